# SPDX-FileCopyrightText: 2026 The Maksuarvio authors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks calc-core in many small ways and shows which the core tests notice."""

import argparse
import random
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
import trial  # noqa: E402

LEAST_KILLED = 95  # per cent


def equivalents(path):
    """Blocks of a source line, its mutations and why they change nothing; see the file."""
    found = {}
    for block in path.read_text().split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if not lines:
            continue
        file, source = lines[0].split(": ", 1)
        changes = [line[2:] for line in lines[1:] if line.startswith("- ")]
        reason = " ".join(line for line in lines[1:] if not line.startswith("- "))
        if not changes or not reason:
            sys.exit(f"{path.name}: no mutation or no reason: {lines[0]}")
        found |= {(file, source, change): reason for change in changes}
    return found


def main():
    ask = argparse.ArgumentParser(prog="tests/mutation/run", description=__doc__)
    ask.add_argument("--sample", type=int, help="try so many mutations, drawn at random")
    ask.add_argument("--seed", type=int, default=random.randrange(10**6), help="of the sample")
    ask.add_argument("--file", nargs="+", help="only those of calc-core/FILE")
    ask.add_argument("--line", type=int, help="only those of this line")
    ask.add_argument("--list", action="store_true", help="list the mutations and try none")
    ask.add_argument("--jobs", type=int, default=2)
    wanted = ask.parse_args()

    with tempfile.TemporaryDirectory(prefix="maksuarvio-mutation-") as folder:
        tried = trial.Trial(folder, wanted.jobs)
        excused = equivalents(trial.HERE / "equivalent.txt")
        stale = excused.keys() - {m.key() for m in tried.all}
        chosen = [m for m in tried.all if (not wanted.file or Path(m.file).name in wanted.file)
                  and (not wanted.line or m.line == wanted.line)]
        equivalent = [m for m in chosen if m.key() in excused]
        chosen = [m for m in chosen if m.key() not in excused]
        if wanted.sample and wanted.sample < len(chosen):
            chosen = random.Random(wanted.seed).sample(chosen, wanted.sample)
            chosen.sort(key=lambda m: m.id)
            print(f"A sample of {wanted.sample} with --seed {wanted.seed}")

        def show(mutation, end=""):
            print(f"{mutation.file}:{mutation.line}: {mutation.what}{end}", flush=True)

        ends = []
        if wanted.list:
            for mutation in chosen:
                show(mutation, f"   {mutation.source}")
            return 0
        tried.build()
        tests, slow = tried.baseline()
        print(f"{tests} tests ({slow} of them slow) pass without a mutation", flush=True)
        with ThreadPoolExecutor(wanted.jobs) as pool:
            for mutation, end in zip(chosen, pool.map(tried.try_out, chosen)):
                show(mutation, f": {end}" + (f"\n    {mutation.source}" if end == "SURVIVED" else ""))
                ends.append(end)

    for file, source, change in sorted(stale):
        print(f"equivalent.txt names what is not there: {file}: {source} ({change})")
    count = {end: ends.count(end) for end in ("killed", "SURVIVED", "did not compile")}
    counted = count["killed"] + count["SURVIVED"]
    percent = 100 * count["killed"] / counted if counted else 100
    print(f"{len(chosen)} mutations and {len(equivalent)} that change nothing: {count['killed']} killed, "
          f"{count['SURVIVED']} survived, {count['did not compile']} did not compile: {percent:.1f} % killed")
    return 1 if stale or percent < LEAST_KILLED else 0


if __name__ == "__main__":
    sys.exit(main())
