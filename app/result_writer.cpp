// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/result_writer.h"

#include "app/json_text.h"
#include "calc-core/county_unknown.h"
#include "tariffs/book/days.h"
#include "translations/numbers.h"

namespace maksuarvio {

namespace {

std::string value_of(const Step& step)
{
    if (is_money(step.measure))
        return decimal(round_to_cents(step.value));
    if (step.measure == Measure::Percent)
        return decimal(step.value * Exact(100));
    return decimal(step.value);
}

class ResultText : public JsonText {
public:
    ResultText(std::string& out, const Wording& wording, bool with_steps)
        : JsonText(out), m_wording(wording), m_with_steps(with_steps)
    {
    }

    void notes(const std::vector<Note>& notes)
    {
        array("notes", notes, [this](const Note& note) {
            text("code", word(note.code));
            text("weight", word(weight_of(note.code)));
            if (m_with_steps)
                text("text", m_wording.note(note));
        });
    }

    void step(const Step& step)
    {
        std::string sentence = m_wording.sentence(step);
        if (step.row)
            sentence += " [" + m_wording.provenance(*step.row) + "]";
        text("id", word(step.id));
        text("reference", step.reference);
        text("text", sentence);
        text("value", value_of(step));
        text("unit", word(step.measure));
    }

    void line(const Line& line)
    {
        text("service", line.service->id);
        text("for", word(line.planned.whose));
        text("mode", word(line.planned.mode));
        money("client_fee_month", line.client_fee);
        money("client_fee_month_later",
              line.later.empty() ? std::nullopt : std::optional(line.later.back().client_total));
        money("client_to_provider_month", line.client_to_provider);
        money("county_gross_month", line.county_gross);
        money("county_net_month", line.county_net);
        flag("accrues_fee_ceiling", line.accrues_fee_ceiling);
        money("voucher_value", line.voucher_value);
        money("city_own_fee_month", line.own_service_fee);
        text("decided_by", word(line.deciding_step().id));
        if (line.deciding_step().id == StepId::ShareOfFee)
            text("fee_decided_by", word(line.fee_deciding_step().id));
        if (m_with_steps)
            array("steps", line.steps, [this](const Step& one) { step(one); });
        notes(line.notes);
    }

    void month(const MonthEstimate& month)
    {
        text("month", iso_from_date(month.month / std::chrono::day(1)).substr(0, 7));
        money("client_total", month.client_total);
        array("lines", month.lines, [this](const MonthLine& line) {
            money("client_fee", line.client_fee);
            money("client_to_provider", line.client_to_provider);
            count("charged_days", static_cast<std::uint64_t>(line.charged_days));
            count("days", static_cast<std::uint64_t>(line.days));
            if (m_with_steps)
                array("steps", line.steps, [this](const Step& one) { step(one); });
        });
    }

    void alternative(const AlternativeEstimate& alternative)
    {
        text("name", alternative.name);
        money("client_fee_month", alternative.client_fee_month);
        money("client_to_provider_month", alternative.client_to_provider_month);
        money("client_total_month", alternative.client_total_month);
        money("client_total_month_before_ceiling", alternative.client_total_month_before_ceiling);
        money("client_total_year", alternative.client_total_year);
        count("ceiling_filled_in_month", alternative.ceiling_filled_in_month);
        money("client_total_month_after_ceiling", alternative.client_total_month_after_ceiling);
        money("county_gross_month", alternative.county_gross_month);
        money("county_net_month", alternative.county_net_month);
        flag("county_cost_complete", alternative.county_cost_complete);
        texts("county_unknown", county_unknown(alternative));
        money("money_left_month", alternative.money_left_month);
        if (const auto by_person = client_total_by_person(alternative)) {
            object("by_person", [&] {
                money(word(Whose::Client), by_person->client);
                money(word(Whose::Spouse), by_person->spouse);
            });
        }
        if (m_with_steps)
            array("money_left_steps", alternative.money_left_steps,
                  [this](const Step& one) { step(one); });
        if (const auto& by_person = alternative.money_left_by_person) {
            object("money_left_by_person", [&] {
                money("client", by_person->client);
                money("spouse", by_person->spouse);
            });
        }
        array("lines", alternative.lines, [this](const Line& one) { line(one); });
        if (!alternative.months.empty())
            array("months", alternative.months, [this](const MonthEstimate& one) { month(one); });
        notes(alternative.notes);
    }

private:
    const Wording& m_wording;
    bool m_with_steps;
};

} // namespace

void write_json(const Answer& answer, const Wording& wording, const ErrorWords& errors,
                bool with_steps, std::string& out)
{
    ResultText json(out, wording, with_steps);
    json.object([&] {
        json.text("id", answer.id);
        if (const Estimate* estimate = answer.estimate()) {
            json.text("organiser", answer.organiser);
            json.text("date", iso_from_date(answer.date));
            json.text("tariff_version", answer.snapshot->version());
            json.array("alternatives", estimate->alternatives,
                       [&](const AlternativeEstimate& one) { json.alternative(one); });
        } else {
            const ErrorReport report = errors.report(answer);
            json.object("error", [&] {
                json.text("code", word(report.code));
                json.text("path", report.path);
                json.text("message", report.message);
            });
        }
    });
    out += '\n';
}

} // namespace maksuarvio
