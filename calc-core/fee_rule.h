// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/kinds.h"
#include "calc-core/tariff_key.h"

#include <optional>
#include <span>

namespace maksuarvio {

/// The closed set of fee rules; a service of a tariff book names one.
enum class FeeRule : std::uint8_t {
    IncomeShare,        ///< 734/1992 10 e §
    NetShare,           ///< 734/1992 7 c §
    Flat,               ///< a price a unit
    FlatAccruing,       ///< a price a unit that accrues the fee ceiling (6 a §)
    FlatAccruingUpkeep, ///< the same; days after the ceiling cost the upkeep amount
    IncomeBanded,       ///< a price a unit by income band
    IncomeBandedCapped, ///< the same, so many units charged a month at most
    CountyCostOnly      ///< nothing for the client
};
constexpr std::string_view word(FeeRule value)
{
    switch (value) {
    case FeeRule::IncomeShare:
        return "income_share";
    case FeeRule::NetShare:
        return "net_share";
    case FeeRule::Flat:
        return "flat";
    case FeeRule::FlatAccruing:
        return "flat_accruing";
    case FeeRule::FlatAccruingUpkeep:
        return "flat_accruing_upkeep";
    case FeeRule::IncomeBanded:
        return "income_banded";
    case FeeRule::IncomeBandedCapped:
        return "income_banded_capped";
    case FeeRule::CountyCostOnly:
        return "county_cost_only";
    }
    return {};
}

/// A value that an offer cannot do without: one row, or one for each household size, or any row.
struct Need {
    Key key = Key::Price;
    std::int64_t at = 0;
    bool any_at = false;
};

namespace needed {
inline constexpr Need income_share[] = {{Key::HomeServicePercent, 0, true},
                                        {Key::HomeServiceIncomeLimit},
                                        {Key::HomeServiceIncomeLimitExtraPerson},
                                        {Key::ForestIncomeReduction}};
inline constexpr Need net_share[] = {
    {Key::LongTermPercentSingle}, {Key::LongTermPercentCouple}, {Key::LongTermCoupleCapToSingle},
    {Key::PersonalAllowance},     {Key::EnforcementDeducted},   {Key::SpouseDeductionsInFull},
    {Key::ForestIncomeReduction}};
inline constexpr Need flat[] = {{Key::Price, 1}};
inline constexpr Need flat_accruing[] = {{Key::Price, 1}, {Key::FeeCeiling}};
inline constexpr Need flat_accruing_upkeep[] = {
    {Key::Price, 1}, {Key::FeeCeiling}, {Key::UpkeepAfterCeiling}};
inline constexpr Need income_banded[] = {{Key::Price, 1}, {Key::ForestIncomeReduction}};
inline constexpr Need income_banded_capped[] = {
    {Key::Price, 1}, {Key::ForestIncomeReduction}, {Key::ChargedAtMost}};
inline constexpr Need county_cost_only[] = {{Key::CountyCost}};
} // namespace needed

/// What is to be known of a rule by whoever is not the rule.
struct RuleFacts {
    /// The income that it looks at.
    std::optional<IncomeConcept> income{};
    /// One fee for hours and income, less the deductions of 10 g § (10 e §).
    bool by_hours = false;
    /// Care around the clock for a whole month, which covers other services (7 c §).
    bool long_term_care = false;
    /// A price a unit, and whether it may have income bands.
    bool priced = false;
    bool banded = false;
    /// Whether it accrues the fee ceiling (6 a §), and costs the upkeep after it.
    bool accrues_ceiling = false;
    bool upkeep_after_ceiling = false;
    /// What its fee needs of a tariff book.
    std::span<const Need> needs{};
};
constexpr RuleFacts facts(FeeRule rule)
{
    switch (rule) {
    case FeeRule::IncomeShare:
        return {
            .income = IncomeConcept::HomeService, .by_hours = true, .needs = needed::income_share};
    case FeeRule::NetShare:
        return {.income = IncomeConcept::LongTermCare,
                .long_term_care = true,
                .needs = needed::net_share};
    case FeeRule::FlatAccruing:
        return {.priced = true, .accrues_ceiling = true, .needs = needed::flat_accruing};
    case FeeRule::FlatAccruingUpkeep:
        return {.priced = true,
                .accrues_ceiling = true,
                .upkeep_after_ceiling = true,
                .needs = needed::flat_accruing_upkeep};
    case FeeRule::IncomeBanded:
        return {.income = IncomeConcept::HomeService,
                .priced = true,
                .banded = true,
                .needs = needed::income_banded};
    case FeeRule::IncomeBandedCapped:
        return {.income = IncomeConcept::HomeService,
                .priced = true,
                .banded = true,
                .needs = needed::income_banded_capped};
    case FeeRule::Flat:
        return {.priced = true, .needs = needed::flat};
    case FeeRule::CountyCostOnly:
        return {.needs = needed::county_cost_only};
    }
    return {};
}

} // namespace maksuarvio
