// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/estimate_sheet.h"

#include "translations/caveats.h"
#include "translations/counting.h"
#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/sheet/sheet_closing.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using sheet::Alignment;
using sheet::Block;
using sheet::ParagraphStyle;

constexpr std::size_t kItemsOnTheirOwnLine = 4;
constexpr std::size_t kRowsWithTotal = 6;

// How many lines a service gets: all of a large plan shall still stand on one page.
std::size_t lines_a_service(std::size_t services)
{
    return services <= 2 ? 3 : services == 3 ? 2 : 1;
}

class SheetWriter {
public:
    SheetWriter(const AlternativeEstimate& estimate, const Snapshot& snapshot,
                const BookTexts& texts, const Wording& wording)
        : m_estimate(estimate), m_snapshot(snapshot), m_texts(texts), m_wording(wording),
          m_say(wording.phrases())
    {
    }

    sheet::Document write(SheetOptions options)
    {
        const std::string title = m_say(QT_TRANSLATE_NOOP("Sheet", "Estimate of the client fee"));
        const std::string place_and_day =
            std::string(m_wording.pick(m_texts.name)) + ", " + date(m_snapshot.date());
        add(sheet::Heading{.level = 1, .text = title});
        paragraph(place_and_day, ParagraphStyle::Quiet);
        planned();
        cost();
        how_it_was_counted(options);
        good_to_know(options);
        for (Block& block : sheet_closing(m_texts, m_wording, !has_room(options)))
            m_blocks.push_back(std::move(block));
        return {.language = std::string(word(m_wording.language())),
                .title = title,
                .creation_date = iso_from_date(m_snapshot.date()),
                .blocks = std::move(m_blocks),
                .footer = title + ", " + place_and_day};
    }

private:
    std::string money(Cents amount) const { return money_text(amount, m_wording.language()); }
    std::string date(std::chrono::year_month_day day) const
    {
        return date_text(day, m_wording.language());
    }

    template <typename Content> void add(Content content)
    {
        m_blocks.push_back(Block{std::move(content)});
    }
    void heading(const char* source) { add(sheet::Heading{.level = 2, .text = m_say(source)}); }
    void paragraph(std::string text, ParagraphStyle style = ParagraphStyle::Body)
    {
        add(sheet::Paragraph{.text = std::move(text), .style = style});
    }

    // One paragraph: a sheet has no line to spare.
    void say_all(const std::vector<std::string>& texts)
    {
        std::string together;
        for (const std::string& text : texts)
            together += (together.empty() ? "" : " ") + text;
        m_has_remarks = m_has_remarks || !texts.empty();
        paragraph(std::move(together));
    }

    void planned()
    {
        heading(QT_TRANSLATE_NOOP("Sheet", "What is planned"));
        std::vector<std::string> items;
        for (const Line& line : m_estimate.lines)
            items.push_back(planned(line));
        if (!is_long())
            return add(sheet::List{.items = std::move(items)});
        const auto half = items.begin() + std::ptrdiff_t(items.size() + 1) / 2;
        add(sheet::Beside{.left = {Block{sheet::List{.items = {items.begin(), half}}}},
                          .right = {Block{sheet::List{.items = {half, items.end()}}}}});
    }

    // Short, so that two fit beside each other; the county's own production goes without saying.
    std::string planned(const Line& line) const
    {
        const std::string often = m_wording.frequency(line.planned);
        if (line.planned.mode == Mode::Own)
            return m_say("{1}: {2}", {m_wording.name(*line.service), often});
        return m_say("{1}: {2}, {3}",
                     {m_wording.name(*line.service), often, m_wording.name(line.planned.mode)});
    }

    void cost()
    {
        add(sheet::BigFigure{.label = m_say(QT_TRANSLATE_NOOP("Sheet", "You pay a month")),
                             .value = money(m_estimate.client_total_month),
                             .note = m_say(QT_TRANSLATE_NOOP("Sheet", "A year {1}"),
                                           {money(m_estimate.client_total_year)})});
        say_all(remarks(m_estimate.notes, NotePlace::Remark, m_wording));
        const bool to_the_provider = m_estimate.client_to_provider_month > Cents(0);
        if (to_the_provider && m_estimate.client_fee_month == Cents(0))
            paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "You pay this to the provider.")));
        else if (to_the_provider)
            paragraph(m_say(
                QT_TRANSLATE_NOOP("Sheet", "Of this {1} to the county and {2} to the provider."),
                {money(m_estimate.client_fee_month), money(m_estimate.client_to_provider_month)}));
        if (income_is_unknown())
            paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "Your income is not known, so this is the "
                                                       "highest fee that can be charged.")));
    }

    bool income_is_unknown() const
    {
        return std::ranges::any_of(m_estimate.lines, [](const Line& line) {
            return std::ranges::find(line.notes, NoteCode::IncomeUnknownHighestFee, &Note::code)
                   != line.notes.end();
        });
    }

    void how_it_was_counted(SheetOptions options)
    {
        heading(QT_TRANSLATE_NOOP("Sheet", "How the fee was counted"));
        sheet::Table table{
            .summary =
                m_say(QT_TRANSLATE_NOOP("Sheet", "Each service, how its fee was counted, and "
                                                 "what you pay for it a month")),
            .columns = {{.header = m_say(QT_TRANSLATE_NOOP("Sheet", "Service"))},
                        {.header = m_say(QT_TRANSLATE_NOOP("Sheet", "How it was counted"))},
                        {.header = m_say(QT_TRANSLATE_NOOP("Sheet", "A month")),
                         .alignment = Alignment::End}}};
        const std::size_t most = lines_a_service(m_estimate.lines.size());
        for (const Line& line : m_estimate.lines)
            table.rows.push_back({std::string(m_wording.name(*line.service)),
                                  counting_of(line, most), money(line.client_total())});
        // The large figure says the sum of a long table, which has no line to spare.
        if (table.rows.size() > 1 && table.rows.size() <= kRowsWithTotal)
            table.total = {m_say(QT_TRANSLATE_NOOP("Sheet", "In all")), "",
                           money(m_estimate.client_total_month)};
        add(std::move(table));
        if (most <= 2)
            own_services_below();
        say_all(remarks(m_estimate.lines, NotePlace::Remark, m_wording));
        if (options.county_cost)
            say_all(remarks(m_estimate.lines, NotePlace::CountyCost, m_wording));
    }

    std::string counting_of(const Line& line, std::size_t most) const
    {
        // The client must be told what the county's own service would cost (569/2009 6 §).
        const std::string own = most <= 2 ? std::string() : own_service_text(line, m_wording);
        std::string text;
        for (const std::string& sentence : counted(line, m_wording, own.empty() ? most : most - 1))
            text += (text.empty() ? "" : "\n") + sentence;
        return own.empty() ? text : text + "\n" + own;
    }

    // The same below the table, across the page, where a cell has no room for it.
    void own_services_below()
    {
        for (const Line& line : m_estimate.lines) {
            if (const std::string own = own_service_text(line, m_wording); !own.empty())
                paragraph(m_say("{1}: {2}", {m_wording.name(*line.service), own}));
        }
    }

    // One heading for all that goes with the figures: each heading less is a line for a service.
    void good_to_know(SheetOptions options)
    {
        heading(QT_TRANSLATE_NOOP("Sheet", "Good to know"));
        if (const std::string list = not_included(m_estimate.notes, m_wording); !list.empty())
            paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "Not included: {1}."), {list}));
        if (options.money_left)
            paragraph(money_left());
        if (options.county_cost)
            paragraph(county_cost());
        paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "This is an estimate, not a decision.")),
                  ParagraphStyle::Callout);
        std::string basis = m_say(QT_TRANSLATE_NOOP("Sheet", "It is counted by the tariff in force "
                                                             "on {1} (version {2})."),
                                  {date(m_snapshot.date()), m_snapshot.version()});
        if (const std::string doubt = doubt_text(doubt_of(m_estimate), m_wording); !doubt.empty())
            basis += " " + doubt;
        paragraph(std::move(basis));
        const Relief relief = relief_of(m_estimate);
        if (relief.of_fees)
            paragraph(
                m_say(QT_TRANSLATE_NOOP("Sheet", "You have the right to ask that a fee is lowered "
                                                 "or not charged at all, if it endangers your "
                                                 "livelihood or your family's (734/1992 11 §).")));
        if (relief.of_vouchers)
            paragraph(m_say(
                QT_TRANSLATE_NOOP("Sheet", "What you pay with a service voucher is your own share "
                                           "of the price, not a fee. The value of the voucher can "
                                           "be raised, if your livelihood or your duty to support "
                                           "others is endangered (569/2009 8 §): ask for it.")));
    }

    // Empty where the figure can be told to nobody as theirs.
    std::string money_left() const
    {
        if (!m_estimate.money_left_month)
            return m_say(QT_TRANSLATE_NOOP("Sheet", "What you have left is not known, because the "
                                                    "net income was not given."));
        if (m_estimate.money_left_of == MoneyLeftOf::Nobody)
            return {};
        std::string text = money_left(*m_estimate.money_left_month,
                                      m_estimate.money_left_of == MoneyLeftOf::Household);
        for (const std::string& remark : remarks(m_estimate.notes, NotePlace::MoneyLeft, m_wording))
            text += " " + remark;
        return text;
    }

    std::string money_left(Cents left, bool of_household) const
    {
        if (left < Cents(0))
            return m_say(
                of_household
                    ? QT_TRANSLATE_NOOP("Sheet", "These fees and the housing and medicine costs "
                                                 "that you told are {1} a month more than your "
                                                 "household's income.")
                    : QT_TRANSLATE_NOOP("Sheet", "These fees and the housing and medicine costs "
                                                 "that you told are {1} a month more than your "
                                                 "income."),
                {money(Cents(0) - left)});
        return m_say(
            of_household
                ? QT_TRANSLATE_NOOP("Sheet", "Your household has {1} a month left, when these "
                                             "fees and the housing and medicine costs that you "
                                             "told are paid.")
                : QT_TRANSLATE_NOOP("Sheet", "You have {1} a month left, when these fees and the "
                                             "housing and medicine costs that you told are "
                                             "paid."),
            {money(left)});
    }

    std::string county_cost() const
    {
        const std::string gross = money(m_estimate.county_gross_month);
        const std::string net = money(m_estimate.county_net_month);
        switch (county_knowledge(m_estimate)) {
        case CountyKnowledge::None:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "What the services cost the county is not "
                                                    "known."));
        case CountyKnowledge::AtLeast:
            return m_say(QT_TRANSLATE_NOOP("Sheet", "The services cost at least {1} a month, of "
                                                    "which the county pays at least {2}."),
                         {gross, net});
        case CountyKnowledge::Whole:
            break;
        }
        return m_say(QT_TRANSLATE_NOOP("Sheet",
                                       "The services cost {1} a month, of which the county "
                                       "pays {2}."),
                     {gross, net});
    }

    bool is_long() const { return m_estimate.lines.size() > kItemsOnTheirOwnLine; }
    bool has_room(SheetOptions options) const
    {
        return !is_long()
               && (m_estimate.lines.size() == 1
                   || !(options.county_cost || options.money_left || m_has_remarks));
    }

    const AlternativeEstimate& m_estimate;
    const Snapshot& m_snapshot;
    const BookTexts& m_texts;
    const Wording& m_wording;
    const SheetPhrases& m_say;
    std::vector<Block> m_blocks;
    bool m_has_remarks = false;
};

} // namespace

sheet::Document sheet_of(const AlternativeEstimate& alternative, const Snapshot& snapshot,
                         const BookTexts& texts, const Wording& wording, SheetOptions options)
{
    return SheetWriter(alternative, snapshot, texts, wording).write(options);
}

} // namespace maksuarvio
