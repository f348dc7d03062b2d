// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/index_step.h"

#include "tariffs/book/value_text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// How the law moves a figure.
struct Rule {
    bool tyel = false;
    IndexRounding rounding = IndexRounding::TenCents;
};

// A price of the decree, or of the carer's day off (734/1992 6 b §), wherever a book takes it over
// as it is; a county's own price refers to the county's decision.
bool is_statutory_price(const Row& row)
{
    return row.reference.starts_with("912/1992") || row.reference.starts_with("734/1992 6 b §");
}

std::optional<Rule> rule_of(const Row& row)
{
    if (row.key == Key::Price && !is_statutory_price(row))
        return std::nullopt;
    switch (shape(row.key).indexed_by) {
    case IndexedBy::Nothing:
        return std::nullopt;
    case IndexedBy::TyelToEuro:
        return Rule{true, IndexRounding::FullEuro};
    case IndexedBy::PensionToEuro:
        return Rule{false, IndexRounding::FullEuro};
    case IndexedBy::PensionToTenCents:
        return Rule{false, IndexRounding::TenCents};
    }
    return std::nullopt;
}

bool same_value(const Row& one, const Row& other)
{
    return one.key == other.key && one.service == other.service && one.mode == other.mode
           && one.at == other.at && one.persons == other.persons;
}

bool in_range(Exact ratio)
{
    return Exact(1, 2) <= ratio && ratio <= Exact(2);
}

class Step {
public:
    Step(const Book& base, const IndexStep& step)
        : m_base(base), m_step(step), m_eve(day_before(step.valid.from))
    {
    }

    std::vector<BookRow> rows() const
    {
        std::vector<BookRow> rows;
        for (const BookRow& one : m_base.rows) {
            const bool on_the_eve = one.valid().contains(m_eve);
            const auto rule = rule_of(one.row);
            if (rule && on_the_eve)
                rows.push_back(stepped(one, *rule));
            else if (!rule && (one.valid().contains(m_step.valid.from) || is_later(one.valid())))
                rows.push_back(one);
            else if (!rule && on_the_eve && !shape(one.row.key).observation)
                rows.push_back(carried(one));
        }
        return rows;
    }

    std::vector<BookOffer> offers() const
    {
        std::vector<BookOffer> offers;
        for (const BookOffer& one : m_base.offers) {
            if (!one.valid.contains(m_eve) && !is_later(one.valid))
                continue;
            offers.push_back(one);
            if (one.valid.to && *one.valid.to == m_step.valid.from)
                offers.back().valid = m_step.valid;
        }
        return offers;
    }

private:
    bool is_later(const Validity& valid) const
    {
        return m_step.valid.from <= valid.from
               && (!m_step.valid.to || valid.from < *m_step.valid.to);
    }

    BookRow begun(const BookRow& one) const
    {
        BookRow next = one;
        next.row.from = m_step.valid.from;
        next.row.to = m_step.valid.to;
        next.row.status = Status::Derived;
        next.row.reviewed.reset();
        return next;
    }

    BookRow stepped(const BookRow& one, Rule rule) const
    {
        const Exact ratio = rule.tyel ? m_step.tyel : m_step.national_pension;
        BookRow next = begun(one);
        Row& row = next.row;
        row.value = Exact(indexed(round_to_cents(one.row.value), ratio, rule.rounding));
        row.source = text_from_value(one.row.value, row.measure) + " × "
                     + text_from_value(ratio, Measure::Ratio) + " = "
                     + text_from_value(one.row.value * ratio, row.measure) + ", to the nearest "
                     + (rule.rounding == IndexRounding::FullEuro ? "full euro" : "0.10 euros")
                     + (rule.tyel ? " (TyEL index)" : " (national pension index)");
        return next;
    }

    // What ends with the old period; another value may follow within the new one.
    BookRow carried(const BookRow& one) const
    {
        BookRow next = begun(one);
        for (const BookRow& other : m_base.rows) {
            if (same_value(other.row, one.row) && is_later(other.valid())
                && (!next.row.to || other.row.from < *next.row.to))
                next.row.to = other.row.from;
        }
        next.row.source = "Carried over from " + m_base.header.version + ": " + one.row.source;
        return next;
    }

    const Book& m_base;
    const IndexStep& m_step;
    Date m_eve;
};

} // namespace

Cents indexed(Cents figure, Exact ratio, IndexRounding rounding)
{
    const int unit = rounding == IndexRounding::FullEuro ? 100 : 10;
    return Cents(round_half_up(Exact(figure) * ratio * Exact(1, unit)) * unit);
}

tl::expected<Draft, IndexFault> index_step(const Book& base, const IndexStep& step,
                                           std::string version)
{
    if (!in_range(step.tyel) || !in_range(step.national_pension))
        return tl::unexpected(IndexFault::RatioOutOfRange);
    const Date eve = day_before(step.valid.from);
    if (std::ranges::none_of(base.rows, [&](const BookRow& one) {
            return !shape(one.row.key).observation && one.valid().contains(eve);
        }))
        return tl::unexpected(IndexFault::NothingInForce);
    Book next = base;
    const Step made(base, step);
    next.rows = made.rows();
    next.offers = made.offers();
    next.header.reviewed_on.reset();
    Draft draft = draft_from(next, std::move(version), step.valid);
    draft.base = base.header.version;
    return draft;
}

Validity next_index_period(Date today)
{
    std::chrono::year year = today.year() + std::chrono::years(1);
    if (static_cast<int>(year) % 2 != 0)
        year += std::chrono::years(1);
    const Date from(year, std::chrono::January, std::chrono::day(1));
    return {.from = from, .to = from + std::chrono::years(2)};
}

std::int64_t latest_point(const Book& book, Key index)
{
    const Row* latest = nullptr;
    for (const BookRow& entry : book.rows) {
        if (entry.row.key == index && (!latest || latest->from < entry.row.from))
            latest = &entry.row;
    }
    return latest ? round_down(latest->value) : 0;
}

} // namespace maksuarvio
