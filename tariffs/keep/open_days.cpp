// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/open_days.h"

#include "tariffs/library/in_force.h"

#include <set>

namespace maksuarvio {

std::optional<Date> first_day_left_open(const BookHeader& version, const Validity& days,
                                        std::span<const VersionInfo> known)
{
    std::vector<VersionInfo> versions;
    for (const VersionInfo& one : known) {
        if (one.header.organiser == version.organiser && one.header.version != version.version)
            versions.push_back(one);
    }
    versions.push_back({.header = version});
    // What serves a day changes only where a version begins or ends.
    std::set<Date> changes{days.from};
    for (const VersionInfo& one : versions) {
        changes.insert(one.header.valid.from);
        if (one.header.valid.to)
            changes.insert(*one.header.valid.to);
    }
    for (const Date day : changes) {
        if (days.contains(day) && version_in_force(versions, day) == versions.end())
            return day;
    }
    return std::nullopt;
}

} // namespace maksuarvio
