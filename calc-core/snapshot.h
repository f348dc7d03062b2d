// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/tariff.h"

#include <tl/expected.hpp>

#include <span>
#include <unordered_map>

namespace maksuarvio {

/// The plain values that a snapshot is made from: all of an organiser's book in force on one day.
struct SnapshotData {
    std::string organiser;
    /// Names the version of the tariff book, e.g. "helsinki-2026".
    std::string version;
    std::chrono::year_month_day date;
    /// The statutory maxima, for an organiser that has no book of its own.
    bool stands_in = false;
    std::vector<Service> services;
    std::vector<Offer> offers;
    std::vector<Row> rows;
    /// What the book offers on other days alone.
    std::vector<std::pair<Offer, OfferDays>> other_offers{};
};

/// Two rows for one value, a value that none can have, or a row or offer of a service not there.
struct SnapshotError {
    enum class Kind : std::uint8_t { Conflict, OutOfRange, UnknownService } kind = Kind::Conflict;
    Key key = Key::FeeCeiling;
    std::string service;
};

/// The tariff of one organiser on one day, immutable. Rules find values by key; a value that is
/// not in force is a null row, which a rule that needs it turns into the error no_tariff.
class Snapshot {
public:
    /// Any order of rows gives the same snapshot.
    static tl::expected<Snapshot, SnapshotError> make(SnapshotData data);

    const std::string& organiser() const { return m_data.organiser; }
    const std::string& version() const { return m_data.version; }
    std::chrono::year_month_day date() const { return m_data.date; }
    /// Whether the statutory maxima are used in the place of the organiser's own tariff.
    bool stands_in() const { return m_data.stands_in; }
    const std::vector<Service>& services() const { return m_data.services; }
    std::span<const Row> rows() const { return m_data.rows; }

    const Service* service(std::string_view id) const;
    /// Null where the service is not offered in the mode.
    const Offer* offer(const Service& service, Mode mode) const;

    /// On which other days than its own the book offers it, in their order.
    std::vector<OfferDays> other_days(const Service& service, Mode mode) const;

    const Row* general(Key key, int persons = 0) const;
    const Row* of(const Service& service, Key key, std::int64_t at = 0, int persons = 0) const;
    /// The mode's own row, else the row of any mode.
    const Row* of(const Service& service, Mode mode, Key key, std::int64_t at = 0) const;
    /// All rows of a service's key in ascending `at`, `persons`.
    std::span<const Row> all_of(const Service& service, Key key) const;

    /// One class of hours of 10 e § with its cells; null cells are not in force.
    struct HourClass {
        int hours_from = 0;
        std::array<const Row*, 6> percent{};
        const Row* highest_fee = nullptr;
    };
    /// The home-service table, laid out so that a fee is found without a search.
    struct HomeServices {
        std::array<const Row*, 6> limit{};
        const Row* extra_person = nullptr;
        std::vector<HourClass> classes;

        /// The class of each of the hours that are planned every day; beyond, it is searched for.
        std::array<const HourClass*, 64> by_hour{};

        /// The class of whole `hours`: the last that starts at or below, else the first; null
        /// where there is none.
        const HourClass* class_of(std::int64_t hours) const
        {
            const bool everyday = hours >= 0 && hours < static_cast<std::int64_t>(by_hour.size());
            return everyday ? by_hour[static_cast<std::size_t>(hours)] : search(hours);
        }
        const HourClass* search(std::int64_t hours) const;
    };
    const HomeServices& home_services() const { return m_home_services; }

    Snapshot(Snapshot&&) = default;
    Snapshot& operator=(Snapshot&&) = default;
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot() = default;

private:
    /// Where the rows of a service's key begin and end.
    struct Range {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };

    Snapshot() = default;
    /// The service's place in the book; none for one that the book does not know.
    std::optional<std::size_t> number_of(const Service& service) const;
    std::span<const Row> rows_of(std::size_t service, Key key) const;
    static const Row* find(std::span<const Row> rows, std::optional<Mode> mode, std::int64_t at,
                           int persons);
    void lay_out_rows();
    void lay_out_home_services();

    SnapshotData m_data;
    std::unordered_map<std::string_view, std::size_t> m_service_index;
    /// By service and key; the last service is the organiser itself.
    std::vector<Range> m_ranges;
    /// By service and mode.
    std::vector<const Offer*> m_offers;
    HomeServices m_home_services;
};

} // namespace maksuarvio
