// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/why/row_text.h"

#include "translations/numbers.h"
#include "translations/sheet_phrases.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

struct RowTexts {
    Q_DECLARE_TR_FUNCTIONS(RowTexts)
};

QString value_text(const Row& row, const Wording& wording)
{
    const Language language = wording.language();
    if (row.measure == Measure::Flag)
        return {};
    if (row.measure == Measure::MonthShare)
        return to_qt(wording.name(static_cast<MonthShare>(round_down(row.value))));
    if (row.measure == Measure::CoupleHours)
        return to_qt(wording.name(static_cast<CoupleHours>(round_down(row.value))));
    if (row.measure == Measure::BilledBy)
        return to_qt(wording.name(static_cast<BilledBy>(round_down(row.value))));
    if (row.measure == Measure::Percent)
        return to_qt(percent_text(row.value, language));
    if (!is_money(row.measure))
        return to_qt(number_text(row.value, language));
    const QString money = to_qt(money_text(row.value, language));
    if (row.measure <= Measure::EurPerTrip)
        return RowTexts::tr("%1 / %2", "money / unit")
            .arg(money, to_qt(wording.name(static_cast<Unit>(row.measure))));
    return row.measure == Measure::EurPerYear
               ? RowTexts::tr("%1 / %2", "money / unit").arg(money, RowTexts::tr("year"))
               : money;
}

} // namespace

QString row_value_text(const Row& row, const Wording& wording)
{
    const QString name = to_qt(SheetPhrases::opening(wording.name(row.key)));
    const QString value = value_text(row, wording);
    return value.isEmpty() ? name : RowTexts::tr("%1: %2", "name: value").arg(name, value);
}

QString row_source_text(const Row& row, const Wording& wording)
{
    QStringList parts;
    if (!row.source.empty())
        parts += QString::fromStdString(row.source);
    if (row.reviewed)
        parts +=
            RowTexts::tr("checked %1").arg(to_qt(date_text(*row.reviewed, wording.language())));
    return parts.join(QStringLiteral("; "));
}

} // namespace maksuarvio
