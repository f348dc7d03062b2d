// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "answers.h"
#include "app/case_reader.h"
#include "app/case_stream.h"
#include "case_text.h"
#include "fuzz.h"

#include <QBuffer>

#include <algorithm>

// The case reader, from the bytes of an input of many cases to the answer that is written where a
// case cannot be read.

namespace maksuarvio::fuzz {

namespace {

bool is_plain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '['
           || c == ']';
}

/// No fault repeats what was entered.
void require_discreet(const CaseFault& fault)
{
    require(std::ranges::all_of(fault.path, is_plain), "a path is of plain words");
}

void require_in_range(const Person& person)
{
    const auto is_money = [](Cents amount) {
        return amount >= Cents(0) && amount < Cents(1'000'000'000);
    };
    require(person.incomes.size() <= 200 && person.deductions.size() <= 200, "lists are short");
    for (const Income& income : person.incomes)
        require(is_money(income.gross) && is_money(income.tax) && is_money(income.expenses),
                "incomes are in range");
    for (const Deduction& deduction : person.deductions)
        require(is_money(deduction.amount), "deductions are in range");
}

void require_in_range(const Case& question)
{
    const Household& household = question.household;
    require(household.size >= 1 && household.size <= 20, "1 to 20 persons");
    require(question.date.ok(), "the day is one");
    require_in_range(household.client);
    if (household.spouse)
        require_in_range(*household.spouse);
    require(question.alternatives.size() <= 200, "at most 200 alternatives");
    for (const Alternative& alternative : question.alternatives) {
        require(alternative.services.size() <= 200, "at most 200 services");
        for (const PlannedService& planned : alternative.services)
            require(planned.amount >= 0 && planned.amount < 1'000'000, "amounts are in range");
    }
}

Answer read(const std::string& text)
{
    Answer answer;
    const auto json = parse_json(text);
    answer.id = id_of(json ? *json : json.error().read_so_far);
    if (!json) {
        answer.result = CaseFault{CaseFaultKind::NotJson, json.error().path};
        return answer;
    }
    const auto question = read_case(*json);
    if (!question) {
        answer.result = question.error();
        return answer;
    }
    require_in_range(*question);
    const std::string written = json_of(*question);
    const auto again = parse_json(written);
    require(again.has_value(), "a case's writing is JSON");
    const auto same = read_case(*again);
    require(same && json_of(*same) == written, "a case's writing is read again");
    answer.result = LibraryError{};
    return answer;
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CaseStream stream(buffer);
    // To write takes longer than to read. The id is all that an answer repeats of a case.
    const bool is_drawn = is_one_in(8, data, size);
    while (const auto text = stream.next()) {
        Answer answer;
        if (*text) {
            require(!(*text)->empty() && (*text)->size() <= CaseStream::kLongestCase,
                    "the text of a case has its size");
            answer = read(**text);
        } else {
            answer.result = text->error();
        }
        if (const auto* fault = std::get_if<CaseFault>(&answer.result))
            require_discreet(*fault);
        if (is_drawn || !std::ranges::all_of(answer.id, is_plain))
            require_written(answer, Language::Fi);
    }
    return 0;
}
