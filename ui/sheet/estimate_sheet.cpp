// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/estimate_sheet.h"

#include "translations/caveats.h"
#include "translations/county_knowledge.h"
#include "ui/sheet/sheet_builder.h"
#include "ui/sheet/sheet_closing.h"
#include "ui/sheet/sheet_counting.h"
#include "ui/sheet/sheet_figure.h"
#include "ui/sheet/sheet_money_left.h"
#include "ui/sheet/sheet_months.h"

namespace maksuarvio {

namespace {

class SheetWriter : SheetBuilder {
public:
    SheetWriter(const NamedAlternative& alternative, const SheetMatter& matter)
        : SheetBuilder(matter), m_alternative(alternative), m_estimate(*alternative.estimate)
    {
    }

    sheet::Document write()
    {
        const std::string title = m_say(QT_TRANSLATE_NOOP("Sheet", "Estimate of the client fee"));
        const std::string alternative = title_of(m_alternative);
        add(sheet::Heading{.level = 1, .text = title});
        add(sheet::Either{
            .roomy = {{sheet::Paragraph{alternative, Style::Emphasis}},
                      {sheet::Paragraph{place_and_day(), Style::Quiet}}},
            .tight = {{sheet::Paragraph{m_say("{1}, {2}", {alternative, place_and_day()}),
                                        Style::Emphasis}}}});
        planned();
        Blocks blocks = take();
        append(blocks, sheet_figure(m_estimate, m_matter));
        append(blocks, sheet_counting(m_estimate, m_matter));
        append(blocks, sheet_months(m_estimate, m_matter));
        good_to_know();
        append(blocks, take());
        append(blocks, sheet_closing(m_matter.texts, m_wording));
        return {.language = std::string(word(m_wording.language())),
                // Without the name that was typed: a file's title is shown and kept in many places.
                .title = title + ", "
                         + m_say(QT_TRANSLATE_NOOP("Sheet", "Alternative {1}"),
                                 {letter_of(m_alternative)}),
                .creation_date = iso_from_date(m_matter.snapshot.date()),
                .blocks = std::move(blocks),
                .footer = title + ", " + place_and_day()};
    }

private:
    // A long plan stands in the table alone where there is no room for both.
    void planned()
    {
        sheet::List list;
        for (const Line& line : m_estimate.lines)
            list.items.push_back(m_say("{1}: {2}", {name_of(line), plan_of(line)}));
        Blocks blocks{
            {sheet::Heading{.text = m_say(QT_TRANSLATE_NOOP("Sheet", "What is planned"))}},
            {std::move(list)}};
        const bool in_table = is_long_plan(m_estimate);
        add(sheet::Either{.roomy = blocks, .tight = in_table ? Blocks() : blocks});
    }

    // One heading for all that goes with the figures: each heading less is a line for a service.
    void good_to_know()
    {
        heading(QT_TRANSLATE_NOOP("Sheet", "Good to know"));
        paragraph(m_matter.options.own_line);
        std::vector<std::string> of_fees{std::string(m_wording.pick(m_matter.texts.payment))};
        if (const std::string list = not_included(m_estimate.notes, m_wording); !list.empty())
            of_fees.push_back(
                m_say(QT_TRANSLATE_NOOP("Sheet", "Not part of these fees: {1}."), {list}));
        paragraphs(of_fees);
        if (m_matter.options.money_left)
            paragraphs(sheet_money_left(m_estimate, m_wording));
        if (m_matter.options.county_cost)
            paragraph(county_cost());
        paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "This is an estimate, not a decision.")),
                  Style::Callout);
        paragraph(basis_of(doubt_of(m_estimate), m_matter));
        paragraphs(sheet_rights(relief_of(m_estimate), m_wording));
        // Where there is room; else the contact stands close below.
        if (const std::string whom = whom_to_ask(m_matter.texts, m_wording); !whom.empty())
            add(sheet::Either{.roomy = {{sheet::Paragraph{whom}}}, .tight = {}});
    }

    std::vector<std::string> county_cost() const
    {
        const std::string gross = money(m_estimate.county_gross_month);
        const std::string net = money(m_estimate.county_net_month);
        std::vector<std::string> said = remarks(m_estimate.lines, NotePlace::CountyCost, m_wording);
        const auto first = [&](std::string text) { said.insert(said.begin(), std::move(text)); };
        switch (county_knowledge(m_estimate)) {
        case CountyKnowledge::None:
            first(m_say(QT_TRANSLATE_NOOP("Sheet", "What the services cost the county is not "
                                                   "known.")));
            break;
        case CountyKnowledge::AtLeast:
            first(m_say(QT_TRANSLATE_NOOP("Sheet", "The county pays at least {1} a month for the "
                                                   "services, and at least {2} when the client "
                                                   "fees are taken off."),
                        {gross, net}));
            break;
        case CountyKnowledge::Whole:
            first(m_say(QT_TRANSLATE_NOOP("Sheet", "The county pays {1} a month for the services, "
                                                   "and {2} when the client fees are taken off."),
                        {gross, net}));
            break;
        }
        return said;
    }

    const NamedAlternative& m_alternative;
    const AlternativeEstimate& m_estimate;
};

} // namespace

sheet::Document sheet_of(const NamedAlternative& alternative, const SheetMatter& matter)
{
    return SheetWriter(alternative, matter).write();
}

} // namespace maksuarvio
