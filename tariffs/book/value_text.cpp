// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/value_text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kLongestId = 64;
constexpr std::int64_t kBelow = 1'000'000'000;
/// Of a ratio; as many as four decimals make.
constexpr std::int64_t kMostParts = 10'000;

bool is_digits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

struct Decimal {
    std::int64_t number = 0;
    /// 1, 10, 100 …: how many parts a whole has.
    std::int64_t parts = 1;
};

tl::expected<Decimal, FaultCode> decimal(std::string_view text, std::size_t most_decimals)
{
    if (text.starts_with('-'))
        return tl::unexpected(FaultCode::NumberNegative);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view rest =
        point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (!is_digits(whole) || (point != std::string_view::npos && !is_digits(rest)))
        return tl::unexpected(FaultCode::NumberMalformed);
    if (rest.size() > most_decimals)
        return tl::unexpected(FaultCode::NumberTooPrecise);
    Decimal result;
    for (const std::string_view part : {whole, rest}) {
        for (const char digit : part) {
            result.number = result.number * 10 + (digit - '0');
            if (result.number >= kBelow)
                return tl::unexpected(FaultCode::NumberTooLarge);
        }
    }
    for (std::size_t i = 0; i < rest.size(); ++i)
        result.parts *= 10;
    return result;
}

tl::expected<Exact, FaultCode> ratio(std::string_view text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) {
        return decimal(text, 4).map([](Decimal number) {
            const std::int64_t common = std::gcd(number.number, number.parts);
            return Exact(number.number / common, number.parts / common);
        });
    }
    const auto above = whole_from_text(text.substr(0, slash));
    const auto below = whole_from_text(text.substr(slash + 1));
    if (!above || !below)
        return tl::unexpected(above ? below.error() : above.error());
    if (*below == 0)
        return tl::unexpected(FaultCode::NumberMalformed);
    if (*below > kMostParts)
        return tl::unexpected(FaultCode::NumberTooPrecise);
    return Exact(*above, *below);
}

std::string text_from_hundredths(std::int64_t hundredths)
{
    const std::int64_t rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}

} // namespace

bool is_id(std::string_view text)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789_-.+";
    constexpr std::string_view first = letters.substr(0, letters.find('_'));
    return !text.empty() && text.size() <= kLongestId
           && first.find(text.front()) != std::string_view::npos
           && text.find_first_not_of(letters) == std::string_view::npos;
}

tl::expected<std::int64_t, FaultCode> hundredths_from_text(std::string_view text)
{
    const auto number = decimal(text, 2);
    if (!number)
        return tl::unexpected(number.error());
    const std::int64_t hundredths = number->number * (100 / number->parts);
    if (hundredths >= kBelow)
        return tl::unexpected(FaultCode::NumberTooLarge);
    return hundredths;
}

tl::expected<std::int64_t, FaultCode> whole_from_text(std::string_view text)
{
    return decimal(text, 0).map([](Decimal number) { return number.number; });
}

tl::expected<Exact, FaultCode> value_from_text(std::string_view text, Measure measure)
{
    if (is_money(measure))
        return hundredths_from_text(text).map(
            [](std::int64_t cents) { return Exact(Cents(cents)); });
    if (measure == Measure::Percent)
        return hundredths_from_text(text).map(
            [](std::int64_t hundredths) { return Exact(hundredths, 10'000); });
    if (measure == Measure::Ratio)
        return ratio(text);
    if (measure == Measure::Flag && text != "0" && text != "1")
        return tl::unexpected(FaultCode::NumberMalformed);
    return whole_from_text(text).map([](std::int64_t number) { return Exact(number); });
}

std::string text_from_value(Exact value, Measure measure)
{
    if (is_money(measure))
        return text_from_hundredths(round_half_up(value));
    if (measure == Measure::Percent)
        return text_from_hundredths(round_half_up(value * Exact(10'000)));
    const std::string above = std::to_string(static_cast<std::int64_t>(value.numerator()));
    return value.denominator() == 1 ? above : above + '/' + std::to_string(value.denominator());
}

} // namespace maksuarvio
