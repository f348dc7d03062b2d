// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/shape.h"
#include "tariffs/check/parts.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using Needs = std::vector<Need>;

void add(Needs& needs, std::initializer_list<Key> keys)
{
    for (const Key key : keys)
        needs.push_back({key});
}

/// What the offer needs; a voucher by its rule (569/2009).
Needs needs_of(const Service& service, const Offer& offer)
{
    Needs needs;
    switch (offer.voucher_rule) {
    case VoucherRule::None:
    case VoucherRule::SameFeeAsOwn:
        std::ranges::copy(facts(service.rule).needs, std::back_inserter(needs));
        break;
    case VoucherRule::IncomeTested:
        add(needs, {Key::HomeServiceIncomeLimit, Key::HomeServiceIncomeLimitExtraPerson,
                    Key::ForestIncomeReduction, Key::VoucherBase, Key::VoucherFactor,
                    Key::VoucherDivisor, Key::VoucherPercent, Key::VoucherPercentLessPerPerson,
                    Key::VoucherLowest, Key::VoucherHighest});
        break;
    case VoucherRule::NetIncomeSteps:
        needs.push_back({Key::VoucherStep, 0, true});
        add(needs, {Key::VoucherStepLowest, Key::ForestIncomeReduction});
        break;
    case VoucherRule::FlatValue:
        add(needs, {Key::VoucherValue});
        break;
    }
    add(needs, {Key::WeeksPerMonth, Key::DaysPerMonth});
    if (service.unit == Unit::Hour)
        add(needs, {Key::WeeksPerMonthHours});
    return needs;
}

int columns_of_key(Key key)
{
    switch (shape(key).columns) {
    case Columns::None:
        return 0;
    case Columns::Two:
        return 2;
    case Columns::Six:
        return 6;
    }
    return 0;
}

/// Whether a value that is missing has only lapsed, in a book in force until further notice.
bool has_lapsed(const DayRows& rows, const Need& need, const std::string& service, int persons)
{
    if (rows.book().header.valid.to)
        return false;
    bool was_there = false;
    for (const auto& [row, place] : rows.book().rows) {
        const bool is_it = row.key == need.key && row.service == service
                           && (need.any_at || (row.at == need.at && row.persons == persons));
        if (is_it && row.from > rows.day())
            return false;
        was_there |= is_it;
    }
    return was_there;
}

bool is_met(const DayRows& rows, const Need& need, const std::string& service, Mode mode)
{
    if (need.any_at)
        return !rows.all(need.key, service).empty() || has_lapsed(rows, need, service, 0);
    const int columns = columns_of_key(need.key);
    for (int persons = columns > 0 ? 1 : 0; persons <= columns; ++persons) {
        if (!rows.find_for(mode, need.key, service, need.at, persons)
            && !has_lapsed(rows, need, service, persons))
            return false;
    }
    return true;
}

} // namespace

void check_needs(const DayRows& rows, FaultList& faults)
{
    for (const auto& [offer, valid, place] : rows.book().offers) {
        const Service* service = rows.book().service(offer.service);
        if (!service || !valid.contains(rows.day()))
            continue;
        // A voucher that costs the same as the own service has the own service's price.
        const Mode mode = offer.voucher_rule == VoucherRule::SameFeeAsOwn ? Mode::Own : offer.mode;
        for (const Need& need : needs_of(*service, offer)) {
            const std::string of =
                shape(need.key).scope == Scope::Service ? service->id : std::string();
            if (!is_met(rows, need, of, mode))
                faults.add(cell_in(place, Column::Service), FaultCode::ValueMissing,
                           {offer.service, std::string(word(offer.mode)),
                            std::string(word(need.key)), iso_from_date(rows.day())});
        }
    }
}

} // namespace maksuarvio
