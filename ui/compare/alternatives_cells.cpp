// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// Which rows the comparison has, and what stands in their cells.
#include "calc-core/county_unknown.h"
#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/compare/alternatives_model.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kServicesShown = 3;

// The unit stands in the name of the row.
QString without_euro(const std::string& text)
{
    return to_qt(text).remove(u'€').trimmed();
}

} // namespace

std::vector<AlternativesModel::Row> AlternativesModel::all_rows() const
{
    const auto any = [this](auto holds) {
        return std::ranges::any_of(m_visit.outcomes(), [&](const AlternativeOutcome& outcome) {
            return outcome.estimate && holds(*outcome.estimate);
        });
    };
    if (m_visit.outcomes().size() < 2)
        return {};
    std::vector<Row> rows{Row::ClientMonth};
    if (any([](const AlternativeEstimate& estimate) {
            return std::ranges::any_of(estimate.lines, [](const Line& line) {
                return line.planned.mode == Mode::Voucher;
            });
        }))
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
    return without_euro(money_text(amount, m_wording->language()));
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
            return own_service(alternative);
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
                        .arg(to_qt(money_text(line->client_total(), m_wording->language())),
                             to_qt(short_reason(*line, *m_wording, Beside::Hours)));
        texts += text;
    }
    return texts.join(u'\n');
}

QString AlternativesModel::own_service(std::size_t alternative) const
{
    const auto total = m_visit.as_own_service(alternative);
    return total ? money(*total) : QString();
}

QString AlternativesModel::county(const AlternativeEstimate& estimate, Cents amount) const
{
    switch (county_knowledge(estimate)) {
    case CountyKnowledge::None:
        return tr("not known");
    case CountyKnowledge::AtLeast:
        return QStringLiteral("≥ %1").arg(money(amount));
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
        return without_euro(difference_text(other->client_total_month - first->client_total_month,
                                            m_wording->language()));
    if (!county_difference_is_known(*first, *other))
        return tr("not known");
    return without_euro(
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
