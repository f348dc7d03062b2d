// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_files.h"
#include "fuzz.h"
#include "tariffs/table_file.h"

// The import of files that a spreadsheet has saved. What is taken is written and imported again:
// nothing may change on the second way.

namespace maksuarvio::fuzz {

namespace {

BookContents written(const BookCells& cells)
{
    BookContents contents;
    for (std::size_t i = 0; i < contents.size(); ++i)
        contents[i] = QByteArray::fromStdString(csv_text(cells.files[i]));
    return contents;
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    const Import import = import_contents(contents_of(text_of(data, size)));
    require(import.formats.size() == word_count<BookFile>(), "each file has its format");
    for (const Fault& fault : import.faults) {
        require(from_word<BookFile>(fault.file).has_value(), "a fault names a file of the book");
        require(fault.row >= 0 && fault.column >= 0, "a fault has a place");
        require(!place_and_reason(fault).isEmpty(), "a fault has words");
    }
    // The second way takes longer than the first.
    if (!import.faults.empty() || !is_one_in(8, data, size))
        return 0;
    const Import again = import_contents(written(import.cells));
    require(again.faults.empty(), "what was taken is taken again");
    require(again.cells == import.cells, "the second way changes nothing");
    for (const TableFormat& format : again.formats)
        require(format == TableFormat(), "the program writes in its own format");
    const auto book = read_book(written(import.cells), {});
    require(book && cells_of(*book) == import.cells, "the folder's reader reads the same");
    return 0;
}
