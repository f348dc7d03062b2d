// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_files.h"
#include "fuzz.h"
#include "tariffs/exchange/table_file.h"

#include <utility>

// The import of files that a spreadsheet has saved. What is taken is written and imported again:
// nothing may change on the second way, and no row may be missing on the first.

namespace maksuarvio::fuzz {

namespace {

BookContents written(const BookCells& cells)
{
    BookContents contents;
    for (std::size_t i = 0; i < contents.size(); ++i)
        contents[i] = QByteArray::fromStdString(csv_text(cells.files[i]));
    return contents;
}

/// The rows of a file, counted apart from the reader: a line end outside of quotes ends one, and
/// one of separators and quotes alone is none.
std::size_t rows_of(const QByteArray& content)
{
    std::size_t rows = 0;
    bool is_quoted = false;
    bool has_text = false;
    for (const char c : content.startsWith("\xEF\xBB\xBF") ? content.sliced(3) : content) {
        if (c == '"')
            is_quoted = !is_quoted;
        if (c == '\n' && !is_quoted)
            rows += std::exchange(has_text, false) ? 1U : 0U;
        else
            has_text = has_text || !QByteArrayView(",;\t\"\r").contains(c);
    }
    return rows + (has_text ? 1U : 0U);
}

/// Whatever else has become of the rows. The book's own file is filled up with what it leaves out.
void require_every_row(const BookContents& contents, const BookCells& cells)
{
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (contents[i] && static_cast<BookFile>(i) != BookFile::Header)
            require(cells.files[i].size() == rows_of(*contents[i]), "no row is lost");
    }
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    const BookContents contents = contents_of(text_of(data, size));
    const Import import = import_contents(contents);
    require(import.formats.size() == word_count<BookFile>(), "each file has its format");
    for (const Fault& fault : import.faults) {
        require(from_word<BookFile>(fault.file).has_value(), "a fault names a file of the book");
        require(fault.cell.row >= Cell::kAll && fault.cell.column >= Cell::kAll,
                "a fault has a place");
        require(!place_and_reason(fault).isEmpty(), "a fault has words");
    }
    // The second way takes longer than the first.
    if (!import.faults.empty() || !is_one_in(8, data, size))
        return 0;
    require_every_row(contents, import.cells);
    const Import again = import_contents(written(import.cells));
    require(again.faults.empty(), "what was taken is taken again");
    require(again.cells == import.cells, "the second way changes nothing");
    for (const TableFormat& format : again.formats)
        require(format == TableFormat(), "the program writes in its own format");
    const auto book = read_book(written(import.cells), {});
    require(book && cells_of(*book) == import.cells, "the folder's reader reads the same");
    return 0;
}
