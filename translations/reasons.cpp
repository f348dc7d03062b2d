// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/reasons.h"

#include "translations/numbers.h"

namespace maksuarvio {

namespace {

class Reason {
public:
    Reason(const Line& line, const Wording& wording, Beside beside)
        : m_line(line), m_wording(wording), m_say(wording.phrases()), m_beside(beside)
    {
    }

    std::string text() const
    {
        const Step& deciding = m_line.deciding_step();
        // A voucher has its lowest value then, which its own words say.
        if (m_line.looked_at.undisclosed && deciding.id != StepId::ClientShare
            && deciding.id != StepId::ClientShareByTime)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the income is not known: the highest fee"));
        return of(deciding);
    }

private:
    std::string of(const Step& deciding) const
    {
        switch (deciding.id) {
        case StepId::NoFee:
            if (const Step* exempt = find_step(m_line, StepId::ExemptIncome))
                return sentence(*exempt);
            return m_say(QT_TRANSLATE_NOOP("Sheet", "no fee is taken"));
        case StepId::IncomeShare:
            return home_service(deciding);
        case StepId::SingleShare:
            return m_say(
                QT_TRANSLATE_NOOP("Sheet", "{1} of one's own net income of {2}, deductions made"),
                {percent(deciding.with[1]), money(deciding.with[0])});
        case StepId::CombinedShare:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the couple's net income of {2}, "
                                                    "deductions made"),
                         {percent(deciding.with[2]), money(deciding.with[0] + deciding.with[1])});
        case StepId::CoupleCappedToSingle:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "never more than from one's own income alone"));
        case StepId::AfterAllowance:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} is kept for personal use"),
                         {money(deciding.with[1])});
        case StepId::PriceTimesQuantity:
            return price(deciding);
        case StepId::HighestFee:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the highest fee"));
        case StepId::ShareOfFee:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "a share of the common fee of {1}"),
                         {money(deciding.with[0])});
        case StepId::CountyCost:
        case StepId::CommonCost:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the fee is never above what the service "
                                                    "costs"));
        case StepId::FeeAsOwn:
            return as_own(deciding);
        case StepId::ShareAtMostPrice:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "at most the provider's price"));
        case StepId::ClientShare:
        case StepId::ClientShareByTime:
            return voucher();
        // Their sentences are short.
        case StepId::NothingPlanned:
        case StepId::CoveredByLongTermCare:
        case StepId::GuaranteePensionExempt:
        case StepId::NotBelowZero:
        case StepId::CoupleFloor:
        case StepId::FreeAfterCeiling:
        case StepId::UpkeepAfterCeiling:
        // They decide nothing.
        case StepId::QuantityMonth:
        case StepId::DaysOfMonth:
        case StepId::IncomeOfYear:
        case StepId::IncomeCounted:
        case StepId::IncomeLessExpenses:
        case StepId::IncomeLessTax:
        case StepId::ForestIncome:
        case StepId::DeductionCounted:
        case StepId::HousingCostDeducted:
        case StepId::MedicinesDeducted:
        case StepId::GuardianFeeDeducted:
        case StepId::HoursTogether:
        case StepId::Hours:
        case StepId::Income:
        case StepId::ExemptIncome:
        case StepId::IncomeLimit:
        case StepId::IncomeLimitExtra:
        case StepId::Excess:
        case StepId::Percent:
        case StepId::ClientNetIncome:
        case StepId::ClientNet:
        case StepId::SpouseNetIncome:
        case StepId::SpouseIncomeNotSmaller:
        case StepId::SpouseNet:
        case StepId::BandIncome:
        case StepId::BandLimit:
        case StepId::AboveBandLimit:
        case StepId::Price:
        case StepId::PriceBesideRegular:
        case StepId::PriceByTime:
        case StepId::ChargedQuantity:
        case StepId::ChargedPart:
        case StepId::ChargedDays:
        case StepId::WholeMonth:
        case StepId::ShareOfMonth:
        case StepId::NothingOfMonth:
        case StepId::VoucherPercent:
        case StepId::VoucherReduction:
        case StepId::VoucherFormula:
        case StepId::VoucherRoundedUp:
        case StepId::VoucherValue:
        case StepId::VoucherValueByNetIncome:
        case StepId::VoucherLowestValue:
        case StepId::VoucherFlatValue:
        case StepId::ProviderPriceMonth:
        case StepId::CountyShare:
        case StepId::CountyShareByTime:
        case StepId::IncomeUnknown:
        case StepId::IncomeUnknownLowestValue:
        case StepId::Fee:
        case StepId::ClientMoneyInHand:
        case StepId::SpouseMoneyInHand:
        case StepId::FeesPaid:
        case StepId::CostPaid:
        case StepId::MoneyLeft:
            break;
        }
        return sentence(deciding);
    }

    std::string money(Exact cents) const { return money_text(cents, m_wording.language()); }
    std::string percent(Exact share) const { return percent_text(share, m_wording.language()); }
    std::string number(Exact number) const { return number_text(number, m_wording.language()); }
    std::string sentence(const Step& step) const
    {
        std::string text = m_wording.sentence(step);
        if (text.ends_with('.'))
            text.pop_back();
        return text;
    }

    std::string home_service(const Step& share) const
    {
        const Step* limit = income_limit_step(m_line);
        const Step* percent_step = find_step(m_line, StepId::Percent);
        if (!limit || !percent_step)
            return sentence(share);
        if (share.with[0] == Exact())
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the income is not above the limit of {1}: no "
                                                    "fee"),
                         {money(limit->value)});
        if (m_beside != Beside::Nothing)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the income above {2}"),
                         {percent(share.with[1]), money(limit->value)});
        return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the income above {2} ({3})"),
                     {percent(share.with[1]), money(limit->value),
                      number(percent_step->with[0]) + "\u00a0h"});
    }

    std::string price(const Step& product) const
    {
        const Exact quantity = product.with[1];
        if (m_line.service->unit == Unit::Month && quantity == Exact(1))
            return m_line.looked_at.household_gross
                       ? m_say(QT_TRANSLATE_NOOP("Sheet", "a price a month by income"))
                       : m_say(QT_TRANSLATE_NOOP("Sheet", "a fixed price a month"));
        return m_say("{1} × {2} {3}", {money(product.with[0]), number(quantity),
                                       m_wording.name(m_line.service->unit, quantity)});
    }

    // The own service's fee, or the provider's price where that is less.
    std::string as_own(const Step& fee) const
    {
        if (fee.with[1] < fee.with[0])
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the fee is never above the provider's price"));
        const Step* share = find_step(m_line, StepId::ShareOfFee);
        return of(share ? *share : m_line.fee_deciding_step());
    }

    std::string voucher() const
    {
        const Step* price = find_step(m_line, StepId::ProviderPriceMonth);
        std::string value = m_line.voucher_value
                                ? money_text(*m_line.voucher_value, m_wording.language())
                                : std::string();
        if (m_beside == Beside::Fields)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the voucher covers {1} / {2}"),
                         {value, m_wording.name(m_line.voucher_measure == Measure::EurPerMonth
                                                    ? Unit::Month
                                                    : m_line.service->priced_unit)});
        if (m_line.voucher_measure == Measure::EurPerMonth)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the price {1} a month, of which the voucher "
                                                    "covers {2}"),
                         {price ? money(price->value) : std::string(), value});
        return m_say(QT_TRANSLATE_NOOP("Sheet", "the price {1} / {3}, of which the voucher covers "
                                                "{2}"),
                     {price ? money(price->with[0]) : std::string(), value,
                      m_wording.name(m_line.service->priced_unit)});
    }

    const Line& m_line;
    const Wording& m_wording;
    const SheetPhrases& m_say;
    Beside m_beside;
};

} // namespace

std::string short_reason(const Line& line, const Wording& wording, Beside beside)
{
    return Reason(line, wording, beside).text();
}

std::vector<std::string> later_texts(const Line& line, std::string_view name,
                                     const Wording& wording)
{
    std::vector<std::string> texts;
    for (const LaterTotal& then : line.later)
        texts.push_back(wording.phrases()(
            QT_TRANSLATE_NOOP("Sheet", "{1}: after {2} months {3} per month, as a deduction ends."),
            {name, std::to_string(then.after_months),
             money_text(then.client_total, wording.language())}));
    return texts;
}

std::string own_service_text(const Line& line, const Wording& wording)
{
    if (!line.own_service_fee)
        return {};
    return wording.phrases()(QT_TRANSLATE_NOOP("Sheet", "As the county's own service {1} a month."),
                             {money_text(*line.own_service_fee, wording.language())});
}

std::string short_own_service(const Line& line, const Wording& wording)
{
    if (!line.own_service_fee)
        return {};
    return wording.phrases()(QT_TRANSLATE_NOOP("Sheet", "as own service {1}"),
                             {money_text(*line.own_service_fee, wording.language())});
}

} // namespace maksuarvio
