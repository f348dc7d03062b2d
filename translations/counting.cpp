// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/counting.h"

#include "translations/reasons.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// How telling a step is beside the one that decided, 1 the most; 0: not at all.
int rank(StepId id)
{
    switch (id) {
    case StepId::ExemptIncome:
    case StepId::IncomeUnknown:
        return 1;
    case StepId::CombinedShare:
        return 2;
    case StepId::CoupleCappedToSingle:
        return 3;
    case StepId::IncomeShare:
        return 4;
    case StepId::Percent:
        return 5;
    case StepId::Excess:
        return 6;
    case StepId::VoucherValue:
    case StepId::VoucherValueByNetIncome:
    case StepId::VoucherFlatValue:
    case StepId::VoucherLowestValue:
        return 7;
    case StepId::ProviderPriceMonth:
        return 8;
    case StepId::PriceTimesQuantity:
        return 9;
    case StepId::ChargedQuantity:
        return 10;
    case StepId::SingleShare:
        return 11;
    case StepId::ClientNet:
        return 12;
    case StepId::QuantityMonth:
        return 13;
    case StepId::Price:
        return 14;
    // They matter only where they decide.
    case StepId::NothingPlanned:
    case StepId::CoveredByLongTermCare:
    case StepId::NoFee:
    case StepId::NotBelowZero:
    case StepId::AfterAllowance:
    case StepId::CoupleFloor:
    case StepId::HighestFee:
    case StepId::CountyCost:
    case StepId::FeeAsOwn:
    case StepId::ClientShare:
    // They are there for the whole account.
    case StepId::DaysOfMonth:
    case StepId::IncomeOfYear:
    case StepId::IncomeCounted:
    case StepId::IncomeLessExpenses:
    case StepId::IncomeLessTax:
    case StepId::ForestIncome:
    case StepId::DeductionCounted:
    case StepId::HousingCostDeducted:
    case StepId::MedicinesDeducted:
    case StepId::Hours:
    case StepId::Income:
    case StepId::IncomeLimit:
    case StepId::IncomeLimitExtra:
    case StepId::ClientNetIncome:
    case StepId::SpouseNetIncome:
    case StepId::SpouseIncomeNotSmaller:
    case StepId::SpouseNet:
    case StepId::BandIncome:
    case StepId::BandLimit:
    case StepId::VoucherPercent:
    case StepId::VoucherReduction:
    case StepId::VoucherFormula:
    case StepId::CountyShare:
    case StepId::Fee:
        return 0;
    }
    return 0;
}

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
        return {SheetPhrases::opening(short_reason(line, wording, false)) + "."};
    std::vector<const Step*> told;
    for (const Step& step : line.steps) {
        if (&step != &line.deciding_step() && rank(step.id) > 0
            && !is_beside_the_point(line, step.id))
            told.push_back(&step);
    }
    std::ranges::stable_sort(told, {}, [](const Step* step) { return rank(step->id); });
    told.resize(std::min(told.size(), most - 1));
    told.push_back(&line.deciding_step());
    std::ranges::sort(told);
    std::vector<std::string> sentences;
    sentences.reserve(told.size());
    for (const Step* step : told)
        sentences.push_back(wording.sentence(*step));
    return sentences;
}

} // namespace maksuarvio
