// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/reason.h"

#include "translations/numbers.h"
#include "ui/sheet/reasons.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

struct ReasonTexts {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

// The first measures of money follow the units.
Unit unit_of(Measure measure)
{
    return static_cast<Unit>(measure);
}

// Beside a name a sentence has no full stop.
QString clause(const Step& step, const Wording& wording)
{
    QString text = to_qt(wording.sentence(step));
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString reason(const Line& line, const Wording& wording)
{
    const Language language = wording.language();
    if (line.voucher_value) {
        QString text = ReasonTexts::tr("Voucher %1 / %2")
                           .arg(to_qt(money_text(*line.voucher_value, language)),
                                to_qt(wording.name(unit_of(line.voucher_measure))));
        if (line.own_service_fee)
            text += QStringLiteral(" \u00B7 ")
                    + ReasonTexts::tr("own service would be %1")
                          .arg(to_qt(money_text(*line.own_service_fee, language)));
        return text;
    }
    // A step that decides the fee by itself says it best.
    for (const StepId id :
         {StepId::NothingPlanned, StepId::CoveredByLongTermCare, StepId::IncomeUnknown,
          StepId::ExemptIncome, StepId::CombinedShare, StepId::SingleShare}) {
        if (const Step* step = find_step(line, id))
            return clause(*step, wording);
    }
    if (const Step* held = holding_step(line))
        return clause(*held, wording);
    const Step* percent = find_step(line, StepId::Percent);
    const Step* limit = income_limit_step(line);
    if (percent && limit)
        return ReasonTexts::tr("%1 of the income above %2")
            .arg(to_qt(percent_text(percent->value, language)),
                 to_qt(money_text(limit->value, language)));
    for (const StepId id : {StepId::PriceTimesQuantity, StepId::Price}) {
        if (const Step* step = find_step(line, id))
            return clause(*step, wording);
    }
    return {};
}

} // namespace maksuarvio
