// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"
#include "tariffs/book/value_text.h"
#include "tariffs/check/parts.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// Which way a county may differ from the statute to the client's benefit.
enum class May : std::uint8_t { BeLower, BeHigher };

struct Bound {
    Key key;
    May may;
};

constexpr std::array kBounds{
    Bound{Key::HomeServiceIncomeLimit, May::BeHigher},
    Bound{Key::HomeServiceIncomeLimitExtraPerson, May::BeHigher},
    Bound{Key::ForestIncomeReduction, May::BeHigher},
    Bound{Key::PersonalAllowance, May::BeHigher},
    Bound{Key::LongTermPercentSingle, May::BeLower},
    Bound{Key::LongTermPercentCouple, May::BeLower},
    Bound{Key::LongTermCoupleCapToSingle, May::BeHigher},
    Bound{Key::EnforcementDeducted, May::BeHigher},
    Bound{Key::SpouseDeductionsInFull, May::BeHigher},
    Bound{Key::MedicineAnnualCeiling, May::BeHigher},
    Bound{Key::FeeCeiling, May::BeLower},
    Bound{Key::UpkeepAfterCeiling, May::BeLower},
    Bound{Key::Price, May::BeLower},
};

bool is_worse(const Row& row, const Row& statute, May may)
{
    return may == May::BeLower ? row.value > statute.value : row.value < statute.value;
}

void check_percents(const DayRows& rows, const DayRows& national, FaultList& faults)
{
    const auto classes = rows.all(Key::HomeServicePercent);
    const auto statutory = national.all(Key::HomeServicePercent);
    if (classes.empty() || statutory.empty())
        return;
    const std::int64_t last_hour = std::max(classes.back()->row.at, statutory.back()->row.at);
    for (int persons = 1; persons <= 6; ++persons) {
        // A class is reported at the first hour where it is above.
        const BookRow* reported = nullptr;
        for (std::int64_t hours = 0; hours <= last_hour; ++hours) {
            const BookRow* row = rows.percent(hours, persons);
            const BookRow* statute = national.percent(hours, persons);
            if (!row || !statute || row == reported || row->row.value <= statute->row.value)
                continue;
            reported = row;
            faults.add(cell_in(*row, Column::Value), FaultCode::PercentAboveStatute,
                       {std::to_string(hours), std::to_string(persons),
                        text_from_value(row->row.value, row->row.measure),
                        text_from_value(statute->row.value, statute->row.measure),
                        iso_from_date(rows.day())});
        }
    }
}

} // namespace

void check_costs(const DayRows& rows, FaultList& faults)
{
    for (const auto& [service, place] : rows.book().services) {
        const BookRow* lowest = rows.find_for(Mode::Voucher, Key::VoucherLowest, service.id);
        const BookRow* highest = rows.find_for(Mode::Voucher, Key::VoucherHighest, service.id);
        if (lowest && highest && lowest->row.value > highest->row.value)
            faults.add(cell_in(*lowest, Column::Value), FaultCode::LowestAboveHighest,
                       {service.id, text_from_value(lowest->row.value, lowest->row.measure),
                        text_from_value(highest->row.value, highest->row.measure),
                        iso_from_date(rows.day())});
        for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
            const BookRow* cost = rows.find_for(mode, Key::CountyCost, service.id);
            if (!cost)
                continue;
            for (const BookRow* price : rows.all(Key::Price, service.id)) {
                // 2 §: a fee is never above what producing the service costs.
                if (rows.find_for(mode, Key::Price, service.id, price->row.at) == price
                    && price->row.measure == cost->row.measure
                    && price->row.value > cost->row.value)
                    faults.add(cell_in(*price, Column::Value), FaultCode::PriceAboveCost,
                               {service.id, text_from_value(price->row.value, price->row.measure),
                                text_from_value(cost->row.value, cost->row.measure),
                                iso_from_date(rows.day())});
            }
        }
    }
}

void check_statute(const DayRows& rows, const DayRows& national, FaultList& faults)
{
    check_percents(rows, national, faults);
    for (const auto [key, may] : kBounds) {
        for (const BookRow& entry : rows.book().rows) {
            const Row& row = entry.row;
            if (row.key != key || !is_dated(entry) || !entry.valid().contains(rows.day()))
                continue;
            const BookRow* statute =
                national.find(key, row.service, std::nullopt, row.at, row.persons);
            if (statute && statute->row.measure == row.measure && is_worse(row, statute->row, may))
                faults.add(cell_in(entry, Column::Value), FaultCode::WorseThanStatute,
                           {std::string(word(key)), row.service,
                            text_from_value(row.value, row.measure),
                            text_from_value(statute->row.value, statute->row.measure),
                            iso_from_date(rows.day())});
        }
    }
}

} // namespace maksuarvio
