// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/help/worked_examples.h"

namespace maksuarvio {

namespace {

Person with_net(std::int64_t euros)
{
    return {.incomes = {{.kind = IncomeKind::TotalNet, .gross = Cents(euros * 100)}}};
}

Person with_pension(std::int64_t euros)
{
    return {.incomes = {{.kind = IncomeKind::Pension, .gross = Cents(euros * 100)}}};
}

Alternative home_care()
{
    return {.services = {{.service = "home_care_regular",
                          .amount = 2000,
                          .unit = Unit::Hour,
                          .per = Period::Month}}};
}

Alternative housing()
{
    return {
        .services = {
            {.service = "housing_24h", .amount = 100, .unit = Unit::Month, .per = Period::Month}}};
}

} // namespace

std::vector<WorkedExample> worked_examples()
{
    return {{ExampleKind::NoFee, {.client = with_pension(650)}, home_care()},
            {ExampleKind::Part, {.client = with_pension(1500)}, home_care()},
            {ExampleKind::Highest, {.income_disclosed = false}, home_care()},
            {ExampleKind::Couple,
             {.size = 2, .client = with_net(2000), .spouse = with_net(900)},
             housing()}};
}

} // namespace maksuarvio
