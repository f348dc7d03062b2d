// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/exact.h"
#include "calc-core/language.h"

#include <optional>
#include <string>
#include <string_view>

// What a sentence says with its numbers, read from its text alone: by other code than the one that
// wrote it, as a client with a pocket calculator reads it.

namespace maksuarvio::test {

/// What a printed number may stand for: itself, or behind ≈ whatever is shortened to it.
struct Range {
    Exact least;
    Exact most;

    bool is_one() const { return least == most; }
    bool meets(const Range& other) const { return least <= other.most && other.least <= most; }
};

/// The number that the text writes, and nothing else; euros and percent as what they are of one.
/// Empty where it is none as the language writes it.
std::optional<Range> read_number(std::string_view text, Language language);

/// What the numbers and signs of a text come to, whatever words stand between them; empty where
/// they are no expression.
std::optional<Range> read_expression(std::string_view text, Language language);

/// Why the equation of the sentence does not hold of the figures that it prints: empty where it
/// holds, exactly behind = and to what ≈ leaves out behind ≈, and where the sentence states none.
std::string fault_of_equation(std::string_view sentence, Language language);

} // namespace maksuarvio::test
