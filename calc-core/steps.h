// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/step_id.h"
#include "calc-core/tariff.h"

namespace maksuarvio {

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
