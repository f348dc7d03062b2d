// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// The maintainer's window with a book of 200 services and five years of values: from an act to the
// repainted table.
#include "tariffs/exchange/workbook.h"
#include "tests/bench/application.h"
#include "tests/bench/large_store.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/keep/workbook/workbook_export.h"
#include "ui/keep/workbook/workbook_import.h"
#include "ui/sheet/sheet_check.h"

#include <QApplication>
#include <QClipboard>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

using namespace maksuarvio;

constexpr int kYears = 5;
constexpr int kFirstYear = 2023;

/// Every value once a year.
Draft large_draft()
{
    const QString path = store_of({1, 1, 200});
    auto store = Maintenance::open(path, sheet_faults);
    const auto versions = store->versions();
    const auto large = std::ranges::find(*versions, organiser(0), [](const VersionInfo& version) {
        return version.header.organiser;
    });
    const auto book = store->book(large->header.version);
    Draft draft = draft_from_cells(cells_of(**book));
    set_header_field(draft.cells, HeaderField::Version, "large");
    set_header_field(draft.cells, HeaderField::From, std::to_string(kFirstYear) + "-01-01");
    set_header_field(draft.cells, HeaderField::To,
                     std::to_string(kFirstYear + kYears - 1) + "-12-31");
    CsvRows& values = draft.cells[BookFile::Values];
    const CsvRows one = values;
    values.resize(1);
    const auto from = std::size_t(index_of(BookFile::Values, Column::From));
    const auto to = std::size_t(index_of(BookFile::Values, Column::To));
    for (std::size_t i = 1; i < one.size(); ++i) {
        // Those of one year, once a year.
        if (!one[i][to].empty() && one[i][to] < "2026-12-31")
            continue;
        for (int year = kFirstYear; year < kFirstYear + kYears; ++year) {
            auto& row = values.emplace_back(one[i]);
            row[from] = std::to_string(year) + "-01-01";
            row[to] = std::to_string(year) + "-12-31";
        }
    }
    return draft;
}

/// The window on a store of its own, with the draft open.
struct LargeWindow {
    LargeWindow()
        : settings((application(), Settings())),
          window(folder.filePath(QStringLiteral("store.sqlite")), settings, today())
    {
        window.resize(1366, 768);
        window.show();
        window.open_draft(large_draft());
        QCoreApplication::processEvents();
        window.draft_page()->edit_page().show_part(BookFile::Values);
        QCoreApplication::processEvents();
    }

    PartTable& table() { return window.draft_page()->edit_page().view(BookFile::Values); }

    QTemporaryDir folder;
    Settings settings;
    MaintainWindow window;
};

void open_large(benchmark::State& state)
{
    LargeWindow large;
    const Draft draft = large_draft();
    for (auto _ : state) {
        large.window.open_draft(draft);
        QCoreApplication::processEvents();
    }
    state.counters["rows"] = large.table().model()->rowCount();
}

void filter_large(benchmark::State& state)
{
    LargeWindow large;
    bool some = false;
    for (auto _ : state) {
        some = !some;
        large.table().filter().set_text(some ? QStringLiteral("2025") : QString());
        QCoreApplication::processEvents();
    }
}

void sort_large(benchmark::State& state)
{
    LargeWindow large;
    int column = 0;
    for (auto _ : state) {
        column = (column + 1) % large.table().model()->columnCount();
        large.table().filter().sort(column);
        QCoreApplication::processEvents();
    }
}

void paste_large(benchmark::State& state)
{
    LargeWindow large;
    QStringList lines;
    for (int i = 0; i < 1000; ++i)
        lines << QStringLiteral("%1,50").arg(i % 90 + 1);
    PartTable& table = large.table();
    const int figure = index_of(BookFile::Values, Column::Value);
    int round = 0;
    for (auto _ : state) {
        lines.front() = QString::number(++round);
        QApplication::clipboard()->setText(lines.join(u'\n'));
        table.setCurrentIndex(table.model()->index(10, figure));
        table.paste();
        QCoreApplication::processEvents();
    }
}

void check_large(benchmark::State& state)
{
    LargeWindow large;
    DraftSession& session = large.window.draft_page()->session();
    for (auto _ : state) {
        session.say_again(large.window.wording());
        QCoreApplication::processEvents();
    }
}

void save_large(benchmark::State& state)
{
    LargeWindow large;
    PartModel& part = large.table().part();
    int round = 0;
    for (auto _ : state) {
        state.PauseTiming();
        part.setData(part.index(5, index_of(BookFile::Values, Column::Value)),
                     QString::number(++round), Qt::EditRole);
        state.ResumeTiming();
        if (!large.window.save())
            state.SkipWithError("not saved");
        QCoreApplication::processEvents();
    }
}

void workbook_large(benchmark::State& state)
{
    application();
    const Draft draft = large_draft();
    const Wording wording(Language::Fi);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    for (auto _ : state) {
        if (!write_workbook(workbook_of(draft.cells, wording), path))
            return state.SkipWithError("not written");
        if (state.range(0) != 0)
            benchmark::DoNotOptimize(import_path(path));
    }
}

BENCHMARK(open_large)
    ->Name("maintain: opening a large draft")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(5);
BENCHMARK(filter_large)->Name("maintain: filtering")->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(sort_large)
    ->Name("maintain: sorting by a column")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(20);
BENCHMARK(paste_large)
    ->Name("maintain: pasting 1000 rows")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);
BENCHMARK(check_large)
    ->Name("maintain: checking after an edit")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(10);
BENCHMARK(save_large)->Name("maintain: saving")->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK(workbook_large)
    ->Name("maintain: workbook out")
    ->Unit(benchmark::kMillisecond)
    ->Arg(0)
    ->Iterations(3);
BENCHMARK(workbook_large)
    ->Name("maintain: workbook out and in")
    ->Unit(benchmark::kMillisecond)
    ->Arg(1)
    ->Iterations(3);

} // namespace
