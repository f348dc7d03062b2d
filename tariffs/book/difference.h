// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/columns.h"

#include <variant>

namespace maksuarvio {

/// One difference between two versions of a tariff, old → new.
struct Difference {
    enum class Kind : std::uint8_t { Added, Removed, Changed } kind = Kind::Changed;
    BookFile file = BookFile::Header;
    /// The service that it belongs to; empty for none. Of a preset: its id.
    std::string service;
    /// A value: which one, as in Row.
    std::optional<Key> key;
    std::optional<Mode> mode;
    std::int64_t at = 0;
    int persons = 0;
    Measure measure = Measure::Eur;
    /// The column that changed; in book.csv the field, in texts.csv the text. Of a row that came or
    /// went: its id.
    std::variant<ColumnId, HeaderField, TextKey> of = ColumnId(Column::Value);
    /// texts.csv: the language.
    std::optional<Language> language;
    /// As the files have it; empty on the side that has nothing.
    std::string before;
    std::string after;
    /// The days of the new version on which it holds; only values and offers have such.
    std::optional<Validity> valid;
    /// A value that is new or changed: how sure it is.
    std::optional<Status> status;

    bool is_of(Column column) const;
    /// As the file calls what changed.
    std::string_view word() const;
    bool operator==(const Difference&) const = default;
};

/// Where a figure was read and when it was reviewed: no household feels it.
bool is_bookkeeping(const Difference& difference);

/// In the order in which a board reads: the version, services, offers, values by service,
/// percentages, texts, usual plans. Only the days on which the new version is valid count; the old
/// one's last day stands for the days after its end. An offer's text is its voucher rule, else
/// "offered".
std::vector<Difference> differences(const Book& before, const Book& after);

} // namespace maksuarvio
