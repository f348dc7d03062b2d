// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_counting.h"

#include "translations/counting.h"
#include "translations/reasons.h"

namespace maksuarvio {

namespace {

class Counting : SheetBuilder {
public:
    Counting(const AlternativeEstimate& estimate, const SheetMatter& matter)
        : SheetBuilder(matter), m_estimate(estimate)
    {
    }

    Blocks write()
    {
        heading(QT_TRANSLATE_NOOP("Sheet", "How the fee was counted"));
        const bool is_long = is_long_plan(m_estimate);
        add(sheet::Either{.roomy = counted_in(is_long ? 2 : 3, false),
                          .tight = counted_in(is_long ? 1 : 2, is_long)});
        std::vector<std::string> said =
            remarks(m_estimate.lines, NotePlace::Remark, m_wording, NoteWeight::Info);
        said.insert(said.begin(), ceiling());
        paragraphs(said);
        return take();
    }

private:
    // The table with at most so many lines a service, and with what is planned or without.
    Blocks counted_in(std::size_t most, bool with_plan) const
    {
        sheet::Table table{
            .summary =
                m_say(QT_TRANSLATE_NOOP("Sheet", "Each service, how its fee was counted, and "
                                                 "what you pay for it per month")),
            .columns = {{.header = m_say(QT_TRANSLATE_NOOP("Sheet", "Service"))},
                        {.header = m_say(QT_TRANSLATE_NOOP("Sheet", "How it was counted"))},
                        {.header = m_say(QT_TRANSLATE_NOOP("Sheet", "Per month")),
                         .alignment = sheet::Alignment::End}},
            .total = {m_say(QT_TRANSLATE_NOOP("Sheet", "In all")), "",
                      money(m_estimate.client_total_month)}};
        for (const Line& line : m_estimate.lines)
            table.rows.push_back({with_plan
                                      ? m_say("{1}: {2}", {name_of(line), plan_of_month(line)})
                                      : name_of(line),
                                  counting_of(line, most), money(line.client_total())});
        Blocks blocks{sheet::Block{std::move(table)}};
        if (most <= 2)
            append(blocks, own_services_below());
        return blocks;
    }

    std::string counting_of(const Line& line, std::size_t most) const
    {
        if (most == 1 || is_price_of_month(line))
            return shortest(line);
        // The client must be told what the county's own service would cost (569/2009 6 §).
        const std::string own = most <= 2 ? std::string() : own_service_text(line, m_wording);
        std::string text;
        for (const std::string& sentence : counted(line, m_wording, own.empty() ? most : most - 1))
            text += (text.empty() ? "" : "\n") + sentence;
        return own.empty() ? text : text + "\n" + own;
    }

    // "× 1" says nothing.
    static bool is_price_of_month(const Line& line)
    {
        const Step& decided = line.deciding_step();
        return decided.id == StepId::PriceTimesQuantity && decided.with[1] == Exact(1)
               && line.service->unit == Unit::Month;
    }

    std::string shortest(const Line& line) const
    {
        if (is_price_of_month(line))
            return SheetPhrases::opening(short_reason(line, m_wording, Beside::Hours)) + ".";
        return m_wording.sentence(line.deciding_step());
    }

    // Below the table, across the page, where a cell has no room for it.
    Blocks own_services_below() const
    {
        Blocks blocks;
        for (const Line& line : m_estimate.lines) {
            if (const std::string own = own_service_text(line, m_wording); !own.empty())
                blocks.push_back(sheet::Block{
                    sheet::Paragraph{.text = m_say("{1}: {2}", {name_of(line), own})}});
        }
        return blocks;
    }

    std::string ceiling() const
    {
        std::vector<std::string> filling;
        for (const Line& line : m_estimate.lines) {
            if (line.accrues_fee_ceiling)
                filling.push_back(name_of(line));
        }
        if (filling.empty())
            return m_say(
                QT_TRANSLATE_NOOP("Sheet", "None of this accrues the yearly fee ceiling."));
        if (filling.size() == m_estimate.lines.size())
            return m_say(QT_TRANSLATE_NOOP("Sheet", "These fees accrue the yearly fee ceiling."));
        return m_say(
            QT_TRANSLATE_NOOP("Sheet", "Of these fees accrue the yearly fee ceiling: {1}."),
            {listed(filling)});
    }

    const AlternativeEstimate& m_estimate;
};

} // namespace

Blocks sheet_counting(const AlternativeEstimate& estimate, const SheetMatter& matter)
{
    return Counting(estimate, matter).write();
}

std::vector<std::string> basis_of(Doubt doubt, const SheetMatter& matter)
{
    const SheetPhrases& say = matter.wording.phrases();
    std::vector<std::string> said{say(
        QT_TRANSLATE_NOOP("Sheet", "It is counted by the tariff in force on {1} (version {2})."),
        {date_text(matter.snapshot.date(), matter.wording.language()), matter.snapshot.version()})};
    if (std::string told = doubt_told_to_client(doubt, matter.wording); !told.empty())
        said.push_back(std::move(told));
    return said;
}

} // namespace maksuarvio
