// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/draft.h"

#include <algorithm>

namespace maksuarvio {

using namespace columns;

namespace {

/// The columns of the first and the last day; none where the rows have no days.
std::optional<std::pair<int, int>> day_columns(BookFile file)
{
    switch (file) {
    case BookFile::Offers:
        return std::pair<int, int>(OfferFrom, OfferTo);
    case BookFile::Values:
        return std::pair<int, int>(ValueFrom, ValueTo);
    case BookFile::HomeServicePercent:
        return std::pair<int, int>(PercentFrom, PercentTo);
    case BookFile::Header:
    case BookFile::Services:
    case BookFile::Wording:
    case BookFile::Presets:
        break;
    }
    return std::nullopt;
}

} // namespace

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

int split_row(BookCells& cells, BookFile file, int row, Date from)
{
    const auto columns = day_columns(file);
    CsvRows& rows = cells[file];
    if (!columns || row < 2 || static_cast<std::size_t>(row) > rows.size())
        return row;
    const auto below = rows.begin() + row;
    std::vector<std::string>& fields = *(below - 1);
    const auto first = static_cast<std::size_t>(columns->first) - 1;
    const auto last = static_cast<std::size_t>(columns->second) - 1;
    if (fields.size() <= last)
        return row;
    const auto begins = date_from_iso(fields[first]);
    const auto ends = date_from_iso(fields[last]);
    if (!begins || (!ends && !fields[last].empty()) || *begins >= from || (ends && *ends < from))
        return row;
    std::vector<std::string> after = fields;
    after[first] = iso_from_date(from);
    fields[last] = iso_from_date(day_before(from));
    rows.insert(below, std::move(after));
    return row + 1;
}

Faults unkeepable(const BookCells& cells)
{
    Faults faults;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        auto read = read_csv(csv_text(cells.files[i]));
        if (read)
            continue;
        read.error().file = word(static_cast<BookFile>(i));
        faults.push_back(std::move(read.error()));
    }
    return faults;
}

} // namespace maksuarvio
