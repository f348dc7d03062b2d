// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/window/maintain_window.h"
#include "ui/settings/settings.h"
#include "ui/window/spoken_language.h"

#include <QDialog>
#include <QTemporaryDir>

namespace maksuarvio {

/// The real maintenance window on a new store with the shipped books, on 21 November 2026.
class MaintainFixture {
public:
    explicit MaintainFixture(Language language = Language::En);

    MaintainWindow& window() { return *m_window; }
    DraftPage& page() { return *m_window->draft_page(); }
    DraftSession& session() { return page().session(); }
    QString store() const { return m_folder.filePath(QStringLiteral("tariffs.sqlite")); }
    QString folder(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    /// Gives the window back what a dialog or a popup took; offscreen nobody else does.
    void activate();
    void choose_version(const char* version);
    void trigger(MaintainCommand command);
    /// A draft of the sample for 2027, shown.
    void begin_sample_draft();

    /// The dialog that is open; null for none.
    QDialog* dialog();
    /// Into the field of that name in the dialog or the page.
    void fill(const QString& name, const QString& text);
    /// The button of that text in the dialog, else in the window.
    void press(const QString& text);

    /// Types into a cell as a person does: current cell, F2, text, Enter.
    void type_cell(BookFile file, int row, int column, const QString& text);
    /// The first row whose columns hold these texts, as the file has them; 0 for none.
    int row_of(BookFile file, std::initializer_list<std::pair<int, const char*>> texts);

    template <typename T> T* named(const QString& name)
    {
        for (T* widget : m_window->findChildren<T*>()) {
            if (widget->accessibleName() == name && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
    SpokenLanguage m_spoken;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MaintainWindow> m_window;
};

} // namespace maksuarvio
