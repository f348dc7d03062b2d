// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// From nothing to a window that answers: the program beside a bare Qt window, by turns, each a
// process of its own, on the screen that DISPLAY names or else on none.
#include "tests/bench/large_store.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <spawn.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <vector>

namespace {

struct Start {
    double processor_ms;
    double megabytes;
};

double milliseconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

// A home of its own keeps the user's settings and store out of it.
Start start(const char* program, const std::string& home, std::vector<std::string> arguments = {})
{
    std::vector<std::string> settings{"HOME=" + home, "XDG_RUNTIME_DIR=" + home, "LC_ALL=C.UTF-8"};
    if (std::getenv("DISPLAY")) {
        for (const std::string name : {"DISPLAY", "XAUTHORITY"})
            settings.push_back(name + '=' + qgetenv(name.c_str()).toStdString());
    } else {
        settings.emplace_back("QT_QPA_PLATFORM=offscreen");
    }
    std::vector<char*> environment;
    for (std::string& setting : settings)
        environment.push_back(setting.data());
    environment.push_back(nullptr);
    arguments.insert(arguments.begin(), program);
    std::vector<char*> words;
    for (std::string& argument : arguments)
        words.push_back(argument.data());
    words.push_back(nullptr);
    pid_t process = 0;
    int status = 0;
    rusage used{};
    if (posix_spawn(&process, program, nullptr, nullptr, words.data(), environment.data()) != 0
        || wait4(process, &status, 0, &used) != process || status != 0)
        throw std::runtime_error(arguments[0] + " did not start and end");
    return {milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
            static_cast<double>(used.ru_maxrss) / 1024};
}

Start median(std::vector<Start>& starts)
{
    const auto middle = starts.begin() + static_cast<std::ptrdiff_t>(starts.size() / 2);
    std::ranges::nth_element(starts, middle, {}, &Start::processor_ms);
    return *middle;
}

void start_beside_bare(benchmark::State& state, const std::vector<std::string>& arguments)
{
    const QTemporaryDir home;
    const std::string folder = home.path().toStdString();
    start(MAKSUARVIO_WHOLE_WINDOW, folder, arguments); // makes the store, which later starts find
    std::vector<Start> bare;
    std::vector<Start> with_words;
    std::vector<Start> whole;
    for (auto _ : state) {
        bare.push_back(start(MAKSUARVIO_BARE_WINDOW, folder));
        with_words.push_back(start(MAKSUARVIO_BARE_WINDOW, folder, {"Asiakasmaksu"}));
        whole.push_back(start(MAKSUARVIO_WHOLE_WINDOW, folder, arguments));
    }
    const Start ours = median(whole);
    const Start theirs = median(bare);
    state.counters["ms"] = ours.processor_ms;
    state.counters["bare_ms"] = theirs.processor_ms;
    state.counters["words_ms"] = median(with_words).processor_ms;
    // A process's peak begins with its parent's, which grows where it makes a large store.
    rusage own{};
    getrusage(RUSAGE_SELF, &own);
    if (theirs.megabytes > static_cast<double>(own.ru_maxrss) / 1024) {
        state.counters["MB"] = ours.megabytes;
        state.counters["bare_MB"] = theirs.megabytes;
    }
}

[[maybe_unused]] const bool registered = [] {
    const auto add = [](const char* name, const auto& run) {
        benchmark::RegisterBenchmark(name, run)->Unit(benchmark::kMillisecond)->Iterations(41);
    };
    add("from the start to a window that answers, beside a bare Qt window",
        [](benchmark::State& state) { start_beside_bare(state, {}); });
    add("from the start to a window that answers, on a store of 22 organisers",
        [](benchmark::State& state) {
            start_beside_bare(
                state, {"--tariffs", maksuarvio::store_of(maksuarvio::kLargest).toStdString()});
        });
    return true;
}();

} // namespace
