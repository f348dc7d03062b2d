// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/columns.h"
#include "tariffs/book/value_text.h"

namespace maksuarvio {

/// Writes a record by its description, each value in the one way that the program writes it.
template <class Label> class RecordWriter {
public:
    std::vector<std::string> fields;

    void text(Label, const std::string& text, const Marks& = {}) { fields.push_back(text); }
    void filled(Label label, const std::string& text_) { text(label, text_); }
    void id(Label label, const std::string& id_, const Marks& = {}) { text(label, id_); }
    void service(Label label, const std::string& id_, const Marks& = {}) { text(label, id_); }
    void texts(const Texts& texts)
    {
        for (const LanguageFacts& language : kLanguageFacts)
            fields.push_back(texts[language.language]);
    }

    template <class Enum> void word(Label, Enum value, const Marks& = {})
    {
        fields.emplace_back(maksuarvio::word(value));
    }
    template <class Enum> void word(Label, std::optional<Enum> value, const Marks& = {})
    {
        fields.emplace_back(value ? maksuarvio::word(*value) : std::string_view());
    }
    void value_key(Label label, Key key, const Marks&) { word(label, key); }
    void yes(Label, bool value, const Marks& = {}) { fields.emplace_back(value ? "yes" : "no"); }

    void whole(Label, std::int64_t value, const Marks& marks = {})
    {
        fields.push_back(marks.optional && value == 0 ? std::string() : std::to_string(value));
    }
    /// "20" rather than "20.00".
    void amount(Label, std::int64_t value)
    {
        fields.push_back(value % 100 == 0 ? std::to_string(value / 100) : hundredths(value));
    }
    void at(Label, std::int64_t value, Key key, const Marks&)
    {
        const At of = shape(key).at;
        fields.push_back(of == At::Nothing ? std::string()
                         : of == At::Time
                             ? std::string(maksuarvio::word(static_cast<TimeOfWeek>(value)))
                         : of == At::IncomeUpTo ? hundredths(value)
                                                : std::to_string(value));
    }
    void figure(Label, Label unit, Exact value, Measure measure)
    {
        fields.push_back(text_from_value(value, measure));
        word(unit, measure);
    }
    void figure(Label, const std::optional<Exact>& value, Measure measure)
    {
        fields.push_back(value ? text_from_value(*value, measure) : std::string());
    }

    void day(Label, const std::optional<Date>& day, const Marks& = {})
    {
        fields.push_back(day ? iso_from_date(*day) : std::string());
    }
    /// The first day after them is what is kept.
    void days(Label, Label, Date from, const std::optional<Date>& to, const Marks& = {})
    {
        fields.push_back(iso_from_date(from));
        fields.push_back(to ? iso_from_date(day_before(*to)) : std::string());
    }

private:
    static std::string hundredths(std::int64_t number)
    {
        return text_from_value(Exact(Cents(number)), Measure::Eur);
    }
};

template <class Record> std::vector<std::string> fields_of(const Record& record)
{
    RecordWriter<ColumnId> writer;
    describe(writer, record);
    return std::move(writer.fields);
}

} // namespace maksuarvio
