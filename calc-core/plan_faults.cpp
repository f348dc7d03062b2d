// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/plan_faults.h"

#include "calc-core/income.h"

#include <algorithm>

namespace maksuarvio {

namespace {

Error fault(PlanFault why, Field field)
{
    return {.code = ErrorCode::BadInput, .field = field, .plan_fault = why};
}

/// What is planned for one person, line by line.
class PersonsPlan {
public:
    std::optional<Error> add(const PlanEntry& entry)
    {
        const Service& service = *entry.service;
        const bool long_term_care = service.is_long_term_care();
        const bool by_hours = facts(service.rule).by_hours;
        if (long_term_care && m_long_term_care)
            return fault(PlanFault::SecondLongTermCare, Field::Service);
        if ((long_term_care && m_by_hours) || (by_hours && m_long_term_care))
            return fault(PlanFault::BesideLongTermCare, Field::Service);
        if (service.unit == Unit::Month) {
            if (std::ranges::find(m_by_month, &service) != m_by_month.end())
                return fault(PlanFault::PlannedTwice, Field::Service);
            m_by_month.push_back(&service);
        }
        if (service.is_care_day()) {
            const Exact days = m_care_days + entry.quantity;
            if (Exact(kMostCareDaysOfMonth) < days)
                return fault(PlanFault::TooManyCareDays, Field::Amount);
            m_care_days = days;
        }
        m_long_term_care |= long_term_care;
        m_by_hours |= by_hours;
        return std::nullopt;
    }

private:
    bool m_long_term_care = false;
    bool m_by_hours = false;
    std::vector<const Service*> m_by_month;
    Exact m_care_days;
};

// A spouse who is not in the household can be served in long-term care alone.
bool can_be_served(const PlanEntry& entry, const Household& household)
{
    return entry.planned->whose == Whose::Client || shares_household(household)
           || (household.spouse && entry.service->is_long_term_care());
}

} // namespace

void find_plan_faults(Plan& plan)
{
    ByPerson<PersonsPlan> plans;
    for (PlanEntry& entry : plan.entries) {
        if (entry.service && !entry.fault && !can_be_served(entry, *plan.household))
            entry.fault = fault(PlanFault::NobodyToServe, Field::For);
        if (entry.is_planned())
            entry.fault = plans[entry.planned->whose].add(entry);
    }
}

} // namespace maksuarvio
