// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_figure.h"

#include "translations/caveats.h"
#include "translations/reasons.h"

namespace maksuarvio {

namespace {

bool is_to_check(const Note& note)
{
    return weight_of(note.code) == NoteWeight::Check;
}

class Figure : SheetBuilder {
public:
    Figure(const AlternativeEstimate& estimate, const SheetMatter& matter)
        : SheetBuilder(matter), m_estimate(estimate)
    {
    }

    Blocks write()
    {
        const ByPerson<bool> payers = planned_for(m_estimate);
        add(sheet::BigFigure{.label = pay_per_month(payers),
                             .value = money(m_estimate.client_total_month),
                             .note = m_say(QT_TRANSLATE_NOOP("Sheet", "Per year {1}"),
                                           {money(m_estimate.client_total_year)})});
        for (const std::string& text : to_check())
            paragraph(text, Style::Callout);
        if (const auto by_person = client_total_by_person(m_estimate); by_person && payers.client)
            paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "Of this {1} is for your own services and "
                                                       "{2} for your spouse's."),
                            {money(by_person->client), money(by_person->spouse)}));
        paragraph(fees_and_shares());
        paragraph(incomes_used(m_estimate, m_wording));
        paragraph(ceiling());
        return take();
    }

private:
    // Above the rest what may change the sum, each in a line of its own.
    std::vector<std::string> to_check() const
    {
        std::vector<Note> of_all;
        std::ranges::copy_if(m_estimate.notes, std::back_inserter(of_all), is_to_check);
        std::vector<std::string> texts = remarks(of_all, NotePlace::Remark, m_wording);
        for (std::string& text :
             remarks(m_estimate.lines, NotePlace::Remark, m_wording, NoteWeight::Check))
            texts.push_back(std::move(text));
        return texts;
    }

    // Who sends the bill is a note's to say: not every county has told it.
    std::string fees_and_shares() const
    {
        if (m_estimate.client_to_provider_month == Cents(0))
            return {};
        if (m_estimate.client_fee_month == Cents(0))
            return m_say(QT_TRANSLATE_NOOP("Sheet", "This is the client's own share of the price "
                                                    "of the service."));
        return m_say(
            QT_TRANSLATE_NOOP("Sheet", "Of this {1} is client fees to the county and {2} the "
                                       "client's own share of the price of the service."),
            {money(m_estimate.client_fee_month), money(m_estimate.client_to_provider_month)});
    }

    // What the year's fee ceiling does to the month, and which services fill it.
    std::vector<std::string> ceiling() const
    {
        std::vector<Note> of_all;
        std::ranges::copy_if(m_estimate.notes, std::back_inserter(of_all),
                             [](const Note& note) { return !is_to_check(note); });
        std::vector<std::string> texts = remarks(of_all, NotePlace::Remark, m_wording);
        // Of a couple where the ceiling of one is full, the month is neither of the two.
        const ByPerson<bool> crossed = noted_of(m_estimate, NoteCode::FeeCeilingCrossed);
        const bool is_of_one =
            m_estimate.client_total_month_before_ceiling && (crossed.client || crossed.spouse);
        if (is_of_one) {
            if (const auto again = january_total(m_estimate, m_matter.snapshot.date()))
                texts.push_back(
                    m_say(QT_TRANSLATE_NOOP("Sheet", "From 1 January {1} a month costs {2} again."),
                          {std::to_string(next_year()), money(*again)}));
        } else if (m_estimate.client_total_month_before_ceiling) {
            texts.push_back(
                m_say(QT_TRANSLATE_NOOP("Sheet", "Before the ceiling is full a month costs {1}."),
                      {money(*m_estimate.client_total_month_before_ceiling)}));
        } else if (m_estimate.client_total_month_after_ceiling) {
            texts.push_back(
                m_say(QT_TRANSLATE_NOOP("Sheet", "When the ceiling is full a month costs {1}."),
                      {money(*m_estimate.client_total_month_after_ceiling)}));
        }
        for (std::string& text : later())
            texts.push_back(std::move(text));
        return texts;
    }

    int next_year() const { return static_cast<int>(m_matter.snapshot.date().year()) + 1; }

    // A deduction that ends makes a later month dearer.
    std::vector<std::string> later() const
    {
        std::vector<std::string> texts;
        for (const Line& line : m_estimate.lines) {
            for (std::string& text : later_texts(line, name_of(line), m_wording))
                texts.push_back(std::move(text));
        }
        return texts;
    }

    const AlternativeEstimate& m_estimate;
};

/// An income that a fee was counted with, and whose.
struct IncomeUsed {
    ByPerson<bool> of;
    bool before_tax = false;
    Exact value;

    bool is_joint() const { return of.client && of.spouse; }
    bool is_spouses() const { return of.spouse && !of.client; }
    bool operator==(const IncomeUsed&) const = default;
};

// Each once, in the order of the lines.
std::vector<IncomeUsed> incomes_of(const AlternativeEstimate& estimate)
{
    std::vector<IncomeUsed> incomes;
    const auto add = [&](const IncomeUsed& one) {
        if (std::ranges::find(incomes, one) == incomes.end())
            incomes.push_back(one);
    };
    for (const Line& line : estimate.lines) {
        const Step* home = find_step(line, StepId::Income);
        const Step* band = find_step(line, StepId::BandIncome);
        if (home || band)
            add({earners_of(line), true, home ? home->with[0] : band->value});
    }
    for (const Line& line : estimate.lines) {
        const bool of_spouse = line.planned.whose == Whose::Spouse;
        if (const Step* own = find_step(line, StepId::ClientNetIncome))
            add({{!of_spouse, of_spouse}, false, own->value});
        if (const Step* other = find_step(line, StepId::SpouseNetIncome))
            add({{of_spouse, !of_spouse}, false, other->value});
    }
    return incomes;
}

} // namespace

Blocks sheet_figure(const AlternativeEstimate& estimate, const SheetMatter& matter)
{
    return Figure(estimate, matter).write();
}

std::string incomes_used(const AlternativeEstimate& estimate, const Wording& wording)
{
    const SheetPhrases& say = wording.phrases();
    const auto has = [&](bool LookedAt::*basis) {
        return std::ranges::any_of(estimate.lines,
                                   [&](const Line& line) { return line.looked_at.*basis; });
    };
    if (has(&LookedAt::undisclosed))
        return say(QT_TRANSLATE_NOOP("Sheet", "Your income is not known, so this is the highest "
                                              "fee that can be charged."));
    const std::vector<IncomeUsed> used = incomes_of(estimate);
    const bool is_clients_alone = std::ranges::none_of(used, &IncomeUsed::is_spouses)
                                  && std::ranges::none_of(used, &IncomeUsed::is_joint);
    const auto whose = [&](const IncomeUsed& one) {
        if (one.is_joint())
            return QT_TRANSLATE_NOOP("Sheet", "the two of you together {1} before tax");
        if (one.is_spouses())
            return one.before_tax ? QT_TRANSLATE_NOOP("Sheet", "your spouse's {1} before tax")
                                  : QT_TRANSLATE_NOOP("Sheet", "your spouse's {1} after tax");
        if (is_clients_alone)
            return one.before_tax ? QT_TRANSLATE_NOOP("Sheet", "{1} before tax")
                                  : QT_TRANSLATE_NOOP("Sheet", "{1} after tax");
        return one.before_tax ? QT_TRANSLATE_NOOP("Sheet", "your own {1} before tax")
                              : QT_TRANSLATE_NOOP("Sheet", "your own {1} after tax");
    };
    std::vector<std::string> incomes;
    for (const IncomeUsed& one : used)
        incomes.push_back(say(whose(one), {money_text(one.value, wording.language())}));
    if (incomes.empty())
        return {};
    return say(QT_TRANSLATE_NOOP("Sheet", "Counted with an income of {1} per month: check that it "
                                          "is right, and tell of changes."),
               {listed(incomes)});
}

} // namespace maksuarvio
