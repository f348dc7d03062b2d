// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/spreadsheet_cell.h"

#include "calc-core/exact.h"
#include "tariffs/book/days.h"

#include <algorithm>

namespace maksuarvio {

namespace {

/// Spreadsheets write 15 to 17 digits; more are not looked at.
constexpr std::size_t kMostDigits = 20;
constexpr std::size_t kFewestNoisyDecimals = 10;
constexpr Int128 kNearness = 1'000'000'000;

constexpr std::string_view kDigits = "0123456789";

bool is_digits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of(kDigits) == std::string_view::npos;
}

/// The no-break spaces, which spreadsheets part thousands with, as plain ones; none at the ends.
std::string trimmed(std::string_view text)
{
    std::string plain(text);
    for (const std::string_view space : {"\u00A0", "\u202F"}) {
        for (std::size_t at = plain.find(space); at != std::string::npos; at = plain.find(space))
            plain.replace(at, space.size(), " ");
    }
    const std::size_t first = plain.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(' ') - first + 1);
}

/// "1 290" is "1290"; anything but groups of three is empty.
std::string without_groups(std::string_view whole)
{
    std::string digits;
    for (std::size_t begin = 0; begin <= whole.size();) {
        const std::size_t end = std::min(whole.find(' ', begin), whole.size());
        const std::string_view group = whole.substr(begin, end - begin);
        const bool fits = begin == 0 ? group.size() <= 3 : group.size() == 3;
        if (!is_digits(group) || !fits)
            return {};
        digits += group;
        begin = end + 1;
    }
    return digits;
}

Int128 number_of(std::string_view digits)
{
    Int128 number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

/// Without noise; empty where the number is not near enough to one of so many decimals.
std::string snapped(std::string_view whole, std::string_view rest, std::size_t decimals)
{
    if (whole.size() + rest.size() > kMostDigits)
        return {};
    const Int128 number = number_of(std::string(whole) + std::string(rest));
    Int128 step = 1;
    for (std::size_t i = decimals; i < rest.size(); ++i)
        step *= 10;
    const Int128 near = (number + step / 2) / step;
    const Int128 away = near * step > number ? near * step - number : number - near * step;
    if (away * kNearness >= number && away != 0)
        return {};
    std::string digits = std::to_string(static_cast<std::int64_t>(near));
    if (decimals == 0)
        return digits;
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    return digits.insert(digits.size() - decimals, 1, '.');
}

} // namespace

std::string plain_number(std::string_view text, int decimals)
{
    std::string number = trimmed(text);
    if (has_decimal_comma(number))
        std::ranges::replace(number, ',', '.');
    const std::size_t point = std::min(number.find('.'), number.size());
    std::string whole = number.substr(0, point);
    if (whole.find(' ') != std::string::npos) {
        whole = without_groups(whole);
        if (whole.empty())
            return std::string(text);
        number.replace(0, point, whole);
    }
    const std::string rest =
        whole.size() < number.size() ? number.substr(whole.size() + 1) : std::string();
    if (rest.size() < kFewestNoisyDecimals || !is_digits(whole) || !is_digits(rest))
        return number;
    const std::string near = snapped(whole, rest, static_cast<std::size_t>(decimals));
    return near.empty() ? number : near;
}

bool has_decimal_comma(std::string_view text)
{
    return std::ranges::count(text, ',') == 1 && text.find('.') == std::string_view::npos;
}

std::string plain_date(std::string_view text)
{
    std::string day = trimmed(text);
    // Nobody looks at each day of a file as at one that is typed: it is written out, with dots.
    const bool is_written_out = day.find_first_not_of("0123456789.") == std::string::npos
                                && std::ranges::count(day, '.') == 2
                                && day.size() - day.rfind('.') == std::string_view(".yyyy").size();
    if (!is_written_out)
        return day;
    const auto date = read_day(day);
    return date ? iso_from_date(*date) : day;
}

} // namespace maksuarvio
