// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/difference.h"

#include "tariffs/book/cells.h"
#include "tariffs/book/column_numbers.h"
#include "tariffs/book/timeline.h"
#include "tariffs/book/value_text.h"

#include <map>
#include <tuple>

namespace maksuarvio {

namespace {

using Kind = Difference::Kind;

/// What tells the values of a book apart, days aside.
using Identity = std::tuple<Key, std::string, std::optional<Mode>, std::int64_t, int>;

Identity identity_of(const Row& row)
{
    return {row.key, row.service, row.mode, row.at, row.persons};
}

Kind kind_of(const void* before, const void* after)
{
    return !before ? Kind::Added : !after ? Kind::Removed : Kind::Changed;
}

/// Finds the differences file by file.
class Comparison {
public:
    Comparison(const Book& before, const Book& after)
        : m_before(before), m_after(after), m_old_cells(cells_of(before)),
          m_new_cells(cells_of(after))
    {
    }

    std::vector<Difference> all()
    {
        keyed_texts(BookFile::Header);
        services();
        offers();
        values(BookFile::Values);
        values(BookFile::HomeServicePercent);
        keyed_texts(BookFile::Wording);
        presets();
        return std::move(m_found);
    }

private:
    using Fields = std::vector<std::string>;
    using Lines = std::map<std::string, const Fields*>;

    static Lines by_first_column(const CsvRows& rows)
    {
        Lines lines;
        for (std::size_t i = 1; i < rows.size(); ++i)
            lines.emplace(rows[i].front(), &rows[i]);
        return lines;
    }

    /// The ids of the new file in its order, then those that only the old one has.
    static std::vector<std::string> ids(const CsvRows& new_rows, const CsvRows& old_rows)
    {
        std::vector<std::string> ids;
        for (const CsvRows* rows : {&new_rows, &old_rows}) {
            for (std::size_t i = 1; i < rows->size(); ++i) {
                if (std::ranges::find(ids, (*rows)[i].front()) == ids.end())
                    ids.push_back((*rows)[i].front());
            }
        }
        return ids;
    }

    // book.csv and texts.csv: a key and its texts.
    void keyed_texts(BookFile file)
    {
        const Lines old_lines = by_first_column(m_old_cells[file]);
        const Lines new_lines = by_first_column(m_new_cells[file]);
        const Fields& heading = m_new_cells[file].front();
        for (const std::string& key : ids(m_new_cells[file], m_old_cells[file])) {
            // What a version is goes without saying: the one is published, the other a draft.
            if (file == BookFile::Header && key == word(HeaderField::Status))
                continue;
            for (std::size_t column = 1; column < heading.size(); ++column) {
                const auto text = [&](const Lines& lines) {
                    const auto found = lines.find(key);
                    return found == lines.end() ? std::string() : (*found->second)[column];
                };
                Difference found{.file = file,
                                 .column = key,
                                 .language = file == BookFile::Wording ? heading[column] : "",
                                 .before = text(old_lines),
                                 .after = text(new_lines)};
                if (found.before == found.after)
                    continue;
                found.kind = found.before.empty()  ? Kind::Added
                             : found.after.empty() ? Kind::Removed
                                                   : Kind::Changed;
                m_found.push_back(std::move(found));
            }
        }
    }

    // services.csv and the merged presets: an id and its columns.
    void lines(BookFile file, const CsvRows& old_rows, const CsvRows& new_rows)
    {
        const Lines old_lines = by_first_column(old_rows);
        const Lines new_lines = by_first_column(new_rows);
        const Fields& heading = new_rows.front();
        for (const std::string& id : ids(new_rows, old_rows)) {
            const auto old_line = old_lines.find(id);
            const auto new_line = new_lines.find(id);
            if (old_line == old_lines.end() || new_line == new_lines.end()) {
                const bool added = old_line == old_lines.end();
                m_found.push_back({.kind = added ? Kind::Added : Kind::Removed,
                                   .file = file,
                                   .service = id,
                                   .column = heading.front(),
                                   .before = added ? std::string() : id,
                                   .after = added ? id : std::string()});
                continue;
            }
            for (std::size_t column = 1; column < heading.size(); ++column) {
                const std::string& before = (*old_line->second)[column];
                const std::string& after = (*new_line->second)[column];
                if (before != after)
                    m_found.push_back({.file = file,
                                       .service = id,
                                       .column = heading[column],
                                       .before = before,
                                       .after = after});
            }
        }
    }

    void services()
    {
        lines(BookFile::Services, m_old_cells[BookFile::Services], m_new_cells[BookFile::Services]);
    }

    void offers()
    {
        using Line = std::vector<Dated<BookOffer>>;
        std::map<std::pair<std::string, Mode>, std::pair<Line, Line>> offers;
        for (const BookOffer& one : m_before.offers)
            offers[{one.offer.service, one.offer.mode}].first.push_back({one.valid, &one});
        for (const BookOffer& one : m_after.offers)
            offers[{one.offer.service, one.offer.mode}].second.push_back({one.valid, &one});
        const auto text = [](const BookOffer* one) {
            if (!one)
                return std::string();
            return one->offer.voucher_rule == VoucherRule::None
                       ? std::string("offered")
                       : std::string(word(one->offer.voucher_rule));
        };
        for (const auto& [place, both] : offers) {
            for (const auto& [valid, before, after] : side_by_side(
                     both.first, m_before.header.valid, both.second, m_after.header.valid)) {
                Difference found{.kind = kind_of(before, after),
                                 .file = BookFile::Offers,
                                 .service = place.first,
                                 .mode = place.second,
                                 .column = "voucher_rule",
                                 .before = text(before),
                                 .after = text(after),
                                 .valid = valid};
                if (found.before != found.after)
                    add(std::move(found));
            }
        }
    }

    // The rows of values.csv, or of home_service_percent.csv.
    void values(BookFile file)
    {
        using Line = std::vector<Dated<Row>>;
        std::map<Identity, std::pair<Line, Line>> rows;
        for (const BookRow& one : m_before.rows) {
            if (one.place.file == file)
                rows[identity_of(one.row)].first.push_back({one.valid(), &one.row});
        }
        for (const BookRow& one : m_after.rows) {
            if (one.place.file == file)
                rows[identity_of(one.row)].second.push_back({one.valid(), &one.row});
        }
        std::vector<decltype(rows)::const_pointer> in_order;
        in_order.reserve(rows.size());
        for (const auto& entry : rows)
            in_order.push_back(&entry);
        std::ranges::stable_sort(in_order, {}, [&](const auto* entry) {
            return service_position(std::get<1>(entry->first));
        });
        for (const auto* entry : in_order) {
            for (const auto& pair : side_by_side(entry->second.first, m_before.header.valid,
                                                 entry->second.second, m_after.header.valid))
                value(file, pair);
        }
    }

    /// General values first, then the services in the new version's order.
    std::size_t service_position(const std::string& service) const
    {
        if (service.empty())
            return 0;
        const auto found = std::ranges::find(
            m_after.services, service,
            [](const BookService& one) -> auto& { return one.service.id; });
        return static_cast<std::size_t>(found - m_after.services.begin()) + 1;
    }

    void value(BookFile file, const DatedPair<Row>& pair)
    {
        const auto& [valid, before, after] = pair;
        if (!before && !after)
            return;
        const Row& named = after ? *after : *before;
        Difference found{.kind = kind_of(before, after),
                         .file = file,
                         .service = named.service,
                         .key = named.key,
                         .mode = named.mode,
                         .at = named.at,
                         .persons = named.persons,
                         .measure = named.measure,
                         .column = "value",
                         .valid = valid};
        const auto text = [](const Row* row) {
            return row ? text_from_value(row->value, row->measure) : std::string();
        };
        found.before = text(before);
        found.after = text(after);
        if (after)
            found.status = after->status;
        if (found.before != found.after) {
            add(std::move(found));
            return;
        }
        const auto column = [&](const char* heading, const auto& old_text, const auto& new_text) {
            if (old_text == new_text)
                return;
            found.column = heading;
            found.before = old_text;
            found.after = new_text;
            add(found);
        };
        const auto day = [](const std::optional<Date>& date) {
            return date ? iso_from_date(*date) : std::string();
        };
        column("status", word(before->status), word(after->status));
        column("reference", before->reference, after->reference);
        column("source", before->source, after->source);
        column("reviewed", day(before->reviewed), day(after->reviewed));
    }

    // A preset is one line: its names and its plan.
    void presets()
    {
        const auto merged = [](const CsvRows& rows) {
            CsvRows all{{"id", "fi", "sv", "en", "plan"}};
            for (std::size_t i = 1; i < rows.size(); ++i) {
                const Fields& row = rows[i];
                std::string plan;
                for (std::size_t column = columns::PresetService - 1; column < row.size(); ++column)
                    plan += (plan.empty() ? "" : " ") + row[column];
                if (all.back().front() == row.front())
                    all.back().back() += "; " + plan;
                else
                    all.push_back({row[0], row[1], row[2], row[3], plan});
            }
            return all;
        };
        lines(BookFile::Presets, merged(m_old_cells[BookFile::Presets]),
              merged(m_new_cells[BookFile::Presets]));
    }

    // The same difference on the days that follow is one.
    void add(Difference found)
    {
        if (!m_found.empty()) {
            Difference& last = m_found.back();
            if (last.valid && found.valid && last.valid->to == found.valid->from) {
                Difference longer = found;
                longer.valid = last.valid;
                if (longer == last) {
                    last.valid->to = found.valid->to;
                    return;
                }
            }
        }
        m_found.push_back(std::move(found));
    }

    const Book& m_before;
    const Book& m_after;
    BookCells m_old_cells;
    BookCells m_new_cells;
    std::vector<Difference> m_found;
};

} // namespace

bool is_bookkeeping(const Difference& difference)
{
    switch (difference.file) {
    case BookFile::Header:
        return difference.column == word(HeaderField::ReviewedOn);
    case BookFile::Values:
    case BookFile::HomeServicePercent:
        return difference.column == "source" || difference.column == "reviewed";
    case BookFile::Services:
    case BookFile::Offers:
    case BookFile::Wording:
    case BookFile::Presets:
        return false;
    }
    return false;
}

std::vector<Difference> differences(const Book& before, const Book& after)
{
    return Comparison(before, after).all();
}

} // namespace maksuarvio
