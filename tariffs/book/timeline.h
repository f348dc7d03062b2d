// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"

#include <algorithm>
#include <vector>

namespace maksuarvio {

/// Something that holds on certain days; null is nothing.
template <typename What> struct Dated {
    Validity valid;
    const What* what = nullptr;
};

/// What held before and what holds now on certain days.
template <typename What> struct DatedPair {
    Validity valid;
    const What* before = nullptr;
    const What* after = nullptr;
};

template <typename What> const What* on(const std::vector<Dated<What>>& line, Date day)
{
    for (const auto& [valid, what] : line) {
        if (valid.contains(day))
            return what;
    }
    return nullptr;
}

/// The days of `new_valid`, cut where either line changes. What held before is taken from the day
/// within `old_valid` that is nearest.
template <typename What>
std::vector<DatedPair<What>>
side_by_side(const std::vector<Dated<What>>& before, const Validity& old_valid,
             const std::vector<Dated<What>>& after, const Validity& new_valid)
{
    const auto within_old = [&](Date day) {
        if (day < old_valid.from)
            return old_valid.from;
        return old_valid.to && *old_valid.to <= day ? day_before(*old_valid.to) : day;
    };
    std::vector<Date> cuts{new_valid.from};
    const auto add_cut = [&](Date day) {
        if (new_valid.from < day && new_valid.contains(day))
            cuts.push_back(day);
    };
    const auto add_cuts = [&](const Validity& valid, bool old) {
        for (const std::optional<Date>& day : {std::optional(valid.from), valid.to}) {
            // Beyond the old version's days nothing of it changes any more.
            if (day && (!old || within_old(*day) == *day))
                add_cut(*day);
        }
    };
    for (const auto& [valid, what] : before)
        add_cuts(valid, true);
    for (const auto& [valid, what] : after)
        add_cuts(valid, false);
    std::ranges::sort(cuts);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());

    std::vector<DatedPair<What>> pairs;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::optional<Date> to =
            i + 1 < cuts.size() ? std::optional(cuts[i + 1]) : new_valid.to;
        pairs.push_back({{cuts[i], to}, on(before, within_old(cuts[i])), on(after, cuts[i])});
    }
    return pairs;
}

} // namespace maksuarvio
