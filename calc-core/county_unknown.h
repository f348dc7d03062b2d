// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <set>
#include <tuple>

namespace maksuarvio {

/// The ids of the services whose cost the tariff does not know.
inline std::set<std::string_view> county_unknown(const AlternativeEstimate& alternative)
{
    std::set<std::string_view> services;
    for (const Line& line : alternative.lines) {
        if (!line.county_gross)
            services.insert(line.service->id);
    }
    return services;
}

/// Whether what the two cost the county differs by what is known: each line of unknown cost in one
/// is in the other, too, with the same fee.
inline bool county_difference_is_known(const AlternativeEstimate& a, const AlternativeEstimate& b)
{
    const auto unknown = [](const AlternativeEstimate& alternative) {
        std::multiset<std::tuple<std::string_view, Mode, std::int64_t, Period, Whose, Cents>> lines;
        for (const Line& line : alternative.lines) {
            const PlannedService& planned = line.planned;
            if (!line.county_gross)
                lines.emplace(line.service->id, planned.mode, planned.amount, planned.per,
                              planned.whose, line.client_fee);
        }
        return lines;
    };
    return unknown(a) == unknown(b);
}

} // namespace maksuarvio
