// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <chrono>
#include <compare>
#include <cstddef>
#include <string>

namespace maksuarvio {

struct StoreSize {
    int organisers;
    int years;
    std::size_t services;

    auto operator<=>(const StoreSize&) const = default;
};

/// As large as all counties together could make it.
inline constexpr StoreSize kLargest{22, 10, 200};

/// Organisers by their number, from 0.
std::string organiser(int number);

/// Of which every version has all values in force; the versions of a store lie around it.
inline constexpr std::chrono::year kMeasuredYear{2026};

/// The file of a store of such a size; made once a run.
QString store_of(StoreSize size);

} // namespace maksuarvio
