// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/steps.h"

namespace maksuarvio {

Exact Trace::operator()(const Step& step)
{
    m_steps.push_back(step);
    return step.value;
}

DecidedFee Trace::decides(const Step& step)
{
    m_decided_by = m_steps.size();
    m_fee_decided_by = m_decided_by;
    return DecidedFee((*this)(step));
}

DecidedFee Trace::at_most(DecidedFee fee, const Step& limit)
{
    if (limit.value < fee.value())
        return decides(limit);
    (*this)(limit);
    return fee;
}

Exact Trace::looks_at(bool LookedAt::*income, const Step& step)
{
    m_looked_at.*income = true;
    return (*this)(step);
}

Cents Trace::round(const Step& step)
{
    const Cents rounded = round_to_cents(step.value);
    m_steps.push_back(step);
    m_steps.back().value = Exact(rounded);
    return rounded;
}

Cents Trace::round(DecidedFee fee, std::string_view reference)
{
    return round(
        {.id = StepId::Fee, .reference = reference, .value = fee.value(), .with = {fee.value()}});
}

Cents Trace::pays(const Step& step)
{
    m_decided_by = m_steps.size();
    return round(step);
}

void Trace::follow(const Record& record)
{
    m_decided_by = m_steps.size() + record.decided_by;
    m_fee_decided_by = m_decided_by;
    m_steps.insert(m_steps.end(), record.steps.begin(), record.steps.end());
    m_looked_at = record.looked_at;
}

} // namespace maksuarvio
