// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/decimal_reader.h"
#include "fuzz.h"
#include "tariffs/book/days.h"
#include "tariffs/book/number.h"
#include "tariffs/book/text_rules.h"
#include "tariffs/book/value_text.h"
#include "tariffs/exchange/table_file.h"
#include "translations/numbers.h"

// Every reader of a number or a day, on one short text. What is taken is compared with a second,
// naive reading, and is taken again from what the program writes.

namespace maksuarvio::fuzz {

namespace {

bool is_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "12", "12.3" or "12.34" in hundredths, if below the limit; else empty.
std::optional<std::int64_t> naive_hundredths(std::string text, Int128 below)
{
    const std::size_t point = text.find('.');
    if (text.empty())
        return std::nullopt;
    if (point == std::string::npos)
        text += "00";
    else if (point + 2 == text.size())
        text += "0";
    else if (point + 3 != text.size())
        return std::nullopt;
    if (point == 0 || text.size() > 30)
        return std::nullopt;
    if (point != std::string::npos)
        text.erase(point, 1);
    if (!is_digits(text))
        return std::nullopt;
    Int128 number = 0;
    for (const char digit : text)
        number = number * 10 + (digit - '0');
    return number < below ? std::optional(static_cast<std::int64_t>(number)) : std::nullopt;
}

bool is_short(std::string_view text)
{
    return text.size() <= 24;
}

void read_in_a_case(const std::string& text)
{
    const bool has_zero_first = text.size() > 1 && text[0] == '0' && text[1] != '.';
    Json json{.type = Json::Type::String, .text = text};
    for (const std::size_t digits : {4U, 7U}) {
        const Int128 below = digits == 4 ? 1'000'000 : 1'000'000'000;
        const auto naive = has_zero_first ? std::nullopt : naive_hundredths(text, below);
        json.type = Json::Type::String;
        const auto read = read_decimal(json, digits);
        require(read == naive, "a case's decimal is read as it stands");
        json.type = Json::Type::Number;
        if (read) {
            require(read_decimal(json, digits) == read, "as a number as well");
            json.text = decimal(Cents(*read));
            require(read_decimal(json, digits) == read, "its writing is read again");
            json.text = text;
        }
    }
}

void read_in_a_book(const std::string& text)
{
    const auto hundredths = hundredths_from_text(text);
    if (is_short(text))
        require(
            hundredths.map([](std::int64_t n) { return std::optional(n); }).value_or(std::nullopt)
                == naive_hundredths(text, 1'000'000'000),
            "a book's decimal is read as it stands");
    for (std::size_t i = 0; i < word_count<Measure>(); ++i) {
        const auto measure = static_cast<Measure>(i);
        const auto value = value_from_text(text, measure);
        if (!value)
            continue;
        require(*value >= Exact() && value->denominator() > 0, "a value is 0 or more");
        const std::string written = text_from_value(*value, measure);
        const auto again = value_from_text(written, measure);
        require(again && *again == *value, "a value's writing is read again");
        require(text_from_value(*again, measure) == written, "there is one writing of a value");
    }
}

void read_a_spreadsheets(const std::string& text)
{
    for (const int decimals : {0, 2, 6}) {
        const NumberForm form{.hand = Hand::Spreadsheet, .decimals = decimals};
        const std::string plain = plain_number(text, form);
        require(plain_number(plain, form) == plain, "a plain number stays");
        const auto before = value_from_text(text, Measure::Ratio);
        if (text.find_first_of("/ ") == std::string::npos && before) {
            const auto after = value_from_text(plain, Measure::Ratio);
            require(after && *after == *before, "a number that can be read is not changed");
        }
    }
    const std::string day = plain_date(text);
    require(plain_date(day) == day, "a plain day stays");
    require(!date_from_iso(text) || day == text, "an ISO day is not changed");
    static_cast<void>(is_formula(text));
}

void read_a_day(const std::string& text)
{
    constexpr std::array kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const auto date = date_from_iso(text);
    bool naive = text.size() == 10 && text[4] == '-' && text[7] == '-'
                 && is_digits(text.substr(0, 4)) && is_digits(text.substr(5, 2))
                 && is_digits(text.substr(8, 2));
    if (naive) {
        const int year = std::stoi(text.substr(0, 4));
        const int month = std::stoi(text.substr(5, 2));
        const int day = std::stoi(text.substr(8, 2));
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        naive = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1
                && day <= kDays[static_cast<std::size_t>(month) - 1] + (leap && month == 2 ? 1 : 0);
    }
    require(date.has_value() == naive, "a day is one of the calendar");
    const auto typed = read_day(text);
    require(!date || typed == *date, "a day of the files is one that people write");
    if (typed)
        require(date_from_iso(iso_from_date(*typed)) == *typed,
                "a typed day is one of the calendar");
    const auto beside = read_day(text, kFirstDay);
    require(!typed || beside == *typed, "a day with its year is the same beside any other");
    if (date) {
        require(iso_from_date(*date) == text, "a day's writing is read again");
        require(day_before(day_after(*date)) == *date, "the day after and back");
    }
}

void read_what_is_typed(const std::string& text)
{
    const auto typed = read_hundredths(text, Hand::Person);
    const auto plain = naive_hundredths(text, 1'000'000'000);
    require(!plain || (typed && *typed == *plain), "a plain decimal can be typed");
    if (!typed)
        return;
    require(*typed >= 0 && *typed < 1'000'000'000, "what is typed is in range");
    const auto same = [&](const std::string& shown) {
        const auto again = read_hundredths(shown, Hand::Person);
        return again && *again == *typed;
    };
    require(same(decimal(Cents(*typed))), "the JSON's writing can be typed");
    for (const Language language : {Language::Fi, Language::Sv}) {
        require(same(money_text(Cents(*typed), language)), "what is shown can be typed");
        require(same(number_text(Exact(*typed, 100), language)), "a number shown can be typed");
    }
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio::fuzz;
    const std::string text(text_of(data, size));
    read_in_a_case(text);
    read_in_a_book(text);
    read_a_spreadsheets(text);
    read_a_day(text);
    read_what_is_typed(text);
    return 0;
}
