// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/tariff.h"

#include <tl/expected.hpp>

namespace maksuarvio {

enum class ErrorCode : std::uint8_t {
    BadInput,
    UnknownOrganiser,
    UnknownService,
    ModeNotOffered,
    ProviderPriceRequired,
    IncomeRequired,
    NoTariff
};
constexpr std::string_view word(ErrorCode value)
{
    switch (value) {
    case ErrorCode::BadInput:
        return "bad_input";
    case ErrorCode::UnknownOrganiser:
        return "unknown_organiser";
    case ErrorCode::UnknownService:
        return "unknown_service";
    case ErrorCode::ModeNotOffered:
        return "mode_not_offered";
    case ErrorCode::ProviderPriceRequired:
        return "provider_price_required";
    case ErrorCode::IncomeRequired:
        return "income_required";
    case ErrorCode::NoTariff:
        return "no_tariff";
    }
    return {};
}

/// The field of a planned service, or of the case, that an error is about.
enum class Field : std::uint8_t {
    None,
    Service,
    Mode,
    Amount,
    Unit,
    Per,
    ProviderPrice,
    For,
    ByTime,
    HouseholdSize,
    ClientIncomes,
    SpouseIncomes
};
constexpr std::string_view word(Field value)
{
    switch (value) {
    case Field::None:
        return "";
    case Field::Service:
        return "service";
    case Field::Mode:
        return "mode";
    case Field::Amount:
        return "amount";
    case Field::Unit:
        return "unit";
    case Field::Per:
        return "per";
    case Field::ProviderPrice:
        return "provider_price";
    case Field::For:
        return "for";
    case Field::ByTime:
        return "by_time";
    case Field::HouseholdSize:
        return "household.size";
    case Field::ClientIncomes:
        return "household.client.incomes";
    case Field::SpouseIncomes:
        return "household.spouse.incomes";
    }
    return {};
}

/// What a plan as a whole cannot hold, though each of its lines may be planned alone.
enum class PlanFault : std::uint8_t {
    NobodyToServe,      ///< for a spouse who is not there, or does not count
    SecondLongTermCare, ///< one long-term care of a person at a time
    BesideLongTermCare, ///< a fee by hours beside long-term care (10 e, 7 c §)
    PlannedTwice,       ///< a service by the month, twice for a person
    TooManyCareDays     ///< more than one care day a day (912/1992 2, 12 §; 734/1992 6 b §)
};
constexpr std::string_view word(PlanFault value)
{
    switch (value) {
    case PlanFault::NobodyToServe:
        return "nobody_to_serve";
    case PlanFault::SecondLongTermCare:
        return "second_long_term_care";
    case PlanFault::BesideLongTermCare:
        return "beside_long_term_care";
    case PlanFault::PlannedTwice:
        return "planned_twice";
    case PlanFault::TooManyCareDays:
        return "too_many_care_days";
    }
    return {};
}

/// Whether the field is one of the household and not of a service.
constexpr bool is_of_household(Field field)
{
    return field >= Field::HouseholdSize;
}
constexpr Field incomes_of(Whose whose)
{
    return whose == Whose::Client ? Field::ClientIncomes : Field::SpouseIncomes;
}

/// Why a case has no answer. Holds places and names, never an amount.
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    /// Index of the alternative and of the service in it; -1 where it is not about one.
    int alternative = -1;
    int service = -1;
    Field field = Field::None;
    /// The value that is not in force (no_tariff), with the service it belongs to.
    std::optional<Key> key{};
    std::string service_id{};
    std::optional<PlanFault> plan_fault{};
    /// The days on which the service is offered so, where it is not on the case's (no_tariff).
    std::vector<OfferDays> offered{};

    bool operator==(const Error&) const = default;
};

template <typename T> using Result = tl::expected<T, Error>;

/// A value that the case needs is not in force on the day.
inline tl::unexpected<Error> not_in_force(Key key)
{
    return tl::unexpected(Error{.code = ErrorCode::NoTariff, .key = key});
}

} // namespace maksuarvio
