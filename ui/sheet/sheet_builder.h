// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/numbers.h"
#include "translations/payers.h"
#include "ui/sheet/sheet_form.h"

#include <algorithm>

namespace maksuarvio {

using Blocks = std::vector<sheet::Block>;

/// Collects the blocks of a sheet, and says things as its language does.
class SheetBuilder {
public:
    explicit SheetBuilder(const SheetMatter& matter)
        : m_matter(matter), m_wording(matter.wording), m_say(matter.wording.phrases())
    {
    }

    using Style = sheet::ParagraphStyle;

    std::string money(Cents amount) const { return money_text(amount, m_wording.language()); }
    std::string money(Exact cents) const { return money_text(cents, m_wording.language()); }
    std::string date(std::chrono::year_month_day day) const
    {
        return date_text(day, m_wording.language());
    }
    std::string place_and_day() const;
    static std::string letter_of(const NamedAlternative& alternative);
    /// "Alternative B: its name".
    std::string title_of(const NamedAlternative& alternative) const;
    /// The service, and whose where it is the spouse's.
    std::string name_of(const Line& line) const;

    /// How often it is planned, when, and in which way where that is not the county's own.
    std::string plan_of(const Line& line) const;
    /// The same where all is per month anyhow: "20 hours".
    std::string plan_of_month(const Line& line) const;

    /// "The two of you pay per month", or whoever does.
    std::string pay_per_month(ByPerson<bool> payers) const;

    template <typename Content> void add(Content content)
    {
        m_blocks.push_back(sheet::Block{std::move(content)});
    }
    void heading(const char* source) { add(sheet::Heading{.level = 2, .text = m_say(source)}); }
    void paragraph(std::string text, Style style = Style::Body)
    {
        add(sheet::Paragraph{.text = std::move(text), .style = style});
    }
    /// Sentences in one paragraph: a sheet has no line to spare.
    void paragraph(const std::vector<std::string>& sentences, Style style = Style::Body);
    /// Each in a paragraph of its own where there is room, else in one.
    void paragraphs(const std::vector<std::string>& texts);
    /// What this made.
    Blocks take() { return std::exchange(m_blocks, {}); }

    const SheetMatter& m_matter;
    const Wording& m_wording;
    const SheetPhrases& m_say;

private:
    std::string with_times_and_mode(std::string often, const Line& line) const;

    Blocks m_blocks;
};

/// Of so many services that naming them twice takes a page.
inline bool is_long_plan(const AlternativeEstimate& estimate)
{
    constexpr std::size_t kMost = 3;
    return estimate.lines.size() > kMost;
}

/// Whose incomes the household's income of a line is counted from (10 f §).
inline ByPerson<bool> earners_of(const Line& line)
{
    ByPerson<bool> earners;
    for (const Step& step : line.steps) {
        if (step.income)
            earners[step.whose] = true;
    }
    return earners;
}

/// Whose yearly fee ceiling the note tells of.
inline ByPerson<bool> noted_of(const AlternativeEstimate& estimate, NoteCode code)
{
    ByPerson<bool> noted;
    for (const Note& note : estimate.notes)
        noted[note.whose] |= note.code == code;
    return noted;
}

/// What a month costs from the coming 1 January on, when a ceiling that is full begins anew. Empty
/// where none is full, and where what changes until then accrues the ceiling, too.
std::optional<Cents> january_total(const AlternativeEstimate& estimate,
                                   std::chrono::year_month_day day);

inline void append(Blocks& blocks, Blocks more)
{
    std::ranges::move(more, std::back_inserter(blocks));
}

/// To stand inside a sentence.
std::string uncapitalised(std::string_view text);

/// "1, 2, 3"; each once.
inline std::string listed(const std::vector<std::string>& items)
{
    std::string list;
    for (auto item = items.begin(); item != items.end(); ++item) {
        if (std::find(items.begin(), item, *item) == item)
            list += (list.empty() ? "" : ", ") + *item;
    }
    return list;
}

} // namespace maksuarvio
