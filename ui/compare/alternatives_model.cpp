// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/alternatives_model.h"

#include "calc-core/county_unknown.h"
#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/text.h"

#include <QFont>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kServicesShown = 3;

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

void AlternativesModel::refresh()
{
    if (!m_wording)
        return;
    const std::vector<Row> rows = rows_to_show();
    Cells cells;
    for (const Row row : rows) {
        auto& line = cells.emplace_back();
        for (std::size_t i = 0; i < m_visit.outcomes().size(); ++i)
            line.push_back(cell(row, i));
    }
    if (cells.empty() && m_cells.empty())
        return;
    const bool same_shape = rows == m_rows && m_cells.front().size() == cells.front().size();
    if (!same_shape) {
        beginResetModel();
        m_rows = rows;
        m_cells = std::move(cells);
        endResetModel();
        return;
    }
    const bool same_cells = cells == m_cells;
    m_cells = std::move(cells);
    if (!same_cells)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
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
        return tr("The client a month");
    case Row::OwnService:
        return tr("As own service");
    case Row::ClientDifference:
        return tr("Difference to A");
    case Row::Year:
        return tr("A year");
    case Row::MoneyLeft:
        return tr("Money left");
    case Row::CountyGross:
        return tr("County, gross");
    case Row::CountyNet:
        return tr("County, net");
    case Row::CountyDifference:
        return tr("County, difference to A");
    }
    return {};
}

std::vector<AlternativesModel::Row> AlternativesModel::rows_to_show() const
{
    const auto any = [this](auto holds) {
        return std::ranges::any_of(m_visit.outcomes(), [&](const AlternativeOutcome& outcome) {
            return outcome.estimate && holds(*outcome.estimate);
        });
    };
    if (m_visit.outcomes().size() < 2)
        return {};
    std::vector<Row> rows{Row::ClientMonth};
    if (any([this](const auto& estimate) { return !own_service(estimate).isEmpty(); }))
        rows.push_back(Row::OwnService);
    rows.push_back(Row::ClientDifference);
    rows.push_back(Row::Year);
    if (any([](const auto& estimate) { return estimate.money_left_month.has_value(); }))
        rows.push_back(Row::MoneyLeft);
    if (!m_client_view) {
        rows.insert(rows.end(), {Row::CountyGross, Row::CountyNet, Row::CountyDifference});
    }
    // Last, because it is the highest: the figures stand in view without scrolling.
    rows.push_back(Row::Services);
    return rows;
}

const AlternativeEstimate* AlternativesModel::estimate(std::size_t alternative) const
{
    const auto& outcome = m_visit.outcomes()[alternative];
    return outcome.estimate ? &*outcome.estimate : nullptr;
}

QString AlternativesModel::money(Cents amount) const
{
    return to_qt(money_text(amount, m_wording->language()));
}

AlternativesModel::Cell AlternativesModel::cell(Row row, std::size_t alternative) const
{
    if (row == Row::Services) {
        return {.text = services(alternative, false), .whole = services(alternative, true)};
    }
    const AlternativeEstimate* known = estimate(alternative);
    if (!known) {
        const QString text =
            row == Row::ClientMonth && m_visit.outcomes()[alternative].services() > 0
                ? tr("not yet known")
                : QStringLiteral("–");
        return {.text = text, .whole = text};
    }
    QString text = [&] {
        switch (row) {
        case Row::ClientMonth:
            return money(known->client_total_month);
        case Row::OwnService:
            return own_service(*known);
        case Row::Year:
            return money(known->client_total_year);
        case Row::MoneyLeft:
            return known->money_left_month ? money(*known->money_left_month) : QString();
        case Row::CountyGross:
            return county(*known, known->county_gross_month);
        case Row::CountyNet:
            return county(*known, known->county_net_month);
        default:
            return difference(row, alternative);
        }
    }();
    if (text.isEmpty())
        text = QStringLiteral("–");
    const bool best = is_best(row, alternative);
    if (best)
        text += u'\n'
                + (row == Row::ClientMonth ? tr("lowest", "fee of the client")
                                           : tr("lowest", "cost of the county"));
    return {
        .text = text, .whole = QString(text).replace(u'\n', QStringLiteral(", ")), .best = best};
}

QString AlternativesModel::services(std::size_t alternative, bool whole) const
{
    const auto& services = m_visit.entries().alternatives[alternative].services;
    const AlternativeOutcome& outcome = m_visit.outcomes()[alternative];
    QStringList texts;
    for (std::size_t i = 0; i < services.size(); ++i) {
        if (!whole && i == kServicesShown) {
            texts += tr("and %1 more").arg(services.size() - i);
            break;
        }
        const Service* service = m_visit.service(services[i].service);
        QString text = service ? to_qt(m_wording->name(*service))
                               : QString::fromStdString(services[i].service);
        if (const Line* line = outcome.line(i))
            text += QStringLiteral(", ") + to_qt(m_wording->frequency(line->planned));
        if (services[i].mode != Mode::Own)
            text += QStringLiteral(", ") + to_qt(m_wording->name(services[i].mode));
        // A pointer that rests on the cell, and who hears it, is told why.
        if (const Line* line = whole ? outcome.line(i) : nullptr)
            text += QStringLiteral(": %1, %2")
                        .arg(money(line->client_total()),
                             to_qt(short_reason(*line, *m_wording, Beside::Hours)));
        texts += text;
    }
    return texts.join(u'\n');
}

QString AlternativesModel::own_service(const AlternativeEstimate& estimate) const
{
    QStringList fees;
    for (const Line& line : estimate.lines) {
        if (line.planned.mode == Mode::Voucher && line.own_service_fee)
            fees += money(*line.own_service_fee);
    }
    return fees.join(QStringLiteral(" + "));
}

QString AlternativesModel::county(const AlternativeEstimate& estimate, Cents amount) const
{
    switch (county_knowledge(estimate)) {
    case CountyKnowledge::None:
        return tr("not known");
    case CountyKnowledge::AtLeast:
        return tr("min. %1", "short for at least").arg(money(amount));
    case CountyKnowledge::Whole:
        break;
    }
    return money(amount);
}

QString AlternativesModel::difference(Row row, std::size_t alternative) const
{
    const AlternativeEstimate* first = estimate(0);
    const AlternativeEstimate* other = estimate(alternative);
    if (alternative == 0 || !first || !other)
        return {};
    if (row == Row::ClientDifference)
        return to_qt(difference_text(other->client_total_month - first->client_total_month,
                                     m_wording->language()));
    if (!county_difference_is_known(*first, *other))
        return tr("not known");
    return to_qt(
        difference_text(other->county_net_month - first->county_net_month, m_wording->language()));
}

bool AlternativesModel::is_best(Row row, std::size_t alternative) const
{
    if (row != Row::ClientMonth && row != Row::CountyNet)
        return false;
    const auto figure = [row](const AlternativeEstimate& estimate) {
        return row == Row::ClientMonth ? estimate.client_total_month : estimate.county_net_month;
    };
    const Cents own = figure(*estimate(alternative));
    bool one_is_dearer = false;
    for (std::size_t i = 0; i < m_visit.outcomes().size(); ++i) {
        const AlternativeEstimate* other = estimate(i);
        if (!other && m_visit.outcomes()[i].services() == 0)
            continue;
        if (!other || (row == Row::CountyNet && !other->county_cost_complete)
            || figure(*other) < own)
            return false;
        one_is_dearer = one_is_dearer || figure(*other) > own;
    }
    return one_is_dearer;
}

} // namespace maksuarvio
