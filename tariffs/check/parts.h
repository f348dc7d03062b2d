// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "tariffs/book/faults.h"

#include <set>

namespace maksuarvio {

/// Collects faults; one that was found at the same place already is left out. The day that its data
/// end with is the first one and does not make it another fault.
class FaultList {
public:
    explicit FaultList(const Book& book) : m_book(book) {}

    void add(Cell cell, FaultCode code, std::vector<std::string> data);
    bool has(Cell cell, FaultCode code) const;
    /// In the order of files, rows, columns.
    std::vector<Fault> take();

private:
    using Known = std::tuple<Cell, FaultCode, std::vector<std::string>>;

    const Book& m_book;
    std::set<Known> m_seen;
    std::vector<Fault> m_faults;
};

/// The rows of a book on one day.
class DayRows {
public:
    DayRows(const Book& book, Date day);

    const Book& book() const { return *m_book; }
    Date day() const { return m_day; }
    /// With exactly this mode.
    const BookRow* find(Key key, std::string_view service, std::optional<Mode> mode,
                        std::int64_t at, int persons) const;
    /// The mode's own row, else the row of any mode.
    const BookRow* find_for(Mode mode, Key key, std::string_view service, std::int64_t at = 0,
                            int persons = 0) const;
    /// In ascending `at`, persons.
    std::vector<const BookRow*> all(Key key, std::string_view service = {}) const;

    /// The class of 10 e § for whole hours: the last that begins at or below, else the first;
    /// its percent for 1–6 persons.
    const BookRow* percent(std::int64_t hours, int persons) const;

private:
    const Book* m_book;
    Date m_day;
    std::vector<const BookRow*> m_rows;
};

/// The days within the book's validity on which something begins or ends, in it or in `other`;
/// from one to the next nothing changes.
std::vector<Date> days_of_change(const Book& book, const Book* other = nullptr);

/// A row whose days are in order; the others are only reported, not reasoned with.
bool is_dated(const BookRow& row);

void check_rows(const Book& book, FaultList& faults);
void check_words(const Book& book, FaultList& faults);
void check_text_limits(const Book& book, FaultList& faults);
void check_periods(const Book& book, FaultList& faults);
void check_classes(const DayRows& rows, FaultList& faults);
void check_bands(const DayRows& rows, FaultList& faults);
void check_needs(const DayRows& rows, FaultList& faults);
void check_costs(const DayRows& rows, FaultList& faults);
void check_statute(const DayRows& rows, const DayRows& national, FaultList& faults);

} // namespace maksuarvio
