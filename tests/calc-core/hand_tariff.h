// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "book_folder.h"

namespace maksuarvio::test {

/// A tariff made by hand: empty, or a book of a day with some values changed.
class HandTariff {
public:
    HandTariff() = default;
    HandTariff(std::string_view organiser, std::string_view date);

    HandTariff& service(Service service);
    HandTariff& offer(std::string_view service, Mode mode, VoucherRule rule = VoucherRule::None);
    HandTariff& general(Key key, Exact value, std::int64_t at = 0, int persons = 0);
    HandTariff& of(std::string_view service, Key key, Exact value, std::int64_t at = 0,
                   int persons = 0, std::optional<Mode> mode = std::nullopt);
    /// Takes away every row of the key.
    HandTariff& without(Key key);

    SnapshotData data;
    Snapshot make() const;
};

} // namespace maksuarvio::test
