# SPDX-FileCopyrightText: 2026 The Maksuarvio authors
# SPDX-License-Identifier: EUPL-1.2
"""The core tests, built once with every mutation in a copy of the tree, and run with one at a time."""

import json
import os
import re
import resource
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import mutations

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SLOW_MS = 100
IMPOSSIBLE = 77


class Trial:
    def __init__(self, folder, jobs):
        self.folder, self.jobs = Path(folder), jobs
        shutil.copytree(ROOT / "calc-core", self.folder / "calc-core")
        shutil.copytree(ROOT / "tests" / "calc-core", self.folder / "tests" / "calc-core")
        for name in ("mutation.h", "mutation.cpp"):
            shutil.copy(HERE / name, self.folder / name)
        self.not_compiled = []
        self.texts, self.all = {}, []
        for path in sorted((self.folder / "calc-core").glob("*.[ch]*")):
            name = str(path.relative_to(self.folder))
            if path.suffix in (".h", ".cpp"):
                self.texts[name] = mutations.at_run_time(path.read_text())
                self.all += mutations.Source(name, self.texts[name]).mutations()
        for number, mutation in enumerate(self.all, 1):
            mutation.id = number

    # Building ---------------------------------------------------------------------------------

    def _write(self):
        for name, text in self.texts.items():
            mine = [m for m in self.all if m.file == name and m not in self.not_compiled]
            (self.folder / name).write_text(mutations.apply(text, mine))

    def _compiler(self, *arguments):
        return subprocess.run(
            ["g++", "-std=c++20", "-O1", "-w", "-D_GLIBCXX_ASSERTIONS", "-I.", f"-DMUTATION_COUNT={len(self.all)}",
             f'-DMAKSUARVIO_TEST_DATA="{ROOT}/tests/data"', f'-DMAKSUARVIO_BOOKS="{ROOT}/tariffs/data"',
             *map(str, arguments)], cwd=self.folder, capture_output=True, text=True)

    def build(self):
        """Compiles; mutations on lines that do not compile are taken out and listed."""
        header = self.folder / "common.h"
        header.write_text("#include <gtest/gtest.h>\n#include <tl/expected.hpp>\n"
                          "#include <chrono>\n#include <map>\n#include <unordered_map>\n"
                          '#include "mutation.h"\n')
        if failed := self._compiler("-x", "c++-header", header).stderr:
            sys.exit(failed)
        sources = [*self.folder.glob("calc-core/*.cpp"), *self.folder.glob("tests/calc-core/*.cpp"),
                   self.folder / "mutation.cpp"]
        while True:
            self._write()
            with ThreadPoolExecutor(self.jobs) as pool:
                results = list(pool.map(
                    lambda s: self._compiler("-include", header, "-c", s.relative_to(self.folder),
                                             "-o", s.with_suffix(".o")), sources))
            errors = "".join(r.stderr for r in results)
            sources = [s for s, r in zip(sources, results) if r.returncode]
            if not sources:
                break
            at = set(re.findall(r"^(?:\./)?(calc-core/[\w.]+):(\d+):", errors, re.MULTILINE))
            bad = [m for m in self.all if (m.file, str(m.line)) in at and m not in self.not_compiled]
            if not bad:
                sys.exit(errors[:4000])
            self.not_compiled += bad
            if any(m.file.endswith(".h") for m in bad):
                sources = [s.with_suffix(".cpp") for s in self.folder.rglob("*.o")] + sources
        linked = self._compiler(*self.folder.rglob("*.o"), "-o", "core_tests", "-lgtest")
        if linked.returncode:
            sys.exit(linked.stderr)

    # Running ----------------------------------------------------------------------------------

    def _run(self, tests, seconds, **environment):
        """Runs tests until one fails. An endless loop uses up its processor time, which a busy
        machine does not make longer."""
        def limit():
            resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
            resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return subprocess.run(
            [self.folder / "core_tests", "--gtest_fail_fast", "--gtest_brief=1", f"--gtest_filter={tests}"],
            env=os.environ | environment, preexec_fn=limit, cwd=self.folder,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")

    def _passing(self, tests, **environment):
        """The mutations that passing tests reach, and the processor time that they take."""
        reached = self.folder / "reached"
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = self._run(tests, 1200, MUTATION_REACHED=str(reached), **environment)
        if done.returncode:
            sys.exit(done.stdout + "\nThe tests fail without any mutation.")
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return {int(n) for n in reached.read_text().split()}, after.ru_utime - before.ru_utime

    def baseline(self):
        """Runs all tests without a mutation, the slow ones each alone, and notes what they reach."""
        report = self.folder / "tests.json"
        self._passing("*", GTEST_OUTPUT=f"json:{report}")
        tests = [(f"{test['classname']}.{test['name']}", float(test["time"].rstrip("s")))
                 for suite in json.loads(report.read_text())["testsuites"] for test in suite["testsuite"]]
        slow = [name for name, seconds in tests if seconds * 1000 >= SLOW_MS]
        self.quick = "-" + ":".join(slow)
        self.quick_reach, self.quick_seconds = self._passing(self.quick)
        # From the quickest.
        self.slow = sorted(((name, *self._passing(name)) for name in slow), key=lambda test: test[2])
        return len(tests), len(slow)

    def try_out(self, mutation):
        """How the mutation ends: "killed", "SURVIVED" or "did not compile"."""
        if mutation in self.not_compiled:
            return "did not compile"
        runs = [(self.quick, self.quick_reach, self.quick_seconds), *self.slow]
        for tests, reach, seconds in runs:
            if mutation.id in reach:
                code = self._run(tests, 5 + 4 * int(seconds + 1), MUTATION=str(mutation.id)).returncode
                if code:
                    return "did not compile" if code == IMPOSSIBLE else "killed"
        return "SURVIVED"
