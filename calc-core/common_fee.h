// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/plan.h"

namespace maksuarvio {

/// Gives the entries of a plan that have one fee together each its share: all hours of 10 e § (of
/// two spouses as the book's couple_hours says), and the lines of a service that a cap holds for.
/// Where the common fee has no answer, none of them has.
void share_fees(Plan& plan);

} // namespace maksuarvio
