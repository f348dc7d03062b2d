// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/check/warning.h"
#include "tariffs/library/library.h"

#include <span>

namespace maksuarvio {

/// A version in the making (luonnos): cells that need not make sense yet.
struct Draft {
    /// Of the store, never used again; 0: never saved.
    std::int64_t id = 0;
    /// The organiser, the version, its days and its decision stand in book.csv.
    BookCells cells;
    /// The version that it was begun from; empty for none.
    std::string base;
    /// As the store had it when the draft was read or saved; each save gives a greater one, and no
    /// two drafts ever have the same. 0: never saved.
    std::int64_t revision = 0;
    QString changed_by;
    /// ISO 8601, UTC.
    QString changed_at;
};

/// A draft for the days `valid`, with all of `base` that still holds on its first day or later;
/// the values keep their own days. Without a decision, and correcting nothing.
Draft draft_from(const Book& base, std::string version, Validity valid);
/// A draft of the same days that corrects `base`. Where a later version exists the maintainer ends
/// the correction before it begins: a correction is in force on all days that it covers.
Draft correction_of(const Book& base, std::string version);
/// A draft of what was read from a folder or a file.
Draft draft_from_cells(BookCells cells);
/// Only what names it.
Draft empty_draft(std::string organiser, std::string version, Date from);

/// A new value from a day on: the row ends the day before, and a copy of it from that day stands
/// below. A row that begins on the day or later, or has no readable days, is
/// left alone. The answer is the row that holds on the day, to be edited.
int split_row(BookCells& cells, Cell row, Date from);

/// What is wrong with a draft and where; faults and warnings name the bare file ("values.csv").
struct DraftCheck {
    /// Whole only where there is no error.
    Book book;
    /// Of the text, and of the figures as far as they are known.
    Faults errors;
    std::vector<Warning> warnings;

    bool publishable() const { return errors.empty(); }
};

/// Fast enough to be asked after each edit (a few milliseconds). `national` is the book of the
/// statutory maxima, or null; `known` are the versions that the store has, where those matter
/// (each organiser's; withdrawn ones may be among them).
///
/// While some of the text cannot be read, what seems wrong with the figures may be so for want of
/// it: of them only that is said which was wrong `before` already. Null: nothing was known.
DraftCheck check_draft(const Draft& draft, const Book* national, Date today,
                       std::span<const VersionInfo> known = {}, const DraftCheck* before = nullptr);

/// Cells that cannot be kept as text: control characters, fields that are too long, a file that is
/// too large, text that is not UTF-8. Empty cells and nonsense can be kept.
Faults unkeepable(const BookCells& cells);

} // namespace maksuarvio
