// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/entries.h"

namespace maksuarvio {

/// The cases that the help works through, and that can be opened in the window to practise on.
enum class PracticeKind : std::uint8_t { NoFee, Part, Highest, Couple, Housing, Visit };

struct PracticeCase {
    PracticeKind kind = PracticeKind::NoFee;
    /// Who published it, in their own words; empty: made up.
    const char* source = "";
    /// What they say that the client pays a month, an alternative each; the rest are ours.
    std::vector<std::optional<Cents>> published{};
    Entries entries;
};

std::vector<PracticeCase> practice_cases();
/// In the language of the program's texts.
QString practice_name(PracticeKind kind);

} // namespace maksuarvio
