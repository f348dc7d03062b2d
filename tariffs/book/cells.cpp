// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/cells.h"

#include "tariffs/book/digest.h"
#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

const std::string& BookCells::text(Cell cell) const
{
    static const std::string none;
    const CsvRows& rows = (*this)[cell.file];
    const auto row = static_cast<std::size_t>(cell.row);
    const auto column = static_cast<std::size_t>(cell.column);
    return row < rows.size() && column < rows[row].size() ? rows[row][column] : none;
}

BookCells empty_cells()
{
    BookCells cells;
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        cells.files[i] = {heading_row(static_cast<BookFile>(i))};
    for (const std::string_view key : Words<HeaderField>::all)
        cells[BookFile::Header].push_back({std::string(key), {}});
    return cells;
}

Cell header_cell(const BookCells& cells, HeaderField field)
{
    const CsvRows& rows = cells[BookFile::Header];
    const auto found = std::ranges::find_if(
        rows, [&](const auto& row) { return !row.empty() && row.front() == word(field); });
    if (found == rows.end())
        return {BookFile::Header};
    return {BookFile::Header, static_cast<int>(found - rows.begin()), 1};
}

std::string header_field(const BookCells& cells, HeaderField field)
{
    return cells.text(header_cell(cells, field));
}

void set_header_field(BookCells& cells, HeaderField field, std::string text)
{
    CsvRows& rows = cells[BookFile::Header];
    const Cell cell = header_cell(cells, field);
    std::vector<std::string> line{std::string(word(field)), std::move(text)};
    if (cell.row == Cell::kAll)
        rows.push_back(std::move(line));
    else
        rows[static_cast<std::size_t>(cell.row)] = std::move(line);
}

BookCells completed(BookCells cells)
{
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        CsvRows& rows = cells.files[i];
        const auto where = rows.empty() ? tl::unexpected(Fault()) : layout(file, rows.front());
        if (!where || std::ranges::find(*where, -1) == where->end())
            continue;
        for (auto& row : rows) {
            for (std::size_t column = 0; column < where->size() && column <= row.size(); ++column) {
                if ((*where)[column] < 0)
                    row.insert(row.begin() + static_cast<std::ptrdiff_t>(column), std::string());
            }
        }
        rows.front() = heading_row(file);
    }
    return cells;
}

std::string csv_text(const CsvRows& rows)
{
    std::string text;
    std::size_t size = 0;
    for (const auto& row : rows) {
        for (const std::string& field : row)
            size += field.size() + 1;
    }
    text.reserve(size);
    for (const auto& row : rows) {
        bool first = true;
        for (const std::string& field : row) {
            if (!std::exchange(first, false))
                text += ',';
            if (field.find_first_of(",\"\n") == std::string::npos) {
                text += field;
                continue;
            }
            text += '"';
            for (const char c : field) {
                if (c == '"')
                    text += '"';
                text += c;
            }
            text += '"';
        }
        text += '\n';
    }
    return text;
}

std::string digest_of(const Sheets& sheets)
{
    const std::vector<std::string_view> views(sheets.begin(), sheets.end());
    return digest_of(views);
}

std::string checksum_of(const BookCells& cells)
{
    Sheets sheets;
    std::ranges::transform(cells.files, sheets.begin(), csv_text);
    return digest_of(sheets);
}

} // namespace maksuarvio
