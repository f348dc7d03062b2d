// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "asking.h"

#include <string>
#include <utility>
#include <vector>

namespace maksuarvio::test {

/// A figure that a result must have: its name as in the interface, and its text.
using Expected = std::pair<std::string, std::string>;

/// A case of tests/data with its printed or hand-computed result; the form is told in
/// tests/data/README.md.
struct GoldenCase {
    std::string id;
    /// One sentence: who asks for what.
    std::string about;
    std::string source;
    /// The computation by hand, one a line.
    std::vector<std::string> by_hand;
    std::string organiser;
    std::string date;
    Household household;
    Cents fee_ceiling_used;
    std::vector<PlannedService> services;
    /// One list a service: figures of the line, and "step NAME" for its steps.
    std::vector<std::vector<Expected>> lines;
    /// Of the alternative.
    std::vector<Expected> totals;
};

/// Throws std::runtime_error with the line where the text is not understood.
std::vector<GoldenCase> golden_cases(const std::string& file_name);

/// Estimates the case and compares every figure that it names.
void check(const GoldenCase& golden);

} // namespace maksuarvio::test
