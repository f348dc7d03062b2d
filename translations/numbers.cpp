// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/numbers.h"

#include "tariffs/book/days.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kMinus = "\u2212";

// Digits in groups of three.
std::string grouped(std::uint64_t whole, Language language)
{
    const std::string digits = std::to_string(whole);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += facts(language).style.group_sign;
        text += digits[i];
    }
    return text;
}

std::string two_digits(std::uint64_t number)
{
    return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? std::uint64_t(-value) : std::uint64_t(value);
}

std::string signed_money(bool negative, const std::string& digits, Language language)
{
    const WritingStyle& style = facts(language).style;
    std::string text(negative ? kMinus : std::string_view());
    return text.append(style.before_money).append(digits).append(style.behind_money);
}

std::string with_decimals(const std::string& whole, std::uint64_t hundredths, Language language)
{
    return std::string(whole).append(facts(language).style.decimal_sign) + two_digits(hundredths);
}

/// A part of a whole that has no two decimals, "1/3"; empty where the whole has too many parts.
std::string fraction_text(Exact number)
{
    constexpr std::int64_t kMostParts = 99;
    const Exact part = number - Exact(round_down(number));
    const auto above = static_cast<std::int64_t>(part.numerator());
    const std::int64_t common = std::gcd(above, part.denominator());
    if (part.denominator() / common > kMostParts)
        return {};
    return std::to_string(above / common) + "/" + std::to_string(part.denominator() / common);
}

bool is_whole(Exact number)
{
    return number == Exact(round_down(number));
}

bool has_hundredths(Exact number)
{
    return is_whole(number * Exact(100));
}

std::string hundredths_text(std::int64_t hundredths, Language language)
{
    const std::uint64_t size = magnitude(hundredths);
    std::string text = hundredths < 0 ? std::string(kMinus) : std::string();
    text += grouped(size / 100, language);
    if (const std::uint64_t rest = size % 100; rest != 0) {
        text += facts(language).style.decimal_sign;
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text += static_cast<char>('0' + rest % 10);
    }
    return text;
}

} // namespace

std::string money_text(Cents amount, Language language)
{
    const std::uint64_t cents = magnitude(amount.value);
    return signed_money(amount < Cents(0),
                        with_decimals(grouped(cents / 100, language), cents % 100, language),
                        language);
}

std::string typed_money_text(Cents amount, Language language)
{
    const std::uint64_t cents = magnitude(amount.value);
    const bool is_readable = facts(language).style.group_sign == kNoBreakSpace;
    return with_decimals(is_readable ? grouped(cents / 100, language) : std::to_string(cents / 100),
                         cents % 100, language);
}

std::string money_text(Exact cents, Language language)
{
    std::string text = money_text(round_to_cents(cents), language);
    return is_whole(cents) ? text : std::string(kNearly) + text;
}

Exact shown_money(Exact cents)
{
    return Exact(round_to_cents(cents));
}

std::string difference_text(Cents amount, Language language)
{
    return std::string(amount > Cents(0) ? "+" : "") + money_text(amount, language);
}

std::string number_text(Exact number, Language language)
{
    if (has_hundredths(number))
        return hundredths_text(round_half_up(number * Exact(100)), language);
    const std::string part = number > Exact() ? fraction_text(number) : std::string();
    if (part.empty())
        return std::string(kNearly) + hundredths_text(round_half_up(number * Exact(100)), language);
    const std::int64_t whole = round_down(number);
    return whole == 0 ? part
                      : grouped(magnitude(whole), language) + std::string(kNoBreakSpace) + part;
}

Exact shown_number(Exact number)
{
    if (has_hundredths(number) || (number > Exact() && !fraction_text(number).empty()))
        return number;
    return Exact(round_half_up(number * Exact(100)), 100);
}

std::string percent_text(Exact fraction, Language language)
{
    return number_text(fraction * Exact(100), language)
        .append(facts(language).style.behind_percent);
}

std::string date_text(std::chrono::year_month_day date, Language language)
{
    switch (facts(language).style.day) {
    case DayForm::DayMonthYear:
        return std::to_string(unsigned(date.day())) + "." + std::to_string(unsigned(date.month()))
               + "." + std::to_string(int(date.year()));
    case DayForm::Iso:
        break;
    }
    return iso_from_date(date);
}

std::string month_text(std::chrono::year_month month, Language language)
{
    switch (facts(language).style.day) {
    case DayForm::DayMonthYear:
        return std::to_string(unsigned(month.month())) + "/" + std::to_string(int(month.year()));
    case DayForm::Iso:
        break;
    }
    return iso_from_date(month / std::chrono::day(1)).substr(0, 7);
}

std::string validity_text(std::chrono::year_month_day from,
                          std::optional<std::chrono::year_month_day> to, Language language)
{
    std::string text = date_text(from, language) + "\u2013";
    if (to)
        text += date_text(std::chrono::sys_days(*to) - std::chrono::days(1), language);
    return text;
}

std::string decimal(Cents amount)
{
    const std::uint64_t cents = magnitude(amount.value);
    return std::string(amount < Cents(0) ? "-" : "") + std::to_string(cents / 100) + "."
           + two_digits(cents % 100);
}

std::string decimal(Exact number)
{
    return decimal(Cents(round_half_up(number * Exact(100))));
}

} // namespace maksuarvio
