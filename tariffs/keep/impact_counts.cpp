// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/impact_counts.h"

#include "tariffs/book/record_reader.h"
#include "tariffs/exchange/table_file.h"

#include <algorithm>

namespace maksuarvio {

/// The columns of a file of counts.
enum class CountColumn : std::uint8_t { Size, Income, Amount, Service, Mode, Count };
constexpr std::string_view word(CountColumn column)
{
    switch (column) {
    case CountColumn::Size:
        return "size";
    case CountColumn::Income:
        return "income";
    case CountColumn::Amount:
        return "amount";
    case CountColumn::Service:
        return "service";
    case CountColumn::Mode:
        return "mode";
    case CountColumn::Count:
        return "count";
    }
    return {};
}

namespace {

/// Rows as many as a spreadsheet has.
constexpr CsvLimits kLimits{.bytes = kLargestCounts, .rows = 1'048'576};
/// A file of another kind would be one fault a row.
constexpr std::size_t kMostFaults = 1000;
constexpr std::size_t kColumns = word_count<CountColumn>();

struct CountLine {
    int size = 0;
    std::int64_t income = 0;
    std::int64_t amount = 0;
    std::string service;
    Mode mode = Mode::Own;
    std::int64_t count = 0;
};
template <class V> void describe(V& v, CountLine& line)
{
    v.whole(CountColumn::Size, line.size);
    v.amount(CountColumn::Income, line.income);
    v.amount(CountColumn::Amount, line.amount);
    v.filled(CountColumn::Service, line.service);
    v.word(CountColumn::Mode, line.mode);
    v.whole(CountColumn::Count, line.count);
}

std::optional<NumberForm> form_of(CountColumn column)
{
    switch (column) {
    case CountColumn::Size:
    case CountColumn::Count:
        return NumberForm{.hand = Hand::Spreadsheet, .decimals = 0};
    case CountColumn::Income:
        return NumberForm{.hand = Hand::Spreadsheet, .unit = "\u20AC"};
    case CountColumn::Amount:
        return NumberForm{.hand = Hand::Spreadsheet};
    case CountColumn::Service:
    case CountColumn::Mode:
        break;
    }
    return std::nullopt;
}

template <typename Values, typename Value>
std::optional<std::size_t> index_of(const Values& values, const Value& value)
{
    const auto found = std::ranges::find(values, value);
    if (found == values.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - values.begin());
}

/// Reads the rows one after the other; each fault is added to the list.
class CountsReader {
public:
    CountsReader(const std::string& file, const ImpactGrid& grid, Faults& faults)
        : m_file(file), m_grid(grid), m_faults(faults), m_rows_of(grid.cells(), 0),
          m_counts(grid.cells(), 0)
    {
    }

    /// Rows count from 0, the heading being 0.
    void read(const CsvRows& rows, std::size_t row)
    {
        m_written = &rows[row];
        m_row = static_cast<int>(row);
        std::size_t size = m_written->size();
        // A spreadsheet fills rows up to the longest.
        while (size > kColumns && (*m_written)[size - 1].empty())
            --size;
        if (size != kColumns)
            return fault(FaultCode::FieldCount, Cell::kAll,
                         {std::to_string(size), std::to_string(kColumns)});
        const auto line = read_line();
        const auto place = line ? place_of(*line) : std::nullopt;
        if (!place)
            return;
        const std::size_t cell = m_grid.cell(*place);
        if (m_rows_of[cell] != 0)
            return fault(FaultCode::CellRepeated, Cell::kAll,
                         {std::to_string(m_rows_of[cell] + 1)});
        m_rows_of[cell] = m_row;
        m_counts[cell] = line->count;
    }

    std::vector<std::int64_t> take() { return std::move(m_counts); }

private:
    void fault(FaultCode code, int column, std::vector<std::string> data)
    {
        m_faults.push_back({.file = m_file,
                            .cell = {.row = m_row, .column = column},
                            .code = code,
                            .data = std::move(data)});
    }
    std::nullopt_t unknown(CountColumn column)
    {
        const auto index = static_cast<std::size_t>(column);
        fault(FaultCode::CellUnknown, static_cast<int>(index),
              {std::string(word(column)), (*m_written)[index]});
        return std::nullopt;
    }

    /// The row by the reader of tariff books.
    std::optional<CountLine> read_line()
    {
        static constexpr std::array<int, kColumns> kWhere{0, 1, 2, 3, 4, 5};
        // The reader counts the rows itself.
        CsvRows plain(1, {m_written->begin(), m_written->begin() + kColumns});
        TableFormat format;
        for (std::size_t i = 0; i < kColumns; ++i) {
            if (const auto form = form_of(static_cast<CountColumn>(i)))
                make_plain(plain.front()[i], *form, format);
        }
        const std::size_t before = m_faults.size();
        CountLine line;
        const RecordPlace place{{}, plain, 0, kWhere};
        RecordReader<CountColumn> reader(place, m_file, m_faults);
        const bool is_read = reader.read([&](auto& visitor) { describe(visitor, line); });
        for (std::size_t i = before; i < m_faults.size(); ++i)
            m_faults[i].cell.row = m_row;
        return is_read ? std::optional(std::move(line)) : std::nullopt;
    }

    std::optional<ImpactPlace> place_of(const CountLine& line)
    {
        const auto named = [&](const ImpactService& one) { return one.service == line.service; };
        if (std::ranges::none_of(m_grid.services, named))
            return unknown(CountColumn::Service);
        const auto service = std::ranges::find_if(m_grid.services, [&](const ImpactService& one) {
            return named(one) && one.mode == line.mode;
        });
        if (service == m_grid.services.end())
            return unknown(CountColumn::Mode);
        const auto amount = index_of(m_grid.amounts_of(*service), line.amount);
        const auto size = index_of(m_grid.sizes, line.size);
        const auto income = index_of(m_grid.incomes, Cents(line.income));
        if (!size)
            unknown(CountColumn::Size);
        if (!income)
            unknown(CountColumn::Income);
        if (!amount)
            unknown(CountColumn::Amount);
        if (!size || !income || !amount)
            return std::nullopt;
        return ImpactPlace{static_cast<std::size_t>(service - m_grid.services.begin()), *amount,
                           *size, *income};
    }

    const std::string& m_file;
    const ImpactGrid& m_grid;
    Faults& m_faults;
    /// The row that named a cell; 0: none yet.
    std::vector<int> m_rows_of;
    std::vector<std::int64_t> m_counts;
    const std::vector<std::string>* m_written = nullptr;
    int m_row = 0;
};

std::optional<Fault> fault_of_heading(const std::vector<std::string>& heading)
{
    for (std::size_t i = 0; i < kColumns; ++i) {
        const std::string& found = i < heading.size() ? heading[i] : std::string();
        const std::string_view expected = Words<CountColumn>::all[i];
        if (found != expected)
            return Fault{.cell = {.row = 0, .column = static_cast<int>(i)},
                         .code = FaultCode::HeadingUnknown,
                         .data = {found, std::string(expected)}};
    }
    return std::nullopt;
}

std::string hundredths_text(std::int64_t hundredths)
{
    return text_from_value(Exact(hundredths), Measure::Eur);
}

} // namespace

tl::expected<std::vector<std::int64_t>, Faults>
read_counts(const QByteArray& content, const std::string& file, const ImpactGrid& grid)
{
    const auto refuse = [&](Fault fault) {
        fault.file = file;
        return tl::unexpected(Faults{std::move(fault)});
    };
    auto table = read_table(content, kLimits);
    if (!table)
        return refuse(std::move(table.error()));
    const CsvRows& rows = table->rows;
    if (auto fault = fault_of_heading(rows.empty() ? std::vector<std::string>() : rows.front()))
        return refuse(*std::move(fault));
    Faults faults;
    CountsReader reader(file, grid, faults);
    for (std::size_t i = 1; i < rows.size() && faults.size() < kMostFaults; ++i)
        reader.read(rows, i);
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return reader.take();
}

CsvRows counts_table(const ImpactGrid& grid, std::span<const std::int64_t> counts)
{
    const auto& headings = Words<CountColumn>::all;
    CsvRows rows{{headings.begin(), headings.end()}};
    for (std::size_t cell = 0; cell < counts.size(); ++cell) {
        const ImpactPlace place = grid.place(cell);
        const ImpactService& service = grid.services[place.service];
        rows.push_back({std::to_string(grid.sizes[place.size]),
                        hundredths_text(grid.incomes[place.income].value),
                        hundredths_text(grid.amounts_of(service)[place.amount]), service.service,
                        std::string(word(service.mode)), std::to_string(counts[cell])});
    }
    return rows;
}

} // namespace maksuarvio
