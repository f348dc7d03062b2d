// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/caveats.h"

namespace maksuarvio {

namespace {

const char* short_name(NoteCode code)
{
    switch (code) {
    case NoteCode::NotIncludedRent:
        return QT_TRANSLATE_NOOP("Sheet", "rent");
    case NoteCode::NotIncludedElectricity:
        return QT_TRANSLATE_NOOP("Sheet", "electricity");
    case NoteCode::NotIncludedMedicines:
        return QT_TRANSLATE_NOOP("Sheet", "medicines");
    case NoteCode::NotIncludedHousingAllowance:
        return QT_TRANSLATE_NOOP("Sheet", "housing allowance");
    case NoteCode::NotIncludedReduction:
        return QT_TRANSLATE_NOOP("Sheet", "a reduction or waiver of the fee (11 §)");
    case NoteCode::NotIncludedIncomeSupport:
        return QT_TRANSLATE_NOOP("Sheet", "income support");
    default:
        return nullptr;
    }
}

void add(Doubt& doubt, const Row* row)
{
    if (!row)
        return;
    doubt.example = doubt.example || row->status == Status::Example;
    doubt.derived = doubt.derived || row->status == Status::Derived;
}

} // namespace

bool is_not_included(NoteCode code)
{
    return short_name(code) != nullptr;
}

std::string not_included(const std::vector<Note>& notes, const SheetPhrases& say)
{
    std::string list;
    for (const Note& note : notes) {
        if (const char* name = short_name(note.code)) {
            list += list.empty() ? "" : ", ";
            list += say(name);
        }
    }
    return list;
}

Doubt doubt_of(const Line& line)
{
    Doubt doubt;
    for (const Note& note : line.notes)
        add(doubt, note.row);
    return doubt;
}

Doubt doubt_of(const AlternativeEstimate& alternative)
{
    Doubt doubt;
    for (const Line& line : alternative.lines) {
        const Doubt of_line = doubt_of(line);
        doubt.example = doubt.example || of_line.example;
        doubt.derived = doubt.derived || of_line.derived;
    }
    for (const Note& note : alternative.notes)
        add(doubt, note.row);
    return doubt;
}

std::string doubt_text(Doubt doubt, const SheetPhrases& say)
{
    if (doubt.example && doubt.derived)
        return say(QT_TRANSLATE_NOOP("Sheet", "Some figures are examples or derived: check them "
                                              "before a decision."));
    if (doubt.example)
        return say(QT_TRANSLATE_NOOP("Sheet", "Some figures are examples: check them before a "
                                              "decision."));
    if (doubt.derived)
        return say(QT_TRANSLATE_NOOP("Sheet", "Some figures are derived, not seen in print: check "
                                              "them before a decision."));
    return {};
}

} // namespace maksuarvio
