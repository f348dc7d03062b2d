// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/book/columns.h"
#include "tariffs/book/value_text.h"

#include <span>

namespace maksuarvio {

/// Where the fields of a record stand: in a row of a file, or in book.csv, where each has a row.
struct RecordPlace {
    BookFile file;
    const CsvRows& rows;
    /// None in book.csv.
    std::optional<std::size_t> row;
    /// The field of the row, in book.csv the row, of each column of the description in its order;
    /// less than 0 where the file lacks it.
    std::span<const int> where;

    const std::string* text(std::size_t column) const
    {
        const int at = where[column];
        if (at < 0)
            return nullptr;
        const auto index = static_cast<std::size_t>(at);
        return row ? &rows[*row][index] : &rows[index][1];
    }
    Cell cell(std::size_t column) const
    {
        const int at = where[column];
        return row ? Cell{file, static_cast<int>(*row), at} : Cell{file, at, 1};
    }
};

/// Reads a record by its description; each field that cannot be read adds a fault. `Label` is what
/// the description calls its columns.
template <class Label> class RecordReader {
public:
    RecordReader(const RecordPlace& place, const std::string& file_name, Faults& faults)
        : m_place(place), m_file_name(file_name), m_faults(faults), m_faults_before(faults.size())
    {
    }

    /// `describe` visits; first the columns that the others depend on are read.
    template <class Describe> bool read(Describe describe)
    {
        for (const bool leads : {true, false}) {
            m_leads = leads;
            m_at = 0;
            describe(*this);
            if (m_faults.size() != m_faults_before)
                return false;
        }
        return true;
    }

    void text(Label, std::string& into, const Marks& marks = {})
    {
        if (const Field field = next(marks))
            into = *field.text;
    }
    void filled(Label label, std::string& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (!field)
            return;
        if (field.text->empty())
            fault(field, FaultCode::FieldEmpty, {std::string(heading(label))});
        into = *field.text;
    }
    void id(Label label, std::string& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (!field)
            return;
        if (!is_id(*field.text))
            unreadable(field, label, FaultCode::IdMalformed);
        into = *field.text;
    }
    void service(Label label, std::string& into, const Marks& marks = {})
    {
        marks.optional ? text(label, into, marks) : filled(label, into, marks);
    }
    void texts(Texts& into)
    {
        for (const LanguageFacts& language : kLanguageFacts)
            text(language.language, into[language.language]);
    }

    template <class Enum> void word(Label label, Enum& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (!field)
            return;
        if (const auto value = from_word<Enum>(*field.text))
            into = *value;
        else
            unreadable(field, label, FaultCode::WordUnknown);
    }
    template <class Enum> void word(Label label, std::optional<Enum>& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (!field || field.text->empty())
            return;
        into = from_word<Enum>(*field.text);
        if (!into)
            unreadable(field, label, FaultCode::WordUnknown);
    }
    void value_key(Label label, Key& into, const Marks& marks)
    {
        const Field field = next(marks);
        if (!field)
            return;
        const auto key = from_word<Key>(*field.text);
        // Those of the classes of hours have a file of their own.
        if (!key || shape(*key).at == At::HoursFrom)
            unreadable(field, label, FaultCode::WordUnknown);
        else
            into = *key;
    }
    void yes(Label label, bool& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (!field)
            return;
        into = *field.text == "yes";
        if (!into && *field.text != "no")
            unreadable(field, label, FaultCode::WordUnknown);
    }

    template <class Whole> void whole(Label label, Whole& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (!field || (marks.optional && field.text->empty()))
            return;
        into = static_cast<Whole>(number(field, label, whole_from_text(*field.text)));
    }
    void amount(Label label, std::int64_t& into, const Marks& marks = {})
    {
        if (const Field field = next(marks))
            into = number(field, label, hundredths_from_text(*field.text));
    }
    void at(Label label, std::int64_t& into, Key key, const Marks& marks)
    {
        const Field field = next(marks);
        if (!field)
            return;
        const At of = shape(key).at;
        if (of == At::Time && !field.text->empty()) {
            const auto time = from_word<TimeOfWeek>(*field.text);
            if (time)
                into = static_cast<std::int64_t>(*time);
            else
                unreadable(field, label, FaultCode::WordUnknown);
            return;
        }
        if (field.text->empty() == (of == At::Nothing)) {
            if (of != At::Nothing)
                into = number(field, label,
                              of == At::IncomeUpTo ? hundredths_from_text(*field.text)
                                                   : whole_from_text(*field.text));
            return;
        }
        fault(field, of == At::Nothing ? FaultCode::AtNotWanted : FaultCode::AtWanted,
              {std::string(maksuarvio::word(key))});
    }
    void figure(Label label, Label unit, Exact& into, Measure& measure)
    {
        const Field field = next({});
        word(unit, measure, {.leads = true});
        if (field)
            into = number(field, label, value_from_text(*field.text, measure));
    }
    void figure(Label label, std::optional<Exact>& into, Measure measure)
    {
        const Field field = next({});
        if (field && !field.text->empty())
            into = number(field, label, value_from_text(*field.text, measure));
    }

    void day(Label label, std::optional<Date>& into, const Marks& marks = {})
    {
        const Field field = next(marks);
        if (field && !field.text->empty())
            into = date(field, label);
    }
    void days(Label first, Label last, Date& from, std::optional<Date>& to, const Marks& marks = {})
    {
        if (const Field field = next(marks))
            from = date(field, first);
        day(last, to);
        if (to && to->ok() && !m_leads)
            to = day_after(*to);
    }

private:
    struct Field {
        const std::string* text = nullptr;
        std::size_t column = 0;
        explicit operator bool() const { return text != nullptr; }
    };

    /// None where it is not read now.
    Field next(const Marks& marks)
    {
        const std::size_t column = m_at++;
        return {marks.leads == m_leads ? m_place.text(column) : nullptr, column};
    }

    template <class Column> static std::string_view heading(Column column)
    {
        using maksuarvio::word;
        return word(column);
    }
    static std::string_view heading(HeaderField)
    {
        return maksuarvio::word(ColumnId(Column::Value));
    }

    void fault(const Field& field, FaultCode code, std::vector<std::string> data)
    {
        m_faults.push_back({.file = m_file_name,
                            .cell = m_place.cell(field.column),
                            .code = code,
                            .data = std::move(data)});
    }
    void unreadable(const Field& field, Label label, FaultCode code)
    {
        fault(field, code, {std::string(heading(label)), *field.text});
    }
    template <class Number>
    Number number(const Field& field, Label label, const tl::expected<Number, FaultCode>& read)
    {
        if (read)
            return *read;
        unreadable(field, label, read.error());
        return Number();
    }
    Date date(const Field& field, Label label)
    {
        const auto date = date_from_iso(*field.text);
        if (!date)
            unreadable(field, label, FaultCode::DateMalformed);
        return date.value_or(Date());
    }

    const RecordPlace& m_place;
    const std::string& m_file_name;
    Faults& m_faults;
    std::size_t m_faults_before;
    std::size_t m_at = 0;
    bool m_leads = true;
};

} // namespace maksuarvio
