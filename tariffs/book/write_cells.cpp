// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/cells.h"
#include "tariffs/book/record_writer.h"

namespace maksuarvio {

namespace {

/// The cells of each class of hours share a row.
void add_classes(const Book& book, CsvRows& rows)
{
    HoursClass line;
    std::optional<int> row_of_line;
    const auto end_line = [&] {
        if (row_of_line)
            rows.push_back(fields_of(line));
    };
    for (const auto& [row, place] : book.rows) {
        if (place.file != BookFile::HomeServicePercent)
            continue;
        if (place.row != row_of_line) {
            end_line();
            line = {.row = row, .percents = {}, .highest_fee = {}};
            row_of_line = place.row;
        }
        if (row.key == Key::HomeServicePercent)
            line.percents[static_cast<std::size_t>(row.persons) - 1] = row.value;
        else
            line.highest_fee = row.value;
    }
    end_line();
}

} // namespace

BookCells cells_of(const Book& book)
{
    BookCells cells = empty_cells();
    RecordWriter<HeaderField> header;
    describe(header, book.header);
    for (std::size_t i = 0; i < header.fields.size(); ++i)
        cells[BookFile::Header][i + 1].back() = std::move(header.fields[i]);
    for (const BookService& one : book.services)
        cells[BookFile::Services].push_back(fields_of(one.service));
    for (const BookOffer& one : book.offers)
        cells[BookFile::Offers].push_back(fields_of(one));
    for (const BookRow& one : book.rows) {
        if (one.place.file != BookFile::HomeServicePercent)
            cells[BookFile::Values].push_back(fields_of(one.row));
    }
    add_classes(book, cells[BookFile::HomeServicePercent]);
    for (const BookText& one : book.texts)
        cells[BookFile::Wording].push_back(fields_of(one));
    for (const auto& [preset, places] : book.presets) {
        for (const PlannedService& planned : preset.services)
            cells[BookFile::Presets].push_back(
                fields_of(PresetLine{preset.id, preset.name, planned}));
    }
    return cells;
}

} // namespace maksuarvio
