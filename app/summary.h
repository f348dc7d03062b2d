// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/answer.h"

#include <map>

namespace maksuarvio {

/// Amounts a month, each with how often it was seen: memory grows with the distinct ones.
class Distribution {
public:
    void add(Cents amount);
    Cents sum() const { return m_sum; }
    /// By nearest rank: the smallest amount that `percent` (1–100) of all do not exceed; empty
    /// where there is none.
    std::optional<Cents> quantile(std::uint64_t percent) const;

private:
    std::map<Cents, std::uint64_t> m_seen;
    std::uint64_t m_count = 0;
    Cents m_sum;
};

/// What the lines of many answers come to, by organiser, service and mode.
class Summary {
public:
    /// An answer without an estimate adds nothing.
    void add(const Answer& answer);
    /// Appends it as one line of JSON in the format of the interface.
    void write(std::string& out) const;

private:
    struct Key {
        std::string organiser;
        std::string service;
        Mode mode{};
        auto operator<=>(const Key&) const = default;
    };
    struct Lines {
        std::uint64_t count = 0;
        Distribution client_total;
        Distribution county_net;
        std::uint64_t county_net_unknown = 0;
    };
    std::map<Key, Lines> m_lines;
};

} // namespace maksuarvio
