// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/division.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// What a portion weighs as a whole number, and what of a cent it lacks to the exact share.
struct Weighed {
    std::size_t index = 0;
    Int128 weight = 0;
    Int128 remainder = 0;
};

std::vector<Weighed> weighed(std::span<const Portion> portions)
{
    std::int64_t common = 1;
    for (const Portion& portion : portions)
        common = std::lcm(common, portion.weight.denominator());
    std::vector<Weighed> all;
    all.reserve(portions.size());
    for (std::size_t i = 0; i < portions.size(); ++i) {
        const Exact& weight = portions[i].weight;
        all.push_back({.index = i, .weight = weight.numerator() * (common / weight.denominator())});
    }
    return all;
}

Int128 sum_of(const std::vector<Weighed>& weights)
{
    Int128 sum = 0;
    for (const Weighed& one : weights)
        sum += one.weight;
    return sum;
}

} // namespace

std::vector<Cents> divide(Cents whole, std::span<const Portion> portions)
{
    std::vector<Cents> parts(portions.size());
    std::vector<Weighed> open = weighed(portions);
    Int128 left = whole.value;
    // Whoever would have more than they can has that, which may be too much for others in turn.
    while (true) {
        const Int128 to_divide = left;
        const Int128 all = sum_of(open);
        const auto full = std::stable_partition(open.begin(), open.end(), [&](const Weighed& one) {
            const auto& most = portions[one.index].most;
            return !most || to_divide * one.weight <= Int128(most->value) * all;
        });
        if (full == open.end())
            break;
        for (auto one = full; one != open.end(); ++one) {
            parts[one->index] = *portions[one->index].most;
            left -= parts[one->index].value;
        }
        open.erase(full, open.end());
    }
    const Int128 all = sum_of(open);
    Int128 over = left;
    for (Weighed& one : open) {
        const Int128 share = left * one.weight;
        parts[one.index] = Cents(static_cast<std::int64_t>(share / all));
        one.remainder = share % all;
        over -= share / all;
    }
    std::ranges::stable_sort(open, std::greater(), &Weighed::remainder);
    for (std::size_t i = 0; over > 0; ++i, --over)
        parts[open[i].index] += Cents(1);
    return parts;
}

} // namespace maksuarvio
