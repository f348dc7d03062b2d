// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/reasons.h"

#include "translations/numbers.h"

#include <algorithm>

namespace maksuarvio {

namespace {

class Reason {
public:
    Reason(const Line& line, const Wording& wording, const SheetPhrases& say, bool with_hours)
        : m_line(line), m_wording(wording), m_say(say), m_with_hours(with_hours)
    {
    }

    std::string text() const
    {
        for (const StepId id :
             {StepId::NothingPlanned, StepId::CoveredByLongTermCare, StepId::ExemptIncome}) {
            if (const Step* step = find_step(m_line, id))
                return sentence(*step);
        }
        if (find_step(m_line, StepId::ClientShare))
            return voucher();
        if (find_step(m_line, StepId::IncomeUnknown))
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the income is not known: the highest fee"));
        if (m_line.service->rule == FeeRule::CountyCostOnly)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "no fee for the client"));
        if (const Step* percent = find_step(m_line, StepId::Percent))
            return home_service(*percent);
        if (find_step(m_line, StepId::SingleShare))
            return long_term_care();
        if (const Step* step = find_step(m_line, StepId::PriceTimesQuantity))
            return flat(*step);
        return m_line.steps.empty() ? std::string() : sentence(m_line.steps.back());
    }

private:
    std::string money(Exact cents) const { return money_text(cents, m_wording.language()); }
    std::string sentence(const Step& step) const
    {
        std::string text = m_wording.sentence(step);
        if (text.ends_with('.'))
            text.pop_back();
        return text;
    }

    std::string voucher() const
    {
        const Step* price = find_step(m_line, StepId::ProviderPriceMonth);
        std::string value = m_line.voucher_value
                                ? money_text(*m_line.voucher_value, m_wording.language())
                                : std::string();
        if (m_line.voucher_measure == Measure::EurPerMonth)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the price {1} a month, of which the voucher "
                                                    "covers {2}"),
                         {price ? money(price->value) : std::string(), value});
        return m_say(QT_TRANSLATE_NOOP("Sheet", "the price {1} / {3}, of which the voucher covers "
                                                "{2}"),
                     {price ? money(price->with[0]) : std::string(), value,
                      m_wording.name(m_line.service->priced_unit)});
    }

    std::string home_service(const Step& percent) const
    {
        const Step* limit = income_limit_step(m_line);
        const Step* excess = find_step(m_line, StepId::Excess);
        if (!limit || !excess)
            return sentence(percent);
        if (excess->value == Exact())
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the income is not above the limit of {1}: no "
                                                    "fee"),
                         {money(limit->value)});
        if (const Step* held = holding_step(m_line))
            return capped(*held);
        const std::string share_text = percent_text(percent.value, m_wording.language());
        if (!m_with_hours)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the income above {2}"),
                         {share_text, money(limit->value)});
        return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the income above {2} ({3})"),
                     {share_text, money(limit->value),
                      number_text(percent.with[0], m_wording.language()) + "\u00a0h"});
    }

    std::string capped(const Step& held) const
    {
        return held.id == StepId::HighestFee
                   ? m_say(QT_TRANSLATE_NOOP("Sheet", "the highest fee"))
                   : m_say(QT_TRANSLATE_NOOP("Sheet", "the fee is never above what the service "
                                                      "costs"));
    }

    std::string long_term_care() const
    {
        const Step& fee = m_line.steps.back();
        const Step* deciding = nullptr;
        for (const StepId id :
             {StepId::HighestFee, StepId::CountyCost, StepId::SingleShare, StepId::CombinedShare,
              StepId::CoupleCappedToSingle, StepId::CoupleFloor, StepId::AfterAllowance}) {
            const Step* step = find_step(m_line, id);
            if (step && round_to_cents(step->value) == round_to_cents(fee.value)) {
                deciding = step;
                break;
            }
        }
        if (!deciding)
            return sentence(fee);
        const Language language = m_wording.language();
        switch (deciding->id) {
        case StepId::SingleShare:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the client's net income of {2}, "
                                                    "deductions made"),
                         {percent_text(deciding->with[1], language), money(deciding->with[0])});
        case StepId::CombinedShare:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "{1} of the couple's net income of {2}, "
                                                    "deductions made"),
                         {percent_text(deciding->with[2], language),
                          money(deciding->with[0] + deciding->with[1])});
        case StepId::AfterAllowance:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "the client keeps {1} for personal use"),
                         {money(deciding->with[1])});
        case StepId::HighestFee:
        case StepId::CountyCost:
            return capped(*deciding);
        default:
            return sentence(*deciding);
        }
    }

    std::string flat(const Step& step) const
    {
        if (const Step* held = holding_step(m_line))
            return capped(*held);
        const Exact quantity = step.with[1];
        if (m_line.service->unit == Unit::Month && quantity == Exact(1))
            return find_step(m_line, StepId::BandIncome)
                       ? m_say(QT_TRANSLATE_NOOP("Sheet", "a price a month by income"))
                       : m_say(QT_TRANSLATE_NOOP("Sheet", "a fixed price a month"));
        return m_say("{1} × {2} {3}",
                     {money(step.with[0]), number_text(quantity, m_wording.language()),
                      m_wording.name(m_line.service->unit, quantity)});
    }

    const Line& m_line;
    const Wording& m_wording;
    const SheetPhrases& m_say;
    bool m_with_hours;
};

// The steps that a reader follows the fee by, the most telling first.
constexpr StepId kTelling[] = {StepId::NothingPlanned,
                               StepId::CoveredByLongTermCare,
                               StepId::ExemptIncome,
                               StepId::IncomeUnknown,
                               StepId::CombinedShare,
                               StepId::CoupleCappedToSingle,
                               StepId::CoupleFloor,
                               StepId::IncomeShare,
                               StepId::Percent,
                               StepId::Excess,
                               StepId::VoucherValue,
                               StepId::VoucherValueByNetIncome,
                               StepId::VoucherFlatValue,
                               StepId::VoucherLowestValue,
                               StepId::ProviderPriceMonth,
                               StepId::PriceTimesQuantity,
                               StepId::ChargedQuantity,
                               StepId::SingleShare,
                               StepId::AfterAllowance,
                               StepId::HighestFee,
                               StepId::ClientNet,
                               StepId::QuantityMonth,
                               StepId::Price};

// Steps that only say something where they decided the fee.
bool says_nothing(const Line& line, const Step& step)
{
    const auto equals_fee = [&line](const Step& other) {
        return round_to_cents(other.value) == line.client_fee;
    };
    switch (step.id) {
    case StepId::AfterAllowance:
    case StepId::HighestFee:
    case StepId::CoupleFloor:
        return !equals_fee(step);
    case StepId::SingleShare:
        return find_step(line, StepId::CombinedShare) && !equals_fee(step);
    case StepId::IncomeShare:
    case StepId::Percent: {
        // Under the income limit the percentage does not matter.
        const Step* excess = find_step(line, StepId::Excess);
        return excess && excess->value == Exact();
    }
    default:
        return false;
    }
}

} // namespace

std::string short_reason(const Line& line, const Wording& wording, const SheetPhrases& say,
                         bool with_hours)
{
    return Reason(line, wording, say, with_hours).text();
}

const Step* holding_step(const Line& line)
{
    const Step* fee = find_step(line, StepId::Fee);
    const Step* share = find_step(line, StepId::IncomeShare);
    const Step* counted = share ? share : find_step(line, StepId::PriceTimesQuantity);
    if (!fee || !counted)
        return nullptr;
    for (const StepId id : {StepId::HighestFee, StepId::CountyCost}) {
        const Step* step = find_step(line, id);
        if (step && step->value < counted->value
            && round_to_cents(step->value) == round_to_cents(fee->value))
            return step;
    }
    return nullptr;
}

std::vector<std::string> counted(const Line& line, const Wording& wording, const SheetPhrases& say,
                                 std::size_t most)
{
    if (most == 1)
        return {SheetPhrases::opening(short_reason(line, wording, say, false)) + "."};
    std::vector<const Step*> chosen;
    for (const StepId id : kTelling) {
        const Step* step = find_step(line, id);
        if (step && chosen.size() < most && !says_nothing(line, *step))
            chosen.push_back(step);
    }
    std::ranges::sort(chosen);
    std::vector<std::string> sentences;
    sentences.reserve(chosen.size());
    for (const Step* step : chosen)
        sentences.push_back(wording.sentence(*step));
    return sentences;
}

std::string own_service_text(const Line& line, const Wording& wording, const SheetPhrases& say)
{
    if (!line.own_service_fee)
        return {};
    return say(QT_TRANSLATE_NOOP("Sheet", "As the county's own service {1} a month."),
               {money_text(*line.own_service_fee, wording.language())});
}

} // namespace maksuarvio
