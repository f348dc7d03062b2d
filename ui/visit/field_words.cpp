// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/field_words.h"

#include "ui/visit/plausibility.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/field_note.h"

namespace maksuarvio {

void say_beside(FieldNote& note, QWidget* field, const Place& place, Visit& visit,
                const Wording& wording)
{
    using Kind = FieldNote::Kind;
    if (const Problem* problem = visit.problem_at(place)) {
        const bool missing = problem->number == NumberFault::Empty;
        note.show_for(field, field_text(*problem, visit, wording),
                      missing ? Kind::Missing : Kind::Wrong);
        return;
    }
    const auto oddity = oddity_at(place, visit);
    note.show_for(field, oddity ? oddity_text(*oddity, wording) : QString(), Kind::Odd);
}

} // namespace maksuarvio
