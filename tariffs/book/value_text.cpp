// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/value_text.h"

#include "calc-core/tariff_key.h"
#include "tariffs/book/number.h"

namespace maksuarvio {

namespace {

constexpr std::size_t kLongestId = 64;
/// Of a ratio; as many as four decimals make.
constexpr std::int64_t kMostParts = 10'000;

FaultCode code_of(NumberFault fault)
{
    switch (fault) {
    case NumberFault::Empty:
    case NumberFault::NotANumber:
        return FaultCode::NumberMalformed;
    case NumberFault::Negative:
        return FaultCode::NumberNegative;
    case NumberFault::TooManyDecimals:
        return FaultCode::NumberTooPrecise;
    case NumberFault::TooLarge:
        return FaultCode::NumberTooLarge;
    }
    return FaultCode::NumberMalformed;
}

tl::expected<Decimal, FaultCode> decimal(std::string_view text, int decimals)
{
    return read_decimal(text, {.decimals = decimals}).map_error(code_of);
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
    return read_hundredths(text, Hand::Program).map_error(code_of);
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
    if (measure == Measure::CoupleHours) {
        const auto hours = from_word<CoupleHours>(text);
        if (!hours)
            return tl::unexpected(FaultCode::NumberMalformed);
        return Exact(static_cast<int>(*hours));
    }
    if (measure == Measure::MonthShare) {
        const auto share = from_word<MonthShare>(text);
        if (!share)
            return tl::unexpected(FaultCode::NumberMalformed);
        return Exact(static_cast<int>(*share));
    }
    if (measure == Measure::BilledBy) {
        const auto who = from_word<BilledBy>(text);
        if (!who)
            return tl::unexpected(FaultCode::NumberMalformed);
        return Exact(static_cast<int>(*who));
    }
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
    if (measure == Measure::CoupleHours)
        return std::string(word(static_cast<CoupleHours>(round_down(value))));
    if (measure == Measure::MonthShare)
        return std::string(word(static_cast<MonthShare>(round_down(value))));
    if (measure == Measure::BilledBy)
        return std::string(word(static_cast<BilledBy>(round_down(value))));
    const std::string above = std::to_string(static_cast<std::int64_t>(value.numerator()));
    return value.denominator() == 1 ? above : above + '/' + std::to_string(value.denominator());
}

} // namespace maksuarvio
