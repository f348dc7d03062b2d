// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/result_writer.h"

#include "translations/numbers.h"

#include <rapidjson/writer.h>

namespace maksuarvio {

namespace {

// What rapidjson's writer writes to.
class StringStream {
public:
    using Ch = char;
    explicit StringStream(std::string& text) : m_text(text) {}
    void Put(char c) { m_text += c; }
    void Flush() {}

private:
    std::string& m_text;
};

class JsonWriter {
public:
    JsonWriter(std::string& out, const Wording& wording)
        : m_stream(out), m_json(m_stream), m_wording(wording)
    {
    }

    template <typename Fill> void object(Fill fill)
    {
        m_json.StartObject();
        fill();
        m_json.EndObject();
    }
    template <typename Items, typename Each>
    void array(std::string_view name, const Items& items, Each each)
    {
        key(name);
        m_json.StartArray();
        for (const auto& item : items)
            object([&] { each(item); });
        m_json.EndArray();
    }
    void key(std::string_view name)
    {
        m_json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
    }
    void text(std::string_view name, std::string_view value)
    {
        key(name);
        m_json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    void flag(std::string_view name, bool value)
    {
        key(name);
        m_json.Bool(value);
    }
    void money(std::string_view name, std::optional<Cents> amount)
    {
        if (amount) {
            text(name, decimal(*amount));
        } else {
            key(name);
            m_json.Null();
        }
    }

    void notes(const std::vector<Note>& notes)
    {
        array("notes", notes, [this](const Note& note) {
            text("code", word(note.code));
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
        text("value", step_value(step));
        text("unit", word(step.measure));
    }

    void line(const Line& line)
    {
        text("service", line.service->id);
        text("mode", word(line.planned.mode));
        money("client_fee_month", line.client_fee);
        money("client_to_provider_month", line.client_to_provider);
        money("county_gross_month", line.county_gross);
        money("county_net_month", line.county_net);
        flag("accrues_fee_ceiling", line.accrues_fee_ceiling);
        money("voucher_value", line.voucher_value);
        money("city_own_fee_month", line.own_service_fee);
        text("decided_by", word(line.deciding_step().id));
        array("steps", line.steps, [this](const Step& one) { step(one); });
        notes(line.notes);
    }

    void alternative(const AlternativeEstimate& alternative)
    {
        text("name", alternative.name);
        money("client_fee_month", alternative.client_fee_month);
        money("client_to_provider_month", alternative.client_to_provider_month);
        money("client_total_month", alternative.client_total_month);
        money("client_total_year", alternative.client_total_year);
        money("county_gross_month", alternative.county_gross_month);
        money("county_net_month", alternative.county_net_month);
        flag("county_cost_complete", alternative.county_cost_complete);
        money("money_left_month", alternative.money_left_month);
        array("lines", alternative.lines, [this](const Line& one) { line(one); });
        notes(alternative.notes);
    }

private:
    static std::string step_value(const Step& step)
    {
        if (is_money(step.measure))
            return decimal(round_to_cents(step.value));
        if (step.measure == Measure::Percent)
            return decimal(step.value * Exact(100));
        return decimal(step.value);
    }

    StringStream m_stream;
    rapidjson::Writer<StringStream> m_json;
    const Wording& m_wording;
};

} // namespace

void write_json(const Answer& answer, const Wording& wording, const ErrorWords& errors,
                std::string& out)
{
    JsonWriter json(out, wording);
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
            json.key("error");
            json.object([&] {
                json.text("code", word(report.code));
                json.text("path", report.path);
                json.text("message", report.message);
            });
        }
    });
    out += '\n';
}

} // namespace maksuarvio
