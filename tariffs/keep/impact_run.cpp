// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/impact_run.h"

#include <algorithm>
#include <thread>

namespace maksuarvio {

std::optional<ImpactResult> run_impact(const ImpactGrid& grid, const Snapshot& before,
                                       const Snapshot& after, std::span<const std::int64_t> counts,
                                       ImpactProgress& progress)
{
    // A few milliseconds of work: often enough asked whether to stop, seldom enough shared.
    constexpr std::size_t kPortion = 4096;
    ImpactResult result{.cells = std::vector<ImpactCell>(grid.cells())};
    const std::span cells(result.cells);
    std::atomic<std::size_t> next{0};
    const auto work = [&] {
        while (!progress.cancelled) {
            const std::size_t first = next.fetch_add(kPortion);
            if (first >= cells.size())
                return;
            const std::size_t size = std::min(kPortion, cells.size() - first);
            impact(grid, before, after, first, cells.subspan(first, size));
            progress.done += size;
        }
    };
    {
        std::vector<std::jthread> others(std::max(std::thread::hardware_concurrency(), 1U) - 1);
        for (std::jthread& other : others)
            other = std::jthread(work);
        work();
    }
    if (progress.cancelled)
        return std::nullopt;
    result.summary = summary_of(result.cells, counts);
    return result;
}

} // namespace maksuarvio
