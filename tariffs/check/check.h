// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "tariffs/book/faults.h"

#include <functional>
#include <span>

namespace maksuarvio {

/// Every fault of a book's figures, in the order of its files and rows. `national` is the book of
/// the statutory maxima that a county's book must not go beyond; null leaves that out.
///
/// A value that lapses at the end of a book in force until further notice is no fault; a hole
/// between two values of a kind is one, and so is a value that an offer lacks on any other day.
std::vector<Fault> check(const Book& book, const Book* national);

/// The first day of the book on which the statutory maxima are not known, so that nothing is
/// compared; empty where they reach to its end.
std::optional<Date> first_day_without_statute(const Book& book, const Book& national);

/// What of a book the client's sheet cannot show. The sheet is made in a room above, which is asked
/// for it where a book is to be published.
using SheetCheck = std::function<std::vector<Fault>(const Book&)>;

/// What only shows when the books stand side by side. Withdrawn ones are only there to be named.
std::vector<Fault> check_together(std::span<const Book* const> books);
/// The same of one book beside the others that are known.
std::vector<Fault> check_beside(const Book& book, std::span<const BookHeader* const> known);

/// Whether a version corrects another, itself or through others of `known`.
bool corrects(const BookHeader& header, std::string_view version,
              std::span<const BookHeader* const> known);

} // namespace maksuarvio
