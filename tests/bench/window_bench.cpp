// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// The window's quickness: from a change to the repainted result with four alternatives of ten
// services, the sheet, and the way from nothing to a window, beside a bare Qt window in the same
// run.
#include "tests/bench/application.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/window/main_window.h"

#include <QApplication>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>

namespace {

using namespace maksuarvio;

void fill(Entries& entries)
{
    entries.organiser = "sample";
    entries.client.total_gross = QStringLiteral("1500");
    AlternativeEntry alternative;
    for (const char* service :
         {"home_care_regular", "meal", "shopping", "alarm", "alarm_visit", "day_activity",
          "bathing", "cleaning", "institution_short", "transport"})
        alternative.services.push_back({.service = service, .amount = QStringLiteral("4")});
    entries.alternatives.assign(4, alternative);
}

void key_to_repaint(benchmark::State& state)
{
    application();
    Settings settings;
    MainWindow window(shipped_tariffs(), settings);
    window.resize(1366, 768);
    window.show();
    window.visit().edit(fill);
    QCoreApplication::processEvents();
    std::vector<std::chrono::nanoseconds> times;
    int hours = 10;
    for (auto _ : state) {
        const auto begin = std::chrono::steady_clock::now();
        window.visit().edit([&](Entries& entries) {
            entries.alternatives[0].services[0].amount = QString::number(10 + ++hours % 30);
        });
        // Everything that the change asked to be painted is painted.
        QCoreApplication::processEvents();
        window.grab();
        times.push_back(std::chrono::steady_clock::now() - begin);
    }
    std::ranges::sort(times);
    const auto at = times[times.size() * 99 / 100];
    state.counters["p99_ms"] =
        static_cast<double>(std::chrono::duration_cast<std::chrono::microseconds>(at).count())
        / 1000;
}
BENCHMARK(key_to_repaint)
    ->Name("from a key to the repainted window, four alternatives of ten services")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(300);

void sheet_of_eight(benchmark::State& state)
{
    application();
    Visit visit(shipped_tariffs(), "sample",
                Date(std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)));
    visit.edit(fill);
    visit.edit([](Entries& entries) { entries.alternatives[0].services.resize(8); });
    for (auto _ : state)
        benchmark::DoNotOptimize(make_sheet(visit, {}));
}
BENCHMARK(sheet_of_eight)->Name("the sheet of eight services")->Unit(benchmark::kMillisecond);

void bare_window(benchmark::State& state)
{
    application();
    for (auto _ : state) {
        QMainWindow window;
        window.resize(1366, 768);
        window.show();
        QCoreApplication::processEvents();
        window.grab();
    }
}
BENCHMARK(bare_window)->Name("a bare Qt window")->Unit(benchmark::kMillisecond);

void whole_window(benchmark::State& state)
{
    application();
    Settings settings;
    for (auto _ : state) {
        MainWindow window(shipped_tariffs(), settings);
        window.resize(1366, 768);
        window.show();
        QCoreApplication::processEvents();
        window.grab();
    }
}
BENCHMARK(whole_window)->Name("the counsellor's window")->Unit(benchmark::kMillisecond);

} // namespace
