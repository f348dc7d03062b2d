// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "case_text.h"

#include "tariffs/book/days.h"
#include "translations/numbers.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace maksuarvio::fuzz {

namespace {

class Writer {
public:
    std::string write(const Case& question)
    {
        m_json.StartObject();
        text("id", question.id);
        text("organiser", question.organiser);
        std::string year = iso_from_date(question.date);
        year.insert(0, 10 - year.size(), '0');
        text("date", year);
        household(question.household);
        money("fee_ceiling_used", question.fee_ceiling_used.client);
        money("fee_ceiling_used_spouse", question.fee_ceiling_used.spouse);
        list("alternatives", question.alternatives, [&](const Alternative& alternative) {
            text("name", alternative.name);
            list("services", alternative.services,
                 [&](const PlannedService& one) { planned(one); });
        });
        m_json.EndObject();
        return {m_out.GetString(), m_out.GetSize()};
    }

private:
    void text(const char* name, std::string_view value)
    {
        m_json.Key(name);
        m_json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
    }
    void money(const char* name, Cents amount) { text(name, decimal(amount)); }
    void flag(const char* name, bool value)
    {
        m_json.Key(name);
        m_json.Bool(value);
    }
    template <typename Item, typename Write>
    void list(const char* name, const std::vector<Item>& items, Write write)
    {
        m_json.Key(name);
        m_json.StartArray();
        for (const Item& item : items) {
            m_json.StartObject();
            write(item);
            m_json.EndObject();
        }
        m_json.EndArray();
    }

    void household(const Household& household)
    {
        m_json.Key("household");
        m_json.StartObject();
        m_json.Key("size");
        m_json.Int(household.size);
        flag("income_disclosed", household.income_disclosed);
        person("client", household.client);
        if (household.spouse)
            person("spouse", *household.spouse);
        flag("lived_together", household.lived_together);
        flag("spouse_in_long_term_care", household.spouse_in_long_term_care);
        m_json.EndObject();
    }
    void person(const char* name, const Person& person)
    {
        m_json.Key(name);
        m_json.StartObject();
        list("incomes", person.incomes, [&](const Income& income) {
            text("kind", word(income.kind));
            money("gross", income.gross);
            money("tax", income.tax);
            money("expenses", income.expenses);
            text("per", word(income.per));
        });
        list("deductions", person.deductions, [&](const Deduction& deduction) {
            text("kind", word(deduction.kind));
            money("amount", deduction.amount);
            text("per", word(deduction.per));
        });
        m_json.EndObject();
    }
    void planned(const PlannedService& planned)
    {
        text("service", planned.service);
        text("mode", word(planned.mode));
        text("amount", decimal(Cents(planned.amount)));
        text("unit", word(planned.unit));
        text("per", word(planned.per));
        if (planned.provider_price)
            money("provider_price", *planned.provider_price);
    }

    rapidjson::StringBuffer m_out;
    rapidjson::Writer<rapidjson::StringBuffer> m_json{m_out};
};

} // namespace

std::string json_of(const Case& question)
{
    return Writer().write(question);
}

} // namespace maksuarvio::fuzz
