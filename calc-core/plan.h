// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/fee_input.h"

namespace maksuarvio {

/// One planned service as it stands in its plan.
struct PlanEntry {
    const PlannedService* planned = nullptr;
    /// Null where the book does not know it.
    const Service* service = nullptr;
    const Offer* offer = nullptr;
    /// Why it has no answer.
    std::optional<Error> fault{};
    /// Units a month; 0 where there is a fault or nothing is planned.
    Exact quantity{};
    /// No fee of its own: the person's long-term care covers it (7 c, 10 h §).
    bool covered = false;
    PlanPart part{};

    bool is_planned() const { return !fault && planned->amount > 0; }
    /// Whether the client is charged the own service's fee, in whatever mode.
    bool has_own_fee() const
    {
        return is_planned() && !covered
               && (planned->mode != Mode::Voucher
                   || offer->voucher_rule == VoucherRule::SameFeeAsOwn);
    }
};

/// The services of an alternative as a whole: what lies between a case and its lines. It says what
/// a plan cannot hold, what long-term care covers, and which lines have one fee together.
struct Plan {
    const Household* household = nullptr;
    const Snapshot* snapshot = nullptr;
    std::vector<PlanEntry> entries{};
    /// 7 c §: whose long-term care is planned.
    ByPerson<bool> long_term_care{};
    /// 10 e §: who has regular home service, and their hours a month of home care at home.
    ByPerson<bool> home_service{};
    ByPerson<Exact> home_care_hours{};
    /// Entries point to them.
    std::vector<CommonFee> common_fees{};

    Plan() = default;
    Plan(Plan&&) = default;
    Plan& operator=(Plan&&) = default;
    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;
    ~Plan() = default;
};

/// Refers to all three.
Plan plan_of(const Household& household, const Alternative& alternative, const Snapshot& snapshot);

} // namespace maksuarvio
