// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace maksuarvio::test {

using Date = std::chrono::year_month_day;

/// A day written as YYYY-MM-DD.
Date day(std::string_view iso);

/// A decimal with at most two decimals, in hundredths: euros to cents, percent to basis points.
std::int64_t hundredths(std::string_view decimal);

/// A tariff book's folder, read a second time and by other code than the program's own reader:
/// what both agree on is not one reader's mistake. Throws std::runtime_error, naming file and row.
class BookFolder {
public:
    explicit BookFolder(const std::string& folder);

    const std::string& organiser() const { return m_organiser; }
    const std::vector<Service>& services() const { return m_services; }
    const std::vector<Row>& rows() const { return m_rows; }
    /// Whether the version of the book is in force on the day.
    bool holds_on(Date date) const { return in_force(m_from, m_to, date); }
    /// What of the book is in force on the day; the offers of a day without the book are none.
    SnapshotData on(Date date) const;

private:
    struct DatedOffer {
        Offer offer;
        Date from;
        std::optional<Date> to;
    };

    static bool in_force(Date from, std::optional<Date> to, Date date)
    {
        return from <= date && (!to || date < *to);
    }
    void read_header(const std::string& file);
    void read_services(const std::string& file);
    void read_offers(const std::string& file);
    void read_values(const std::string& file);
    void read_percents(const std::string& file);

    std::string m_organiser;
    std::string m_version;
    Date m_from;
    std::optional<Date> m_to;
    std::vector<Service> m_services;
    std::vector<DatedOffer> m_offers;
    std::vector<Row> m_rows;
};

/// The organisers whose books are shipped.
const std::vector<std::string>& shipped_organisers();

/// A shipped book, or a test book of tests/data; read once a run.
const BookFolder& book(std::string_view organiser);

/// The book on a day; made once a run, so that lines may refer to it. Throws where the rows of
/// the book are in conflict.
const Snapshot& snapshot(std::string_view organiser, std::string_view date);
/// Of 1 March 2026.
const Snapshot& national();
const Snapshot& sample();
const Snapshot& helsinki();

} // namespace maksuarvio::test
