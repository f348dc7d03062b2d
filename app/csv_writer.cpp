// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/line_ends.h"
#include "app/result_writer.h"
#include "tariffs/book/cells.h"
#include "translations/numbers.h"

namespace maksuarvio {

namespace {

constexpr std::array<std::string_view, 15> kColumns = {"id",
                                                       "organiser",
                                                       "date",
                                                       "tariff_version",
                                                       "alternative",
                                                       "client_fee_month",
                                                       "client_to_provider_month",
                                                       "client_total_month",
                                                       "client_total_year",
                                                       "county_gross_month",
                                                       "county_net_month",
                                                       "county_cost_complete",
                                                       "money_left_month",
                                                       "error_code",
                                                       "error_path"};

using Fields = std::vector<std::string>;

// What every row of an answer begins with.
Fields begin_row(const Answer& answer)
{
    return {answer.id, answer.organiser, answer.date.ok() ? iso_from_date(answer.date) : "",
            answer.snapshot ? answer.snapshot->version() : ""};
}

Fields row_of(const AlternativeEstimate& one, Fields row)
{
    row.push_back(one.name);
    for (const Cents amount :
         {one.client_fee_month, one.client_to_provider_month, one.client_total_month,
          one.client_total_year, one.county_gross_month, one.county_net_month})
        row.push_back(decimal(amount));
    row.emplace_back(one.county_cost_complete ? "true" : "false");
    row.push_back(one.money_left_month ? decimal(*one.money_left_month) : "");
    row.resize(kColumns.size());
    return row;
}

Fields row_of(const ErrorReport& report, Fields row)
{
    row.resize(kColumns.size() - 2);
    row.emplace_back(word(report.code));
    row.push_back(report.path);
    return row;
}

} // namespace

std::string csv_heading()
{
    CsvRows rows(1);
    rows[0].assign(kColumns.begin(), kColumns.end());
    return csv_text(rows);
}

void write_csv(const Answer& answer, const ErrorWords& errors, std::string& out)
{
    CsvRows rows;
    if (const Estimate* estimate = answer.estimate()) {
        for (const AlternativeEstimate& one : estimate->alternatives)
            rows.push_back(row_of(one, begin_row(answer)));
    } else {
        rows.push_back(row_of(errors.report(answer), begin_row(answer)));
    }
    const std::size_t first = out.size();
    out += csv_text(rows);
    escape_line_ends(out, first);
}

} // namespace maksuarvio
