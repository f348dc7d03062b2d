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
        const auto by_person = client_total_by_person(m_estimate);
        add(sheet::BigFigure{
            .label = by_person ? m_say(QT_TRANSLATE_NOOP("Sheet", "The two of you pay per month"))
                               : m_say(QT_TRANSLATE_NOOP("Sheet", "You pay per month")),
            .value = money(m_estimate.client_total_month),
            .note = m_say(QT_TRANSLATE_NOOP("Sheet", "Per year {1}"),
                          {money(m_estimate.client_total_year)})});
        for (const std::string& text : to_check())
            paragraph(text, Style::Callout);
        if (by_person)
            paragraph(m_say(QT_TRANSLATE_NOOP("Sheet", "Of this {1} is for your own services and "
                                                       "{2} for your spouse's."),
                            {money(by_person->client), money(by_person->spouse)}));
        paragraph(to_whom());
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

    std::string to_whom() const
    {
        if (m_estimate.client_to_provider_month == Cents(0))
            return {};
        if (m_estimate.client_fee_month == Cents(0))
            return m_say(QT_TRANSLATE_NOOP("Sheet", "This is your own share of the price. You pay "
                                                    "it to the provider."));
        return m_say(
            QT_TRANSLATE_NOOP("Sheet", "Of this {1} is client fees to the county and {2} "
                                       "your own share to the provider."),
            {money(m_estimate.client_fee_month), money(m_estimate.client_to_provider_month)});
    }

    // What the year's fee ceiling does to the month, and which services fill it.
    std::vector<std::string> ceiling() const
    {
        std::vector<Note> of_all;
        std::ranges::copy_if(m_estimate.notes, std::back_inserter(of_all),
                             [](const Note& note) { return !is_to_check(note); });
        std::vector<std::string> texts = remarks(of_all, NotePlace::Remark, m_wording);
        if (m_estimate.client_total_month_before_ceiling)
            texts.push_back(
                m_say(QT_TRANSLATE_NOOP("Sheet", "Before the ceiling is full a month costs {1}."),
                      {money(*m_estimate.client_total_month_before_ceiling)}));
        else if (m_estimate.client_total_month_after_ceiling)
            texts.push_back(
                m_say(QT_TRANSLATE_NOOP("Sheet", "When the ceiling is full a month costs {1}."),
                      {money(*m_estimate.client_total_month_after_ceiling)}));
        for (std::string& text : later())
            texts.push_back(std::move(text));
        return texts;
    }

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

// The first step of these, of any line.
const Step* step_of(const AlternativeEstimate& estimate, std::initializer_list<StepId> ids,
                    Whose whose)
{
    for (const StepId id : ids) {
        for (const Line& line : estimate.lines) {
            const bool is_theirs =
                id == StepId::Income || id == StepId::BandIncome || line.planned.whose == whose;
            if (const Step* step = find_step(line, id); step && is_theirs)
                return step;
        }
    }
    return nullptr;
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
    const auto money = [&](Exact cents) { return money_text(cents, wording.language()); };
    std::vector<std::string> incomes;
    if (const Step* income = step_of(estimate, {StepId::Income, StepId::BandIncome}, Whose::Client))
        incomes.push_back(
            say(QT_TRANSLATE_NOOP("Sheet", "{1} before tax"),
                {money(income->id == StepId::Income ? income->with[0] : income->value)}));
    if (const Step* net = step_of(estimate, {StepId::ClientNetIncome}, Whose::Client))
        incomes.push_back(say(QT_TRANSLATE_NOOP("Sheet", "{1} after tax"), {money(net->value)}));
    if (const Step* net = step_of(estimate, {StepId::SpouseNetIncome}, Whose::Client))
        incomes.push_back(
            say(QT_TRANSLATE_NOOP("Sheet", "your spouse's {1} after tax"), {money(net->value)}));
    if (incomes.empty())
        return {};
    return say(QT_TRANSLATE_NOOP("Sheet", "Counted with an income of {1} per month: check that it "
                                          "is right, and tell of changes."),
               {listed(incomes)});
}

} // namespace maksuarvio
