// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/language.h"

#include <QByteArray>
#include <QSettings>

#include <optional>
#include <string>

namespace maksuarvio {

/// What is remembered between visits, and nothing else: never anything of a client.
class Settings {
public:
    enum class Key : std::uint8_t { Language, Organiser, WindowGeometry, TextPercent, IdleMinutes };

    /// The user's own settings file; `asked` is spoken whatever is remembered, until another
    /// language is chosen.
    explicit Settings(std::optional<Language> asked = std::nullopt);

    /// Empty: the system's language.
    std::optional<Language> language() const;
    void set_language(Language language);
    /// Empty: the first organiser there is.
    std::string organiser() const;
    void set_organiser(const std::string& organiser);
    QByteArray window_geometry() const;
    void set_window_geometry(const QByteArray& geometry);
    /// 100 to 200.
    int text_percent() const;
    void set_text_percent(int percent);
    /// Minutes without use after which the visit is wiped; 0: never.
    int idle_minutes() const;
    void set_idle_minutes(int minutes);

    QString file() const { return m_store.fileName(); }
    /// False where the file cannot be understood or written.
    bool are_kept() const { return m_store.status() == QSettings::NoError; }

private:
    QVariant value(Key key) const;
    /// The usual one where the file has another than `least` to `most`.
    int number(Key key, int least, int most) const;
    void set_value(Key key, const QVariant& value);

    QSettings m_store;
    std::optional<Language> m_asked;
};

} // namespace maksuarvio
