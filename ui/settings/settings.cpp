// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/settings/settings.h"

#include "ui/widgets/text.h"

namespace maksuarvio {

namespace {

/// Where a setting is kept, and what holds while it is not set.
struct Row {
    const char* place = "";
    QVariant fallback{};
};

Row row(Settings::Key key)
{
    switch (key) {
    case Settings::Key::Language:
        return {"view/language", QString()};
    case Settings::Key::Organiser:
        return {"visit/organiser", QString()};
    case Settings::Key::WindowGeometry:
        return {"window/geometry", QByteArray()};
    case Settings::Key::TextPercent:
        return {"view/text_percent", 100};
    case Settings::Key::IdleMinutes:
        return {"visit/idle_minutes", 15};
    }
    return {};
}

} // namespace

Settings::Settings(std::optional<Language> asked)
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Maksuarvio"),
              QStringLiteral("Maksuarvio")),
      m_asked(asked)
{
    m_store.setFallbacksEnabled(false);
    // Qt's own dialogs would remember in their settings where sheets were saved.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null"));
}

QVariant Settings::value(Key key) const
{
    return m_store.value(QLatin1StringView(row(key).place), row(key).fallback);
}

int Settings::number(Key key, int least, int most) const
{
    bool is_number = false;
    const int number = value(key).toInt(&is_number);
    return is_number && number >= least && number <= most ? number : row(key).fallback.toInt();
}

void Settings::set_value(Key key, const QVariant& value)
{
    m_store.setValue(QLatin1StringView(row(key).place), value);
    m_store.sync();
}

std::optional<Language> Settings::language() const
{
    return m_asked ? m_asked : from_word<Language>(value(Key::Language).toString().toStdString());
}

void Settings::set_language(Language language)
{
    m_asked.reset();
    set_value(Key::Language, to_qt(word(language)));
}

std::string Settings::organiser() const
{
    return value(Key::Organiser).toString().toStdString();
}

void Settings::set_organiser(const std::string& organiser)
{
    set_value(Key::Organiser, QString::fromStdString(organiser));
}

QByteArray Settings::window_geometry() const
{
    return value(Key::WindowGeometry).toByteArray();
}

void Settings::set_window_geometry(const QByteArray& geometry)
{
    set_value(Key::WindowGeometry, geometry);
}

int Settings::text_percent() const
{
    return number(Key::TextPercent, 100, 200);
}

void Settings::set_text_percent(int percent)
{
    set_value(Key::TextPercent, percent);
}

int Settings::idle_minutes() const
{
    return number(Key::IdleMinutes, 0, 24 * 60);
}

void Settings::set_idle_minutes(int minutes)
{
    set_value(Key::IdleMinutes, minutes);
}

} // namespace maksuarvio
