// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/fee_ceiling.h"

#include <algorithm>
#include <functional>

namespace maksuarvio {

namespace {

/// A moment of the year, in months from its start.
struct Moment {
    Int128 over = 0;
    Int128 under = 1;

    bool operator<(const Moment& other) const { return over * other.under < other.over * under; }
};

/// How the units of a row are spread over the year.
class Spread {
public:
    explicit Spread(const AccruingUnits& row)
        : m_row(&row), m_whole(round_down(row.month * Exact(12)))
    {
    }
    const AccruingUnits& row() const { return *m_row; }
    std::int64_t whole() const { return m_whole; }
    /// The part of a unit that falls at the year's end.
    Exact part() const { return m_row->month * Exact(12) - Exact(m_whole); }

    /// Unit k of q a month falls at (k - 1/2)/q months.
    Moment moment_of(std::int64_t unit) const
    {
        return {.over = (2 * Int128(unit) - 1) * m_row->month.denominator(),
                .under = 2 * m_row->month.numerator()};
    }
    /// So k falls not after a moment where k <= q * moment + 1/2.
    std::int64_t fallen_by(Moment at) const { return std::min(m_whole, floor_and_rest(at).first); }
    std::int64_t fallen_before(Moment at) const
    {
        const auto [floor, rest] = floor_and_rest(at);
        return std::min(m_whole, rest == 0 ? floor - 1 : floor);
    }

private:
    std::pair<std::int64_t, Int128> floor_and_rest(Moment at) const
    {
        const Int128 under = 2 * at.under * m_row->month.denominator();
        const Int128 over =
            2 * at.over * m_row->month.numerator() + at.under * m_row->month.denominator();
        return {static_cast<std::int64_t>(over / under), over % under};
    }

    const AccruingUnits* m_row;
    std::int64_t m_whole;
};

/// Rows of one service and price are one.
std::vector<AccruingUnits> joined(std::vector<AccruingUnits> rows)
{
    const auto order = [](const AccruingUnits& a, const AccruingUnits& b) {
        return a.service != b.service ? a.service < b.service : a.price < b.price;
    };
    std::ranges::sort(rows, order);
    std::vector<AccruingUnits> all;
    for (const AccruingUnits& row : rows) {
        if (row.month == Exact() || row.price == Exact())
            continue;
        if (!all.empty() && !order(all.back(), row))
            all.back().month = all.back().month + row.month;
        else
            all.push_back(row);
    }
    return all;
}

/// The first moment at which the whole units that have fallen cost so much; empty for none.
std::optional<Moment> moment_that_reaches(const std::vector<Spread>& rows, Exact sum)
{
    const auto reaches = [&](Moment at) {
        Exact fallen;
        for (const Spread& row : rows)
            fallen = fallen + row.row().price * Exact(row.fallen_by(at));
        return sum <= fallen;
    };
    std::optional<Moment> first;
    for (const Spread& row : rows) {
        std::int64_t below = 0;
        std::int64_t reached = row.whole() + 1;
        while (reached - below > 1) {
            const std::int64_t middle = below + (reached - below) / 2;
            (reaches(row.moment_of(middle)) ? reached : below) = middle;
        }
        if (reached <= row.whole() && (!first || row.moment_of(reached) < *first))
            first = row.moment_of(reached);
    }
    return first;
}

/// What is charged of units, and what is left of the ceiling.
class Account {
public:
    explicit Account(Cents ceiling) : m_left(ceiling) {}

    bool is_full() const { return m_left == Exact(); }
    Exact left() const { return m_left; }
    CeilingYear& year() { return m_year; }

    void charge(Exact price, Exact units)
    {
        const Exact charged = smaller(price * units, m_left);
        m_left = m_left - charged;
        m_year.charged = m_year.charged + charged;
    }
    void charge_after_ceiling(const AccruingUnits& row, Exact units)
    {
        m_year.charged = m_year.charged + row.price_after_ceiling() * units;
        if (row.upkeep)
            m_year.upkeep_days = m_year.upkeep_days + units;
    }
    /// Units, or a part of one, that fall at one moment.
    void charge_together(std::vector<std::pair<const AccruingUnits*, Exact>> units)
    {
        std::ranges::stable_sort(units, std::greater(),
                                 [](const auto& one) { return one.first->price * one.second; });
        for (const auto& [row, amount] : units) {
            if (is_full())
                charge_after_ceiling(*row, amount);
            else
                charge(row->price, amount);
        }
    }

private:
    Exact m_left;
    CeilingYear m_year;
};

} // namespace

CeilingYear year_under_ceiling(std::vector<AccruingUnits> rows, Cents ceiling, Cents used)
{
    rows = joined(std::move(rows));
    const std::vector<Spread> spreads(rows.begin(), rows.end());
    Account account(std::max(ceiling - used, Cents(0)));
    CeilingYear& year = account.year();
    if (account.is_full()) {
        for (const AccruingUnits& row : rows)
            account.charge_after_ceiling(row, row.month * Exact(12));
        if (!rows.empty())
            year.filled_in_month = 1;
        return year;
    }

    std::vector<std::pair<const AccruingUnits*, Exact>> together;
    const std::optional<Moment> filled = moment_that_reaches(spreads, account.left());
    for (const Spread& spread : spreads) {
        const std::int64_t before = filled ? spread.fallen_before(*filled) : spread.whole();
        account.charge(spread.row().price, Exact(before));
        if (filled && before < spread.fallen_by(*filled))
            together.emplace_back(&spread.row(), Exact(1));
    }
    account.charge_together(std::move(together));
    if (filled) {
        year.filled_in_month = static_cast<int>((filled->over + filled->under - 1) / filled->under);
        for (const Spread& spread : spreads)
            account.charge_after_ceiling(spread.row(), spread.row().month * Exact(12)
                                                           - Exact(spread.fallen_by(*filled)));
        return year;
    }
    together.clear();
    for (const Spread& spread : spreads)
        together.emplace_back(&spread.row(), spread.part());
    account.charge_together(std::move(together));
    if (account.is_full())
        year.filled_in_month = 12;
    return year;
}

} // namespace maksuarvio
