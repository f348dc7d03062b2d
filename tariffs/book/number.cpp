// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/number.h"

#include "calc-core/exact.h"
#include "tariffs/book/plain_signs.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::int64_t kLimit = 1'000'000'000;
/// Spreadsheets write 15 to 17 digits; more are not looked at.
constexpr std::size_t kMostDigits = 20;
constexpr std::size_t kFewestNoisyDecimals = 10;
constexpr Int128 kNearness = 1'000'000'000;

bool are_digits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::string trimmed(const std::string& text)
{
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// With plain signs, no blanks at the ends and no unit.
std::string without_unit(std::string_view written, std::string_view unit)
{
    std::string text = trimmed(with_plain_signs(written));
    if (!unit.empty() && text.ends_with(unit))
        text = trimmed(text.substr(0, text.size() - unit.size()));
    return text;
}

/// "1 290" is "1290"; spaces elsewhere than between all thousands are kept.
std::string without_groups(const std::string& whole)
{
    std::string digits = whole;
    std::erase(digits, ' ');
    std::string grouped = digits;
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        grouped.insert(i - 3, 1, ' ');
    return grouped == whole ? digits : whole;
}

Int128 number_of(std::string_view digits)
{
    Int128 number = 0;
    for (const char digit : digits)
        number = number * 10 + (digit - '0');
    return number;
}

/// Takes noise off the decimals, where that is what they are.
void take_noise(std::string& whole, std::string& rest, std::size_t decimals)
{
    if (rest.size() < kFewestNoisyDecimals || whole.size() + rest.size() > kMostDigits)
        return;
    const Int128 number = number_of(whole + rest);
    Int128 step = 1;
    for (std::size_t i = decimals; i < rest.size(); ++i)
        step *= 10;
    const Int128 near = (number + step / 2) / step;
    const Int128 away = near * step > number ? near * step - number : number - near * step;
    if (away * kNearness >= number && away != 0)
        return;
    std::string digits = std::to_string(static_cast<std::int64_t>(near));
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    whole = digits.substr(0, digits.size() - decimals);
    rest = digits.substr(digits.size() - decimals);
}

tl::expected<Decimal, NumberFault> read_people(std::string_view written, const NumberForm& form)
{
    std::string text = without_unit(written, form.unit);
    if (text.empty())
        return tl::unexpected(NumberFault::Empty);
    const bool is_negative = text.starts_with('-');
    if (is_negative)
        text.erase(0, 1);
    if (form.hand == Hand::Person)
        std::erase(text, ' ');
    const std::size_t sign = std::min(text.find_first_of(",."), text.size());
    std::string whole = without_groups(text.substr(0, sign));
    std::string rest = text.substr(std::min(sign + 1, text.size()));
    if (!are_digits(whole) || !are_digits(rest) || whole.size() + rest.size() == 0)
        return tl::unexpected(NumberFault::NotANumber);
    if (is_negative)
        return tl::unexpected(NumberFault::Negative);
    const auto decimals = static_cast<std::size_t>(form.decimals);
    if (form.hand != Hand::Program)
        take_noise(whole, rest, decimals);
    if (rest.size() > decimals)
        return tl::unexpected(NumberFault::TooManyDecimals);
    Decimal result;
    for (const char digit : whole + rest) {
        result.number = result.number * 10 + (digit - '0');
        if (result.number >= kLimit)
            return tl::unexpected(NumberFault::TooLarge);
    }
    for (std::size_t i = 0; i < rest.size(); ++i)
        result.parts *= 10;
    return result;
}

bool is_plain(std::string_view text)
{
    return text.find_first_not_of("0123456789.") == std::string_view::npos && !text.starts_with('.')
           && !text.ends_with('.');
}

std::string text_of(const Decimal& decimal)
{
    std::string digits = std::to_string(decimal.number);
    const std::size_t decimals = std::to_string(decimal.parts).size() - 1;
    if (decimals == 0)
        return digits;
    if (digits.size() <= decimals)
        digits.insert(0, decimals + 1 - digits.size(), '0');
    return digits.insert(digits.size() - decimals, 1, '.');
}

} // namespace

tl::expected<Decimal, NumberFault> read_decimal(std::string_view text, const NumberForm& form)
{
    auto read = read_people(text, form);
    // What a program wrote in another way is not taken, but its fault is the nearest.
    if (read && form.hand == Hand::Program && !is_plain(text))
        return tl::unexpected(NumberFault::NotANumber);
    return read;
}

tl::expected<std::int64_t, NumberFault> read_hundredths(std::string_view text, Hand hand)
{
    const auto read = read_decimal(text, {.hand = hand, .unit = "\u20AC"});
    if (!read)
        return tl::unexpected(read.error());
    const std::int64_t hundredths = read->number * (100 / read->parts);
    if (hundredths >= kLimit)
        return tl::unexpected(NumberFault::TooLarge);
    return hundredths;
}

std::string plain_number(std::string_view text, const NumberForm& form)
{
    const auto read = read_decimal(text, form);
    return read ? text_of(*read) : std::string(text);
}

} // namespace maksuarvio
