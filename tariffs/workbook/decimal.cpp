// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/decimal.h"

#include <QString>

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace maksuarvio {

namespace {

constexpr qsizetype kLongest = 400;
/// A binary number is written with two digits more than it keeps, and these are off by no more.
constexpr std::size_t kWrittenDigits = kKeptDigits + 2;
constexpr int kNoise = 20;

/// digits × 10^exponent; the first digit and the last are no 0, and 0 has none.
struct Decimal {
    bool is_negative = false;
    std::string digits;
    int exponent = 0;
};

bool is_digit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

void trim(Decimal& number)
{
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    while (number.digits.ends_with('0')) {
        number.digits.pop_back();
        ++number.exponent;
    }
}

/// "-12.5", "1E-3", ".5".
std::optional<Decimal> parsed(QStringView text)
{
    if (text.size() > kLongest)
        return std::nullopt;
    Decimal number;
    qsizetype at = 0;
    const auto take = [&](QChar c) {
        const bool is_next = at < text.size() && text[at] == c;
        at += is_next ? 1 : 0;
        return is_next;
    };
    const auto take_digits = [&](auto use) {
        const qsizetype begin = at;
        for (; at < text.size() && is_digit(text[at]); ++at)
            use(static_cast<char>(text[at].unicode()));
        return at > begin;
    };
    number.is_negative = take(u'-');
    if (!number.is_negative)
        take(u'+');
    bool has_digits = take_digits([&](char digit) { number.digits += digit; });
    if (take(u'.'))
        has_digits |= take_digits([&](char digit) {
            number.digits += digit;
            --number.exponent;
        });
    if (!has_digits)
        return std::nullopt;
    if (take(u'E') || take(u'e')) {
        const bool is_small = take(u'-');
        if (!is_small)
            take(u'+');
        int power = 0;
        if (!take_digits([&](char digit) {
                power = std::min(10 * power + (digit - '0'), 2 * static_cast<int>(kLongest));
            }))
            return std::nullopt;
        number.exponent += is_small ? -power : power;
    }
    if (at != text.size())
        return std::nullopt;
    trim(number);
    return number;
}

/// To the digits that are kept, where the ones behind them can be what a binary number is off by.
void without_noise(Decimal& number)
{
    if (number.digits.size() <= kKeptDigits || number.digits.size() > kWrittenDigits)
        return;
    std::string written = number.digits;
    written.resize(kWrittenDigits, '0');
    const int tail = 10 * (written[kKeptDigits] - '0') + written[kKeptDigits + 1] - '0';
    if (tail > kNoise && tail < 100 - kNoise)
        return;
    number.exponent += static_cast<int>(number.digits.size() - kKeptDigits);
    number.digits.resize(kKeptDigits);
    if (tail > kNoise) {
        std::size_t place = kKeptDigits;
        while (place > 0 && number.digits[place - 1] == '9')
            number.digits[--place] = '0';
        if (place > 0)
            ++number.digits[place - 1];
        else
            number.digits.insert(0, "1");
    }
    trim(number);
}

} // namespace

std::string decimal_of(QStringView text, int places)
{
    std::optional<Decimal> number = parsed(text);
    if (!number)
        return {};
    if (number->digits.empty())
        return "0";
    without_noise(*number);
    const int exponent = number->exponent + places;
    if (std::abs(exponent) > kLongest)
        return {};
    std::string fixed = std::move(number->digits);
    if (exponent >= 0) {
        fixed.append(static_cast<std::size_t>(exponent), '0');
    } else {
        const auto decimals = static_cast<std::size_t>(-exponent);
        if (fixed.size() <= decimals)
            fixed.insert(0, decimals + 1 - fixed.size(), '0');
        fixed.insert(fixed.size() - decimals, ".");
    }
    return (number->is_negative ? "-" : "") + fixed;
}

bool is_kept(const std::string& decimal)
{
    const auto number = parsed(QString::fromStdString(decimal));
    return number && number->digits.size() <= kKeptDigits;
}

} // namespace maksuarvio
