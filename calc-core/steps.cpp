// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/steps.h"

namespace maksuarvio {

Exact Trace::operator()(const Step& step)
{
    m_steps.push_back(step);
    return step.value;
}

Cents Trace::round(const Step& step)
{
    const Cents rounded = round_to_cents(step.value);
    m_steps.push_back(step);
    m_steps.back().value = Exact(rounded);
    return rounded;
}

} // namespace maksuarvio
