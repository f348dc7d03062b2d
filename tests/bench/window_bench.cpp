// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// The window's quickness: from a change to the repainted result with four alternatives of ten
// services, and the sheet.
#include "tests/bench/application.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

namespace {

using namespace maksuarvio;

// Processor time of the process, in milliseconds: the machine may be busy with other things.
double processor_ms()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

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
    QLineEdit* hours_field = nullptr;
    for (QLineEdit* field : window.findChildren<QLineEdit*>()) {
        if (field->text() == QStringLiteral("4") && !hours_field)
            hours_field = field;
    }
    hours_field->selectAll();
    std::vector<double> times;
    int hours = 4;
    for (auto _ : state) {
        // The digit replaces the one before.
        hours_field->selectAll();
        hours = hours % 9 + 1;
        const double begin = processor_ms();
        QKeyEvent key(QEvent::KeyPress, Qt::Key_0 + hours, Qt::NoModifier, QString::number(hours));
        QCoreApplication::sendEvent(hours_field, &key);
        // Everything that the change asked to be painted is painted.
        QCoreApplication::processEvents();
        times.push_back(processor_ms() - begin);
    }
    std::ranges::sort(times);
    state.counters["p99_ms"] = times[times.size() * 99 / 100];
}
BENCHMARK(key_to_repaint)
    ->Name("from a key to the repainted window, four alternatives of ten services")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(300);

/// The current alternative has eight services, and there are three more for the comparison.
void sheet_of_eight(benchmark::State& state, SheetForm form)
{
    application();
    Visit visit(shipped_tariffs(), "sample",
                Date(std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)));
    visit.edit(fill);
    visit.edit([](Entries& entries) { entries.alternatives[0].services.resize(8); });
    for (auto _ : state)
        benchmark::DoNotOptimize(make_sheet(visit, {.form = form}));
}
BENCHMARK_CAPTURE(sheet_of_eight, sheet, SheetForm::Sheet)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sheet_of_eight, comparison, SheetForm::Comparison)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sheet_of_eight, large, SheetForm::Large)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(sheet_of_eight, selko, SheetForm::Selko)->Unit(benchmark::kMillisecond);

} // namespace
