// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_builder.h"

#include "calc-core/ending_deductions.h"

namespace maksuarvio {

std::string SheetBuilder::place_and_day() const
{
    return m_say(QT_TRANSLATE_NOOP("Sheet", "{1}, decision day {2}"),
                 {m_wording.pick(m_matter.texts.name), date(m_matter.snapshot.date())});
}

std::string SheetBuilder::letter_of(const NamedAlternative& alternative)
{
    constexpr std::size_t kLetters = 26;
    return alternative.index < kLetters ? std::string(1, static_cast<char>('A' + alternative.index))
                                        : std::to_string(alternative.index + 1);
}

std::string SheetBuilder::title_of(const NamedAlternative& alternative) const
{
    const std::string letter = letter_of(alternative);
    const std::string title = m_say(QT_TRANSLATE_NOOP("Sheet", "Alternative {1}"), {letter});
    const std::string& name = alternative.estimate->name;
    if (name.empty() || name == letter)
        return title;
    // "A: own service" says its letter itself.
    if (name.starts_with(letter + ":"))
        return m_say(QT_TRANSLATE_NOOP("Sheet", "Alternative {1}"), {name});
    return m_say("{1}: {2}", {title, name});
}

std::string SheetBuilder::name_of(const Line& line) const
{
    return name_to_client(line, m_wording);
}

std::string SheetBuilder::pay_per_month(ByPerson<bool> payers) const
{
    if (!payers.spouse)
        return m_say(QT_TRANSLATE_NOOP("Sheet", "You pay per month"));
    if (!payers.client)
        return m_say(QT_TRANSLATE_NOOP("Sheet", "Your spouse pays per month"));
    return m_say(QT_TRANSLATE_NOOP("Sheet", "The two of you pay per month"));
}

std::string SheetBuilder::plan_of(const Line& line) const
{
    return with_times_and_mode(m_wording.frequency(line.planned), line);
}

std::string SheetBuilder::plan_of_month(const Line& line) const
{
    const PlannedService& planned = line.planned;
    if (planned.per != Period::Month || planned.unit == Unit::Month)
        return plan_of(line);
    const Exact amount(planned.amount, 100);
    return with_times_and_mode(m_say("{1} {2}", {number_text(amount, m_wording.language()),
                                                 m_wording.name(planned.unit, amount)}),
                               line);
}

std::string SheetBuilder::with_times_and_mode(std::string often, const Line& line) const
{
    std::vector<std::string> times;
    for (std::size_t i = 0; line.planned.by_time && i < word_count<TimeOfWeek>(); ++i) {
        if (const std::int64_t amount = (*line.planned.by_time)[i]; amount > 0)
            times.push_back(m_say("{1} {2}", {number_text(Exact(amount, 100), m_wording.language()),
                                              m_wording.name(static_cast<TimeOfWeek>(i))}));
    }
    if (!times.empty())
        often += " (" + listed(times) + ")";
    if (line.planned.mode == Mode::Own)
        return often;
    return m_say("{1}, {2}", {often, m_wording.name(line.planned.mode)});
}

std::optional<Cents> january_total(const AlternativeEstimate& estimate,
                                   std::chrono::year_month_day day)
{
    const bool both_change = std::ranges::any_of(estimate.lines, [](const Line& line) {
        return line.accrues_fee_ceiling && !line.later.empty();
    });
    if (!estimate.client_total_month_before_ceiling || both_change)
        return std::nullopt;
    const int months_until = 13 - static_cast<int>(static_cast<unsigned>(day.month()));
    Cents total = *estimate.client_total_month_before_ceiling;
    for (const LaterTotal& then : later_totals(estimate)) {
        if (then.after_months <= months_until)
            total = *estimate.client_total_month_before_ceiling + then.client_total
                    - estimate.client_total_month;
    }
    return total;
}

std::string uncapitalised(std::string_view text)
{
    QString inner = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (!inner.isEmpty())
        inner[0] = inner[0].toLower();
    return inner.toStdString();
}

namespace {

std::string together(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += (all.empty() || text.empty() ? "" : " ") + text;
    return all;
}

} // namespace

void SheetBuilder::paragraph(const std::vector<std::string>& sentences, Style style)
{
    paragraph(together(sentences), style);
}

void SheetBuilder::paragraphs(const std::vector<std::string>& texts)
{
    sheet::Either either;
    for (const std::string& text : texts)
        either.roomy.push_back(sheet::Block{sheet::Paragraph{.text = text}});
    either.tight.push_back(sheet::Block{sheet::Paragraph{.text = together(texts)}});
    add(std::move(either));
}

} // namespace maksuarvio
