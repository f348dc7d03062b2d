// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/difference.h"

#include "tariffs/book/record_writer.h"
#include "tariffs/book/shape.h"
#include "tariffs/book/timeline.h"

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
    Comparison(const Book& before, const Book& after) : m_before(before), m_after(after) {}

    std::vector<Difference> all()
    {
        header();
        services();
        offers();
        values(BookFile::Values);
        values(BookFile::HomeServicePercent);
        texts();
        presets();
        return std::move(m_found);
    }

private:
    using Fields = std::vector<std::string>;
    /// An id and its columns.
    using Lines = std::vector<Fields>;

    // What a version is goes without saying: the one is published, the other a draft.
    void header()
    {
        RecordWriter<HeaderField> before;
        RecordWriter<HeaderField> after;
        describe(before, m_before.header);
        describe(after, m_after.header);
        for (std::size_t i = 0; i < after.fields.size(); ++i) {
            const auto field = static_cast<HeaderField>(i);
            if (field != HeaderField::Status)
                add_text({.file = BookFile::Header,
                          .of = field,
                          .before = before.fields[i],
                          .after = after.fields[i]});
        }
    }

    void texts()
    {
        static const Texts none;
        const auto find = [](const Book& book, TextKey key) {
            const auto found = std::ranges::find(book.texts, key, &BookText::key);
            return found == book.texts.end() ? nullptr : &found->text;
        };
        const auto compare = [&](TextKey key) {
            const Texts* before = find(m_before, key);
            const Texts* after = find(m_after, key);
            for (const LanguageFacts& language : kLanguageFacts)
                add_text({.file = BookFile::Wording,
                          .of = key,
                          .language = language.language,
                          .before = (before ? *before : none)[language.language],
                          .after = (after ? *after : none)[language.language]});
        };
        for (const BookText& one : m_after.texts)
            compare(one.key);
        for (const BookText& one : m_before.texts) {
            if (!find(m_after, one.key))
                compare(one.key);
        }
    }

    static const Fields* find(const Lines& lines, const std::string& id)
    {
        const auto found = std::ranges::find(
            lines, id, [](const Fields& line) -> auto& { return line.front(); });
        return found == lines.end() ? nullptr : &*found;
    }

    // Those of the new version in its order, then those that only the old one has.
    void lines(BookFile file, std::span<const ColumnId> columns, const Lines& before,
               const Lines& after)
    {
        for (const Fields& line : after) {
            if (&line == find(after, line.front()))
                compare(file, columns, find(before, line.front()), &line);
        }
        for (const Fields& line : before) {
            if (&line == find(before, line.front()) && !find(after, line.front()))
                compare(file, columns, &line, nullptr);
        }
    }

    void compare(BookFile file, std::span<const ColumnId> columns, const Fields* before,
                 const Fields* after)
    {
        const auto text = [](const Fields* line, std::size_t column) {
            return line ? (*line)[column] : std::string();
        };
        // Of what comes or goes, its id is enough.
        const bool is_whole = !before || !after;
        for (std::size_t i = is_whole ? 0 : 1; i < (is_whole ? 1 : columns.size()); ++i) {
            if (text(before, i) != text(after, i))
                m_found.push_back({.kind = kind_of(before, after),
                                   .file = file,
                                   .service = (after ? after : before)->front(),
                                   .of = columns[i],
                                   .before = text(before, i),
                                   .after = text(after, i)});
        }
    }

    void services()
    {
        std::vector<ColumnId> columns;
        for (const ColumnShape& column : columns_of(BookFile::Services))
            columns.push_back(column.id);
        const auto written = [](const Book& book) {
            Lines lines;
            for (const BookService& one : book.services)
                lines.push_back(fields_of(one.service));
            return lines;
        };
        lines(BookFile::Services, columns, written(m_before), written(m_after));
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
                                 .of = ColumnId(Column::VoucherRule),
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
        // The unit goes with the value, and the days are told for all that differs.
        const auto columns = columns_of(BookFile::Values);
        const Fields old_fields = fields_of(*before);
        const Fields new_fields = fields_of(*after);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ColumnId id = columns[i].id;
            if (columns[i].shape.marks.identity || id == Column::Unit || id == Column::To
                || old_fields[i] == new_fields[i])
                continue;
            found.of = id;
            found.before = old_fields[i];
            found.after = new_fields[i];
            add(found);
        }
    }

    // A preset is one line: its names and its plan.
    void presets()
    {
        std::vector<ColumnId> columns{Column::Id};
        for (const LanguageFacts& language : kLanguageFacts)
            columns.emplace_back(language.language);
        columns.emplace_back(Column::Plan);
        const auto written = [&](const Book& book) {
            const auto names = static_cast<std::ptrdiff_t>(columns.size()) - 1;
            Lines lines;
            for (const auto& [preset, places] : book.presets) {
                Fields& line = lines.emplace_back(columns.size());
                for (const PlannedService& planned : preset.services) {
                    const Fields row = fields_of(PresetLine{preset.id, preset.name, planned});
                    std::copy_n(row.begin(), names, line.begin());
                    line.back() += line.back().empty() ? "" : "; ";
                    for (auto field = row.begin() + names; field != row.end(); ++field)
                        line.back() += (field == row.begin() + names ? "" : " ") + *field;
                }
            }
            return lines;
        };
        lines(BookFile::Presets, columns, written(m_before), written(m_after));
    }

    void add_text(Difference found)
    {
        if (found.before == found.after)
            return;
        found.kind = found.before.empty()  ? Kind::Added
                     : found.after.empty() ? Kind::Removed
                                           : Kind::Changed;
        m_found.push_back(std::move(found));
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
    std::vector<Difference> m_found;
};

} // namespace

bool Difference::is_of(Column column) const
{
    const auto* id = std::get_if<ColumnId>(&of);
    return id && id->column == column;
}

std::string_view Difference::word() const
{
    return std::visit([](auto what) { return maksuarvio::word(what); }, of);
}

bool is_bookkeeping(const Difference& difference)
{
    if (const auto* field = std::get_if<HeaderField>(&difference.of))
        return shape_of(*field).marks.bookkeeping;
    const auto* column = std::get_if<ColumnId>(&difference.of);
    // The rows of both files of figures are told alike.
    const BookFile file =
        difference.file == BookFile::HomeServicePercent ? BookFile::Values : difference.file;
    const int index = column ? index_of(file, *column) : -1;
    return index >= 0 && columns_of(file)[static_cast<std::size_t>(index)].shape.marks.bookkeeping;
}

std::vector<Difference> differences(const Book& before, const Book& after)
{
    return Comparison(before, after).all();
}

} // namespace maksuarvio
