// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/cells.h"

#include "tariffs/book/columns.h"
#include "tariffs/book/sheets.h"

#include <QByteArrayView>
#include <QCryptographicHash>

namespace maksuarvio {

using namespace columns;

namespace {

using Fields = std::vector<std::string>;

std::string text_of(const std::optional<Date>& date)
{
    return date ? iso_from_date(*date) : std::string();
}

/// The last day of a validity; the first day after it is what is kept.
std::string last_day(const std::optional<Date>& to)
{
    return to ? iso_from_date(day_before(*to)) : std::string();
}

template <typename Enum> std::string text_of(Enum value)
{
    return std::string(word(value));
}

std::string hundredths(std::int64_t number)
{
    return text_from_value(Exact(Cents(number)), Measure::Eur);
}

/// "20" rather than "20.00".
std::string amount_text(std::int64_t amount)
{
    return amount % 100 == 0 ? std::to_string(amount / 100) : hundredths(amount);
}

class Writer {
public:
    explicit Writer(const Book& book) : m_book(book), m_cells(empty_cells()) {}

    BookCells cells()
    {
        header();
        for (const auto& [service, origin] : m_book.services)
            add(BookFile::Services,
                {service.id, service.name[Language::Fi], service.name[Language::Sv],
                 service.name[Language::En], text_of(service.category), text_of(service.unit),
                 text_of(service.priced_unit), text_of(service.rule), text_of(service.form),
                 service.covered_by_long_term_care ? "yes" : "no", service.reference});
        for (const auto& [offer, valid, origin] : m_book.offers)
            add(BookFile::Offers, {offer.service, text_of(offer.mode), text_of(offer.voucher_rule),
                                   iso_from_date(valid.from), last_day(valid.to)});
        rows();
        for (const auto& [key, text, origin] : m_book.texts)
            add(BookFile::Wording,
                {text_of(key), text[Language::Fi], text[Language::Sv], text[Language::En]});
        for (const auto& [preset, origins] : m_book.presets) {
            for (const PlannedService& planned : preset.services)
                add(BookFile::Presets,
                    {preset.id, preset.name[Language::Fi], preset.name[Language::Sv],
                     preset.name[Language::En], planned.service, text_of(planned.mode),
                     amount_text(planned.amount), text_of(planned.per)});
        }
        return std::move(m_cells);
    }

private:
    void add(BookFile file, Fields fields) { m_cells[file].push_back(std::move(fields)); }

    void header()
    {
        const BookHeader& header = m_book.header;
        const auto set = [&](HeaderField field, std::string text) {
            m_cells[BookFile::Header][static_cast<std::size_t>(field) + 1][HeaderValue - 1] =
                std::move(text);
        };
        set(HeaderField::Organiser, header.organiser);
        set(HeaderField::Version, header.version);
        set(HeaderField::From, iso_from_date(header.valid.from));
        set(HeaderField::To, last_day(header.valid.to));
        set(HeaderField::Status, text_of(header.status));
        set(HeaderField::DecisionBody, header.decision_body);
        set(HeaderField::DecisionDate, text_of(header.decision_date));
        set(HeaderField::DecisionSection, header.decision_section);
        set(HeaderField::Corrects, header.corrects);
        set(HeaderField::ReviewedOn, text_of(header.reviewed_on));
    }

    void rows()
    {
        int class_row = 0;
        for (const auto& [row, origin] : m_book.rows) {
            if (origin.file != BookFile::HomeServicePercent) {
                value(row);
                continue;
            }
            // The cells of a class stand in one row.
            if (origin.row != class_row)
                begin_class(row);
            class_row = origin.row;
            const int column = row.key == Key::HomeServicePercent
                                   ? PercentFirst + row.persons - 1
                                   : static_cast<int>(PercentHighestFee);
            m_cells[BookFile::HomeServicePercent].back()[static_cast<std::size_t>(column) - 1] =
                text_from_value(row.value, row.measure);
        }
    }

    void value(const Row& row)
    {
        const At at = shape(row.key).at;
        add(BookFile::Values,
            {text_of(row.key), row.service, row.mode ? text_of(*row.mode) : std::string(),
             at == At::Nothing      ? std::string()
             : at == At::IncomeUpTo ? hundredths(row.at)
                                    : std::to_string(row.at),
             row.persons == 0 ? std::string() : std::to_string(row.persons),
             text_from_value(row.value, row.measure), text_of(row.measure), iso_from_date(row.from),
             last_day(row.to), text_of(row.status), row.reference, row.source,
             text_of(row.reviewed)});
    }

    void begin_class(const Row& row)
    {
        Fields fields(headings(BookFile::HomeServicePercent).size());
        const auto set = [&](int column, std::string text) {
            fields[static_cast<std::size_t>(column) - 1] = std::move(text);
        };
        set(PercentHoursFrom, std::to_string(row.at));
        set(PercentFrom, iso_from_date(row.from));
        set(PercentTo, last_day(row.to));
        set(PercentStatus, text_of(row.status));
        set(PercentReference, row.reference);
        set(PercentSource, row.source);
        set(PercentReviewed, text_of(row.reviewed));
        add(BookFile::HomeServicePercent, std::move(fields));
    }

    const Book& m_book;
    BookCells m_cells;
};

} // namespace

BookCells empty_cells()
{
    BookCells cells;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        const auto heading = headings(static_cast<BookFile>(i));
        cells.files[i] = {Fields(heading.begin(), heading.end())};
    }
    for (const std::string_view key : Words<HeaderField>::all)
        cells[BookFile::Header].push_back({std::string(key), {}});
    return cells;
}

BookCells cells_of(const Book& book)
{
    return Writer(book).cells();
}

ReadCells read_cells(const BookCells& cells, const std::string& place)
{
    ReadCells read;
    read.book.place = place;
    const auto sheet_of = [&](BookFile file) {
        return Sheet(file, place + std::string(word(file)), cells[file], read.faults);
    };
    Sheet header = sheet_of(BookFile::Header);
    read_header(header, read.book.header, place + std::string(word(BookFile::Header)), read.faults);
    const auto rows = [&](BookFile file, void (*take)(Sheet&, Book&)) {
        Sheet sheet = sheet_of(file);
        take(sheet, read.book);
    };
    rows(BookFile::Services, read_services);
    rows(BookFile::Offers, read_offers);
    rows(BookFile::Values, read_values);
    rows(BookFile::HomeServicePercent, read_percents);
    rows(BookFile::Wording, read_texts);
    rows(BookFile::Presets, read_presets);
    read.book.checksum = checksum_of(cells);
    return read;
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

std::string checksum_of(const BookCells& cells)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CsvRows& rows : cells.files) {
        const std::string text = csv_text(rows);
        hash.addData(QByteArray::number(static_cast<qlonglong>(text.size())) + '\n');
        hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    }
    return hash.result().toHex().toStdString();
}

} // namespace maksuarvio
