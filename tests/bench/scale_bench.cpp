// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// A store as large as all counties together could make it: how opening it, a first snapshot, the
// next organiser and the check grow with organisers, years and services.
#include "tariffs/library.h"
#include "tests/bench/large_store.h"

#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <array>

namespace {

using namespace maksuarvio;
using namespace std::chrono;

StoreSize size_of(const benchmark::State& state)
{
    return {static_cast<int>(state.range(0)), static_cast<int>(state.range(1)),
            static_cast<std::size_t>(state.range(2))};
}

void open_scaled(benchmark::State& state)
{
    const QString path = store_of(size_of(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(TariffLibrary::open(path));
    state.counters["MB"] = static_cast<double>(QFileInfo(path).size()) / 1e6;
}

void snapshot_scaled(benchmark::State& state)
{
    const StoreSize size = size_of(state);
    const QString path = store_of(size);
    for (auto _ : state) {
        state.PauseTiming();
        TariffLibrary library = std::move(*TariffLibrary::open(path));
        state.ResumeTiming();
        const auto snapshot = library.snapshot(organiser(size.organisers - 1), 2020y / June / 1);
        if (!snapshot || (*snapshot)->services().size() != size.services)
            state.SkipWithError("no snapshot");
    }
}

void another_day_scaled(benchmark::State& state)
{
    const StoreSize size = size_of(state);
    TariffLibrary library = std::move(*TariffLibrary::open(store_of(size)));
    const std::string county = organiser(0);
    Date date = 2020y / January / 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(library.snapshot(county, date));
        // Another day of the year each time, of more than a library keeps.
        date = sys_days(date) + days(1);
        if (date.year() != 2020y)
            date = 2020y / January / 1;
    }
}

void check_scaled(benchmark::State& state)
{
    const QString path = store_of(size_of(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(check_tariffs(path));
}

constexpr std::array<StoreSize, 4> kSizes{StoreSize{1, 1, 20}, StoreSize{1, 1, 200},
                                          StoreSize{1, 10, 200}, kLargest};

[[maybe_unused]] const bool registered = [] {
    const auto add = [](const char* name, void (*run)(benchmark::State&)) {
        auto* bench = benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
        bench->ArgNames({"organisers", "years", "services"});
        for (const StoreSize& size : kSizes)
            bench->Args({size.organisers, size.years, static_cast<std::int64_t>(size.services)});
        return bench;
    };
    add("opening a store", open_scaled);
    add("the first snapshot of an organiser", snapshot_scaled);
    add("another day of the same version", another_day_scaled);
    add("checking a store", check_scaled)->Iterations(1);
    return true;
}();

} // namespace
