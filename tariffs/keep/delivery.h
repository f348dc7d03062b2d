// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace maksuarvio {

/// A version that was published elsewhere.
struct DeliveredVersion {
    std::string id;
    std::string digest;
    bool is_withdrawn = false;

    bool operator==(const DeliveredVersion&) const = default;
};

/// What the maker of an organiser's tariffs has published by some moment. A later delivery has a
/// greater sequence and stands in for all before it.
struct DeliveryHead {
    std::string organiser;
    std::int64_t sequence = 0;
    /// Versions that had ended before this day may be left out; empty: none is left out.
    std::optional<Date> from;
    /// ISO 8601, UTC.
    std::string made_at;
    /// In the order in which they were published.
    std::vector<DeliveredVersion> versions;

    bool operator==(const DeliveryHead&) const = default;
};

/// The package of an organiser with the greatest sequence that a store has made or taken.
struct LastPackage {
    std::int64_t sequence = 0;
    /// At least its head.
    QByteArray content;
};

struct Delivery {
    DeliveryHead head;
    /// What a store keeps to know later what it has taken.
    QByteArray proof;
    /// The sheets of the version of that index; they are what its digest says.
    std::function<BookCells(std::size_t)> sheets;
};

} // namespace maksuarvio
