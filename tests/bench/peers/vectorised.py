# SPDX-FileCopyrightText: 2026 The Maksuarvio authors
# SPDX-License-Identifier: EUPL-1.2
"""The home-service fee of 10 e § over whole columns with numpy, on the cases that peers_ours has
written; prints the nanoseconds of one fee. Whole cents, as the other peers count."""

import json
import sys
import time

import numpy as np

book = json.load(open(sys.argv[1]))
limits = np.array(book["limits"])
classes = np.array([row[0] for row in book["percent"]])
percents = np.array([row[1:] for row in book["percent"]])


def fees(hours_hundredths, persons, income, cost):
    hours = (hours_hundredths + 50) // 100
    column = np.minimum(persons, 6) - 1
    limit = limits[column] + np.maximum(persons - 6, 0) * book["further"]
    row = np.maximum(np.searchsorted(classes, hours, side="right") - 1, 0)
    excess = np.maximum(income - limit, 0)
    share = (excess * percents[row, column] + 5000) // 10000
    return np.where(income < book["exempt_below"], 0, np.minimum(share, cost))


cases = np.array(book["cases"])
wrong = np.flatnonzero(fees(*cases.T[:4]) != cases.T[4])
if wrong.size:
    sys.exit(f"numpy: another fee for the case {cases[wrong[0]]}")

# Columns of a million, which is what vectorised code is for.
columns = [np.resize(column, 1_000_000) for column in cases.T[:4]]
best = float("inf")
for _ in range(7):
    begin = time.process_time_ns()
    fees(*columns)
    best = min(best, (time.process_time_ns() - begin) / 1_000_000)
print(best)
