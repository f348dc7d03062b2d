// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_files.h"
#include "estimate_oracles.h"
#include "fuzz.h"
#include "tariffs/book/cells.h"
#include "tariffs/check/check.h"

// The reader of a tariff folder. A book that is read is written and read again, checked, and
// answered with: whatever its figures are, no answer may be wrong in itself.

namespace maksuarvio::fuzz {

namespace {

void require_placed(const Faults& faults)
{
    require(!faults.empty(), "what is refused has a fault");
    for (const Fault& fault : faults) {
        require(!fault.file.empty() && fault.cell.row >= Cell::kAll
                    && fault.cell.column >= Cell::kAll,
                "a fault has a place");
        require(!place_and_reason(fault).isEmpty(), "a fault has words");
    }
}

void answer_with(const Book& book, const char* day)
{
    const auto snapshot = Snapshot::make(in_force(book, *date_from_iso(day)));
    if (snapshot)
        require_sound_offers(*snapshot);
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    const auto book = read_book(contents_of(text_of(data, size)), "fuzz/");
    if (!book) {
        require_placed(book.error());
        return 0;
    }
    // What follows takes several times as long as to read.
    if (!is_one_in(8, data, size))
        return 0;
    const BookCells cells = cells_of(*book);
    const ReadCells again = read_cells(cells);
    require(again.faults.empty(), "a book's writing has no fault");
    require(cells_of(again.book) == cells, "a book's writing is read again");
    for (const Fault& fault : check(*book, nullptr))
        require(!place_and_reason(fault).isEmpty(), "a fault has words");
    answer_with(*book, "2026-06-01");
    return 0;
}
