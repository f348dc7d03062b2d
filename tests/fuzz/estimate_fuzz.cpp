// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "answers.h"
#include "calc-core/income.h"
#include "calc-core/payment.h"
#include "calc-core/plan.h"
#include "estimate_oracles.h"
#include "random_question.h"

#include <algorithm>

// calc-core on any valid case, on the shipped tariffs and on tariffs bent to the ends of what a
// book can hold.

namespace maksuarvio::fuzz {

namespace {

/// Twelve ordinary months. The year of what accrues the ceiling is rounded once, each month by
/// itself.
Cents twelve_months(const AlternativeEstimate& alternative)
{
    return alternative.client_total_month_before_ceiling.value_or(alternative.client_total_month)
               * 12
           + Cents(6 * std::ssize(alternative.lines) + 1);
}

/// The household has the same left whatever it pays for.
void require_money_left(const Household& household, const AlternativeEstimate& answered,
                        const Snapshot& snapshot)
{
    const auto nothing = estimate_alternative(household, Cents(0), {}, snapshot);
    require(nothing.has_value(), "a household that plans nothing has an answer");
    require(nothing->client_total_month == Cents(0), "nothing costs nothing");
    require(nothing->money_left_month.has_value() == answered.money_left_month.has_value(),
            "the net income is known or not, whatever is planned");
    if (nothing->money_left_month) {
        constexpr Cents kRent(100'01);
        Household renting = household;
        (shares_household(renting) ? *renting.spouse : renting.client)
            .deductions.push_back({.kind = DeductionKind::HousingCost, .amount = kRent});
        const auto left = estimate_alternative(renting, Cents(0), {}, snapshot);
        require(left && *left->money_left_month + kRent == *nothing->money_left_month,
                "a rent is taken from what is left");
    }
    if (answered.money_left_month)
        require(*answered.money_left_month + answered.client_total_month
                    == *nothing->money_left_month,
                "what is paid is taken from what is left");
}

bool has_share(const Line& line)
{
    return line.common_fee.has_value();
}

bool is_after_ceiling(const Step& step)
{
    return step.id == StepId::FreeAfterCeiling || step.id == StepId::UpkeepAfterCeiling;
}

/// Beside a voucher stands what the same service costs as the county's own, planned alone. Alone it
/// would fill a ceiling that a bent book sets to nothing.
void require_own_service_fee(const Household& household, const Line& line, const Snapshot& snapshot)
{
    if (!line.own_service_fee || line.service->is_long_term_care() || has_share(line))
        return;
    PlannedService planned = line.planned;
    planned.mode = Mode::Own;
    planned.provider_price.reset();
    const auto own = estimate_alternative(household, Cents(0),
                                          {.name = {}, .services = {std::move(planned)}}, snapshot);
    if (own && std::ranges::none_of(own->lines.front().steps, is_after_ceiling))
        require(line.own_service_fee == own->lines.front().client_fee,
                "the own service's fee is that of the own service");
}

/// The rules without a record, which the impact of a tariff is counted with.
void require_same_unrecorded(const Household& household, const Alternative& alternative,
                             const Line& line, const Snapshot& snapshot)
{
    const auto is_special = [](const Step& step) {
        return step.id == StepId::NothingPlanned || step.id == StepId::CoveredByLongTermCare
               || is_after_ceiling(step);
    };
    if (std::ranges::any_of(line.steps, is_special))
        return;
    NoTrace unrecorded;
    const Plan plan = plan_of(household, alternative, snapshot);
    const auto input = fee_input(household, line.planned, *line.service, snapshot, unrecorded,
                                 plan.entries.front().part);
    require(input.has_value(), "an answer has an input");
    const auto paid =
        payment(*input, line.planned, *snapshot.offer(*line.service, line.planned.mode), snapshot,
                unrecorded);
    require(paid && paid->client_fee == line.client_fee
                && paid->client_to_provider == line.client_to_provider
                && paid->county_gross == line.county_gross,
            "the same without a record");
}

bool is_assessed_as_couple(const Line& line)
{
    return find_step(line, StepId::CombinedShare) != nullptr;
}

/// Whether more income can only mean more to pay. The two assessments of 7 c § meet without that;
/// bands and steps are the book's to set.
bool rises_with_income(const Line& before, const Line& after, const Tariff& tariff)
{
    // A share goes by the hours of the others, too, which an exemption may have freed before.
    if (has_share(before) || has_share(after))
        return false;
    if (before.service->is_long_term_care()
        && is_assessed_as_couple(before) != is_assessed_as_couple(after))
        return false;
    const bool by_steps = find_step(before, StepId::VoucherValueByNetIncome) != nullptr;
    const bool by_bands = find_step(before, StepId::BandIncome) != nullptr;
    return !tariff.is_bent || !(by_steps || by_bands);
}

void require_rising(const AlternativeEstimate& before, const AlternativeEstimate& after,
                    const Tariff& tariff)
{
    for (std::size_t i = 0; i < before.lines.size(); ++i) {
        const Line& poorer = before.lines[i];
        const Line& richer = after.lines[i];
        if (!rises_with_income(poorer, richer, tariff))
            continue;
        require(richer.client_fee >= poorer.client_fee, "a higher income never lowers a fee");
        require(richer.client_to_provider >= poorer.client_to_provider,
                "a higher income never lowers a share of a price");
        require(richer.voucher_value <= poorer.voucher_value,
                "a higher income never raises a voucher's value");
    }
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    Bytes bytes(data, size);
    const Tariff book = tariff(bytes);
    const Snapshot& snapshot = *book.snapshot;
    const std::uint8_t how = bytes.byte();
    Case question;
    question.household = household(bytes, snapshot);
    question.fee_ceiling_used = money(bytes, snapshot);
    question.alternatives = {
        {.name = "A", .services = plan(bytes, snapshot, is_one_in(64, data, size))}};

    Answer answer{
        .organiser = snapshot.organiser(), .date = snapshot.date(), .snapshot = book.snapshot};
    auto estimated = estimate(question, snapshot);
    if (!estimated) {
        require_sound(estimated.error(), question);
        answer.result = estimated.error();
    } else {
        const AlternativeEstimate& alternative = estimated->alternatives.front();
        require_sound(alternative);
        if (!book.is_bent)
            require(std::ranges::any_of(alternative.lines,
                                        [](const Line& line) { return !line.later.empty(); })
                        || alternative.client_total_year <= twelve_months(alternative),
                    "a year costs twelve months at most");
        require_money_left(question.household, alternative, snapshot);
        for (const Line& line : alternative.lines)
            require_own_service_fee(question.household, line, snapshot);
        require_same_unrecorded(question.household, question.alternatives.front(),
                                alternative.lines.front(), snapshot);

        Household richer = question.household;
        Person& earner = richer.spouse && bytes.flag() ? *richer.spouse : richer.client;
        earner.incomes.push_back(
            {.kind = bytes.any<IncomeKind>(), .gross = money(bytes, snapshot)});
        const auto after = estimate_alternative(richer, question.fee_ceiling_used,
                                                question.alternatives.front(), snapshot);
        if (after)
            require_rising(alternative, *after, book);
        answer.result = *std::move(estimated);
    }
    // The words are many times slower than the figures.
    if (is_one_in(256, data, size))
        require_written(answer, static_cast<Language>(how % 3));
    return 0;
}
