// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>

/// The one reader of numbers with decimals: typed, pasted, in a table of a spreadsheet, in a tariff
/// book, in a case.
namespace maksuarvio {

/// What can be wrong with a number as it is written.
enum class NumberFault : std::uint8_t { Empty, NotANumber, Negative, TooManyDecimals, TooLarge };

/// Who wrote a number.
enum class Hand : std::uint8_t {
    /// Digits, and a point between digits.
    Program,
    /// A decimal comma or point, and spaces between thousands. The noise of binary arithmetic is
    /// taken off: ten decimals or more that stand for a number of fewer, less than a
    /// thousand-millionth of it away ("18.899999999999999" is 18.90; "18.8999" is not).
    Spreadsheet,
    /// The same with spaces anywhere, since it may be half typed.
    Person
};

struct NumberForm {
    Hand hand = Hand::Program;
    /// At most so many.
    int decimals = 2;
    /// What people and spreadsheets may write behind it: "€", "%".
    std::string_view unit = {};
};

/// A number of 0 or more: 12.50 is 1250 of 100 parts, as many as its decimals make. The number of
/// parts stays below 10^9.
struct Decimal {
    std::int64_t number = 0;
    std::int64_t parts = 1;
};

tl::expected<Decimal, NumberFault> read_decimal(std::string_view text, const NumberForm& form);
/// In hundredths (cents, hundredths of an hour), below 10^9.
tl::expected<std::int64_t, NumberFault> read_hundredths(std::string_view text, Hand hand);

/// As a program writes it: "1 290,00 €" becomes "1290.00". What is no such number stays as it is.
std::string plain_number(std::string_view text, const NumberForm& form);

} // namespace maksuarvio
