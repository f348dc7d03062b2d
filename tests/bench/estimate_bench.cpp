// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// How long an estimate takes: one fee, one alternative, one reading of the tariff, and cases
// through the JSON door. Figures are compared within one run only: machines differ.
#include "app/result_writer.h"
#include "calc-core/estimate.h"
#include "calc-core/home_service_fee.h"
#include "tariffs/keep/draft.h"
#include "tariffs/keep/impact_run.h"
#include "tests/bench/application.h"
#include "tests/bench/cases.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace {

using namespace maksuarvio;

constexpr Date kDay{std::chrono::year(2026), std::chrono::month(3), std::chrono::day(1)};

HomeServiceInput one_person()
{
    return {.hours = Exact(20), .persons = 1, .income_before_deductions = Exact(150'000)};
}

template <typename T> void one_home_service_fee(benchmark::State& state)
{
    const auto snapshot = *shipped_tariffs().snapshot("national", kDay);
    const HomeServiceInput input = one_person();
    for (auto _ : state) {
        T trace;
        benchmark::DoNotOptimize(home_service_fee(input, *snapshot, trace));
    }
}
BENCHMARK(one_home_service_fee<NoTrace>)->Name("one home-service fee without steps");
BENCHMARK(one_home_service_fee<Trace>)->Name("one home-service fee with steps");

// What every case of many takes, none of them the case before.
template <typename T> void home_service_fees(benchmark::State& state)
{
    const auto snapshot = *shipped_tariffs().snapshot("sample", kDay);
    const auto cases = home_service_cases(*snapshot, 10'000);
    for (auto _ : state) {
        Cents sum;
        for (const HomeServiceInput& one : cases) {
            T trace;
            sum += *home_service_fee(one, *snapshot, trace);
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(cases.size()));
}
BENCHMARK(home_service_fees<NoTrace>)
    ->Name("10 000 random home-service fees without steps")
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(home_service_fees<Trace>)
    ->Name("10 000 random home-service fees with steps")
    ->Unit(benchmark::kMicrosecond);

void one_alternative(benchmark::State& state)
{
    const auto snapshot = *shipped_tariffs().snapshot("sample", kDay);
    const Case question = ten_services(kDay);
    for (auto _ : state)
        benchmark::DoNotOptimize(estimate(question, *snapshot));
}
BENCHMARK(one_alternative)
    ->Name("one alternative of ten services with all steps")
    ->Unit(benchmark::kMicrosecond);

// What the window asks for with every key.
void four_alternatives(benchmark::State& state)
{
    const auto snapshot = *shipped_tariffs().snapshot("sample", kDay);
    Case question = ten_services(kDay);
    question.alternatives.resize(4, question.alternatives.front());
    for (auto _ : state)
        benchmark::DoNotOptimize(estimate(question, *snapshot));
}
BENCHMARK(four_alternatives)
    ->Name("four alternatives of ten services with all steps")
    ->Unit(benchmark::kMicrosecond);

void snapshot_from_store(benchmark::State& state)
{
    application();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tariffs.sqlite"));
    for (auto _ : state) {
        // A library of its own each time, so that nothing is answered from its memory.
        state.PauseTiming();
        TariffLibrary library = std::move(*TariffLibrary::open_or_shipped(path));
        state.ResumeTiming();
        benchmark::DoNotOptimize(library.snapshot("national", kDay));
    }
}
BENCHMARK(snapshot_from_store)
    ->Name("a snapshot read from the store")
    ->Unit(benchmark::kMillisecond);

void through_the_door(benchmark::State& state, const std::string& text, bool with_steps)
{
    TariffLibrary& library = shipped_tariffs();
    const Wording wording(Language::Fi);
    const ErrorWords errors(wording);
    std::string out;
    for (auto _ : state) {
        for (int i = 0; i < 10'000; ++i) {
            out.clear();
            write_json(answer(text, library), wording, errors, with_steps, out);
        }
    }
    state.SetItemsProcessed(state.iterations() * 10'000);
}

const std::string kFourLines =
    R"({"id":"1","organiser":"sample","date":"2026-03-01","household":{"size":1,"client":)"
    R"({"incomes":[{"kind":"pension","gross":"1500.00","tax":"180.00"}]}},"alternatives":[)"
    R"({"name":"A","services":[)"
    R"({"service":"home_care_regular","mode":"own","amount":"20","unit":"hour"},)"
    R"({"service":"meal","mode":"own","amount":"4","unit":"meal","per":"week"},)"
    R"({"service":"alarm","mode":"own","amount":"1","unit":"month"},)"
    R"({"service":"shopping","mode":"own","amount":"1","unit":"delivery","per":"week"}]}]})";

void json_door_with_steps(benchmark::State& state)
{
    through_the_door(state, kFourLines, true);
}
BENCHMARK(json_door_with_steps)
    ->Name("10 000 cases of four lines through the JSON door")
    ->Unit(benchmark::kMillisecond);

void json_door_without_steps(benchmark::State& state)
{
    through_the_door(state, kFourLines, false);
}
BENCHMARK(json_door_without_steps)
    ->Name("10 000 cases of four lines through the JSON door, --no-steps")
    ->Unit(benchmark::kMillisecond);

void json_door(benchmark::State& state)
{
    const std::string text =
        R"({"id":"1","organiser":"helsinki","date":"2026-03-01","household":{"size":1,"client":)"
        R"({"incomes":[{"kind":"pension","gross":"1500.00","tax":"180.00"}],"deductions":[)"
        R"({"kind":"guardian_fee","amount":"20.00"}]}},"alternatives":[{"name":"A","services":[)"
        R"({"service":"home_care_regular","mode":"own","amount":"20","unit":"hour"},{"service":)"
        R"("meal","mode":"own","amount":"4","unit":"meal","per":"week"}]},{"name":"B","services":[)"
        R"({"service":"home_care_regular","mode":"voucher","amount":"20","unit":"hour",)"
        R"("provider_price":"45.00"}]}]})";
    through_the_door(state, text, true);
}
BENCHMARK(json_door)->Name("10 000 cases through the JSON door")->Unit(benchmark::kMillisecond);

// What a maintainer waits for: the whole range of services under two tariffs, on all cores.
void impact_of_a_million_cells(benchmark::State& state)
{
    const Date before_day{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(1)};
    const auto before = *shipped_tariffs().snapshot("sample", before_day);
    const auto after = *shipped_tariffs().snapshot("sample", kDay);
    ImpactGrid grid = typical_grid(*before, *after);
    grid.incomes.clear();
    while (grid.sizes.size() < 8)
        grid.sizes.push_back(static_cast<int>(grid.sizes.size()) + 1);
    const std::size_t cells_an_income = [&] {
        grid.incomes = {Cents(0)};
        return grid.cells();
    }();
    for (std::size_t i = 1; grid.incomes.size() * cells_an_income < 1'000'000; ++i)
        grid.incomes.emplace_back(static_cast<std::int64_t>(i) * 500);
    for (auto _ : state) {
        ImpactProgress progress;
        benchmark::DoNotOptimize(run_impact(grid, *before, *after, {}, progress));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(grid.cells()));
}
BENCHMARK(impact_of_a_million_cells)
    ->Name("the impact on a million cells, two tariffs")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();

// What a maintainer waits for after each cell: the whole draft is read and checked.
void check_of_a_draft(benchmark::State& state)
{
    const Book national = **shipped_tariffs().book("national-2022-2027");
    const Draft draft = draft_from_cells(cells_of(**shipped_tariffs().book("sample-2022-2027")));
    for (auto _ : state)
        benchmark::DoNotOptimize(check_draft(draft, &national, kDay, {}));
}
BENCHMARK(check_of_a_draft)->Name("the check of a draft")->Unit(benchmark::kMillisecond);

} // namespace
