// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/comparison_table.h"

#include "calc-core/county_unknown.h"
#include "calc-core/ending_deductions.h"
#include "translations/county_knowledge.h"

#include <functional>

namespace maksuarvio {

namespace {

/// The same service of the same person stands in one row.
struct Row {
    const Service* service = nullptr;
    Whose whose = Whose::Client;

    bool operator==(const Row&) const = default;
};

class TableWriter : SheetBuilder {
public:
    TableWriter(std::span<const NamedAlternative> alternatives, const NamedAlternative& first,
                const SheetMatter& matter)
        : SheetBuilder(matter), m_alternatives(alternatives), m_first(*first.estimate),
          m_first_letter(letter_of(first))
    {
    }

    sheet::Table write()
    {
        m_table.summary = m_say(QT_TRANSLATE_NOOP(
            "Sheet", "A column each alternative, with what each service costs per month"));
        m_table.even = true;
        m_table.columns.push_back({.header = m_say(QT_TRANSLATE_NOOP("Sheet", "Per month"))});
        for (const NamedAlternative& alternative : m_alternatives)
            m_table.columns.push_back(
                {.header = column_title(alternative), .alignment = sheet::Alignment::End});
        for (const Row& row : rows())
            m_table.rows.push_back(cells_of(row));
        m_table.total = cells(pay_per_month(payers()), [&](const AlternativeEstimate& one) {
            return money(one.client_total_month);
        });
        what_it_means();
        return std::move(m_table);
    }

private:
    using CellOf = std::function<std::string(const AlternativeEstimate&)>;

    std::string column_title(const NamedAlternative& alternative) const
    {
        const std::string letter = letter_of(alternative);
        const std::string& name = alternative.estimate->name;
        if (name.empty() || name == letter)
            return letter;
        return name.starts_with(letter + ":") ? name : letter + "\n" + name;
    }

    std::vector<std::string> cells(const char* source, const CellOf& cell_of) const
    {
        return cells(m_say(source, {m_first_letter}), cell_of);
    }
    std::vector<std::string> cells(std::string heading, const CellOf& cell_of) const
    {
        std::vector<std::string> cells{std::move(heading)};
        for (const NamedAlternative& alternative : m_alternatives)
            cells.push_back(cell_of(*alternative.estimate));
        return cells;
    }
    void below(const char* source, const CellOf& cell_of)
    {
        m_table.below.push_back(cells(source, cell_of));
    }

    ByPerson<bool> payers() const
    {
        ByPerson<bool> of_all;
        for (const NamedAlternative& alternative : m_alternatives) {
            const ByPerson<bool> one = planned_for(*alternative.estimate);
            of_all.client |= one.client;
            of_all.spouse |= one.spouse;
        }
        return of_all;
    }

    std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        for (const NamedAlternative& alternative : m_alternatives) {
            for (const Line& line : alternative.estimate->lines) {
                const Row row{line.service, line.planned.whose};
                if (std::ranges::find(rows, row) == rows.end())
                    rows.push_back(row);
            }
        }
        return rows;
    }

    static std::vector<const Line*> lines_of(const AlternativeEstimate& estimate, const Row& row)
    {
        std::vector<const Line*> lines;
        for (const Line& line : estimate.lines) {
            if (row == Row{line.service, line.planned.whose})
                lines.push_back(&line);
        }
        return lines;
    }

    // What is planned stands beside the service where it is the same in all that have it.
    std::vector<std::string> cells_of(const Row& row) const
    {
        std::vector<std::string> plans;
        const Line* any = nullptr;
        for (const NamedAlternative& alternative : m_alternatives) {
            for (const Line* line : lines_of(*alternative.estimate, row)) {
                plans.push_back(plan_of_month(*line));
                any = line;
            }
        }
        const bool is_same = std::ranges::count(plans, plans.front()) == std::ssize(plans);
        std::vector<std::string> cells{is_same ? name_of(*any) + ", " + plans.front()
                                               : name_of(*any)};
        for (const NamedAlternative& alternative : m_alternatives) {
            std::string cell;
            for (const Line* line : lines_of(*alternative.estimate, row)) {
                cell += (cell.empty() ? "" : "\n") + money(line->client_total());
                if (!is_same)
                    cell += "\n" + plan_of_month(*line);
            }
            cells.push_back(cell.empty() ? "\u2013" : cell);
        }
        return cells;
    }

    bool any(const std::function<bool(const AlternativeEstimate&)>& is_so) const
    {
        return std::ranges::any_of(m_alternatives, [&](const NamedAlternative& alternative) {
            return is_so(*alternative.estimate);
        });
    }

    void what_it_means()
    {
        if (m_alternatives.size() > 1)
            below(QT_TRANSLATE_NOOP("Sheet", "Compared with {1}"),
                  [&](const AlternativeEstimate& one) {
                      return &one == &m_first ? "\u2013"
                                              : difference_text(one.client_total_month
                                                                    - m_first.client_total_month,
                                                                m_wording.language());
                  });
        below(QT_TRANSLATE_NOOP("Sheet", "Per year"),
              [&](const AlternativeEstimate& one) { return money(one.client_total_year); });
        if (any([](const AlternativeEstimate& one) {
                return one.client_to_provider_month > Cents(0);
            })) {
            below(QT_TRANSLATE_NOOP("Sheet", "Client fees to the county"),
                  [&](const AlternativeEstimate& one) { return money(one.client_fee_month); });
            below(QT_TRANSLATE_NOOP("Sheet", "Own share of the price"),
                  [&](const AlternativeEstimate& one) {
                      return money(one.client_to_provider_month);
                  });
        }
        ceiling();
        later();
        if (m_matter.options.money_left)
            money_left();
        if (m_matter.options.county_cost)
            county();
    }

    // Where it is full already, the month above is one after it, and the ordinary one comes again.
    void ceiling()
    {
        const auto fills = [](const AlternativeEstimate& one) {
            return one.client_total_month_after_ceiling && !one.client_total_month_before_ceiling;
        };
        if (any(fills))
            below(QT_TRANSLATE_NOOP("Sheet", "When the yearly fee ceiling is full"),
                  [&](const AlternativeEstimate& one) {
                      return fills(one) ? money(*one.client_total_month_after_ceiling) : "\u2013";
                  });
        const auto day = m_matter.snapshot.date();
        const auto again = [&](const AlternativeEstimate& one) { return january_total(one, day); };
        if (!any([&](const AlternativeEstimate& one) { return again(one).has_value(); }))
            return;
        m_table.below.push_back(
            cells(m_say(full_ceiling(), {std::to_string(static_cast<int>(day.year()) + 1)}),
                  [&](const AlternativeEstimate& one) {
                      const std::optional<Cents> total = again(one);
                      return total ? money(*total) : "\u2013";
                  }));
    }
    // A ceiling is a person's, whatever the alternative.
    const char* full_ceiling() const
    {
        ByPerson<bool> full;
        for (const NamedAlternative& alternative : m_alternatives) {
            const auto one = noted_of(*alternative.estimate, NoteCode::FeeCeilingFull);
            full.client |= one.client;
            full.spouse |= one.spouse;
        }
        if (full.client && full.spouse)
            return QT_TRANSLATE_NOOP("Sheet", "The fee ceilings of you both are full. From 1 "
                                              "January {1} again");
        if (full.spouse)
            return QT_TRANSLATE_NOOP("Sheet", "Your spouse's fee ceiling is full. From 1 January "
                                              "{1} again");
        if (payers().spouse)
            return QT_TRANSLATE_NOOP("Sheet", "Your own fee ceiling is full. From 1 January {1} "
                                              "again");
        return QT_TRANSLATE_NOOP("Sheet", "The fee ceiling is full. From 1 January {1} again");
    }

    // A deduction that ends makes a later month dearer.
    void later()
    {
        if (!any([](const AlternativeEstimate& one) { return !later_totals(one).empty(); }))
            return;
        below(QT_TRANSLATE_NOOP("Sheet", "Later, as a deduction ends"),
              [&](const AlternativeEstimate& one) {
                  std::string cell;
                  for (const LaterTotal& then : later_totals(one))
                      cell +=
                          (cell.empty() ? "" : "\n")
                          + m_say(QT_TRANSLATE_NOOP("Sheet", "{1} after {2} months"),
                                  {money(then.client_total), std::to_string(then.after_months)});
                  return cell.empty() ? "\u2013" : cell;
              });
    }

    void money_left()
    {
        const auto of = [&](const std::optional<Cents>& left) {
            return left ? money(*left) : m_say(QT_TRANSLATE_NOOP("Sheet", "not known"));
        };
        if (any([](const AlternativeEstimate& one) {
                return one.money_left_by_person.has_value();
            })) {
            below(QT_TRANSLATE_NOOP("Sheet", "You have left"), [&](const AlternativeEstimate& one) {
                return one.money_left_by_person ? of(one.money_left_by_person->client)
                       : one.money_left_of == MoneyLeftOf::Client ? of(one.money_left_month)
                                                                  : "\u2013";
            });
            return;
        }
        below(any([](const AlternativeEstimate& one) {
                  return one.money_left_of == MoneyLeftOf::Household;
              })
                  ? QT_TRANSLATE_NOOP("Sheet", "Your household has left")
                  : QT_TRANSLATE_NOOP("Sheet", "You have left"),
              [&](const AlternativeEstimate& one) {
                  return one.money_left_of == MoneyLeftOf::Nobody ? of(std::nullopt)
                                                                  : of(one.money_left_month);
              });
    }

    void county()
    {
        below(QT_TRANSLATE_NOOP("Sheet", "The county pays"), [&](const AlternativeEstimate& one) {
            const std::string net = money(one.county_net_month);
            switch (county_knowledge(one)) {
            case CountyKnowledge::None:
                return m_say(QT_TRANSLATE_NOOP("Sheet", "not known"));
            case CountyKnowledge::AtLeast:
                return m_say(QT_TRANSLATE_NOOP("Sheet", "at least {1}"), {net});
            case CountyKnowledge::Whole:
                break;
            }
            return net;
        });
        if (m_alternatives.size() > 1)
            below(QT_TRANSLATE_NOOP("Sheet", "The county, compared with {1}"),
                  [&](const AlternativeEstimate& one) {
                      if (&one == &m_first)
                          return std::string("\u2013");
                      return county_difference_is_known(one, m_first)
                                 ? difference_text(one.county_net_month - m_first.county_net_month,
                                                   m_wording.language())
                                 : m_say(QT_TRANSLATE_NOOP("Sheet", "not known"));
                  });
    }

    std::span<const NamedAlternative> m_alternatives;
    const AlternativeEstimate& m_first;
    std::string m_first_letter;
    sheet::Table m_table;
};

} // namespace

sheet::Table comparison_table(std::span<const NamedAlternative> alternatives,
                              const NamedAlternative& first, const SheetMatter& matter)
{
    return TableWriter(alternatives, first, matter).write();
}

} // namespace maksuarvio
