// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "asking.h"

#include <random>

namespace maksuarvio::test {

/// The seed of this run: MAKSUARVIO_SEED of the environment, else a fixed one. Printed by the tests
/// that use it, so that what was found can be found again.
std::uint64_t seed();

/// Random households and plans, the same for the same seed on every machine.
class Dice {
public:
    /// `number` tells the cases of a test apart: a single case can be repeated.
    explicit Dice(std::uint64_t number) : m_engine(seed() * 1'000'003 + number) {}

    /// A whole number from..to.
    std::int64_t between(std::int64_t from, std::int64_t to);
    bool one_in(int times) { return between(1, times) == 1; }

    /// Money with a liking for round sums and for the limits of the books.
    Cents money(Cents most);
    Person person();
    Household household();
    /// A service that the snapshot offers, in an offered mode, with a price if it is a voucher.
    PlannedService planned(const Snapshot& snapshot);
    std::vector<PlannedService> plan(const Snapshot& snapshot, int most);
    /// The same, some of it for the spouse where there is one to serve.
    std::vector<PlannedService> plan(const Snapshot& snapshot, int most,
                                     const Household& household);

private:
    std::mt19937_64 m_engine;
};

/// A day on which the organiser's book is in force.
const Snapshot& random_snapshot(Dice& dice);

} // namespace maksuarvio::test
