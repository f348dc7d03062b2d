// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "golden_case.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace maksuarvio::test {

namespace {

template <typename Enum> Enum read_word(std::istream& text)
{
    std::string written;
    text >> written;
    const std::optional<Enum> value = from_word<Enum>(written);
    if (!value)
        throw std::runtime_error("an unknown word: " + written);
    return *value;
}

Cents read_money(std::istream& text)
{
    std::string written;
    text >> written;
    return Cents(hundredths(written));
}

std::string rest(std::istream& text)
{
    std::string written;
    std::getline(text >> std::ws, written);
    return written;
}

// KIND GROSS [tax T] [expenses E] [year]
Income read_income(std::istream& text)
{
    Income income{.kind = read_word<IncomeKind>(text), .gross = read_money(text)};
    for (std::string option; text >> option;) {
        if (option == "tax")
            income.tax = read_money(text);
        else if (option == "expenses")
            income.expenses = read_money(text);
        else
            income.per = from_word<Period>(option).value();
    }
    return income;
}

// KIND AMOUNT [year]
Deduction read_deduction(std::istream& text)
{
    Deduction deduction{.kind = read_word<DeductionKind>(text), .amount = read_money(text)};
    if (std::string period; text >> period)
        deduction.per = from_word<Period>(period).value();
    return deduction;
}

// SERVICE MODE AMOUNT PERIOD [price P] [for spouse]
PlannedService read_plan(std::istream& text, const Snapshot& snapshot)
{
    std::string service;
    std::string amount;
    text >> service;
    const Mode mode = read_word<Mode>(text);
    text >> amount;
    PlannedService planned = plan(snapshot, service, amount, mode, read_word<Period>(text));
    for (std::string option; text >> option;) {
        if (option == "price")
            planned.provider_price = read_money(text);
        else if (option == "for")
            planned.whose = read_word<Whose>(text);
        else
            throw std::runtime_error("an unknown word: " + option);
    }
    return planned;
}

void read_line(GoldenCase& golden, const std::string& word_read, std::istream& text)
{
    if (word_read == "about")
        golden.about = rest(text);
    else if (word_read == "source")
        golden.source = rest(text);
    else if (word_read == "hand")
        golden.by_hand.push_back(rest(text));
    else if (word_read == "book")
        text >> golden.organiser >> golden.date;
    else if (word_read == "household")
        text >> golden.household.size;
    else if (word_read == "income_disclosed" && rest(text) == "false")
        golden.household.income_disclosed = false;
    else if (word_read == "lived_together" && rest(text) == "false")
        golden.household.lived_together = false;
    else if (word_read == "spouse_in_long_term_care" && rest(text) == "true")
        golden.household.spouse_in_long_term_care = true;
    else if (word_read == "client")
        golden.household.client.incomes.push_back(read_income(text));
    else if (word_read == "client_deducts")
        golden.household.client.deductions.push_back(read_deduction(text));
    else if (word_read == "spouse")
        golden.household.spouse = golden.household.spouse.value_or(Person());
    else if (word_read == "spouse_has")
        golden.household.spouse.value().incomes.push_back(read_income(text));
    else if (word_read == "spouse_deducts")
        golden.household.spouse.value().deductions.push_back(read_deduction(text));
    else if (word_read == "fee_ceiling_used")
        golden.fee_ceiling_used = read_money(text);
    else if (word_read == "plan") {
        golden.services.push_back(read_plan(text, snapshot(golden.organiser, golden.date)));
        golden.lines.emplace_back();
    } else if (word_read == "total") {
        std::string name;
        text >> name;
        golden.totals.emplace_back(name, rest(text));
    } else if (word_read == "line") {
        std::string name;
        text >> name;
        if (name == "step") {
            text >> name;
            name = "step " + name;
        }
        golden.lines.at(golden.lines.size() - 1).emplace_back(name, rest(text));
    } else
        throw std::runtime_error("not understood: " + word_read);
}

std::string written(std::optional<Cents> money)
{
    return money ? testing::PrintToString(*money) : "null";
}

std::string figure(const Line& line, const std::string& name)
{
    if (name == "client_fee_month")
        return written(line.client_fee);
    if (name == "client_to_provider_month")
        return written(line.client_to_provider);
    if (name == "county_gross_month")
        return written(line.county_gross);
    if (name == "county_net_month")
        return written(line.county_net);
    if (name == "voucher_value")
        return written(line.voucher_value);
    if (name == "city_own_fee_month")
        return written(line.own_service_fee);
    if (name == "client_fee_month_later")
        return written(line.later.empty() ? std::nullopt
                                          : std::optional(line.later.back().client_total));
    if (name == "decided_by")
        return std::string(word(line.deciding_step().id));
    if (name == "fee_decided_by")
        return std::string(word(line.fee_deciding_step().id));
    return "no such figure: " + name;
}

std::string figure(const AlternativeEstimate& alternative, const std::string& name)
{
    if (name == "client_fee_month")
        return written(alternative.client_fee_month);
    if (name == "client_to_provider_month")
        return written(alternative.client_to_provider_month);
    if (name == "client_total_month")
        return written(alternative.client_total_month);
    if (name == "client_total_year")
        return written(alternative.client_total_year);
    if (name == "county_gross_month")
        return written(alternative.county_gross_month);
    if (name == "county_net_month")
        return written(alternative.county_net_month);
    if (name == "county_cost_complete")
        return alternative.county_cost_complete ? "true" : "false";
    if (name == "client_total_month_after_ceiling")
        return written(alternative.client_total_month_after_ceiling);
    if (name == "client_total_month_before_ceiling")
        return written(alternative.client_total_month_before_ceiling);
    if (name == "ceiling_filled_in_month")
        return alternative.ceiling_filled_in_month
                   ? std::to_string(*alternative.ceiling_filled_in_month)
                   : "null";
    if (name == "money_left_month")
        return written(alternative.money_left_month);
    const auto& by_person = alternative.money_left_by_person;
    if (name == "money_left_of_client")
        return written(by_person ? by_person->client : std::nullopt);
    if (name == "money_left_of_spouse")
        return written(by_person ? by_person->spouse : std::nullopt);
    return "no such figure: " + name;
}

// Money is compared in cents, percent in hundredths, all else in its own unit: never rounded.
Exact in_measure(const std::string& text, Measure measure)
{
    const std::int64_t value = hundredths(text);
    if (is_money(measure))
        return Exact(Cents(value));
    return Exact(value, measure == Measure::Percent ? 10'000 : 100);
}

void check_note(const Line& line, const std::string& name)
{
    const std::optional<NoteCode> code = from_word<NoteCode>(name);
    ASSERT_TRUE(code) << "no note is called " << name;
    EXPECT_TRUE(has_note(line.notes, *code)) << "the line has no note " << name;
}

void check_step(const Line& line, const std::string& name, const std::string& text)
{
    const std::optional<StepId> id = from_word<StepId>(name);
    ASSERT_TRUE(id) << "no step is called " << name;
    const Step* found = step(line, *id);
    ASSERT_TRUE(found) << "the line has no step " << name;
    EXPECT_EQ(found->value, in_measure(text, found->measure)) << "step " << name;
}

} // namespace

std::vector<GoldenCase> golden_cases(const std::string& file_name)
{
    const std::string path = std::string(MAKSUARVIO_TEST_DATA) + "/" + file_name;
    std::ifstream stream(path);
    if (!stream)
        throw std::runtime_error(path + " cannot be read");
    std::vector<GoldenCase> cases;
    std::string text;
    for (int row = 1; std::getline(stream, text); ++row) {
        std::istringstream words(text);
        std::string first;
        if (!(words >> first) || first == "#")
            continue;
        try {
            if (first == "case")
                cases.push_back({.id = rest(words)});
            else
                read_line(cases.at(cases.size() - 1), first, words);
        } catch (const std::exception& error) {
            throw std::runtime_error(file_name + ", line " + std::to_string(row) + ": "
                                     + error.what());
        }
    }
    return cases;
}

void check(const GoldenCase& golden)
{
    SCOPED_TRACE(golden.id + ": " + golden.about + " [" + golden.source + "]");
    const AlternativeEstimate result =
        estimate_of(golden.household, golden.services, snapshot(golden.organiser, golden.date),
                    golden.fee_ceiling_used);
    for (std::size_t i = 0; i < golden.lines.size(); ++i) {
        for (const auto& [name, text] : golden.lines[i]) {
            if (name.starts_with("step "))
                check_step(result.lines[i], name.substr(5), text);
            else if (name == "note")
                check_note(result.lines[i], text);
            else
                EXPECT_EQ(figure(result.lines[i], name), text)
                    << name << " of " << golden.services[i].service;
        }
    }
    for (const auto& [name, text] : golden.totals)
        EXPECT_EQ(figure(result, name), text) << "total " << name;
}

} // namespace maksuarvio::test
