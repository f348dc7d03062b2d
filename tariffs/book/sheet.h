// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "tariffs/book/csv.h"
#include "tariffs/book/reader.h"
#include "tariffs/book/value_text.h"

#include <span>

namespace maksuarvio {

/// Small letters, digits and "_-.+", 64 at most: what names organisers, versions and services.
bool is_id(std::string_view text);

/// Reads the typed fields of one row; each that cannot be read adds a fault.
class SheetRow {
public:
    SheetRow(const std::vector<std::string>& fields, Origin origin, const std::string& file,
             Faults& faults);

    Origin origin() const { return m_origin; }
    /// Whether no field read so far had a fault.
    bool good() const { return m_faults.size() == m_faults_before; }

    const std::string& text(int column) const;
    bool is_empty(int column) const { return text(column).empty(); }
    /// Not empty.
    std::string filled(int column);
    std::string id(int column);
    Texts texts(int first_column) const;
    std::int64_t whole(int column);
    std::int64_t hundredths(int column);
    Exact value(int column, Measure measure);
    Date date(int column);
    std::optional<Date> optional_date(int column);
    /// The columns hold the first and the last day; the latter may be empty.
    Validity validity(int from_column, int to_column);
    bool yes(int column);

    template <typename Enum> Enum word(int column)
    {
        if (const auto value = from_word<Enum>(text(column)))
            return *value;
        unknown_word(column);
        return {};
    }
    void unknown_word(int column);
    void fault(FaultCode code, int column, std::vector<std::string> data);

private:
    std::string heading(int column) const;
    template <typename Value> Value number(int column, const tl::expected<Value, FaultCode>& value);

    const std::vector<std::string>& m_fields;
    Origin m_origin;
    const std::string& m_file;
    Faults& m_faults;
    std::size_t m_faults_before;
};

/// The rows of one file under the heading, which must be the file's own.
class Sheet {
public:
    /// `file_name` is how faults name it. The rows have to outlive the sheet.
    Sheet(BookFile file, std::string file_name, const CsvRows& rows, Faults& faults);

    template <typename Visit> void for_each(Visit visit)
    {
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            if (!is_complete(i))
                continue;
            SheetRow row(m_rows[i], {m_file, static_cast<int>(i) + 1}, m_file_name, m_faults);
            visit(row);
        }
    }

private:
    bool is_complete(std::size_t row);

    BookFile m_file;
    std::string m_file_name;
    Faults& m_faults;
    /// None where the heading is not the file's own.
    std::span<const std::vector<std::string>> m_rows;
};

} // namespace maksuarvio
