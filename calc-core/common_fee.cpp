// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/common_fee.h"

#include "calc-core/division.h"
#include "calc-core/fee_rules.h"
#include "calc-core/flat_fee.h"
#include "calc-core/income.h"
#include "calc-core/payment.h"
#include "calc-core/quantity.h"

#include <algorithm>
#include <tuple>

namespace maksuarvio {

namespace {

using Members = std::vector<PlanEntry*>;

/// 2 §: what a line's fee is not above, exact; of a voucher's line also what the provider takes.
struct KnownCost {
    std::optional<Exact> most;
    /// Null where nobody knows what the county's own service costs.
    const Row* row = nullptr;
};

Result<KnownCost> known_cost(const PlanEntry& entry, const Snapshot& snapshot)
{
    const Mode mode = entry.planned->mode;
    const std::vector<TimePart> parts =
        time_parts(*entry.planned, *entry.service, entry.quantity, snapshot);
    const Result<CountyCost> own =
        county_cost(*entry.service, fee_mode(mode), entry.quantity, snapshot, factor_of(parts));
    if (!own)
        return tl::unexpected(own.error());
    const auto produced = own->month ? std::optional(own->each * own->quantity) : std::nullopt;
    if (mode != Mode::Voucher)
        return KnownCost{produced, own->row};
    const Result<Exact> priced = priced_quantity(*entry.service, entry.quantity, snapshot);
    if (!priced)
        return tl::unexpected(priced.error());
    const Exact price = price_of(parts, *priced, *entry.planned->provider_price);
    return KnownCost{smaller(price, produced.value_or(price)), own->row};
}

// With the income undisclosed a provider's price is no highest fee of the county's own service.
bool is_known(const CommonFee& common, std::size_t lines)
{
    const Record& record = common.record;
    return !record.looked_at.undisclosed || common.costs.size() == lines
           || std::ranges::find(record.steps, StepId::HighestFee, &Step::id) != record.steps.end();
}

// Whom a cent goes to where the remainders are equal.
auto order(const PlanEntry* entry)
{
    const PlannedService& planned = *entry->planned;
    return std::tuple(std::string_view(entry->service->id), planned.mode, planned.whose,
                      -entry->quantity, planned.provider_price);
}

/// One fee for its members together, and how it is divided between them.
class Sharing {
public:
    /// `couple`: what the book says of the hours of two spouses, where they are among them.
    Sharing(Plan& plan, Members members, const Row* couple = nullptr)
        : m_plan(plan), m_members(std::move(members)), m_couple(couple)
    {
        std::ranges::sort(m_members, {}, order);
    }

    /// `deductions`: what the fee takes off the household's income. `of_service`: the units that
    /// the cap of a service holds for.
    void share(const HomeServiceDeductions& deductions, std::optional<Exact> of_service = {})
    {
        Trace trace;
        const Result<CommonFee> common = common_fee(deductions, of_service, trace);
        if (!common) {
            for (PlanEntry* member : m_members)
                member->fault = common.error();
            return;
        }
        // Each line then says so of itself.
        if (!is_known(*common, m_members.size()))
            return;
        const std::vector<Cents> parts = divide(common->fee, m_portions);
        m_plan.common_fees.push_back(*common);
        for (std::size_t i = 0; i < m_members.size(); ++i)
            m_members[i]->part.share = FeeShare{&m_plan.common_fees.back(), parts[i]};
    }

private:
    Result<CommonFee> common_fee(const HomeServiceDeductions& deductions,
                                 std::optional<Exact> of_service, Trace& trace)
    {
        const Household& household = *m_plan.household;
        const Snapshot& snapshot = *m_plan.snapshot;
        const PlanEntry& first = *m_members.front();
        FeeInput input{
            .household = &household,
            .whose = first.planned->whose,
            .home = home_household(household, m_plan.long_term_care),
            .service = first.service,
            .mode = fee_mode(first.planned->mode),
            .quantity = {},
            .plan = {.has_regular = first.part.has_regular, .quantity_of_service = of_service}};
        if (const Result<CountyCost> cost = cost_together(); cost)
            input.cost = *cost;
        else
            return tl::unexpected(cost.error());
        input.quantity = input.cost.quantity;
        input.parts = parts_together();
        const RuleFacts rule = facts(first.service->rule);
        if (rule.income == IncomeConcept::HomeService) {
            const Result<HomeServiceIncome> income =
                home_service_income(household, input.home, deductions, snapshot, trace);
            if (!income)
                return tl::unexpected(income.error());
            input.income = *income;
        }
        if (rule.by_hours)
            trace({.id = StepId::HoursTogether,
                   .reference = "734/1992 10 e § 1 mom",
                   .value = input.quantity,
                   .measure = Measure::HoursPerMonth,
                   .with = {Exact(static_cast<Int128>(m_members.size()))},
                   .row = m_couple});
        const Result<Cents> fee = client_fee(input, snapshot, trace);
        if (!fee)
            return tl::unexpected(fee.error());
        return CommonFee{*fee, input.quantity, trace.take_record(), std::move(m_costs)};
    }

    // One cost that is not known: there is none together. Rounded once, but the fee is above what
    // the lines cost to the cent neither.
    Result<CountyCost> cost_together()
    {
        CountyCost together{.month = Cents(0)};
        Exact exact;
        for (const PlanEntry* member : m_members) {
            const auto cost = known_cost(*member, *m_plan.snapshot);
            if (!cost)
                return tl::unexpected(cost.error());
            together.quantity = together.quantity + member->quantity;
            Portion& portion = m_portions.emplace_back(Portion{.weight = member->quantity});
            if (cost->row)
                m_costs.push_back(cost->row);
            if (!cost->most) {
                together.month.reset();
                continue;
            }
            portion.most = round_to_cents(*cost->most);
            exact = exact + *cost->most;
            if (together.month)
                *together.month += *portion.most;
        }
        if (together.month)
            together.month = std::min(*together.month, round_to_cents(exact));
        return together;
    }

    // None where all of them fall on weekdays.
    std::vector<TimePart> parts_together() const
    {
        std::vector<TimePart> together;
        Exact weekdays;
        for (const PlanEntry* member : m_members) {
            const auto parts =
                time_parts(*member->planned, *member->service, member->quantity, *m_plan.snapshot);
            together.insert(together.end(), parts.begin(), parts.end());
            if (parts.empty())
                weekdays = weekdays + member->quantity;
        }
        if (!together.empty() && Exact() < weekdays)
            together.push_back({.quantity = weekdays});
        return together;
    }

    Plan& m_plan;
    Members m_members;
    const Row* m_couple;
    std::vector<Portion> m_portions;
    std::vector<const Row*> m_costs;
};

// A local exemption frees the service's hours, which then stand outside the common fee.
bool is_exempt(const PlanEntry& entry, const Plan& plan, std::optional<Exact> income)
{
    const Row* below = plan.snapshot->of(*entry.service, Key::ExemptIncomeBelow);
    return below && income && *income < below->value;
}

std::optional<Exact> income_before_deductions(const Plan& plan)
{
    const Household& household = *plan.household;
    if (!household.income_disclosed)
        return std::nullopt;
    NoTrace trace;
    const auto income = home_service_income(
        household, home_household(household, plan.long_term_care), {}, *plan.snapshot, trace);
    return income ? std::optional(income->before_deductions) : std::nullopt;
}

void share_hours_of(Plan& plan, Members members, const Row* couple)
{
    if (members.size() < 2)
        return;
    HomeServiceDeductions deductions{.any = true};
    for (const PlanEntry* member : members)
        deductions.moves_to_communal_housing[member->planned->whose] |=
            member->service->form == CareForm::Communal;
    Sharing(plan, std::move(members), couple).share(deductions);
}

// 10 e §: one fee for all hours; of two spouses as the organiser decides.
void share_hours(Plan& plan)
{
    ByPerson<Members> of_person;
    std::optional<Exact> income;
    bool asked = false;
    for (PlanEntry& entry : plan.entries) {
        if (!entry.has_own_fee() || !facts(entry.service->rule).by_hours)
            continue;
        if (!std::exchange(asked, true))
            income = income_before_deductions(plan);
        if (!is_exempt(entry, plan, income))
            of_person[entry.planned->whose].push_back(&entry);
    }
    const bool both = !of_person.client.empty() && !of_person.spouse.empty();
    const Row* couple = both ? plan.snapshot->general(Key::CoupleHours) : nullptr;
    if (both && !couple) {
        for (const Members& members : {of_person.client, of_person.spouse}) {
            for (PlanEntry* member : members)
                member->fault = not_in_force(Key::CoupleHours).value();
        }
        return;
    }
    if (couple && couple->value == Exact(static_cast<int>(CoupleHours::Summed))) {
        std::ranges::copy(of_person.spouse, std::back_inserter(of_person.client));
        of_person.spouse.clear();
    }
    share_hours_of(plan, std::move(of_person.client), couple);
    share_hours_of(plan, std::move(of_person.spouse), couple);
}

bool has_prices_by_mode(const Service& service, const Snapshot& snapshot)
{
    return std::ranges::any_of(snapshot.all_of(service, Key::Price),
                               [](const Row& row) { return row.mode.has_value(); });
}

// What a cap of the service is shared between: the person's lines of it, a fee for each price.
void share_capped(Plan& plan, const Members& members, Exact of_service)
{
    const Service& service = *members.front()->service;
    std::array<Members, word_count<Mode>()> by_price;
    for (PlanEntry* member : members) {
        member->part.quantity_of_service = of_service;
        const Mode mode = has_prices_by_mode(service, *plan.snapshot)
                              ? fee_mode(member->planned->mode)
                              : Mode::Own;
        by_price[static_cast<std::size_t>(mode)].push_back(member);
    }
    for (Members& of_price : by_price) {
        if (of_price.size() > 1)
            Sharing(plan, std::move(of_price)).share({}, of_service);
    }
}

void share_capped(Plan& plan)
{
    for (PlanEntry& first : plan.entries) {
        if (!first.has_own_fee() || !facts(first.service->rule).priced
            || first.part.quantity_of_service)
            continue;
        // Where the days of a month are not known, each line says so.
        const auto cap = charge_cap(*first.service, *plan.snapshot);
        if (!cap || !*cap)
            continue;
        Members members;
        Exact of_service;
        for (PlanEntry& entry : plan.entries) {
            if (entry.service != first.service || entry.planned->whose != first.planned->whose
                || !entry.has_own_fee())
                continue;
            members.push_back(&entry);
            of_service = of_service + entry.quantity;
        }
        if (members.size() > 1 && (*cap)->most < of_service)
            share_capped(plan, members, of_service);
    }
}

} // namespace

void share_fees(Plan& plan)
{
    plan.common_fees.reserve(plan.entries.size());
    share_hours(plan);
    share_capped(plan);
}

} // namespace maksuarvio
