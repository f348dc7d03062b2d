// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/counting.h"

#include "translations/reasons.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// What is told beside the step that decided, the most telling first. The limits of a fee are not
// among them: they matter only where they decide.
constexpr StepId kTelling[] = {StepId::ExemptIncome,
                               StepId::IncomeUnknown,
                               StepId::CombinedShare,
                               StepId::CoupleCappedToSingle,
                               StepId::IncomeShare,
                               StepId::Excess,
                               StepId::Percent,
                               StepId::VoucherValue,
                               StepId::VoucherValueByNetIncome,
                               StepId::VoucherFlatValue,
                               StepId::VoucherLowestValue,
                               StepId::ProviderPriceMonth,
                               StepId::PriceTimesQuantity,
                               StepId::ChargedQuantity,
                               StepId::SingleShare,
                               StepId::ClientNet,
                               StepId::QuantityMonth,
                               StepId::Price};

// The client's own share says nothing where the couple's is taken, nor does a percentage of
// nothing.
bool is_beside_the_point(const Line& line, StepId id)
{
    if (id == StepId::SingleShare)
        return find_step(line, StepId::CombinedShare)
               && line.fee_deciding_step().id != StepId::CoupleCappedToSingle;
    const Step* excess = find_step(line, StepId::Excess);
    return id == StepId::Percent && excess && excess->value == Exact();
}

} // namespace

std::vector<std::string> counted(const Line& line, const Wording& wording, std::size_t most)
{
    if (most == 1)
        return {SheetPhrases::opening(short_reason(line, wording, Beside::Hours)) + "."};
    std::vector<const Step*> told{&line.deciding_step()};
    for (const StepId id : kTelling) {
        const Step* step = find_step(line, id);
        if (step && told.size() < most && step != told.front() && !is_beside_the_point(line, id))
            told.push_back(step);
    }
    std::ranges::sort(told);
    std::vector<std::string> sentences;
    sentences.reserve(told.size());
    for (const Step* step : told)
        sentences.push_back(wording.sentence(*step));
    return sentences;
}

} // namespace maksuarvio
