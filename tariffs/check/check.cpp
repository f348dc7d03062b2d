// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/check/check.h"

#include "tariffs/check/parts.h"

#include <algorithm>

namespace maksuarvio {

namespace {

Fault header_fault(const Book& book, HeaderField field, FaultCode code,
                   std::vector<std::string> data)
{
    return {.file = book.path(BookFile::Header),
            .cell = book.place_of(field),
            .code = code,
            .data = std::move(data)};
}

} // namespace

void FaultList::add(Cell cell, FaultCode code, std::vector<std::string> data)
{
    std::vector<std::string> without_day = data;
    if (!data.empty() && date_from_iso(data.back()))
        without_day.pop_back();
    if (m_seen.insert({cell, code, std::move(without_day)}).second)
        m_faults.push_back(
            {.file = m_book.path(cell.file), .cell = cell, .code = code, .data = std::move(data)});
}

bool FaultList::has(Cell cell, FaultCode code) const
{
    const auto found = m_seen.lower_bound({cell, code, {}});
    return found != m_seen.end() && std::get<Cell>(*found) == cell
           && std::get<FaultCode>(*found) == code;
}

std::vector<Fault> FaultList::take()
{
    std::ranges::stable_sort(m_faults, {}, &Fault::cell);
    return std::move(m_faults);
}

bool is_dated(const BookRow& row)
{
    return !row.row.to || row.row.from < *row.row.to;
}

DayRows::DayRows(const Book& book, Date day) : m_book(&book), m_day(day)
{
    for (const BookRow& row : book.rows) {
        if (is_dated(row) && row.valid().contains(day))
            m_rows.push_back(&row);
    }
    std::ranges::stable_sort(
        m_rows, {}, [](const BookRow* row) { return std::pair(row->row.at, row->row.persons); });
}

const BookRow* DayRows::find(Key key, std::string_view service, std::optional<Mode> mode,
                             std::int64_t at, int persons) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const BookRow* row) {
        return row->row.key == key && row->row.at == at && row->row.persons == persons
               && row->row.mode == mode && row->row.service == service;
    });
    return found == m_rows.end() ? nullptr : *found;
}

const BookRow* DayRows::find_for(Mode mode, Key key, std::string_view service, std::int64_t at,
                                 int persons) const
{
    const BookRow* own = find(key, service, mode, at, persons);
    return own ? own : find(key, service, std::nullopt, at, persons);
}

std::vector<const BookRow*> DayRows::all(Key key, std::string_view service) const
{
    std::vector<const BookRow*> found;
    std::ranges::copy_if(m_rows, std::back_inserter(found), [&](const BookRow* row) {
        return row->row.key == key && row->row.service == service;
    });
    return found;
}

const BookRow* DayRows::percent(std::int64_t hours, int persons) const
{
    const BookRow* found = nullptr;
    for (const BookRow* row : all(Key::HomeServicePercent)) {
        if (row->row.persons == persons && (!found || row->row.at <= hours))
            found = row;
    }
    return found;
}

std::vector<Date> days_of_change(const Book& book, const Book* other)
{
    std::set<Date> days{book.header.valid.from};
    const auto add = [&](Date day) {
        if (book.header.valid.contains(day))
            days.insert(day);
    };
    for (const Book* of : {&book, other}) {
        if (!of)
            continue;
        for (const BookRow& row : of->rows) {
            add(row.row.from);
            if (row.row.to)
                add(*row.row.to);
        }
        for (const BookOffer& offer : of->offers) {
            add(offer.valid.from);
            if (offer.valid.to)
                add(*offer.valid.to);
        }
    }
    return {days.begin(), days.end()};
}

std::vector<Fault> check(const Book& book, const Book* national)
{
    const Validity& valid = book.header.valid;
    if (valid.to && *valid.to <= valid.from)
        return {header_fault(book, HeaderField::To, FaultCode::EndsBeforeStart,
                             {iso_from_date(valid.from), iso_from_date(day_before(*valid.to))})};
    FaultList faults(book);
    check_rows(book, faults);
    check_words(book, faults);
    check_text_limits(book, faults);
    check_periods(book, faults);
    for (const Date day : days_of_change(book)) {
        const DayRows rows(book, day);
        check_classes(rows, faults);
        check_bands(rows, faults);
        check_needs(rows, faults);
        check_costs(rows, faults);
    }
    if (national && national->header.organiser != book.header.organiser) {
        for (const Date day : days_of_change(book, national))
            check_statute(DayRows(book, day), DayRows(*national, day), faults);
    }
    return faults.take();
}

std::optional<Date> first_day_without_statute(const Book& book, const Book& national)
{
    const Validity& valid = book.header.valid;
    const std::optional<Date>& end = national.header.valid.to;
    if (!end || (valid.to && *valid.to <= *end))
        return std::nullopt;
    return std::max(valid.from, *end);
}

bool corrects(const BookHeader& header, std::string_view version,
              std::span<const BookHeader* const> known)
{
    const BookHeader* at = &header;
    // A ring of corrections ends it.
    for (std::size_t i = 0; i <= known.size() && !at->corrects.empty(); ++i) {
        if (at->corrects == version)
            return true;
        const auto next = std::ranges::find(known, at->corrects, &BookHeader::version);
        if (next == known.end())
            return false;
        at = *next;
    }
    return false;
}

namespace {

/// `before` are those that the book's days and name are compared with.
std::vector<Fault> beside(const Book& book, std::span<const BookHeader* const> known,
                          std::span<const BookHeader* const> before)
{
    const BookHeader& header = book.header;
    std::vector<Fault> faults;
    const auto is_corrected = [&](const BookHeader* other) {
        return other->version == header.corrects && other->organiser == header.organiser;
    };
    if (!header.corrects.empty() && std::ranges::none_of(known, is_corrected))
        faults.push_back(header_fault(book, HeaderField::Corrects, FaultCode::CorrectsUnknown,
                                      {header.corrects}));
    for (const BookHeader* other : before) {
        if (other->version == header.version)
            faults.push_back(header_fault(book, HeaderField::Version, FaultCode::VersionRepeated,
                                          {header.version}));
        else if (other->organiser == header.organiser && other->status != VersionStatus::Withdrawn
                 && header.status != VersionStatus::Withdrawn
                 && other->valid.from == header.valid.from
                 && !corrects(*other, header.version, known)
                 && !corrects(header, other->version, known))
            faults.push_back(header_fault(book, HeaderField::From, FaultCode::VersionsStartTogether,
                                          {header.version, other->version}));
    }
    return faults;
}

} // namespace

std::vector<Fault> check_together(std::span<const Book* const> books)
{
    std::vector<const BookHeader*> headers;
    for (const Book* book : books)
        headers.push_back(&book->header);
    std::vector<Fault> faults;
    for (std::size_t i = 0; i < books.size(); ++i)
        std::ranges::move(beside(*books[i], headers, std::span(headers).first(i)),
                          std::back_inserter(faults));
    return faults;
}

std::vector<Fault> check_beside(const Book& book, std::span<const BookHeader* const> known)
{
    return beside(book, known, known);
}

} // namespace maksuarvio
