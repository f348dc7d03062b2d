// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/caveats.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// What the list of what is not in the fee calls it.
struct NotIncluded {
    NoteCode code;
    const char* name;
};
constexpr std::array kNotIncluded = {
    NotIncluded{NoteCode::NotIncludedRent, QT_TRANSLATE_NOOP("Sheet", "rent")},
    NotIncluded{NoteCode::NotIncludedElectricity, QT_TRANSLATE_NOOP("Sheet", "electricity")},
    NotIncluded{NoteCode::NotIncludedMedicines, QT_TRANSLATE_NOOP("Sheet", "medicines")},
    NotIncluded{NoteCode::NotIncludedHousingAllowance,
                QT_TRANSLATE_NOOP("Sheet", "housing allowance")},
    NotIncluded{NoteCode::NotIncludedReduction,
                QT_TRANSLATE_NOOP("Sheet", "a reduction or waiver of the fee (11 §)")},
    NotIncluded{NoteCode::NotIncludedVoucherRaise,
                QT_TRANSLATE_NOOP("Sheet", "a raise of the voucher's value (569/2009 8 §)")},
    NotIncluded{NoteCode::NotIncludedIncomeSupport, QT_TRANSLATE_NOOP("Sheet", "income support")}};

constexpr const char* name_in_list(NoteCode code)
{
    for (const NotIncluded& one : kNotIncluded) {
        if (one.code == code)
            return one.name;
    }
    return nullptr;
}
static_assert(
    [] {
        for (std::size_t i = 0; i < word_count<NoteCode>(); ++i) {
            const auto code = static_cast<NoteCode>(i);
            if ((facts(code).place == NotePlace::NotIncluded) != (name_in_list(code) != nullptr))
                return false;
        }
        return true;
    }(),
    "what stands in the list has a name there");

/// One remark, the lines that have it, and what it is about.
struct Remark {
    const Note* note = nullptr;
    std::vector<const Line*> lines{};
    std::string subject{};
};

bool is_same(const Note& a, const Note& b)
{
    return a.code == b.code && a.income == b.income && a.deduction == b.deduction
           && a.whose == b.whose;
}

// Each remark once; incomes, or deductions, that the same lines leave out stand in one.
std::vector<Remark> collected(const std::vector<Line>& lines, NotePlace place,
                              std::optional<NoteWeight> weight, const Wording& wording)
{
    std::vector<Remark> each;
    for (const Line& line : lines) {
        for (const Note& note : line.notes) {
            if (facts(note.code).place != place || (weight && weight_of(note.code) != *weight))
                continue;
            auto found = std::ranges::find_if(
                each, [&](const Remark& other) { return is_same(*other.note, note); });
            if (found == each.end())
                found = each.insert(found, {.note = &note, .subject = wording.subject(note)});
            found->lines.push_back(&line);
        }
    }
    std::vector<Remark> together;
    for (Remark& one : each) {
        const auto found = std::ranges::find_if(together, [&](const Remark& other) {
            return other.note->code == one.note->code && other.lines == one.lines;
        });
        if (found == together.end())
            together.push_back(std::move(one));
        else
            found->subject += ", " + one.subject;
    }
    return together;
}

void add(Doubt& doubt, const Row* row)
{
    if (!row)
        return;
    doubt.example = doubt.example || row->status == Status::Example;
    doubt.derived = doubt.derived || row->status == Status::Derived;
}

} // namespace

std::vector<std::string> remarks(const std::vector<Note>& notes, NotePlace place,
                                 const Wording& wording)
{
    std::vector<std::string> texts;
    for (const Note& note : notes) {
        std::string text = facts(note.code).place == place ? wording.note(note) : std::string();
        if (!text.empty() && std::ranges::find(texts, text) == texts.end())
            texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<std::string> remarks(const std::vector<Line>& lines, NotePlace place,
                                 const Wording& wording, std::optional<NoteWeight> weight)
{
    std::vector<std::string> texts;
    for (const Remark& remark : collected(lines, place, weight, wording)) {
        std::string services;
        for (const Line* line : remark.lines)
            services += (services.empty() ? "" : ", ") + std::string(wording.name(*line->service));
        std::string text = wording.note(*remark.note, remark.subject);
        texts.push_back(remark.lines.size() == lines.size()
                            ? std::move(text)
                            : wording.phrases()("{1}: {2}", {services, text}));
    }
    return texts;
}

std::string not_included(const std::vector<Note>& notes, const Wording& wording)
{
    std::string list;
    for (const Note& note : notes) {
        if (const char* name = name_in_list(note.code)) {
            list += list.empty() ? "" : ", ";
            list += wording.phrases()(name);
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

std::string doubt_text(Doubt doubt, const Wording& wording)
{
    const SheetPhrases& say = wording.phrases();
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

std::string doubt_told_to_client(Doubt doubt, const Wording& wording)
{
    const SheetPhrases& say = wording.phrases();
    if (doubt.example)
        return say(QT_TRANSLATE_NOOP("Sheet", "Some figures are examples: the county makes sure of "
                                              "them before it decides."));
    if (doubt.derived)
        return say(QT_TRANSLATE_NOOP("Sheet", "Some figures are derived from others: the county "
                                              "makes sure of them before it decides."));
    return {};
}

} // namespace maksuarvio
