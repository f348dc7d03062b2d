// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"
#include "tariffs/check/parts.h"

#include <algorithm>
#include <map>

namespace maksuarvio {

namespace {

using Place = std::tuple<Key, std::string, std::optional<Mode>, std::int64_t, int>;

/// Whether `a` ends before `b`, where no end is the latest.
bool ends_before(const Validity& a, const Validity& b)
{
    return a.to && (!b.to || *a.to < *b.to);
}

/// The rows of one value, in ascending `from`: no two for a day, no day between them without one.
void check_line(const Book& book, const std::vector<const BookRow*>& line, FaultList& faults)
{
    const BookRow* before = line.front();
    for (std::size_t i = 1; i < line.size(); ++i) {
        const BookRow& row = *line[i];
        const std::string key(word(row.row.key));
        const Cell first_day = cell_in(row, Column::From);
        const std::string other = std::to_string(before->place.row + 1);
        if (before->valid().overlaps(row.valid())) {
            const bool is_same =
                before->valid() == row.valid() && before->row.value == row.row.value;
            if (is_same)
                faults.add(first_day, FaultCode::RowRepeated, {key, other});
            else
                faults.add(first_day, FaultCode::Overlap,
                           {key, other, iso_from_date(row.row.from)});
        } else if (*before->row.to < row.row.from && !shape(row.row.key).observation
                   && book.header.valid.overlaps({*before->row.to, row.row.from})) {
            faults.add(
                first_day, FaultCode::Gap,
                {key, iso_from_date(*before->row.to), iso_from_date(day_before(row.row.from))});
        }
        if (ends_before(before->valid(), row.valid()))
            before = &row;
    }
}

} // namespace

void check_periods(const Book& book, FaultList& faults)
{
    std::map<Place, std::vector<const BookRow*>> lines;
    for (const BookRow& row : book.rows) {
        if (is_dated(row))
            lines[{row.row.key, row.row.service, row.row.mode, row.row.at, row.row.persons}]
                .push_back(&row);
    }
    for (auto& [place, line] : lines) {
        std::ranges::stable_sort(line, {}, [](const BookRow* row) { return row->row.from; });
        check_line(book, line, faults);
    }
    for (std::size_t i = 0; i < book.offers.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const BookOffer& offer = book.offers[i];
            const BookOffer& other = book.offers[j];
            if (offer.offer.service == other.offer.service && offer.offer.mode == other.offer.mode
                && offer.valid.overlaps(other.valid))
                faults.add(cell_in(offer.place, Column::From), FaultCode::OfferOverlap,
                           {offer.offer.service, std::string(word(offer.offer.mode)),
                            std::to_string(other.place.row + 1)});
        }
    }
}

} // namespace maksuarvio
