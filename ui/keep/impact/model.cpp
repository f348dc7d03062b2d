// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/model.h"

#include "translations/numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kNumber = int(Qt::AlignRight | Qt::AlignVCenter);

QString difference(Cents amount, const Wording& wording)
{
    return to_qt(difference_text(amount, wording.language()));
}

} // namespace

const Service* Impact::service(std::size_t index) const
{
    const std::string& id = grid.services[index].service;
    const Service* found = after->service(id);
    return found ? found : before->service(id);
}

QString Impact::service_name(std::size_t index, const Wording& wording) const
{
    const Service* known = service(index);
    return QStringLiteral("%1, %2").arg(known ? to_qt(wording.name(*known))
                                              : to_qt(grid.services[index].service),
                                        to_qt(wording.name(grid.services[index].mode)));
}

ImpactServicesModel::ImpactServicesModel(const Impact& impact, const Wording& wording,
                                         QObject* parent)
    : QAbstractTableModel(parent), m_impact(impact), m_wording(wording)
{
    std::size_t cell = 0;
    for (std::size_t i = 0; i < impact.grid.services.size(); ++i) {
        Row row{.service = i, .largest_cell = cell};
        const std::size_t end = cell + impact.grid.cells_of(impact.grid.services[i]);
        for (; cell < end; ++cell) {
            const ImpactCell& both = impact.result->cells[cell];
            if (!both.answered()) {
                if (both.before.answered)
                    ++row.lost;
                continue;
            }
            const Cents rise = both.rise();
            if (rise > Cents(0))
                ++row.rising;
            else if (rise < Cents(0))
                ++row.falling;
            row.largest_fall = std::min(row.largest_fall, rise);
            if (rise > row.largest_rise) {
                row.largest_rise = rise;
                row.largest_cell = cell;
            }
        }
        m_rows.push_back(row);
    }
    std::ranges::stable_sort(m_rows, [](const Row& a, const Row& b) {
        return std::pair(a.largest_rise, a.lost) > std::pair(b.largest_rise, b.lost);
    });
}

ImpactPlace ImpactServicesModel::largest_rise(int row) const
{
    return m_impact.grid.place(m_rows[std::size_t(row)].largest_cell);
}

int ImpactServicesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImpactServicesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ImpactServicesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return column == Name ? int(Qt::AlignLeft | Qt::AlignVCenter) : kNumber;
    if (role == Qt::FontRole && column == LargestRise && row.largest_rise > Cents(0))
        return theme::label();
    if (role == Qt::ForegroundRole) {
        if ((column == LargestRise && row.largest_rise > Cents(0))
            || (column == Unanswered && row.lost > 0))
            return theme::error();
        if (column == LargestFall && row.largest_fall < Cents(0))
            return theme::accent();
        return theme::text();
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Name:
        return m_impact.service_name(row.service, m_wording);
    case Rising:
        return QString::number(row.rising);
    case Falling:
        return QString::number(row.falling);
    case LargestRise:
        return difference(row.largest_rise, m_wording);
    case LargestFall:
        return difference(row.largest_fall, m_wording);
    case Unanswered:
        return QString::number(row.lost);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImpactServicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name ? int(Qt::AlignLeft | Qt::AlignVCenter) : kNumber;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Service");
    case Rising:
        return tr("Rise", "number of cells");
    case Falling:
        return tr("Fall", "number of cells");
    case LargestRise:
        return tr("Most up");
    case LargestFall:
        return tr("Most down");
    case Unanswered:
        return tr("No answer");
    default:
        return {};
    }
}

ImpactCellsModel::ImpactCellsModel(const Impact& impact, std::size_t service,
                                   const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent), m_impact(impact), m_service(service), m_wording(wording)
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const ImpactCell& cell = impact.cell(place(index(row, column)));
            if (cell.answered())
                m_greatest = std::max(m_greatest, Cents(std::abs(cell.rise().value)));
        }
    }
}

std::size_t ImpactCellsModel::amounts() const
{
    return m_impact.grid.amounts_of(m_impact.grid.services[m_service]).size();
}

ImpactPlace ImpactCellsModel::place(const QModelIndex& index) const
{
    const auto row = std::size_t(index.row());
    return {.service = m_service,
            .amount = row % amounts(),
            .size = row / amounts(),
            .income = std::size_t(index.column())};
}

QModelIndex ImpactCellsModel::index_of(const ImpactPlace& place) const
{
    return index(int(place.size * amounts() + place.amount), int(place.income));
}

int ImpactCellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_impact.grid.sizes.size() * amounts());
}

int ImpactCellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_impact.grid.incomes.size());
}

QVariant ImpactCellsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImpactCell& cell = m_impact.cell(place(index));
    const auto money = [&](const ImpactSide& side) {
        return side.answered ? to_qt(money_text(side.client_total(), m_wording.language()))
                             : tr("no answer");
    };
    switch (role) {
    case Qt::DisplayRole:
        return cell.answered() ? difference(cell.rise(), m_wording) : QStringLiteral("–");
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%1 → %2").arg(money(cell.before), money(cell.after));
    case Qt::TextAlignmentRole:
        return kNumber;
    case Qt::ForegroundRole:
        if (!cell.answered())
            return cell.before.answered ? theme::error() : theme::quiet();
        return cell.rise() > Cents(0)   ? theme::error()
               : cell.rise() < Cents(0) ? theme::accent()
                                        : theme::quiet();
    default:
        return {};
    }
}

QVariant ImpactCellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (role == Qt::TextAlignmentRole)
        return kNumber;
    if (role != Qt::DisplayRole)
        return {};
    const ImpactGrid& grid = m_impact.grid;
    if (orientation == Qt::Horizontal)
        return to_qt(number_text(Exact(grid.incomes[std::size_t(section)].value, 100),
                                 m_wording.language()))
               + QStringLiteral(" €");
    const ImpactPlace where = place(index(section, 0));
    const Exact amount(grid.amounts_of(grid.services[m_service])[where.amount], 100);
    const Service* service = m_impact.service(m_service);
    return tr("%1 pers., %2 %3", "household size, amount, unit")
        .arg(grid.sizes[where.size])
        .arg(to_qt(number_text(amount, m_wording.language())),
             service ? to_qt(m_wording.name(service->unit, amount)) : QString());
}

} // namespace maksuarvio
