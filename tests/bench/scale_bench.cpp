// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// A store as large as all counties together could make it: how opening it, a first snapshot, the
// next organiser in the window, the check and an impact grow with organisers, years and services.
#include "tariffs/keep/impact_run.h"
#include "tariffs/library/library.h"
#include "tests/bench/application.h"
#include "tests/bench/large_store.h"
#include "ui/window/main_window.h"

#include <QApplication>
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
        const auto snapshot =
            library.snapshot(organiser(size.organisers - 1), kMeasuredYear / June / 1);
        if (!snapshot || (*snapshot)->services().size() != size.services)
            state.SkipWithError("no snapshot");
    }
}

void another_day_scaled(benchmark::State& state)
{
    const StoreSize size = size_of(state);
    TariffLibrary library = std::move(*TariffLibrary::open(store_of(size)));
    const std::string county = organiser(0);
    Date date = kMeasuredYear / January / 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(library.snapshot(county, date));
        // Another day of the year each time, of more than a library keeps.
        date = sys_days(date) + days(1);
        if (date.year() != kMeasuredYear)
            date = kMeasuredYear / January / 1;
    }
}

void check_scaled(benchmark::State& state)
{
    const QString path = store_of(size_of(state));
    for (auto _ : state)
        benchmark::DoNotOptimize(
            check_tariffs(path, today(), [](const Book&) { return std::vector<Fault>(); }));
}

// From the choice to the repainted window: an organiser that was not shown yet where there are
// several, and another day of its version.
void another_organiser_scaled(benchmark::State& state)
{
    const StoreSize size = size_of(state);
    const QString path = store_of(size);
    application();
    Settings settings;
    for (auto _ : state) {
        state.PauseTiming();
        TariffLibrary library = std::move(*TariffLibrary::open(path));
        MainWindow window(library, settings);
        window.resize(1366, 768);
        window.show();
        const auto choose = [&](const std::string& county, Date day) {
            window.visit().edit([&](Entries& entries) {
                entries.organiser = county;
                entries.date = day;
            });
            QCoreApplication::processEvents();
        };
        choose(organiser(0), kMeasuredYear / June / 1);
        state.ResumeTiming();
        choose(organiser(size.organisers - 1), kMeasuredYear / June / 2);
    }
}

void impact_scaled(benchmark::State& state)
{
    const StoreSize size = size_of(state);
    TariffLibrary library = std::move(*TariffLibrary::open(store_of(size)));
    const auto before = library.snapshot(organiser(0), kMeasuredYear / June / 1);
    const auto after = library.snapshot(organiser(size.organisers - 1), kMeasuredYear / June / 2);
    if (!before || !after)
        return state.SkipWithError("no snapshot");
    const ImpactGrid grid = typical_grid(**before, **after);
    for (auto _ : state) {
        ImpactProgress progress;
        benchmark::DoNotOptimize(run_impact(grid, **before, **after, {}, progress));
    }
    state.counters["cells"] = static_cast<double>(grid.cells());
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
    add("choosing another organiser in the window", another_organiser_scaled)->Iterations(21);
    add("the impact on typical households", impact_scaled)->UseRealTime();
    add("checking a store", check_scaled)->Iterations(1);
    return true;
}();

} // namespace
