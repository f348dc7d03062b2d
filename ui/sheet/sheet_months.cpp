// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_months.h"

namespace maksuarvio {

namespace {

class Months : SheetBuilder {
public:
    Months(const AlternativeEstimate& estimate, const SheetMatter& matter)
        : SheetBuilder(matter), m_estimate(estimate)
    {
    }

    Blocks write()
    {
        if (m_estimate.months.empty())
            return {};
        heading(QT_TRANSLATE_NOOP("Sheet", "Month by month"));
        sheet::Table table{
            .summary = m_say(QT_TRANSLATE_NOOP("Sheet", "Each month, which days are charged, and "
                                                        "what is paid")),
            .columns = {{.header = m_say(QT_TRANSLATE_NOOP("Sheet", "Month"))},
                        {.header = m_say(QT_TRANSLATE_NOOP("Sheet", "Days charged"))},
                        {.header = m_say(QT_TRANSLATE_NOOP("Sheet", "To be paid")),
                         .alignment = sheet::Alignment::End}}};
        for (const MonthEstimate& month : m_estimate.months)
            table.rows.push_back(
                {month_text(month.month), days_of(month), money(month.client_total)});
        add(std::move(table));
        paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "The yearly fee ceiling is not counted in the "
                                                   "months.")));
        return take();
    }

private:
    // A day of the month, without its number.
    std::string month_text(std::chrono::year_month month) const
    {
        const std::string year = std::to_string(int(month.year()));
        const std::string number = std::to_string(unsigned(month.month()));
        if (facts(m_wording.language()).style.day == DayForm::Iso)
            return year + "-" + (number.size() == 1 ? "0" : "") + number;
        return number + "/" + year;
    }

    // Of the services that are not charged for the whole month.
    std::string days_of(const MonthEstimate& month) const
    {
        std::string text;
        for (std::size_t i = 0; i < month.lines.size(); ++i) {
            const MonthLine& line = month.lines[i];
            if (line.charged_days == line.days)
                continue;
            text += (text.empty() ? "" : "\n")
                    + m_say(QT_TRANSLATE_NOOP("Sheet", "{1}: {2} of {3}"),
                            {name_of(m_estimate.lines[i]), std::to_string(line.charged_days),
                             std::to_string(line.days)});
        }
        return text.empty() ? m_say(QT_TRANSLATE_NOOP("Sheet", "all")) : text;
    }

    const AlternativeEstimate& m_estimate;
};

} // namespace

Blocks sheet_months(const AlternativeEstimate& estimate, const SheetMatter& matter)
{
    return Months(estimate, matter).write();
}

} // namespace maksuarvio
