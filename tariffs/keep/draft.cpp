// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/draft.h"

#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

Draft draft_from(const Book& base, std::string version, Validity valid)
{
    Book book = base;
    BookHeader& header = book.header;
    header.version = std::move(version);
    header.valid = valid;
    header.status = VersionStatus::Draft;
    header.decision_body.clear();
    header.decision_date.reset();
    header.decision_section.clear();
    header.corrects.clear();
    const auto is_over = [&](const Validity& days) { return days.to && *days.to <= valid.from; };
    std::erase_if(book.rows, [&](const BookRow& row) { return is_over(row.valid()); });
    std::erase_if(book.offers, [&](const BookOffer& offer) { return is_over(offer.valid); });
    return {.id = 0,
            .cells = cells_of(book),
            .base = base.header.version,
            .revision = 0,
            .changed_by = {},
            .changed_at = {}};
}

Draft correction_of(const Book& base, std::string version)
{
    Draft draft = draft_from(base, std::move(version), base.header.valid);
    set_header_field(draft.cells, HeaderField::Corrects, base.header.version);
    return draft;
}

Draft draft_from_cells(BookCells cells)
{
    return {.id = 0,
            .cells = std::move(cells),
            .base = {},
            .revision = 0,
            .changed_by = {},
            .changed_at = {}};
}

Draft empty_draft(std::string organiser, std::string version, Date from)
{
    BookCells cells = empty_cells();
    set_header_field(cells, HeaderField::Organiser, std::move(organiser));
    set_header_field(cells, HeaderField::Version, std::move(version));
    set_header_field(cells, HeaderField::From, iso_from_date(from));
    set_header_field(cells, HeaderField::Status, std::string(word(VersionStatus::Draft)));
    return draft_from_cells(std::move(cells));
}

int split_row(BookCells& cells, Cell row, Date from)
{
    const Cell first = cell_in(row, Column::From);
    const Cell last = cell_in(row, Column::To);
    if (first.column == Cell::kAll || row.row < 1)
        return row.row;
    const auto begins = date_from_iso(cells.text(first));
    const auto ends = date_from_iso(cells.text(last));
    if (!begins || (!ends && !cells.text(last).empty()) || *begins >= from
        || (ends && *ends < from))
        return row.row;
    CsvRows& rows = cells[row.file];
    const auto at = static_cast<std::size_t>(row.row);
    rows[at].resize(heading_row(row.file).size());
    std::vector<std::string> after = rows[at];
    after[static_cast<std::size_t>(first.column)] = iso_from_date(from);
    rows[at][static_cast<std::size_t>(last.column)] = iso_from_date(day_before(from));
    rows.insert(rows.begin() + row.row + 1, std::move(after));
    return row.row + 1;
}

Faults unkeepable(const BookCells& cells)
{
    Faults faults;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        auto read = read_csv(csv_text(cells.files[i]));
        if (read)
            continue;
        faults.push_back(in_file(std::move(read.error()), static_cast<BookFile>(i)));
    }
    return faults;
}

} // namespace maksuarvio
