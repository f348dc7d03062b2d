// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

#include <QObject>

#include <functional>

namespace maksuarvio {

class MaintainWindow;

/// How drafts come to be and go out: each asks for what it needs, then does it. None of them waits;
/// the window answers meanwhile.
class DraftDialogs : public QObject {
    Q_OBJECT
public:
    explicit DraftDialogs(MaintainWindow& window);

    void begin_draft();
    void begin_correction();
    void begin_empty_draft();
    void step_index();
    void split_row();
    void change_by_percent();
    void find_and_replace();
    /// Of the current cell.
    void filter_column();
    /// What another draft of the store changed, cell by cell.
    void merge_draft();
    /// Differences and impact of the draft against another version, of whichever organiser.
    void compare_with();

    void import_folder();
    /// The cells of a folder as a draft, after a look at what is wrong with them.
    void preview_import(const QString& folder);
    /// A workbook or one sheet: into the draft that is shown, else as a new one.
    void import_file();
    void preview_file(const QString& file);
    /// The draft or version that is shown.
    void export_folder();
    void export_workbook();
    void write_workbook_to(const QString& file);
    void export_to(const QString& folder);
    /// The version that is shown, signed with a key that is asked for.
    void export_package();
    void write_package(const QString& key_file, const QString& file);

private:
    /// Of the draft or version that is shown; none where there is neither.
    std::optional<BookCells> shown_cells() const;
    void ask_for_folder(const QString& title, std::function<void(const QString&)> then);

    MaintainWindow& m_window;
};

} // namespace maksuarvio
