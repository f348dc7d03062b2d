// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/impact_counts.h"

#include "tariffs/book/value_text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::array<std::string_view, 6> kHeadings{"size",    "income", "amount",
                                                    "service", "mode",   "count"};
/// A file of another kind would be one fault a row.
constexpr std::size_t kMostFaults = 1000;
enum CountColumn : std::uint8_t { Size, Income, Amount, ServiceId, ModeWord, Count };

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
    CountsReader(const ImpactGrid& grid, Faults& faults)
        : m_grid(grid), m_faults(faults), m_rows_of(grid.cells(), 0), m_counts(grid.cells(), 0)
    {
    }

    /// Rows count from 0, the heading being 0.
    void read(const std::vector<std::string>& fields, int row)
    {
        m_fields = &fields;
        m_row = row;
        if (fields.size() != kHeadings.size()) {
            fault(FaultCode::FieldCount, Cell::kAll,
                  {std::to_string(fields.size()), std::to_string(kHeadings.size())});
            return;
        }
        const auto place = read_place();
        const auto count = whole_from_text(text(Count));
        if (!count)
            fault(count.error(), Count, {std::string(kHeadings[Count]), text(Count)});
        if (!place || !count)
            return;
        const std::size_t cell = m_grid.cell(*place);
        if (m_rows_of[cell] != 0) {
            fault(FaultCode::CellRepeated, Cell::kAll, {std::to_string(m_rows_of[cell] + 1)});
            return;
        }
        m_rows_of[cell] = row;
        m_counts[cell] = *count;
    }

    std::vector<std::int64_t> take() { return std::move(m_counts); }

private:
    const std::string& text(int column) const
    {
        return (*m_fields)[static_cast<std::size_t>(column)];
    }

    void fault(FaultCode code, int column, std::vector<std::string> data)
    {
        m_faults.push_back(
            {.cell = {.row = m_row, .column = column}, .code = code, .data = std::move(data)});
    }

    void unknown(int column)
    {
        fault(FaultCode::CellUnknown, column,
              {std::string(kHeadings[static_cast<std::size_t>(column)]), text(column)});
    }

    template <typename Read, typename Values>
    std::optional<std::size_t> index(int column, Read parse, const Values& values)
    {
        const auto value = parse(text(column));
        if (!value) {
            fault(value.error(), column,
                  {std::string(kHeadings[static_cast<std::size_t>(column)]), text(column)});
            return std::nullopt;
        }
        const auto found = index_of(values, *value);
        if (!found)
            unknown(column);
        return found;
    }

    std::optional<std::size_t> service_index()
    {
        const auto named = [&](const ImpactService& one) { return one.service == text(ServiceId); };
        if (std::ranges::none_of(m_grid.services, named)) {
            unknown(ServiceId);
            return std::nullopt;
        }
        const auto found = std::ranges::find_if(m_grid.services, [&](const ImpactService& one) {
            return named(one) && word(one.mode) == text(ModeWord);
        });
        if (found == m_grid.services.end()) {
            unknown(ModeWord);
            return std::nullopt;
        }
        return static_cast<std::size_t>(found - m_grid.services.begin());
    }

    std::optional<ImpactPlace> read_place()
    {
        const auto size = index(Size, whole_from_text, m_grid.sizes);
        const auto income = index(
            Income,
            [](std::string_view written) {
                return hundredths_from_text(written).map([](auto cents) { return Cents(cents); });
            },
            m_grid.incomes);
        const auto service = service_index();
        if (!service)
            return std::nullopt;
        const auto amount =
            index(Amount, hundredths_from_text, m_grid.amounts_of(m_grid.services[*service]));
        if (!size || !income || !amount)
            return std::nullopt;
        return ImpactPlace{*service, *amount, *size, *income};
    }

    const ImpactGrid& m_grid;
    Faults& m_faults;
    /// The row that named a cell; 0: none yet.
    std::vector<int> m_rows_of;
    std::vector<std::int64_t> m_counts;
    const std::vector<std::string>* m_fields = nullptr;
    int m_row = 0;
};

std::string hundredths_text(std::int64_t hundredths)
{
    return text_from_value(Exact(hundredths), Measure::Eur);
}

} // namespace

tl::expected<std::vector<std::int64_t>, Faults> counts_of(const CsvRows& rows,
                                                          const ImpactGrid& grid)
{
    Faults faults;
    if (rows.empty())
        return tl::unexpected(Faults{{.code = FaultCode::RowEmpty}});
    const auto& heading = rows.front();
    if (heading.size() != kHeadings.size())
        return tl::unexpected(
            Faults{{.cell = {.row = 0},
                    .code = FaultCode::FieldCount,
                    .data = {std::to_string(heading.size()), std::to_string(kHeadings.size())}}});
    for (std::size_t i = 0; i < kHeadings.size(); ++i) {
        if (heading[i] != kHeadings[i])
            return tl::unexpected(Faults{{.cell = {.row = 0, .column = static_cast<int>(i)},
                                          .code = FaultCode::HeadingUnknown,
                                          .data = {heading[i], std::string(kHeadings[i])}}});
    }
    CountsReader reader(grid, faults);
    for (std::size_t i = 1; i < rows.size() && faults.size() < kMostFaults; ++i)
        reader.read(rows[i], static_cast<int>(i));
    if (!faults.empty())
        return tl::unexpected(std::move(faults));
    return reader.take();
}

CsvRows counts_table(const ImpactGrid& grid, std::span<const std::int64_t> counts)
{
    CsvRows rows{{kHeadings.begin(), kHeadings.end()}};
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
