// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

#include <vector>

namespace maksuarvio {

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
/// The same to the client, who cannot check it.
std::string doubt_told_to_client(Doubt doubt, const Wording& wording);

} // namespace maksuarvio
