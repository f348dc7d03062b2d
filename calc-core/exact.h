// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstdint>
#include <numeric>

namespace maksuarvio {

__extension__ using Int128 = __int128;
__extension__ using Unsigned128 = unsigned __int128;

/// Money as whole cents. Range in this program: below 10^17, so sums of a case never overflow.
struct Cents {
    std::int64_t value = 0;

    constexpr Cents() = default;
    constexpr explicit Cents(std::int64_t cents) : value(cents) {}
    constexpr auto operator<=>(const Cents&) const = default;
    constexpr Cents operator+(Cents other) const { return Cents(value + other.value); }
    constexpr Cents operator-(Cents other) const { return Cents(value - other.value); }
    constexpr Cents operator*(std::int64_t times) const { return Cents(value * times); }
    constexpr Cents& operator+=(Cents other)
    {
        value += other.value;
        return *this;
    }
};

/// An exact ratio. Money is in cents, a percentage is a fraction (26 % = 2600/10000), an amount is
/// in its own unit. Nothing between input and fee is rounded; only the named roundings below round.
class Exact {
public:
    constexpr Exact() = default;
    constexpr explicit Exact(Int128 whole) : Exact(whole, 1) {}
    constexpr Exact(Int128 numerator, std::int64_t denominator)
        : m_low(static_cast<std::uint64_t>(numerator)),
          m_high(static_cast<std::int64_t>(numerator >> 64)), m_denominator(denominator)
    {
    }
    constexpr explicit Exact(Cents money) : Exact(Int128(money.value)) {}

    constexpr Int128 numerator() const
    {
        return static_cast<Int128>(static_cast<Unsigned128>(m_high) << 64 | m_low);
    }
    constexpr std::int64_t denominator() const { return m_denominator; }

    constexpr Exact operator+(Exact other) const
    {
        if (m_denominator == other.m_denominator)
            return {numerator() + other.numerator(), m_denominator};
        const std::int64_t common = std::lcm(m_denominator, other.m_denominator);
        return {numerator() * (common / m_denominator)
                    + other.numerator() * (common / other.m_denominator),
                common};
    }
    constexpr Exact operator-() const { return {-numerator(), m_denominator}; }
    constexpr Exact operator-(Exact other) const
    {
        if (m_denominator == other.m_denominator)
            return {numerator() - other.numerator(), m_denominator};
        return *this + (-other);
    }
    constexpr Exact operator*(Exact other) const
    {
        Exact product(numerator() * other.numerator(), m_denominator * other.m_denominator);
        if (product.m_denominator > kKeepBelow)
            product.reduce();
        return product;
    }
    /// `other` is above zero.
    constexpr Exact operator/(Exact other) const
    {
        other.reduce();
        return *this * Exact(other.m_denominator, static_cast<std::int64_t>(other.numerator()));
    }
    constexpr bool operator==(Exact other) const { return (*this <=> other) == 0; }
    constexpr std::strong_ordering operator<=>(Exact other) const
    {
        if (m_denominator == other.m_denominator)
            return numerator() <=> other.numerator();
        return numerator() * other.m_denominator <=> other.numerator() * m_denominator;
    }
    /// Quicker than by way of <=>.
    constexpr bool operator<(Exact other) const
    {
        if (m_denominator == other.m_denominator)
            return numerator() < other.numerator();
        return numerator() * other.m_denominator < other.numerator() * m_denominator;
    }

private:
    static constexpr std::int64_t kKeepBelow = 1'000'000;

    constexpr void reduce()
    {
        Int128 a = numerator() < 0 ? -numerator() : numerator();
        Int128 b = m_denominator;
        while (b != 0) {
            const Int128 rest = a % b;
            a = b;
            b = rest;
        }
        if (a > 1)
            *this = {numerator() / a, static_cast<std::int64_t>(m_denominator / a)};
    }

    // The numerator in the two words that the processor counts with: copied as one of 128 bits, it
    // would wait for its halves.
    std::uint64_t m_low = 0;
    std::int64_t m_high = 0;
    std::int64_t m_denominator = 1;
};

/// The greatest whole number that is not above `value`.
constexpr std::int64_t round_down(Exact value)
{
    const Int128 quotient = value.numerator() / value.denominator();
    const bool below = value.numerator() % value.denominator() < 0;
    return static_cast<std::int64_t>(below ? quotient - 1 : quotient);
}

/// The nearest whole number, halves up (towards plus infinity).
constexpr std::int64_t round_half_up(Exact value)
{
    // The processor divides 64 bits at once, but takes many steps over 128.
    const auto numerator = static_cast<std::int64_t>(value.numerator());
    if (numerator != value.numerator()) [[unlikely]]
        return round_down(value + Exact(1, 2));
    const std::int64_t rest = numerator % value.denominator();
    return numerator / value.denominator() + (2 * rest >= value.denominator() ? 1 : 0)
           - (2 * rest < -value.denominator() ? 1 : 0);
}

/// The nearest cent, halves up: the one rounding of a fee, a cost or a voucher value.
constexpr Cents round_to_cents(Exact cents)
{
    return Cents(round_half_up(cents));
}

constexpr Exact at_least_zero(Exact value)
{
    return Exact(value.numerator() < 0 ? Int128(0) : value.numerator(), value.denominator());
}

/// The smaller of two, by value: std::min's references would hold both in memory.
constexpr Exact smaller(Exact a, Exact b)
{
    return b < a ? b : a;
}

} // namespace maksuarvio
