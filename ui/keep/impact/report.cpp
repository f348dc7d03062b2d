// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/report.h"

#include "tariffs/book/cells.h"
#include "translations/numbers.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

namespace {

struct ImpactReport {
    Q_DECLARE_TR_FUNCTIONS(ImpactReport)
};

class Gathering {
public:
    explicit Gathering(const Impact& impact) : m_impact(impact) {}

    void add(std::size_t cell)
    {
        m_cells.push_back(m_impact.result->cells[cell]);
        if (!m_impact.counts.empty())
            m_counts.push_back(m_impact.counts[cell]);
    }

    ImpactShare share() const
    {
        ImpactShare share{.summary = summary_of(m_cells, m_counts), .mean = {}};
        Exact sum;
        std::int64_t households = 0;
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const std::int64_t count = m_counts.empty() ? 1 : m_counts[i];
            if (!m_cells[i].answered())
                continue;
            sum = sum + Exact(m_cells[i].rise().value) * Exact(count);
            households += count;
        }
        if (households > 0)
            share.mean = Cents(round_half_up(sum * Exact(1, households)));
        return share;
    }

private:
    const Impact& m_impact;
    std::vector<ImpactCell> m_cells;
    std::vector<std::int64_t> m_counts;
};

SheetCell text(const QString& words)
{
    return {.kind = SheetCell::Kind::Text, .text = words.toStdString()};
}

SheetCell number(std::int64_t value)
{
    return {.kind = SheetCell::Kind::Number, .text = std::to_string(value)};
}

SheetCell money(Cents amount)
{
    return {.kind = SheetCell::Kind::Money, .text = decimal(amount)};
}

Cents rounded(Exact cents)
{
    return Cents(round_half_up(cents));
}

Cents a_year(Cents month)
{
    return Cents(month.value * 12);
}

QStringList tally_headings()
{
    return {ImpactReport::tr("Pay more"), ImpactReport::tr("Pay less"),
            ImpactReport::tr("The same"), ImpactReport::tr("No answer")};
}

void add_tallies(std::vector<SheetCell>& row, const ImpactShare& share, const Impact& impact)
{
    const ImpactSummary& sum = share.summary;
    for (const auto* tally : {&sum.rising, &sum.falling, &sum.unchanged, &sum.unanswered})
        row.push_back(number(ImpactShare::size(*tally, impact)));
    row.push_back(money(share.mean));
    row.push_back(money(a_year(share.mean)));
}

QStringList mean_headings()
{
    return {ImpactReport::tr("On average, € a month"), ImpactReport::tr("€ a year")};
}

ImpactTable by_household(const Impact& impact)
{
    ImpactTable table{.title = ImpactReport::tr("By household and income"),
                      .headings = QStringList{ImpactReport::tr("Household"),
                                              ImpactReport::tr("Income, € a month")}
                                  + tally_headings() + mean_headings(),
                      .rows = {}};
    for (std::size_t size = 0; size < impact.grid.sizes.size(); ++size) {
        for (std::size_t income = 0; income < impact.grid.incomes.size(); ++income) {
            auto& row = table.rows.emplace_back();
            row.push_back(number(impact.grid.sizes[size]));
            row.push_back(money(impact.grid.incomes[income]));
            add_tallies(row, share_of(impact, size, income), impact);
        }
    }
    return table;
}

ImpactTable by_service(const Impact& impact, const Wording& wording)
{
    const bool counted = !impact.counts.empty();
    ImpactTable table{.title = ImpactReport::tr("By service"),
                      .headings = QStringList{ImpactReport::tr("Service")} + tally_headings()
                                  + mean_headings(),
                      .rows = {}};
    if (counted)
        table.headings +=
            {ImpactReport::tr("Fees now, € a month"), ImpactReport::tr("Fees then, € a month"),
             ImpactReport::tr("Fees: change, € a year"),
             ImpactReport::tr("Net cost: change, € a year"),
             ImpactReport::tr("Households whose cost is not known")};
    for (std::size_t service = 0; service < impact.grid.services.size(); ++service) {
        auto& row = table.rows.emplace_back();
        row.push_back(text(impact.service_name(service, wording)));
        const ImpactShare share = share_of(impact, service);
        add_tallies(row, share, impact);
        if (!counted)
            continue;
        const auto& [before, after] =
            std::pair(share.summary.county_before, share.summary.county_after);
        row.push_back(money(rounded(before.fee_income)));
        row.push_back(money(rounded(after.fee_income)));
        row.push_back(money(a_year(rounded(after.fee_income) - rounded(before.fee_income))));
        row.push_back(money(a_year(rounded(after.net_cost) - rounded(before.net_cost))));
        row.push_back(number(share.summary.cost_unknown.households));
    }
    return table;
}

ImpactTable of_county(const Impact& impact)
{
    ImpactTable table{.title = ImpactReport::tr("The county"),
                      .headings = {ImpactReport::tr("What"), ImpactReport::tr("Now, € a month"),
                                   ImpactReport::tr("Then, € a month"),
                                   ImpactReport::tr("Change, € a month"),
                                   ImpactReport::tr("Change, € a year")},
                      .rows = {}};
    const auto add = [&](const QString& name, Exact before, Exact after) {
        const Cents change = rounded(after) - rounded(before);
        table.rows.push_back({text(name), money(rounded(before)), money(rounded(after)),
                              money(change), money(a_year(change))});
    };
    const ImpactSummary& sum = impact.result->summary;
    add(ImpactReport::tr("Income from fees"), sum.county_before.fee_income,
        sum.county_after.fee_income);
    add(ImpactReport::tr("Net cost"), sum.county_before.net_cost, sum.county_after.net_cost);
    return table;
}

bool is_figure(const SheetCell& cell)
{
    return cell.kind == SheetCell::Kind::Number || cell.kind == SheetCell::Kind::Money;
}

} // namespace

std::int64_t ImpactShare::size(const ImpactSummary::Tally& tally, const Impact& impact)
{
    return impact.counts.empty() ? static_cast<std::int64_t>(tally.cells) : tally.households;
}

ImpactShare share_of(const Impact& impact, std::size_t size, std::size_t income)
{
    Gathering cells(impact);
    const ImpactGrid& grid = impact.grid;
    for (std::size_t service = 0; service < grid.services.size(); ++service) {
        const std::size_t amounts = grid.amounts_of(grid.services[service]).size();
        for (std::size_t amount = 0; amount < amounts; ++amount)
            cells.add(grid.cell({service, amount, size, income}));
    }
    return cells.share();
}

ImpactShare share_of(const Impact& impact, std::size_t service)
{
    Gathering cells(impact);
    const ImpactGrid& grid = impact.grid;
    const std::size_t first = grid.cell({.service = service});
    for (std::size_t i = 0; i < grid.cells_of(grid.services[service]); ++i)
        cells.add(first + i);
    return cells.share();
}

QString ImpactTable::shown(std::size_t row, std::size_t column, Language language) const
{
    const SheetCell& cell = rows[row][column];
    if (!is_figure(cell))
        return to_qt(cell.text);
    const bool is_money = cell.kind == SheetCell::Kind::Money;
    const bool is_negative = cell.text.starts_with('-');
    std::string digits = is_negative ? cell.text.substr(1) : cell.text;
    std::erase(digits, '.');
    const std::int64_t value = std::stoll(digits) * (is_negative ? -1 : 1);
    return to_qt(is_money ? money_text(Cents(value), language)
                          : number_text(Exact(value), language));
}

std::vector<ImpactTable> impact_tables(const Impact& impact, const Wording& wording)
{
    std::vector<ImpactTable> tables{by_household(impact), by_service(impact, wording)};
    if (!impact.counts.empty())
        tables.push_back(of_county(impact));
    return tables;
}

QStringList impact_notes(const Impact& impact, const Wording& wording)
{
    const auto count = [&](std::int64_t value) {
        return to_qt(number_text(Exact(value), wording.language()));
    };
    QStringList notes;
    const ImpactSummary& sum = impact.result->summary;
    if (impact.counts.empty())
        notes << ImpactReport::tr(
            "Households were not counted: each typical household, in each amount of "
            "each service, counts once.");
    if (sum.unanswered.cells > 0)
        notes << ImpactReport::tr(
                     "%1 typical households have no answer under one of the tariffs, and are "
                     "in no average.")
                     .arg(count(std::int64_t(sum.unanswered.cells)));
    if (sum.cost_unknown.cells > 0)
        notes << ImpactReport::tr(
                     "The cost to the county is not known for %1 typical households: they "
                     "are in the fees, but not in the net cost.")
                     .arg(count(std::int64_t(sum.cost_unknown.cells)));
    notes << ImpactReport::tr(
        "A year is twelve such months; the fee ceiling of a year is not counted in.");
    return notes;
}

QByteArray csv_of(const std::vector<ImpactTable>& tables)
{
    CsvRows rows;
    for (const ImpactTable& table : tables) {
        rows.push_back({table.title.toStdString()});
        auto& headings = rows.emplace_back();
        for (const QString& heading : table.headings)
            headings.push_back(heading.toStdString());
        for (const auto& cells : table.rows) {
            auto& row = rows.emplace_back();
            for (const SheetCell& cell : cells)
                row.push_back(cell.text);
        }
        rows.push_back({std::string()});
    }
    return QByteArray::fromStdString(csv_text(rows));
}

Workbook workbook_of(const std::vector<ImpactTable>& tables)
{
    Workbook workbook;
    for (const ImpactTable& table : tables) {
        WorkbookSheet& sheet = workbook.sheets.emplace_back();
        sheet.name = table.title.toStdString();
        auto& headings = sheet.rows.emplace_back();
        for (const QString& heading : table.headings) {
            headings.push_back(text(heading));
            sheet.widths.push_back(int(std::max<qsizetype>(heading.size() + 2, 12)));
        }
        for (const auto& row : table.rows)
            sheet.rows.push_back(row);
        for (const auto& row : table.rows)
            sheet.widths.front() = std::max(sheet.widths.front(), int(row.front().text.size()));
        sheet.fixed_columns = 1;
    }
    return workbook;
}

sheet::Document document_of(const std::vector<ImpactTable>& tables, const QString& title,
                            const QStringList& notes, Date today, Language language)
{
    using namespace sheet;
    Document document{.language = std::string(word(language)),
                      .title = title.toStdString(),
                      .creation_date = iso_from_date(today),
                      .blocks = {{Heading{.level = 1, .text = title.toStdString()}}},
                      .footer = title.toStdString(),
                      .orientation = Orientation::Across};
    for (const QString& note : notes)
        document.blocks.push_back(
            {Paragraph{.text = note.toStdString(), .style = ParagraphStyle::Quiet}});
    for (const ImpactTable& table : tables) {
        document.blocks.push_back({Heading{.text = table.title.toStdString()}});
        Table set{.summary = table.title.toStdString()};
        for (qsizetype i = 0; i < table.headings.size(); ++i) {
            const bool figure =
                !table.rows.empty() && is_figure(table.rows.front()[std::size_t(i)]);
            set.columns.push_back({.header = table.headings[i].toStdString(),
                                   .alignment = figure ? Alignment::End : Alignment::Start});
        }
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            auto& cells = set.rows.emplace_back();
            for (std::size_t column = 0; column < set.columns.size(); ++column)
                cells.push_back(table.shown(row, column, language).toStdString());
        }
        document.blocks.push_back({std::move(set)});
    }
    return document;
}

} // namespace maksuarvio
