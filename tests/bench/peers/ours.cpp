// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// Writes the sample county's figures of 10 e § in 2026 and random cases with our fees as JSON into
// a file, for the peers: money in cents, hours in hundredths, percentages in hundredths; a case is
// hours, persons, income, what the service costs, fee. Prints what we take ourselves.
#include "calc-core/estimate.h"
#include "tests/bench/cases.h"
#include "tests/calc-core/book_folder.h"

#include <ctime>
#include <fstream>
#include <iostream>

namespace {

using namespace maksuarvio;

// `value` in whole parts of the given size.
std::int64_t whole(Exact value, std::int64_t parts = 1)
{
    return round_down(value * Exact(parts));
}

void write_cases(const Snapshot& snapshot, const std::vector<HomeServiceInput>& cases,
                 std::ostream& out)
{
    const auto& table = snapshot.home_services();
    out << "{\"limits\":";
    char before = '[';
    for (const Row* limit : table.limit) {
        out << before << whole(limit->value);
        before = ',';
    }
    out << "],\"further\":" << whole(table.extra_person->value)
        << ",\"exempt_below\":" << whole(cases.front().exempt_below->value) << ",\n\"percent\":";
    before = '[';
    for (const auto& hours : table.classes) {
        out << before << '[' << hours.hours_from;
        for (const Row* percent : hours.percent)
            out << ',' << whole(percent->value, 10'000);
        out << ']';
        before = ',';
    }
    out << "],\n\"cases\":";
    before = '[';
    NoTrace unrecorded;
    for (const HomeServiceInput& one : cases) {
        out << before << '[' << whole(one.hours, 100) << ',' << one.persons << ','
            << whole(one.income_before_deductions) << ',' << one.cost.month->value << ','
            << home_service_fee(one, snapshot, unrecorded)->value << ']';
        before = ',';
    }
    out << "]}\n";
}

double nanoseconds_of_process()
{
    std::timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

// What one of `count` takes in the best of several rounds, as the peers measure too.
template <typename Work> void measure(const char* name, std::size_t count, Work work)
{
    double best = 1e18;
    for (int round = 0; round < 100; ++round) {
        const double begin = nanoseconds_of_process();
        for (std::size_t i = 0; i < count; ++i)
            work(i);
        best = std::min(best, (nanoseconds_of_process() - begin) / static_cast<double>(count));
    }
    std::cout << name << '\t' << best << '\n';
}

} // namespace

int main(int argc, char** argv)
{
    const Snapshot& snapshot = test::snapshot("sample", "2026-03-01");
    const auto cases = home_service_cases(snapshot, 10'000);
    if (argc != 2)
        return 1;
    std::ofstream file(argv[1]);
    write_cases(snapshot, cases, file);

    // Summed up and looked at, lest the compiler leave the work out.
    Cents sum;
    measure("Maksuarvio, in batch", cases.size(), [&](std::size_t i) {
        NoTrace trace;
        sum += *home_service_fee(cases[i], snapshot, trace);
    });
    measure("Maksuarvio, with steps", cases.size(), [&](std::size_t i) {
        Trace trace;
        sum += *home_service_fee(cases[i], snapshot, trace);
        sum += Cents(static_cast<std::int64_t>(trace.take().size()));
    });
    const Case ten = ten_services(snapshot.date());
    measure("Maksuarvio, ten services with steps", 200, [&](std::size_t) {
        sum += estimate(ten, snapshot)->alternatives.front().client_total_month;
    });
    return file.flush() && sum > Cents(0) ? 0 : 1;
}
