// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/comparison_sheet.h"

#include "translations/caveats.h"
#include "ui/sheet/comparison_table.h"
#include "ui/sheet/sheet_closing.h"
#include "ui/sheet/sheet_counting.h"
#include "ui/sheet/sheet_figure.h"

namespace maksuarvio {

namespace {

/// As many as have room beside one another.
constexpr std::size_t kColumns = 4;

class ComparisonWriter : SheetBuilder {
public:
    ComparisonWriter(std::span<const NamedAlternative> alternatives, const SheetMatter& matter)
        : SheetBuilder(matter), m_alternatives(alternatives)
    {
    }

    sheet::Document write()
    {
        const std::string title = m_say(QT_TRANSLATE_NOOP("Sheet", "Alternatives side by side"));
        add(sheet::Heading{.level = 1, .text = title});
        // The foot of the page says it, too.
        add(sheet::Either{.roomy = {{sheet::Paragraph{place_and_day(), Style::Quiet}}},
                          .tight = {}});
        for (std::size_t first = 0; first < m_alternatives.size(); first += kColumns)
            add(comparison_table(
                m_alternatives.subspan(first, std::min(kColumns, m_alternatives.size() - first)),
                m_alternatives.front(), m_matter));
        for (const std::string& text : to_check())
            paragraph(text, Style::Callout);
        paragraph(m_matter.options.own_line);
        add(sheet::Beside{.left = figures_rest_on(), .right = what_helps(), .left_share = 0.5});
        return {.language = std::string(word(m_wording.language())),
                .title = title,
                .creation_date = iso_from_date(m_matter.snapshot.date()),
                .blocks = take(),
                .footer = title + ", " + place_and_day(),
                .orientation = sheet::Orientation::Across};
    }

private:
    /// A text, and the letters of the alternatives that it is said of.
    using SaidOf = std::vector<std::pair<std::string, std::string>>;
    static void say_of(SaidOf& found, std::string text, const NamedAlternative& alternative)
    {
        const auto same = std::ranges::find(found, text, &SaidOf::value_type::first);
        if (same == found.end())
            found.emplace_back(std::move(text), letter_of(alternative));
        else
            same->second += ", " + letter_of(alternative);
    }

    // With their letters where not all are counted with the same.
    std::vector<std::string> incomes_of_alternatives() const
    {
        SaidOf found;
        for (const NamedAlternative& alternative : m_alternatives) {
            if (std::string used = incomes_used(*alternative.estimate, m_wording); !used.empty())
                say_of(found, std::move(used), alternative);
        }
        std::vector<std::string> said;
        for (const auto& [text, letters] : found)
            said.push_back(found.size() == 1 ? text : m_say("{1}: {2}", {letters, text}));
        return said;
    }

    // What is to be checked, and of which alternatives where not of all.
    std::vector<std::string> to_check() const
    {
        SaidOf found;
        for (const NamedAlternative& alternative : m_alternatives) {
            const AlternativeEstimate& estimate = *alternative.estimate;
            std::vector<Note> notes;
            std::ranges::copy_if(estimate.notes, std::back_inserter(notes), [](const Note& note) {
                return weight_of(note.code) == NoteWeight::Check;
            });
            std::vector<std::string> texts = remarks(notes, NotePlace::Remark, m_wording);
            for (std::string& text :
                 remarks(estimate.lines, NotePlace::Remark, m_wording, NoteWeight::Check))
                texts.push_back(std::move(text));
            for (std::string& text : texts)
                say_of(found, std::move(text), alternative);
        }
        std::vector<std::string> said;
        for (const auto& [text, letters] : found)
            said.push_back(m_say("{1}: {2}", {letters, text}));
        return said;
    }

    Blocks figures_rest_on() const
    {
        Doubt doubt;
        std::vector<Note> notes;
        for (const NamedAlternative& alternative : m_alternatives) {
            const Doubt one = doubt_of(*alternative.estimate);
            doubt.example = doubt.example || one.example;
            doubt.derived = doubt.derived || one.derived;
            for (const Note& note : alternative.estimate->notes) {
                if (std::ranges::find(notes, note.code, &Note::code) == notes.end())
                    notes.push_back(note);
            }
        }
        std::vector<std::string> incomes = incomes_of_alternatives();
        if (const std::string list = not_included(notes, m_wording); !list.empty())
            incomes.push_back(
                m_say(QT_TRANSLATE_NOOP("Sheet", "Not part of these fees: {1}."), {list}));
        SheetBuilder blocks(m_matter);
        blocks.paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "This is an estimate, not a decision.")),
                         Style::Callout);
        blocks.paragraph(basis_of(doubt, m_matter));
        blocks.paragraph(incomes);
        return blocks.take();
    }

    Blocks what_helps() const
    {
        Relief relief;
        for (const NamedAlternative& alternative : m_alternatives) {
            const Relief one = relief_of(*alternative.estimate);
            relief.of_fees = relief.of_fees || one.of_fees;
            relief.of_vouchers = relief.of_vouchers || one.of_vouchers;
        }
        SheetBuilder blocks(m_matter);
        for (std::string& right : sheet_rights(relief, m_wording))
            blocks.paragraph(std::move(right));
        blocks.paragraph(whom_to_ask(m_matter.texts, m_wording));
        return blocks.take();
    }

    std::span<const NamedAlternative> m_alternatives;
};

} // namespace

sheet::Document comparison_sheet(std::span<const NamedAlternative> alternatives,
                                 const SheetMatter& matter)
{
    return ComparisonWriter(alternatives, matter).write();
}

} // namespace maksuarvio
