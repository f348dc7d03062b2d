// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/page.h"

#include "ui/keep/edit/book_words.h"
#include "ui/keep/edit/remark_list.h"
#include "ui/keep/edit/remark_model.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tab_strip.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

EditPage::EditPage(DraftSession& session, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_remarks(new RemarkModel(session.edit(), wording, this)), m_parts(new TabStrip),
      m_stack(new QStackedWidget), m_none(new QuietText), m_filter(new QLineEdit),
      m_only(new Choice), m_all(new QPushButton(tr("Show all rows"))), m_note(new FieldNote),
      m_where(new QuietText), m_tally(new QuietText), m_list(new RemarkList(*m_remarks))
{
    m_parts->setAccessibleName(tr("Parts of the tariff"));
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        auto* model = new PartModel(session.edit(), file, wording, this);
        if (session.surroundings().read_only)
            model->make_read_only();
        m_filters[i] = new PartFilter(*model, this);
        m_views[i] = new PartTable(*m_filters[i]);
        m_views[i]->setAccessibleName(part_name(file));
        m_stack->addWidget(m_views[i]);
        m_parts->addTab(part_name(file));
        connect(m_views[i], &PartTable::place_changed, this, &EditPage::refresh_note);
        connect(m_views[i], &PartTable::editing_changed, this, &EditPage::editing_changed);
        connect(m_filters[i], &QAbstractItemModel::rowsInserted, this, &EditPage::refresh_none);
        connect(m_filters[i], &QAbstractItemModel::rowsRemoved, this, &EditPage::refresh_none);
        connect(m_views[i], &PartTable::refused, this, &EditPage::paste_refused);
    }
    m_filter->setPlaceholderText(tr("Find in this part"));
    m_filter->setAccessibleName(tr("Find in this part"));
    m_filter->setClearButtonEnabled(true);
    m_only->setAccessibleName(tr("Rows shown"));
    m_only->set_options({{int(PartFilter::Only::All), tr("All rows")},
                         {int(PartFilter::Only::Remarked), tr("Rows with faults")},
                         {int(PartFilter::Only::Changed), tr("Changed rows")}});
    m_only->show_value(int(PartFilter::Only::All));

    m_none->setAccessibleName(tr("Which rows are shown"));
    m_none->hide();

    auto* search = new QHBoxLayout;
    search->setSpacing(theme::space_s);
    search->addWidget(m_filter, 1);
    search->addWidget(m_only);
    search->addWidget(m_all);
    m_all->hide();
    auto* above = new QVBoxLayout;
    above->setContentsMargins(theme::space_l, theme::space_s, theme::space_l, theme::space_s);
    above->setSpacing(theme::space_s);
    above->addLayout(search);
    above->addWidget(m_none);

    auto* upper = new QWidget;
    auto* upper_rows = new QVBoxLayout(upper);
    upper_rows->setContentsMargins({});
    upper_rows->setSpacing(0);
    upper_rows->addLayout(above);
    upper_rows->addWidget(m_stack, 1);

    auto* lower = new QWidget;
    auto* lower_rows = new QVBoxLayout(lower);
    lower_rows->setContentsMargins(theme::space_l, theme::space_s, theme::space_l, 0);
    lower_rows->setSpacing(theme::space_xs);
    lower_rows->addWidget(m_where);
    lower_rows->addWidget(m_note);
    lower_rows->addWidget(m_tally);
    lower_rows->addWidget(m_list, 1);

    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->addWidget(upper);
    split->addWidget(lower);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 1);
    split->setSizes({300, 200});

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_parts);
    rows->addWidget(new Hairline(Qt::Horizontal));
    rows->addWidget(split, 1);

    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        // The words were sought in the part before.
        for (PartFilter* filter : m_filters)
            filter->set_text({});
        m_filter->clear();
        apply_filter();
        refresh_note();
        emit part_changed();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &EditPage::apply_filter);
    connect(m_only, &Choice::chosen, this, &EditPage::apply_filter);
    connect(m_all, &QPushButton::clicked, this, &EditPage::show_all_rows);
    connect(m_remarks, &QAbstractItemModel::modelReset, this, &EditPage::refresh_remarks);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { show_place(m_remarks->place(index)); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { show_place(m_remarks->place(index)); });
    refresh_remarks();
}

PartTable& EditPage::current_view() const
{
    return *m_views[std::size_t(m_stack->currentIndex())];
}

BookFile EditPage::current_part() const
{
    return static_cast<BookFile>(m_stack->currentIndex());
}

void EditPage::show_part(BookFile file)
{
    m_parts->setCurrentIndex(int(file));
}

void EditPage::show_part_beside(int step)
{
    const int parts = m_parts->count();
    m_parts->setCurrentIndex((m_parts->currentIndex() + step + parts) % parts);
    current_view().setFocus(Qt::OtherFocusReason);
}

void EditPage::show_place(Cell place)
{
    show_part(place.file);
    PartTable& table = view(place.file);
    const QModelIndex cell = table.part().index_of(place);
    if (cell.isValid()
        && !m_filters[static_cast<std::size_t>(place.file)]->mapFromSource(cell).isValid()) {
        show_all_rows();
    }
    table.show_place(place);
    table.setFocus(Qt::OtherFocusReason);
    refresh_note();
}

void EditPage::show_next_remark()
{
    const QModelIndex next = m_remarks->after(current_view().current_place());
    if (next.isValid()) {
        m_list->setCurrentIndex(next);
        show_place(m_remarks->place(next));
    }
}

void EditPage::focus_filter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

bool EditPage::can_split() const
{
    return index_of(current_part(), Column::From) >= 0;
}

void EditPage::split_rows(Date from)
{
    const Cell at = current_view().current_place();
    const std::vector<int> rows = current_view().chosen_rows();
    if (rows.empty())
        return;
    BookCells cells = m_session.edit().cells();
    int first = 0;
    // From below, as each new row moves those under it.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row)
        first = split_row(cells, {at.file, *row + 1}, from);
    m_session.edit().replace_all(at.file, below_heading(cells[at.file]),
                                 tr("New value from a day on"));
    const int value = index_of(at.file, Column::Value);
    show_place({at.file, first, value < 0 ? at.column : value});
}

void EditPage::apply_filter()
{
    PartFilter& rows = *m_filters[std::size_t(m_stack->currentIndex())];
    rows.set_text(m_filter->text());
    rows.set_only(static_cast<PartFilter::Only>(m_only->currentData().toInt()));
    refresh_none();
}

void EditPage::filter_column(int column, const QString& shown)
{
    current_view().filter().set_column(column, shown);
    refresh_none();
}

void EditPage::show_all_rows()
{
    m_filter->clear();
    m_only->show_value(int(PartFilter::Only::All));
    current_view().filter().clear_columns();
    apply_filter();
    if (m_all->hasFocus())
        current_view().setFocus(Qt::OtherFocusReason);
}

// A table that shows one word of a column, or that a filter has emptied, says so.
void EditPage::refresh_none()
{
    const PartFilter& rows = *m_filters[std::size_t(m_stack->currentIndex())];
    const bool none = rows.rowCount() == 0 && rows.part().rowCount() > 0;
    QStringList columns;
    for (const auto& [column, shown] : rows.columns())
        columns << QStringLiteral("%1: %2").arg(heading_name(rows.part().file(), column),
                                                shown.isEmpty() ? tr("empty") : shown);
    m_all->setVisible(!columns.isEmpty());
    m_none->setVisible(none || !columns.isEmpty());
    if (!columns.isEmpty())
        m_none->setText(tr("Rows with %1: %2 of %3.")
                            .arg(columns.join(QStringLiteral("; ")))
                            .arg(rows.rowCount())
                            .arg(rows.part().rowCount()));
    else if (!none)
        return;
    else if (const QString words = m_filter->text().trimmed(); !words.isEmpty())
        m_none->setText(tr("No row of this part has “%1”.").arg(words));
    else if (m_only->currentData().toInt() == int(PartFilter::Only::Changed))
        m_none->setText(tr("No row of this part is changed."));
    else
        m_none->setText(tr("No row of this part has a fault."));
}

void EditPage::refresh_remarks()
{
    std::array<int, word_count<BookFile>()> errors{};
    for (const Remark& remark : m_session.edit().remarks())
        errors[static_cast<std::size_t>(remark.place.file)] += remark.warning ? 0 : 1;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        const QString name = part_name(static_cast<BookFile>(i));
        m_parts->setTabText(int(i), errors[i] > 0 ? tr("%1 (%2)").arg(name).arg(errors[i]) : name);
        m_parts->setTabToolTip(int(i), errors[i] > 0 ? tr("Faults: %1").arg(errors[i]) : QString());
    }
    m_tally->setText(m_remarks->rowCount() == 0
                         ? tr("Nothing is wrong.")
                         : tr("Faults: %1. Warnings: %2. F8 goes to the next.")
                               .arg(m_remarks->errors())
                               .arg(m_remarks->warnings()));
    m_list->setVisible(m_remarks->rowCount() > 0);
    if (m_remarks->rowCount() > 0 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_remarks->index(0));
    refresh_note();
}

void EditPage::refresh_note()
{
    const QModelIndex current = current_view().currentIndex();
    const Cell at = current_view().current_place();
    const QString about = at.row < 1 ? QString() : current_view().part().text().row_name(at);
    // What the row is about may be scrolled out of view.
    m_where->setText(about.isEmpty() ? QString() : tr("Row %1: %2").arg(at.row + 1).arg(about));
    m_where->setVisible(!about.isEmpty());
    const QString said = current.data(PartModel::RemarkRole).toString();
    m_note->show_for(&current_view(), said,
                     current.data(PartModel::ErrorRole).toBool() ? FieldNote::Kind::Wrong
                                                                 : FieldNote::Kind::Missing);
}

} // namespace maksuarvio
