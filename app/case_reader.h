// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_fault.h"
#include "app/json_tree.h"
#include "calc-core/case.h"

namespace maksuarvio {

/// Reads a case from its JSON (the format of the interface): every key known, every value of its
/// type and range. Money: at most 9999999.99; amounts: at most 9999.99.
tl::expected<Case, CaseFault> read_case(const Json& json);

/// The case's id where it has one that can be echoed, else "".
std::string id_of(const Json& json);

} // namespace maksuarvio
