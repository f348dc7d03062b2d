// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// A store as large as all counties together could make it: how opening it, a first snapshot, the
// next organiser and the check grow with organisers, years and services.
#include "tariffs/library.h"
#include "tariffs/store.h"
#include "tariffs/store_books.h"
#include "tests/bench/application.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <map>
#include <stdexcept>

namespace {

using namespace maksuarvio;
using namespace std::chrono;

struct Size {
    int organisers;
    int years;
    std::size_t services;

    auto operator<=>(const Size&) const = default;
};

Size size_of(const benchmark::State& state)
{
    return {static_cast<int>(state.range(0)), static_cast<int>(state.range(1)),
            static_cast<std::size_t>(state.range(2))};
}

/// The example county's book with its services repeated until there are so many.
Book with_services(std::size_t count)
{
    Book book = **shipped_tariffs().book("sample-2022-2027");
    const Book once = book;
    for (int round = 2; book.services.size() < count; ++round) {
        const std::string suffix = '_' + std::to_string(round);
        const std::size_t lacking = count - book.services.size();
        for (std::size_t i = 0; i < std::min(lacking, once.services.size()); ++i) {
            const std::string& id = once.services[i].service.id;
            BookService copy = once.services[i];
            copy.service.id += suffix;
            book.services.push_back(copy);
            for (BookOffer offer : once.offers) {
                if (offer.offer.service == id) {
                    offer.offer.service += suffix;
                    book.offers.push_back(offer);
                }
            }
            for (BookRow row : once.rows) {
                if (row.row.service == id) {
                    row.row.service += suffix;
                    book.rows.push_back(row);
                }
            }
        }
    }
    book.services.resize(std::min(book.services.size(), count));
    const auto number = [](auto& parts) {
        int row = 1;
        for (auto& part : parts)
            part.origin.row = ++row;
    };
    number(book.services);
    number(book.offers);
    number(book.rows);
    return book;
}

std::string organiser(int number)
{
    return "county" + std::to_string(number);
}

void publish_all(const QString& path, Size size)
{
    const auto made = open_store(path, StoreUse::OwnOrNew);
    auto connection = StoreConnection::open(path, StoreConnection::Access::ReadWrite);
    auto transaction = Transaction::for_writing(**connection);
    Book book = with_services(size.services);
    for (int county = 0; county < size.organisers; ++county) {
        for (int y = 0; y < size.years; ++y) {
            const year first(2020 + y);
            book.header.organiser = organiser(county);
            book.header.version = organiser(county) + '-' + std::to_string(2020 + y);
            book.header.valid = {.from = first / January / 1,
                                 .to = (first + years(1)) / January / 1};
            book.checksum = book.header.version;
            if (!add_published(**connection, book, {.who = QStringLiteral("bench")}))
                throw std::runtime_error("the store cannot be made");
        }
    }
    if (!made || !transaction->commit())
        throw std::runtime_error("the store cannot be made");
}

/// Made once a run.
QString store_of(Size size)
{
    application();
    static const QTemporaryDir folder;
    static std::map<Size, QString> made;
    QString& path = made[size];
    if (path.isEmpty()) {
        path = folder.filePath(QString::number(made.size()) + QStringLiteral(".sqlite"));
        publish_all(path, size);
    }
    return path;
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
    const Size size = size_of(state);
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
    const Size size = size_of(state);
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

constexpr std::array<Size, 4> kSizes{Size{1, 1, 20}, Size{1, 1, 200}, Size{1, 10, 200},
                                     Size{22, 10, 200}};

[[maybe_unused]] const bool registered = [] {
    const auto add = [](const char* name, void (*run)(benchmark::State&)) {
        auto* bench = benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond);
        bench->ArgNames({"organisers", "years", "services"});
        for (const Size& size : kSizes)
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
