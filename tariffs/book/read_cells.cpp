// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/record_reader.h"
#include "tariffs/book/shape.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// Takes over the rows of the files; those with a fault are left out.
class BookReader {
public:
    BookReader(const BookCells& cells, const std::string& place) : m_cells(cells), m_place(place) {}

    void read(BookFile file)
    {
        Book& book = m_read.book;
        switch (file) {
        case BookFile::Header:
            return header();
        case BookFile::Services:
            return each<Service>(file, [&](Service&& service, Cell place) {
                book.services.push_back({std::move(service), place});
            });
        case BookFile::Offers:
            return each<BookOffer>(file, [&](BookOffer&& offer, Cell place) {
                book.offers.push_back(std::move(offer));
                book.offers.back().place = place;
            });
        case BookFile::Values:
            return each<Row>(file, [&](Row&& row, Cell place) {
                book.rows.push_back({std::move(row), place});
            });
        case BookFile::HomeServicePercent:
            return each<HoursClass>(
                file, [&](HoursClass&& line, Cell place) { take(std::move(line), place); });
        case BookFile::Wording:
            return each<BookText>(
                file, [&](BookText&& text, Cell place) { take(std::move(text), place); });
        case BookFile::Presets:
            return each<PresetLine>(
                file, [&](PresetLine&& line, Cell place) { take(std::move(line), place); });
        }
    }

    ReadCells result()
    {
        m_read.book.place = m_place;
        return std::move(m_read);
    }

private:
    std::string file_name(BookFile file) const { return m_place + std::string(word(file)); }

    void fault(Cell cell, FaultCode code, std::vector<std::string> data)
    {
        m_read.faults.push_back(
            {.file = file_name(cell.file), .cell = cell, .code = code, .data = std::move(data)});
    }

    /// Visits the rows that have as many fields as the heading, if that is the file's own.
    template <class Visit> void each_row(BookFile file, Visit visit)
    {
        const CsvRows& rows = m_cells[file];
        auto where = layout(file, rows.empty() ? std::vector<std::string>() : rows.front());
        if (!where) {
            m_read.faults.push_back(in_file(std::move(where.error()), file, m_place));
            return;
        }
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (rows[i].size() == rows.front().size())
                visit(i, *where);
            else
                fault({file, static_cast<int>(i)}, FaultCode::FieldCount,
                      {std::to_string(rows[i].size()), std::to_string(rows.front().size())});
        }
    }

    template <class Record, class Take> void each(BookFile file, Take take)
    {
        const std::string name = file_name(file);
        each_row(file, [&](std::size_t row, const std::vector<int>& where) {
            Record record{};
            const RecordPlace place{file, m_cells[file], row, where};
            RecordReader<ColumnId> reader(place, name, m_read.faults);
            if (reader.read([&](auto& visitor) { describe(visitor, record); }))
                take(std::move(record), Cell{file, static_cast<int>(row)});
        });
    }

    void header()
    {
        const CsvRows& rows = m_cells[BookFile::Header];
        HeaderRows& where = m_read.book.header_rows;
        each_row(BookFile::Header, [&](std::size_t row, const std::vector<int>&) {
            const std::string& key = rows[row].front();
            const auto field = from_word<HeaderField>(key);
            const Cell cell{BookFile::Header, static_cast<int>(row), 0};
            if (!field) {
                fault(cell, FaultCode::WordUnknown,
                      {std::string(word(ColumnId(Column::Field))), key});
                return;
            }
            int& at = where[static_cast<std::size_t>(*field)];
            if (at >= 0)
                fault(cell, FaultCode::KeyRepeated, {key});
            else
                at = static_cast<int>(row);
        });
        const std::string name = file_name(BookFile::Header);
        const RecordPlace place{BookFile::Header, rows, std::nullopt, where};
        RecordReader<HeaderField> reader(place, name, m_read.faults);
        reader.read([&](auto& visitor) { describe(visitor, m_read.book.header); });
        for (const auto field : {HeaderField::Organiser, HeaderField::Version, HeaderField::From,
                                 HeaderField::Status}) {
            if (where[static_cast<std::size_t>(field)] < 0)
                fault({BookFile::Header}, FaultCode::FieldEmpty, {std::string(word(field))});
        }
    }

    // Each cell of a class is a row of its own.
    void take(HoursClass&& line, Cell place)
    {
        const auto add = [&](Key key, int persons, const std::optional<Exact>& value) {
            if (!value)
                return;
            Row row = line.row;
            row.key = key;
            row.persons = persons;
            row.measure = shape(key).measure;
            row.value = *value;
            m_read.book.rows.push_back({std::move(row), place});
        };
        for (std::size_t i = 0; i < line.percents.size(); ++i)
            add(Key::HomeServicePercent, static_cast<int>(i) + 1, line.percents[i]);
        add(Key::HomeServiceHighestFee, 0, line.highest_fee);
    }

    void take(BookText&& text, Cell place)
    {
        auto& texts = m_read.book.texts;
        if (std::ranges::find(texts, text.key, &BookText::key) != texts.end()) {
            fault(cell_in(place, Column::TextKey), FaultCode::KeyRepeated,
                  {std::string(word(text.key))});
            return;
        }
        texts.push_back(std::move(text));
        texts.back().place = place;
    }

    void take(PresetLine&& line, Cell place)
    {
        Book& book = m_read.book;
        if (const Service* service = book.service(line.planned.service))
            line.planned.unit = service->unit;
        if (book.presets.empty() || book.presets.back().preset.id != line.preset)
            book.presets.push_back({{std::move(line.preset), std::move(line.name), {}}, {}});
        book.presets.back().preset.services.push_back(std::move(line.planned));
        book.presets.back().places.push_back(place);
    }

    const BookCells& m_cells;
    const std::string& m_place;
    ReadCells m_read{};
};

} // namespace

ReadCells read_cells(const BookCells& cells, const std::string& place)
{
    BookReader reader(cells, place);
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        reader.read(static_cast<BookFile>(i));
    return reader.result();
}

ReadCells read_file(BookFile file, CsvRows rows)
{
    BookCells cells;
    cells[file] = std::move(rows);
    const std::string place;
    BookReader reader(cells, place);
    reader.read(file);
    return reader.result();
}

} // namespace maksuarvio
