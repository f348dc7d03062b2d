// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"
#include "tariffs/book/days.h"
#include "tariffs/book/number.h"
#include "ui/visit/entries.h"

namespace maksuarvio {

/// A place in the entries that a problem is about; indices are -1 where they do not apply.
struct Place {
    enum class What : std::uint8_t {
        Organiser,
        DecisionDate,
        HouseholdSize,
        ClientTotalGross,
        ClientTotalNet,
        ClientIncome,
        ClientDeduction,
        SpouseTotalGross,
        SpouseTotalNet,
        SpouseIncome,
        SpouseDeduction,
        FeeCeilingUsed,
        Service,
        ServiceStarts,
        ServiceEnds,
        ServiceAwayFrom,
        ServiceBack
    } what = What::DecisionDate;
    /// Of an income or deduction: the row; -1 where no income is entered. Of a service: the
    /// alternative.
    int row = -1;
    /// Of an income: 0 gross, 1 tax, 2 expenses. Of a deduction: its kind, or -1 its sum. Of a
    /// service: the service's index.
    int part = -1;
    static constexpr int kDeductionKind = 0;
    /// Of a service: the field.
    Field field = Field::None;
    bool operator==(const Place&) const = default;
};

/// The places of one person's fields.
struct PersonPlaces {
    Place::What total_gross;
    Place::What total_net;
    Place::What income;
    Place::What deduction;
};
inline constexpr PersonPlaces kClientPlaces{Place::What::ClientTotalGross,
                                            Place::What::ClientTotalNet, Place::What::ClientIncome,
                                            Place::What::ClientDeduction};
inline constexpr PersonPlaces kSpousePlaces{Place::What::SpouseTotalGross,
                                            Place::What::SpouseTotalNet, Place::What::SpouseIncome,
                                            Place::What::SpouseDeduction};

/// Something that keeps a result from being shown: a field that cannot be read, or an answer that
/// the rules cannot give (a typed error of the estimate).
struct Problem {
    Place place;
    std::optional<NumberFault> number;
    std::optional<DayFault> day;
    /// A day that is before the one it follows.
    bool out_of_order = false;
    std::optional<Error> error;
    bool operator==(const Problem&) const = default;
};

} // namespace maksuarvio
