// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/tariff.h"

namespace maksuarvio {

/// A step of a computation; its words are made outside, from the id and the numbers.
enum class StepId : std::uint8_t {
    NothingPlanned,
    CoveredByLongTermCare,
    NoFee,
    GuaranteePensionExempt,
    QuantityMonth,
    DaysOfMonth,
    IncomeOfYear,
    IncomeCounted,
    IncomeLessExpenses,
    IncomeLessTax,
    ForestIncome,
    DeductionCounted,
    HousingCostDeducted,
    MedicinesDeducted,
    GuardianFeeDeducted,
    HoursTogether,
    Hours,
    Income,
    ExemptIncome,
    IncomeLimit,
    IncomeLimitExtra,
    Excess,
    Percent,
    IncomeShare,
    ClientNetIncome,
    ClientNet,
    SpouseNetIncome,
    SpouseIncomeNotSmaller,
    SpouseNet,
    SingleShare,
    CombinedShare,
    CoupleCappedToSingle,
    CoupleFloor,
    NotBelowZero,
    AfterAllowance,
    BandIncome,
    BandLimit,
    AboveBandLimit,
    Price,
    PriceBesideRegular,
    PriceByTime,
    ChargedQuantity,
    ChargedPart,
    PriceTimesQuantity,
    VoucherPercent,
    VoucherReduction,
    VoucherFormula,
    VoucherRoundedUp,
    VoucherValue,
    VoucherValueByNetIncome,
    VoucherLowestValue,
    VoucherFlatValue,
    ProviderPriceMonth,
    CountyShare,
    CountyShareByTime,
    HighestFee,
    CountyCost,
    CommonCost,
    IncomeUnknown,
    IncomeUnknownLowestValue,
    Fee,
    ShareOfFee,
    ChargedDays,
    WholeMonth,
    ShareOfMonth,
    NothingOfMonth,
    FeeAsOwn,
    ClientShare,
    ClientShareByTime,
    FreeAfterCeiling,
    UpkeepAfterCeiling,
    ClientMoneyInHand,
    SpouseMoneyInHand,
    FeesPaid,
    CostPaid,
    MoneyLeft
};
constexpr std::string_view word(StepId value)
{
    switch (value) {
    case StepId::NothingPlanned:
        return "nothing_planned";
    case StepId::CoveredByLongTermCare:
        return "covered_by_long_term_care";
    case StepId::NoFee:
        return "no_fee";
    case StepId::GuaranteePensionExempt:
        return "guarantee_pension_exempt";
    case StepId::QuantityMonth:
        return "quantity_month";
    case StepId::DaysOfMonth:
        return "days_of_month";
    case StepId::IncomeOfYear:
        return "income_of_year";
    case StepId::IncomeCounted:
        return "income_counted";
    case StepId::IncomeLessExpenses:
        return "income_less_expenses";
    case StepId::IncomeLessTax:
        return "income_less_tax";
    case StepId::ForestIncome:
        return "forest_income";
    case StepId::DeductionCounted:
        return "deduction_counted";
    case StepId::HousingCostDeducted:
        return "housing_cost_deducted";
    case StepId::MedicinesDeducted:
        return "medicines_deducted";
    case StepId::GuardianFeeDeducted:
        return "guardian_fee_deducted";
    case StepId::HoursTogether:
        return "hours_together";
    case StepId::Hours:
        return "hours";
    case StepId::Income:
        return "income";
    case StepId::ExemptIncome:
        return "exempt_income";
    case StepId::IncomeLimit:
        return "income_limit";
    case StepId::IncomeLimitExtra:
        return "income_limit_extra";
    case StepId::Excess:
        return "excess";
    case StepId::Percent:
        return "percent";
    case StepId::IncomeShare:
        return "income_share";
    case StepId::ClientNetIncome:
        return "client_net_income";
    case StepId::ClientNet:
        return "client_net";
    case StepId::SpouseNetIncome:
        return "spouse_net_income";
    case StepId::SpouseIncomeNotSmaller:
        return "spouse_income_not_smaller";
    case StepId::SpouseNet:
        return "spouse_net";
    case StepId::SingleShare:
        return "single_share";
    case StepId::CombinedShare:
        return "combined_share";
    case StepId::CoupleCappedToSingle:
        return "couple_capped_to_single";
    case StepId::CoupleFloor:
        return "couple_floor";
    case StepId::NotBelowZero:
        return "not_below_zero";
    case StepId::AfterAllowance:
        return "after_allowance";
    case StepId::BandIncome:
        return "band_income";
    case StepId::BandLimit:
        return "band_limit";
    case StepId::AboveBandLimit:
        return "above_band_limit";
    case StepId::Price:
        return "price";
    case StepId::PriceBesideRegular:
        return "price_beside_regular";
    case StepId::PriceByTime:
        return "price_by_time";
    case StepId::ChargedQuantity:
        return "charged_quantity";
    case StepId::ChargedPart:
        return "charged_part";
    case StepId::PriceTimesQuantity:
        return "price_times_quantity";
    case StepId::VoucherPercent:
        return "voucher_percent";
    case StepId::VoucherReduction:
        return "voucher_reduction";
    case StepId::VoucherFormula:
        return "voucher_formula";
    case StepId::VoucherRoundedUp:
        return "voucher_rounded_up";
    case StepId::VoucherValue:
        return "voucher_value";
    case StepId::VoucherValueByNetIncome:
        return "voucher_value_by_net_income";
    case StepId::VoucherLowestValue:
        return "voucher_lowest_value";
    case StepId::VoucherFlatValue:
        return "voucher_flat_value";
    case StepId::ProviderPriceMonth:
        return "provider_price_month";
    case StepId::CountyShare:
        return "county_share";
    case StepId::CountyShareByTime:
        return "county_share_by_time";
    case StepId::HighestFee:
        return "highest_fee";
    case StepId::CountyCost:
        return "county_cost";
    case StepId::CommonCost:
        return "common_cost";
    case StepId::IncomeUnknown:
        return "income_unknown";
    case StepId::IncomeUnknownLowestValue:
        return "income_unknown_lowest_value";
    case StepId::Fee:
        return "fee";
    case StepId::ShareOfFee:
        return "share_of_fee";
    case StepId::ChargedDays:
        return "charged_days";
    case StepId::WholeMonth:
        return "whole_month";
    case StepId::ShareOfMonth:
        return "share_of_month";
    case StepId::NothingOfMonth:
        return "nothing_of_month";
    case StepId::FeeAsOwn:
        return "fee_as_own";
    case StepId::ClientShare:
        return "client_share";
    case StepId::ClientShareByTime:
        return "client_share_by_time";
    case StepId::FreeAfterCeiling:
        return "free_after_ceiling";
    case StepId::UpkeepAfterCeiling:
        return "upkeep_after_ceiling";
    case StepId::ClientMoneyInHand:
        return "client_money_in_hand";
    case StepId::SpouseMoneyInHand:
        return "spouse_money_in_hand";
    case StepId::FeesPaid:
        return "fees_paid";
    case StepId::CostPaid:
        return "cost_paid";
    case StepId::MoneyLeft:
        return "money_left";
    }
    return {};
}

/// One recorded step: the value, the numbers that made it and the tariff row that took part.
struct Step {
    StepId id = StepId::Fee;
    /// The section of law, e.g. "734/1992 10 e § 2 mom", or the organiser's own decision; empty
    /// where neither counts: in the money left and in the twelfth of a year.
    std::string_view reference;
    Exact value;
    Measure measure = Measure::EurPerMonth;
    /// The numbers of the formula, in the order the step's sentence names them.
    std::array<Exact, 3> with{};
    /// Null where no tariff value took part. Lives as long as the snapshot.
    const Row* row = nullptr;
    /// What the step is about, where it is one income or one deduction of a person.
    std::optional<IncomeKind> income{};
    std::optional<DeductionKind> deduction{};
    Whose whose = Whose::Client;
};

/// Which incomes a figure hangs on.
struct LookedAt {
    /// 10 f §: the taxable gross income of the household.
    bool household_gross = false;
    /// 10 b §: a person's net income; of both where the fee is counted from both.
    bool client_net = false;
    bool spouse_net = false;
    /// An income that was not disclosed.
    bool undisclosed = false;
};
constexpr bool LookedAt::*net_of(Whose whose)
{
    return whose == Whose::Client ? &LookedAt::client_net : &LookedAt::spouse_net;
}

/// A fee that is not rounded yet. Only a recorded step makes one, so that a rule that has a fee has
/// said which step holds it.
class DecidedFee {
public:
    constexpr Exact value() const { return m_value; }

private:
    friend class Trace;
    friend struct NoTrace;
    constexpr explicit DecidedFee(Exact value) : m_value(value) {}

    Exact m_value;
};

/// The steps of a computation that others go on from, and which of them decided.
struct Record {
    std::vector<Step> steps;
    std::size_t decided_by = 0;
    LookedAt looked_at;
};

/// Records each step with the value that the rule goes on with, and which of them decided.
class Trace {
public:
    Trace() { m_steps.reserve(kUsualSteps); }
    Exact operator()(const Step& step);
    /// The step that holds the fee from here on.
    DecidedFee decides(const Step& step);
    /// What the fee is at most: this step holds it from here on where it is less.
    DecidedFee at_most(DecidedFee fee, const Step& limit);
    /// A step that an income makes, or the lack of one.
    Exact looks_at(bool LookedAt::*income, const Step& step);
    /// A law step that rounds: to the cent, halves up.
    Cents round(const Step& step);
    /// The same of the fee, as the last step of its rule.
    Cents round(DecidedFee fee, std::string_view reference);
    /// The last step beside a voucher, which decides what the client pays.
    Cents pays(const Step& step);
    /// Goes on from what was computed once for several.
    void follow(const Record& record);

    /// Index of the step whose value, rounded, is what the client pays.
    std::size_t decided_by() const { return m_decided_by; }
    /// The same of the fee itself, where the client pays something made of it (pays()).
    std::size_t fee_decided_by() const { return m_fee_decided_by.value_or(m_decided_by); }
    LookedAt looked_at() const { return m_looked_at; }
    std::vector<Step> take() { return std::move(m_steps); }
    Record take_record() { return {take(), m_decided_by, m_looked_at}; }

private:
    // Most lines have fewer; more at once would be a large block to the allocator.
    static constexpr std::size_t kUsualSteps = 7;

    std::vector<Step> m_steps;
    std::size_t m_decided_by = 0;
    std::optional<std::size_t> m_fee_decided_by;
    LookedAt m_looked_at;
};

/// The same rule without a record, for the impact of a tariff on many households.
struct NoTrace {
    Exact operator()(const Step& step) const { return step.value; }
    DecidedFee decides(const Step& step) const { return DecidedFee(step.value); }
    DecidedFee at_most(DecidedFee fee, const Step& limit) const
    {
        return DecidedFee(smaller(fee.m_value, limit.value));
    }
    Exact looks_at(bool LookedAt::*, const Step& step) const { return step.value; }
    Cents round(const Step& step) const { return round_to_cents(step.value); }
    Cents round(DecidedFee fee, std::string_view) const { return round_to_cents(fee.m_value); }
    Cents pays(const Step& step) const { return round_to_cents(step.value); }
    void follow(const Record&) const {}
    Record take_record() const { return {}; }
};

} // namespace maksuarvio
