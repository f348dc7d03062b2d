// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_money_left.h"

#include "translations/caveats.h"
#include "translations/numbers.h"
#include "ui/sheet/sheet_builder.h"

namespace maksuarvio {

namespace {

class MoneyLeft {
public:
    MoneyLeft(const AlternativeEstimate& estimate, const Wording& wording)
        : m_estimate(estimate), m_wording(wording), m_say(wording.phrases())
    {
    }

    std::vector<std::string> said()
    {
        if (m_estimate.money_left_by_person) {
            of_one(m_estimate.money_left_by_person->client, Whose::Client);
            if (m_estimate.money_left_by_person->spouse)
                of_one(m_estimate.money_left_by_person->spouse, Whose::Spouse);
        } else if (!m_estimate.money_left_month) {
            not_known();
        } else if (is_of_two()) {
            of_household();
        } else {
            of_one(m_estimate.money_left_month, Whose::Client);
        }
        if (m_said.empty())
            return {};
        if (const std::string rest = listed(costs_outside()); !rest.empty())
            say(QT_TRANSLATE_NOOP("Sheet", "Not taken off: {1}."), {rest});
        for (std::string& text : remarks(m_estimate.notes, NotePlace::MoneyLeft, m_wording))
            m_said.push_back(std::move(text));
        return std::move(m_said);
    }

private:
    void say(const char* source, std::initializer_list<std::string_view> values = {})
    {
        m_said.push_back(m_say(source, values));
    }
    void go_on(const char* source, std::initializer_list<std::string_view> values)
    {
        m_said.back() += " " + m_say(source, values);
    }
    std::string money(Cents amount) const { return money_text(amount, m_wording.language()); }

    bool is_of_two() const
    {
        return std::ranges::find(m_estimate.money_left_steps, StepId::SpouseMoneyInHand, &Step::id)
               != m_estimate.money_left_steps.end();
    }

    void not_known()
    {
        say(QT_TRANSLATE_NOOP("Sheet", "What you have left is not known, because the net income "
                                       "was not given."));
    }

    void of_household()
    {
        const Cents left = *m_estimate.money_left_month;
        if (left < Cents(0))
            say(QT_TRANSLATE_NOOP("Sheet", "What is to be paid is {1} per month more than your "
                                           "household's income."),
                {money(Cents(0) - left)});
        else
            say(QT_TRANSLATE_NOOP("Sheet", "Your household has {1} per month left."),
                {money(left)});
        if (!m_estimate.money_left_steps.empty())
            shown(m_estimate.money_left_steps.back(), costs_of({Whose::Client, Whose::Spouse}));
    }

    void of_one(std::optional<Cents> left, Whose whose)
    {
        if (!left)
            return whose == Whose::Client ? not_known() : void();
        const bool is_spouse = whose == Whose::Spouse;
        if (*left < Cents(0))
            say(is_spouse ? QT_TRANSLATE_NOOP("Sheet", "What your spouse is to pay is {1} per "
                                                       "month more than your spouse's income.")
                          : QT_TRANSLATE_NOOP("Sheet", "What is to be paid is {1} per month more "
                                                       "than your income."),
                {money(Cents(0) - *left)});
        else
            say(is_spouse ? QT_TRANSLATE_NOOP("Sheet", "Your spouse has {1} per month left.")
                          : QT_TRANSLATE_NOOP("Sheet", "You have {1} per month left."),
                {money(*left)});
        if (const auto step = reckoning(*left, whose))
            shown(*step, costs_of({whose}));
    }

    // One person's part of the household's reckoning; none where it does not come to what is left.
    std::optional<Step> reckoning(Cents left, Whose whose) const
    {
        const StepId in_hand =
            whose == Whose::Client ? StepId::ClientMoneyInHand : StepId::SpouseMoneyInHand;
        std::optional<Exact> net;
        Exact costs;
        for (const Step& step : m_estimate.money_left_steps) {
            if (step.id == in_hand)
                net = step.value;
            if (step.id == StepId::CostPaid && step.whose == whose)
                costs = costs + step.value;
        }
        Cents fees;
        for (const Line& line : m_estimate.lines) {
            if (line.planned.whose == whose)
                fees += line.client_total();
        }
        if (!net || round_to_cents(*net - Exact(fees) - costs) != left)
            return std::nullopt;
        return Step{
            .id = StepId::MoneyLeft, .value = Exact(left), .with = {*net, Exact(fees), costs}};
    }

    // The equation behind what was said, and which costs it takes off.
    void shown(const Step& step, const std::vector<std::string>& costs)
    {
        if (step.with[1] == Exact() && costs.empty())
            return;
        const auto exact = [&](Exact cents) { return money_text(cents, m_wording.language()); };
        const bool holds =
            step.with[0] - step.with[1] - step.with[2] == step.value
            && std::ranges::all_of(step.with, [](Exact one) { return shown_money(one) == one; });
        const std::string_view equals = holds ? "=" : "\u2248";
        const std::string left = money(round_to_cents(step.value));
        if (costs.empty())
            return go_on(QT_TRANSLATE_NOOP("Sheet", "Income {1} − services {2} {3} {4}."),
                         {exact(step.with[0]), exact(step.with[1]), equals, left});
        go_on(QT_TRANSLATE_NOOP("Sheet",
                                "Income {1} − services {2} − other costs that you told {3} {4} {5} "
                                "(costs: {6})."),
              {exact(step.with[0]), exact(step.with[1]), exact(step.with[2]), equals, left,
               listed(costs)});
    }

    std::vector<std::string> costs_of(std::initializer_list<Whose> persons) const
    {
        std::vector<std::string> names;
        for (const Step& step : m_estimate.money_left_steps) {
            if (step.id == StepId::CostPaid && step.deduction
                && std::ranges::find(persons, step.whose) != persons.end())
                names.push_back(uncapitalised(m_wording.name(*step.deduction)));
        }
        return names;
    }

    // What was told and is paid, but not from this.
    std::vector<std::string> costs_outside() const
    {
        std::vector<std::string> names;
        const auto take = [&](const auto& told) {
            if (told.deduction && !facts(*told.deduction).paid_from_what_is_left)
                names.push_back(uncapitalised(m_wording.name(*told.deduction)));
        };
        for (const Line& line : m_estimate.lines) {
            std::ranges::for_each(line.steps, take);
            std::ranges::for_each(line.notes, take);
        }
        return names;
    }

    const AlternativeEstimate& m_estimate;
    const Wording& m_wording;
    const SheetPhrases& m_say;
    std::vector<std::string> m_said;
};

bool may_change(const std::vector<Note>& notes)
{
    return std::ranges::any_of(notes, [](const Note& note) {
        return note.code == NoteCode::TemporaryNursingBesideRegular;
    });
}

} // namespace

std::vector<std::string> sheet_money_left(const AlternativeEstimate& estimate,
                                          const Wording& wording)
{
    if (may_change(estimate.notes) || std::ranges::any_of(estimate.lines, [](const Line& line) {
            return may_change(line.notes);
        }))
        return {wording.phrases()(QT_TRANSLATE_NOOP(
            "Sheet", "What you have left is not said, because the fees may change."))};
    return MoneyLeft(estimate, wording).said();
}

} // namespace maksuarvio
