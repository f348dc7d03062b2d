// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/county_cost.h"
#include "calc-core/home_household.h"
#include "calc-core/time_parts.h"

namespace maksuarvio {

/// One fee that several lines of a plan have together, computed once.
struct CommonFee {
    Cents fee;
    /// What it is divided by: units a month of all its lines.
    Exact quantity;
    Record record;
    /// Of what its lines cost: no share is above that.
    std::vector<const Row*> costs{};
};

/// A line's part of one.
struct FeeShare {
    const CommonFee* common = nullptr;
    Cents part;
};

/// What a line's plan says to its fee.
struct PlanPart {
    /// Whose long-term care is planned.
    ByPerson<bool> in_long_term_care;
    /// Whether the person has regular home service or long-term care, too (10 e, 7 c §).
    bool has_regular = false;
    /// The units a month of all the person's lines of the service, where a cap holds for them.
    std::optional<Exact> quantity_of_service;
    /// Where the fee is one with other lines.
    std::optional<FeeShare> share;
};

/// What every fee rule is given.
struct FeeInput {
    const Household* household = nullptr;
    /// Who is served.
    Whose whose = Whose::Client;
    HomeHousehold home;
    HomeServiceIncome income;
    const Service* service = nullptr;
    Mode mode = Mode::Own;
    /// In the service's units a month, exact.
    Exact quantity;
    /// How they fall on the times of the week; none where all are weekdays.
    std::vector<TimePart> parts{};
    CountyCost cost;
    PlanPart plan;

    Exact quantity_of_service() const { return plan.quantity_of_service.value_or(quantity); }
};

} // namespace maksuarvio
