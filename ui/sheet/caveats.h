// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"
#include "ui/sheet/sheet_phrases.h"

namespace maksuarvio {

/// "rent, electricity, medicines …": what the notes say is not in the estimate; empty for nothing.
std::string not_included(const std::vector<Note>& notes, const SheetPhrases& say);
/// Whether the note is one of those.
bool is_not_included(NoteCode code);

/// How sure the figures are that took part in an alternative.
struct Doubt {
    bool example = false;
    bool derived = false;
    explicit operator bool() const { return example || derived; }
};
Doubt doubt_of(const AlternativeEstimate& alternative);
Doubt doubt_of(const Line& line);
/// "Example figures took part, not decided ones."; empty without doubt.
std::string doubt_text(Doubt doubt, const SheetPhrases& say);

} // namespace maksuarvio
