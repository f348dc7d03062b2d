// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/sheet.h"

#include "tariffs/book/columns.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kLongestId = 64;

} // namespace

bool is_id(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId
           && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_-.+")
                  == std::string_view::npos;
}

SheetRow::SheetRow(const std::vector<std::string>& fields, Origin origin, const std::string& file,
                   Faults& faults)
    : m_fields(fields), m_origin(origin), m_file(file), m_faults(faults),
      m_faults_before(faults.size())
{
}

const std::string& SheetRow::text(int column) const
{
    return m_fields[static_cast<std::size_t>(column) - 1];
}

std::string SheetRow::heading(int column) const
{
    return std::string(headings(m_origin.file)[static_cast<std::size_t>(column) - 1]);
}

void SheetRow::fault(FaultCode code, int column, std::vector<std::string> data)
{
    m_faults.push_back({.file = m_file,
                        .row = m_origin.row,
                        .column = column,
                        .code = code,
                        .data = std::move(data)});
}

void SheetRow::unknown_word(int column)
{
    fault(FaultCode::WordUnknown, column, {heading(column), text(column)});
}

std::string SheetRow::filled(int column)
{
    if (is_empty(column))
        fault(FaultCode::FieldEmpty, column, {heading(column)});
    return text(column);
}

std::string SheetRow::id(int column)
{
    if (!is_id(text(column)))
        fault(FaultCode::IdMalformed, column, {heading(column), text(column)});
    return text(column);
}

Texts SheetRow::texts(int first_column) const
{
    Texts texts;
    for (const LanguageFacts& language : kLanguageFacts)
        texts[language.language] = text(first_column++);
    return texts;
}

template <typename Value>
Value SheetRow::number(int column, const tl::expected<Value, FaultCode>& value)
{
    if (value)
        return *value;
    fault(value.error(), column, {heading(column), text(column)});
    return Value();
}

std::int64_t SheetRow::whole(int column)
{
    return number(column, whole_from_text(text(column)));
}

std::int64_t SheetRow::hundredths(int column)
{
    return number(column, hundredths_from_text(text(column)));
}

Exact SheetRow::value(int column, Measure measure)
{
    return number(column, value_from_text(text(column), measure));
}

Date SheetRow::date(int column)
{
    if (const auto date = date_from_iso(text(column)))
        return *date;
    fault(FaultCode::DateMalformed, column, {heading(column), text(column)});
    return {};
}

std::optional<Date> SheetRow::optional_date(int column)
{
    return is_empty(column) ? std::nullopt : std::optional(date(column));
}

Validity SheetRow::validity(int from_column, int to_column)
{
    Validity validity{date(from_column), optional_date(to_column)};
    if (validity.to && validity.to->ok())
        validity.to = day_after(*validity.to);
    return validity;
}

bool SheetRow::yes(int column)
{
    if (text(column) != "yes" && text(column) != "no")
        unknown_word(column);
    return text(column) == "yes";
}

Sheet::Sheet(BookFile file, std::string file_name, const CsvRows& rows, Faults& faults)
    : m_file(file), m_file_name(std::move(file_name)), m_faults(faults)
{
    const auto wanted = headings(file);
    const std::size_t found = rows.empty() ? 0 : rows.front().size();
    for (std::size_t i = 0; i < std::max(found, wanted.size()); ++i) {
        const std::string_view is = i < found ? std::string_view(rows.front()[i]) : "";
        const std::string_view must = i < wanted.size() ? wanted[i] : "";
        if (is != must || i >= found || i >= wanted.size()) {
            m_faults.push_back({.file = m_file_name,
                                .row = 1,
                                .column = static_cast<int>(i) + 1,
                                .code = FaultCode::HeadingUnknown,
                                .data = {std::string(is), std::string(must)}});
            return;
        }
    }
    m_rows = rows;
}

bool Sheet::is_complete(std::size_t row)
{
    const std::size_t found = m_rows[row].size();
    const std::size_t wanted = m_rows.front().size();
    if (found == wanted)
        return true;
    m_faults.push_back({.file = m_file_name,
                        .row = static_cast<int>(row) + 1,
                        .column = 0,
                        .code = FaultCode::FieldCount,
                        .data = {std::to_string(found), std::to_string(wanted)}});
    return false;
}

} // namespace maksuarvio
