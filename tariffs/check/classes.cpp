// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"
#include "tariffs/check/parts.h"

#include <algorithm>
#include <map>

namespace maksuarvio {

namespace {

/// The law's first class is "four hours or less": none may begin higher.
constexpr std::int64_t kFirstClassAtMost = 4;

void check_percent_cells(const DayRows& rows, FaultList& faults)
{
    for (const Key key : {Key::HomeServicePercent, Key::HomeServiceHighestFee}) {
        for (const BookRow* row : rows.all(key)) {
            for (int persons = 1; persons <= 6; ++persons) {
                if (!rows.find(Key::HomeServicePercent, {}, std::nullopt, row->row.at, persons))
                    faults.add(cell_in(row->place, {Column::Percent, persons - 1}),
                               FaultCode::PercentCellMissing,
                               {std::to_string(row->row.at), std::to_string(persons),
                                iso_from_date(rows.day())});
            }
        }
    }
}

/// The bands of one service and mode (none: any mode).
void check_bands_of(const DayRows& rows, const std::string& service, std::optional<Mode> mode,
                    FaultList& faults)
{
    std::map<std::int64_t, const BookRow*> prices;
    for (const BookRow* row : rows.all(Key::Price, service)) {
        if (row->row.mode == mode)
            prices.emplace(row->row.at, row);
    }
    if (prices.empty())
        return;
    const std::string day = iso_from_date(rows.day());
    const std::int64_t top = prices.rbegin()->first;
    const auto is_priced = [&](std::int64_t band) {
        return prices.contains(band) || rows.find(Key::Price, service, std::nullopt, band, 0);
    };
    for (std::int64_t band = 1; band < top; ++band) {
        if (!is_priced(band))
            faults.add(cell_in(*prices.upper_bound(band)->second, Column::At),
                       FaultCode::BandPriceMissing, {service, std::to_string(band), day});
        for (int persons = 1; persons <= 2; ++persons) {
            const BookRow* limit =
                rows.find(Key::BandIncomeLimit, service, std::nullopt, band, persons);
            if (!limit) {
                faults.add(cell_in(*prices.lower_bound(band)->second, Column::At),
                           FaultCode::BandLimitMissing,
                           {service, std::to_string(band), std::to_string(persons), day});
                continue;
            }
            const BookRow* below =
                rows.find(Key::BandIncomeLimit, service, std::nullopt, band - 1, persons);
            if (below && limit->row.value <= below->row.value)
                faults.add(cell_in(*limit, Column::Value), FaultCode::BandLimitsNotRising,
                           {service, std::to_string(band), day});
        }
    }
    for (const BookRow* limit : rows.all(Key::BandIncomeLimit, service)) {
        const std::string band = std::to_string(limit->row.at);
        if (limit->row.at == top)
            faults.add(cell_in(*limit, Column::At), FaultCode::TopBandLimited,
                       {service, band, day});
        else if (limit->row.at > top)
            faults.add(cell_in(*limit, Column::At), FaultCode::BandPriceMissing,
                       {service, band, day});
    }
}

} // namespace

void check_classes(const DayRows& rows, FaultList& faults)
{
    check_percent_cells(rows, faults);
    std::vector<const BookRow*> classes;
    for (const BookRow* row : rows.all(Key::HomeServicePercent)) {
        if (classes.empty() || classes.back()->row.at != row->row.at)
            classes.push_back(row);
    }
    if (classes.empty())
        return;
    if (classes.front()->row.at > kFirstClassAtMost)
        faults.add(cell_in(*classes.front(), Column::At), FaultCode::FirstClassTooHigh,
                   {std::to_string(classes.front()->row.at)});
    // A county's own classes may be of any width; a table by the hour has every hour.
    const auto step = [&](std::size_t i) { return classes[i]->row.at - classes[i - 1]->row.at; };
    std::size_t by_the_hour = 0;
    for (std::size_t i = 1; i < classes.size(); ++i)
        by_the_hour += step(i) == 1;
    if (by_the_hour * 2 <= classes.size())
        return;
    for (std::size_t i = 1; i < classes.size(); ++i) {
        if (step(i) > 1)
            faults.add(
                cell_in(*classes[i], Column::At), FaultCode::HoursClassMissing,
                {std::to_string(classes[i - 1]->row.at), std::to_string(classes[i]->row.at)});
    }
}

void check_bands(const DayRows& rows, FaultList& faults)
{
    for (const auto& [service, place] : rows.book().services) {
        if (!facts(service.rule).banded)
            continue;
        for (const std::optional<Mode> mode :
             {std::optional<Mode>(), std::optional(Mode::Own), std::optional(Mode::Purchased),
              std::optional(Mode::Voucher)})
            check_bands_of(rows, service.id, mode, faults);
    }
}

} // namespace maksuarvio
