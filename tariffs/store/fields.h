// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"
#include "tariffs/book/column_numbers.h"
#include "tariffs/store/connection.h"

namespace maksuarvio {

/// Typed fields of a query's current row, taken one after the other. A field that is not what it
/// must be leaves the fault set.
class Fields {
public:
    /// All that is taken is added to `content` too, so that rows that differ add other bytes.
    explicit Fields(const QSqlQuery& query, std::string* content = nullptr)
        : m_query(query), m_content(content)
    {
    }

    void next_row() { m_at = 0; }

    std::string text()
    {
        // Of a text or of its bytes: see dialect::utf8().
        std::string text = value().toByteArray().toStdString();
        add(text);
        return text;
    }
    std::int64_t whole()
    {
        const std::int64_t number = value().toLongLong();
        if (m_content)
            add(std::to_string(number));
        return number;
    }
    int small() { return static_cast<int>(whole()); }
    bool flag() { return whole() != 0; }
    Date date()
    {
        const auto date = date_from_iso(text());
        if (!date)
            m_fault = true;
        return date.value_or(Date());
    }
    std::optional<Date> optional_date()
    {
        if (is_null())
            return std::nullopt;
        return date();
    }
    Validity validity()
    {
        const Date from = date();
        return {from, optional_date()};
    }
    template <typename Enum> Enum word()
    {
        const auto found = from_word<Enum>(text());
        if (!found)
            m_fault = true;
        return found.value_or(Enum());
    }
    template <typename Enum> std::optional<Enum> optional_word()
    {
        if (is_null())
            return std::nullopt;
        return word<Enum>();
    }
    Texts texts()
    {
        Texts texts;
        for (const LanguageFacts& language : kLanguageFacts)
            texts[language.language] = text();
        return texts;
    }

    void refuse() { m_fault = true; }
    bool has_fault() const { return m_fault; }

private:
    QVariant value() { return m_query.value(m_at++); }
    bool is_null()
    {
        if (!m_query.isNull(m_at))
            return false;
        ++m_at;
        add("\1");
        return true;
    }

    void add(std::string_view text)
    {
        if (m_content)
            m_content->append(text) += '\0';
    }

    const QSqlQuery& m_query;
    std::string* m_content;
    int m_at = 0;
    bool m_fault = false;
};

inline QVariant to_sql(const std::string& text)
{
    return QString::fromStdString(text);
}

inline QVariant to_sql(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

inline QVariant to_sql(std::int64_t number)
{
    return static_cast<qlonglong>(number);
}

inline QVariant to_sql(int number)
{
    return number;
}

inline QVariant to_sql(Date date)
{
    return to_sql(iso_from_date(date));
}

template <typename Value> QVariant to_sql(const std::optional<Value>& value)
{
    return value ? to_sql(*value) : QVariant();
}

template <typename Enum>
requires std::is_enum_v<Enum> QVariant to_sql(Enum value)
{
    return to_sql(word(value));
}

} // namespace maksuarvio
