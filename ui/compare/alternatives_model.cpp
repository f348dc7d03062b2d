// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/alternatives_model.h"

#include "ui/result/client_sum.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/text.h"

#include <QFont>

#include <algorithm>
#include <functional>
#include <iterator>

namespace maksuarvio {

namespace {

bool is_county(AlternativesModel::Row row)
{
    return row >= AlternativesModel::Row::CountyGross
           && row <= AlternativesModel::Row::CountyDifference;
}

} // namespace

AlternativesModel::AlternativesModel(Visit& visit, QObject* parent)
    : QAbstractTableModel(parent), m_visit(visit)
{
}

void AlternativesModel::set_wording(const Wording& wording)
{
    m_wording = &wording;
    refresh();
    if (!m_cells.empty())
        emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void AlternativesModel::set_client_view(bool client_view)
{
    m_client_view = client_view;
    refresh();
}

void AlternativesModel::set_shown(bool shown)
{
    m_shown = shown;
    refresh();
}

void AlternativesModel::set_folded(bool folded)
{
    m_folded = folded;
    refresh();
}

void AlternativesModel::refresh()
{
    if (!m_wording)
        return;
    std::vector<Row> rows;
    Cells cells;
    read(rows, cells);
    if (cells.empty() && m_cells.empty())
        return;
    const bool same_shape = rows == m_rows && m_cells.front().size() == cells.front().size();
    if (!same_shape) {
        beginResetModel();
        m_rows = std::move(rows);
        m_cells = std::move(cells);
        endResetModel();
        return;
    }
    const bool same_cells = cells == m_cells;
    m_cells = std::move(cells);
    if (!same_cells)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

// What differs first; what is the same in all after it, or left out.
void AlternativesModel::read(std::vector<Row>& rows, Cells& cells)
{
    m_same_rows = 0;
    std::vector<Row> same;
    Cells same_cells;
    for (const Row row : m_shown ? all_rows() : std::vector<Row>()) {
        std::vector<Cell> line;
        for (std::size_t i = 0; i < m_visit.outcomes().size(); ++i)
            line.push_back(cell(row, i));
        const bool differs =
            row == Row::ClientMonth || row == Row::Services
            || std::ranges::adjacent_find(line, std::not_equal_to<>()) != line.end();
        (differs ? rows : same).push_back(row);
        (differs ? cells : same_cells).push_back(std::move(line));
    }
    m_same_rows = int(same.size());
    if (m_folded)
        return;
    std::ranges::copy(same, std::back_inserter(rows));
    std::ranges::move(same_cells, std::back_inserter(cells));
}

int AlternativesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_cells.size());
}

int AlternativesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_cells.empty() ? 0 : int(m_cells.front().size());
}

QVariant AlternativesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cell& cell = m_cells[std::size_t(index.row())][std::size_t(index.column())];
    const Row row = row_at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case WholeTextRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell.whole;
    case Qt::TextAlignmentRole:
        return int((row == Row::Services ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
    case Qt::FontRole:
        return theme::font_of(row == Row::ClientMonth || cell.best ? theme::TextRole::Label
                                                                   : theme::TextRole::Body,
                              percent());
    case Qt::ForegroundRole:
        return cell.best ? (is_county(row) ? theme::county() : theme::accent()) : theme::text();
    default:
        return {};
    }
}

QVariant AlternativesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        const Entries& entries = m_visit.entries();
        const auto index = std::size_t(section);
        if (index >= entries.alternatives.size())
            return {};
        return alternative_title(entries, index);
    }
    if (std::size_t(section) >= m_rows.size())
        return {};
    switch (m_rows[std::size_t(section)]) {
    case Row::Services:
        return tr("Services");
    case Row::ClientMonth:
        if (any_for_spouse(m_visit.outcomes()))
            return m_client_view ? tr("You two pay, € / month")
                                 : tr("The client and the spouse, € / month");
        return m_client_view ? tr("You pay, € / month") : tr("The client, € / month");
    case Row::OwnService:
        return tr("The whole plan as own service");
    case Row::ClientDifference:
        return tr("Difference to A");
    case Row::Year:
        return tr("A year, €");
    case Row::MoneyLeft:
        return tr("Money left, € / month");
    case Row::CountyGross:
        return tr("The services cost");
    case Row::CountyNet:
        return tr("The county pays");
    case Row::CountyDifference:
        return tr("County, difference to A");
    }
    return {};
}

} // namespace maksuarvio
