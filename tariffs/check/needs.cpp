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

/// The household size that the value is missing for, 0 where it has none; nothing where it is
/// there.
std::optional<int> missing_size(const DayRows& rows, const Need& need, const std::string& service,
                                Mode mode)
{
    if (need.any_at)
        return rows.all(need.key, service).empty() && !has_lapsed(rows, need, service, 0)
                   ? std::optional(0)
                   : std::nullopt;
    const int columns = columns_of_key(need.key);
    for (int persons = columns > 0 ? 1 : 0; persons <= columns; ++persons) {
        if (!rows.find_for(mode, need.key, service, need.at, persons)
            && !has_lapsed(rows, need, service, persons))
            return persons;
    }
    return std::nullopt;
}

/// The last row of the value that has ended by the day, else the first that begins after it.
const BookRow* on_other_days(const DayRows& rows, const Need& need, const std::string& service,
                             Mode mode, int persons)
{
    const BookRow* before = nullptr;
    const BookRow* after = nullptr;
    for (const BookRow& entry : rows.book().rows) {
        const Row& row = entry.row;
        if (row.key != need.key || row.service != service || row.mode.value_or(mode) != mode
            || (!need.any_at && (row.at != need.at || row.persons != persons)) || !is_dated(entry))
            continue;
        if (row.from > rows.day())
            after = after && after->row.from <= row.from ? after : &entry;
        else
            before = before && before->row.from >= row.from ? before : &entry;
    }
    return before ? before : after;
}

/// Whether a row of one household size is nearer to another size: the next smaller one is nearest.
bool is_nearer(int persons, int than, int size)
{
    const bool is_smaller = persons < size;
    if (is_smaller != (than < size))
        return is_smaller;
    return is_smaller ? persons > than : persons < than;
}

/// The first row of the household size that is nearest.
const BookRow* of_other_size(const Book& book, const Need& need, const std::string& service,
                             int size)
{
    const BookRow* found = nullptr;
    for (const BookRow& entry : book.rows) {
        const Row& row = entry.row;
        if (row.key != need.key || row.service != service || row.at != need.at || row.persons < 1)
            continue;
        if (!found || is_nearer(row.persons, found->row.persons, size)
            || (row.persons == found->row.persons && row.from < found->row.from))
            found = &entry;
    }
    return found;
}

void check_need(const DayRows& rows, const Need& need, const Offer& offer, Cell place,
                FaultList& faults)
{
    // A voucher that costs the same as the own service has the own service's price.
    const Mode mode = offer.voucher_rule == VoucherRule::SameFeeAsOwn ? Mode::Own : offer.mode;
    const std::string of = shape(need.key).scope == Scope::Service ? offer.service : std::string();
    const auto persons = missing_size(rows, need, of, mode);
    if (!persons)
        return;
    const std::string key(word(need.key));
    const std::string day = iso_from_date(rows.day());
    // Said once, where it is to be mended, and not at each offer that needs it.
    if (const BookRow* other = on_other_days(rows, need, of, mode, *persons)) {
        const bool ends = other->row.from <= rows.day();
        const Cell cell = cell_in(*other, ends ? Column::To : Column::From);
        if (!faults.has(cell, FaultCode::ValueMissing))
            faults.add(cell, FaultCode::ValueMissing,
                       {offer.service, std::string(word(offer.mode)), key, day});
    } else if (const BookRow* beside =
                   *persons > 0 ? of_other_size(rows.book(), need, of, *persons) : nullptr) {
        faults.add(cell_in(*beside, Column::Persons), FaultCode::SizeMissing,
                   {key, std::to_string(*persons), day});
    } else {
        faults.add(cell_in(place, Column::Service), FaultCode::ValueMissing,
                   {offer.service, std::string(word(offer.mode)), key, day});
    }
}

} // namespace

void check_needs(const DayRows& rows, FaultList& faults)
{
    for (const auto& [offer, valid, place] : rows.book().offers) {
        const Service* service = rows.book().service(offer.service);
        if (!service || !valid.contains(rows.day()))
            continue;
        for (const Need& need : needs_of(*service, offer))
            check_need(rows, need, offer, place, faults);
    }
}

} // namespace maksuarvio
