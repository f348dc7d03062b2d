// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/impact/model.h"

#include <QString>

namespace maksuarvio {

/// One cell in words: the household and the plan, what it pays under the old and the new tariff,
/// and the steps that lead there. As a page of text.
QString impact_explanation(const Impact& impact, const ImpactPlace& place, const Wording& wording);

} // namespace maksuarvio
