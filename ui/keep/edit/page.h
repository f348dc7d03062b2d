// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/part_table.h"
#include "ui/keep/window/draft_session.h"

#include <QListView>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace maksuarvio {

class Choice;
class FieldNote;
class RemarkModel;
class TabStrip;
class QuietText;

/// The parts of a draft as tables, what is wrong beside the cell and in a list that leads there.
class EditPage : public QWidget {
    Q_OBJECT
public:
    EditPage(DraftSession& session, const Wording& wording, QWidget* parent = nullptr);

    PartTable& view(BookFile file) const { return *m_views[static_cast<std::size_t>(file)]; }
    PartTable& current_view() const;
    BookFile current_part() const;
    void show_part(BookFile file);
    /// The next (1) or previous (−1) part, round and round, ready to be worked on.
    void show_part_beside(int step);
    /// Opens the part, takes the filter away where it hides the cell, and makes it current.
    void show_place(Cell place);
    void show_next_remark();
    void focus_filter();
    /// Only rows that show this in the column of the part that is open.
    void filter_column(int column, const QString& shown);
    bool is_editing() const { return current_view().is_editing(); }
    /// Takes what has been typed so far into an editor that is still open.
    void finish_editing() { current_view().finish_editing(); }
    /// The rows that are selected end the day before others with a new value begin.
    void split_rows(Date from);
    /// Whether the current row is one that has days.
    bool can_split() const;

signals:
    void part_changed();
    void editing_changed();
    void paste_refused(const QString& reason);

private:
    void refresh_remarks();
    void refresh_note();
    void apply_filter();
    void show_all_rows();
    void refresh_none();

    DraftSession& m_session;
    RemarkModel* m_remarks;
    std::array<PartFilter*, word_count<BookFile>()> m_filters{};
    std::array<PartTable*, word_count<BookFile>()> m_views{};
    TabStrip* m_parts;
    QStackedWidget* m_stack;
    QuietText* m_none;
    QLineEdit* m_filter;
    Choice* m_only;
    QPushButton* m_all;
    FieldNote* m_note;
    QuietText* m_where;
    QuietText* m_tally;
    QListView* m_list;
};

} // namespace maksuarvio
