// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <vector>

namespace maksuarvio {

/// Where what a note says stands on paper.
enum class NotePlace : std::uint8_t {
    Remark,      ///< in a sentence of its own
    Reason,      ///< in the reason of its line
    Doubt,       ///< in doubt_text()
    NotIncluded, ///< in not_included()
    CountyCost,  ///< with the county's cost
    MoneyLeft    ///< with the money left
};
NotePlace place_of(NoteCode code);

/// What the notes of a place say, each once.
std::vector<std::string> remarks(const std::vector<Note>& notes, NotePlace place,
                                 const Wording& wording);
/// The same of the notes of lines, or of those of one weight: one that not all have names their
/// services.
std::vector<std::string> remarks(const std::vector<Line>& lines, NotePlace place,
                                 const Wording& wording,
                                 std::optional<NoteWeight> weight = std::nullopt);

/// "rent, electricity, medicines …": what the notes say is not in the estimate; empty for nothing.
std::string not_included(const std::vector<Note>& notes, const Wording& wording);

/// How sure the figures are that took part in an alternative.
struct Doubt {
    bool example = false;
    bool derived = false;
    explicit operator bool() const { return example || derived; }
};
Doubt doubt_of(const AlternativeEstimate& alternative);
Doubt doubt_of(const Line& line);
/// "Example figures took part, not decided ones."; empty without doubt.
std::string doubt_text(Doubt doubt, const Wording& wording);

} // namespace maksuarvio
