// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/check/warnings.h"

#include "tariffs/book/shape.h"
#include "tariffs/book/value_text.h"
#include "tariffs/check/check.h"
#include "tariffs/keep/open_days.h"

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = std::chrono::days(60);
constexpr auto kReviewHolds = std::chrono::months(12);
constexpr auto kCostHolds = std::chrono::months(24);

/// The same day some months ago; of a month that lacks it, the last.
Date ago(Date today, std::chrono::months months)
{
    const Date day = today - months;
    return day.ok() ? day : Date(day.year() / day.month() / std::chrono::last);
}

/// How long a month is on average in the longest year, in what the key counts it in: as written.
std::optional<std::string> longest(Key key)
{
    if (key == Key::DaysPerMonth)
        return "366/12";
    if (key == Key::WeeksPerMonth || key == Key::WeeksPerMonthHours)
        return "366/84";
    return std::nullopt;
}

/// Finds what a maintainer should look at in a book that has no fault.
class Warnings {
public:
    Warnings(const Book& book, const Book* national, Date today)
        : m_book(book), m_national(national), m_today(today)
    {
    }

    std::vector<Warning> find(std::span<const VersionInfo> known)
    {
        header();
        for (const BookRow& row : m_book.rows) {
            // What is over by now, or before the tariff begins, need not be looked at.
            if (!row.row.to || *row.row.to > std::max(m_today, m_book.header.valid.from))
                figure(row);
        }
        for (const VersionInfo& version : known) {
            later(version.header, known);
            left_open(version.header, known);
        }
        return std::move(m_warnings);
    }

private:
    void add(Cell cell, WarningCode code, std::vector<std::string> data)
    {
        // The cells of a class of hours share a row.
        if (m_seen.insert({cell, code}).second)
            m_warnings.push_back({cell, code, std::move(data)});
    }

    void header_warning(HeaderField field, WarningCode code, std::vector<std::string> data)
    {
        add(m_book.place_of(field), code, std::move(data));
    }

    void header()
    {
        const BookHeader& header = m_book.header;
        if (!header.reviewed_on)
            header_warning(HeaderField::ReviewedOn, WarningCode::ReviewMissing,
                           {std::string(word(HeaderField::ReviewedOn))});
        else if (*header.reviewed_on < ago(m_today, kReviewHolds))
            header_warning(HeaderField::ReviewedOn, WarningCode::ReviewOld,
                           {iso_from_date(*header.reviewed_on)});
        ahead(m_book.place_of(HeaderField::ReviewedOn), word(HeaderField::ReviewedOn),
              header.reviewed_on);
        ahead(m_book.place_of(HeaderField::DecisionDate), word(HeaderField::DecisionDate),
              header.decision_date);
        if (header.decision_date && *header.decision_date > header.valid.from)
            header_warning(
                HeaderField::DecisionDate, WarningCode::DecidedLater,
                {iso_from_date(*header.decision_date), iso_from_date(header.valid.from)});
        if (ends_soon(header.valid))
            header_warning(HeaderField::To, WarningCode::TariffEndsSoon,
                           {iso_from_date(day_before(*header.valid.to))});
        if (const auto day =
                m_national ? first_day_without_statute(m_book, *m_national) : std::nullopt)
            header_warning(HeaderField::To, WarningCode::NoStatute, {iso_from_date(*day)});
    }

    void ahead(Cell cell, std::string_view heading, const std::optional<Date>& day)
    {
        if (day && *day > m_today)
            add(cell, WarningCode::DayAhead, {std::string(heading), iso_from_date(*day)});
    }

    bool ends_soon(const Validity& valid) const
    {
        return valid.to && *valid.to > m_today
               && *valid.to <= Date(std::chrono::sys_days(m_today) + kSoon);
    }

    void figure(const BookRow& entry)
    {
        const Row& row = entry.row;
        const std::string key(word(row.key));
        if (!row.reviewed)
            add(cell_in(entry, Column::Reviewed), WarningCode::ReviewMissing, {"reviewed"});
        else if (*row.reviewed < ago(m_today, kReviewHolds))
            add(cell_in(entry, Column::Reviewed), WarningCode::ReviewOld,
                {iso_from_date(*row.reviewed)});
        ahead(cell_in(entry, Column::Reviewed), "reviewed", row.reviewed);
        const Service* service = m_book.service(row.service);
        // The lowest band of an income can well be free.
        if (row.key == Key::Price && row.value == Exact() && service
            && !facts(service->rule).banded)
            add(cell_in(entry, Column::Value), WarningCode::FreeOfCharge, {row.service});
        if (const auto most = longest(row.key);
            most && *value_from_text(*most, Measure::Ratio) < row.value)
            add(cell_in(entry, Column::Value), WarningCode::MonthLong,
                {key, text_from_value(row.value, row.measure), *most});
        if (row.status == Status::Example)
            add(cell_in(entry, Column::Status), WarningCode::ExampleFigure, {key});
        if (row.key == Key::CountyCost && row.from < ago(m_today, kCostHolds))
            add(cell_in(entry, Column::From), WarningCode::CostOld,
                {row.service, iso_from_date(row.from)});
        if (ends_soon(entry.valid()) && row.to != m_book.header.valid.to
            && !shape(row.key).observation && !has_next(row))
            add(cell_in(entry, Column::To), WarningCode::ValueEndsSoon,
                {key, iso_from_date(day_before(*row.to))});
    }

    bool has_next(const Row& row) const
    {
        return std::ranges::any_of(m_book.rows, [&](const BookRow& other) {
            return other.row.key == row.key && other.row.service == row.service
                   && other.row.mode == row.mode && other.row.at == row.at
                   && other.row.persons == row.persons && other.row.from == *row.to;
        });
    }

    void later(const BookHeader& other, std::span<const VersionInfo> known)
    {
        const BookHeader& header = m_book.header;
        if (other.status != VersionStatus::Published || other.organiser != header.organiser
            || other.valid.from <= header.valid.from || !header.valid.contains(other.valid.from))
            return;
        std::vector<const BookHeader*> headers;
        for (const VersionInfo& version : known)
            headers.push_back(&version.header);
        if (!corrects(header, other.version, headers))
            header_warning(HeaderField::To, WarningCode::ReplacesLater,
                           {other.version, iso_from_date(other.valid.from)});
    }

    void left_open(const BookHeader& corrected, std::span<const VersionInfo> known)
    {
        BookHeader header = m_book.header;
        if (header.corrects != corrected.version || corrected.status != VersionStatus::Published)
            return;
        header.status = VersionStatus::Published;
        if (const auto day = first_day_left_open(header, corrected.valid, known))
            header_warning(HeaderField::To, WarningCode::LeavesDaysOpen,
                           {corrected.version, iso_from_date(*day)});
    }

    const Book& m_book;
    const Book* m_national;
    Date m_today;
    std::set<std::pair<Cell, WarningCode>> m_seen;
    std::vector<Warning> m_warnings;
};

} // namespace

std::vector<Warning> warnings(const Book& book, const Book* national, Date today,
                              std::span<const VersionInfo> known)
{
    return Warnings(book, national, today).find(known);
}

} // namespace maksuarvio
