// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"

#include <algorithm>
#include <ranges>

namespace maksuarvio {

/// Of an organiser's versions, the earliest published first, the one that holds on a day: the last
/// published of those whose days it is among. One that was corrected serves no day any more, also
/// where its correction is shorter or was withdrawn. The end where none holds.
template <std::ranges::bidirectional_range Versions>
auto version_in_force(Versions&& versions, Date date)
{
    const auto is_corrected = [&](const BookHeader& header) {
        return std::ranges::any_of(versions, [&](const auto& other) {
            return other.header.status != VersionStatus::Draft
                   && other.header.corrects == header.version;
        });
    };
    auto found = std::ranges::end(versions);
    for (auto at = std::ranges::end(versions); at != std::ranges::begin(versions);) {
        const BookHeader& header = (--at)->header;
        if (header.status == VersionStatus::Published && header.valid.contains(date)
            && !is_corrected(header)) {
            found = at;
            break;
        }
    }
    return found;
}

} // namespace maksuarvio
