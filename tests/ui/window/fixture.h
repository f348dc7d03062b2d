// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/settings/settings.h"
#include "ui/window/main_window.h"

#include <QTemporaryDir>
#include <QWidget>

namespace maksuarvio {

/// The real main window on the shipped tariffs, with settings in a folder of its own.
class WindowFixture {
public:
    /// `first_language` is what the settings say; `tariffs` a store, empty: the shipped books.
    explicit WindowFixture(Language first_language = Language::En, const QString& tariffs = {});

    MainWindow& window() { return *m_window; }
    Visit& visit() { return m_window->visit(); }
    Settings& settings() { return *m_settings; }
    const AlternativeOutcome& outcome() { return visit().current_outcome(); }
    QString settings_folder() const { return m_folder.path(); }

    /// Keys to whatever has the focus.
    void type(const QString& text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, int times = 1);
    /// Replaces what the focused field holds.
    void retype(const QString& text);

    /// The first descendant whose accessible name is `name`; null where there is none.
    QWidget* named(const QString& name);
    template <typename T> T* named_as(const QString& name) { return qobject_cast<T*>(named(name)); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<TariffLibrary> m_library;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

/// A line for each widget that shows or says anything, in the order of the tree: its class and all
/// its texts.
QStringList texts_of(const QWidget& root);

/// "helsinki" on 1 March 2026: what the tests count on.
void start_in_helsinki(Visit& visit);

ServiceEntry service_entry(const char* service, const char* amount, Period per = Period::Month,
                           Mode mode = Mode::Own, const char* price = "");

} // namespace maksuarvio
