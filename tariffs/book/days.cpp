// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/days.h"

#include "tariffs/book/plain_signs.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace maksuarvio {

namespace {

/// A year of two digits is of this century.
constexpr int kCentury = 2000;

template <typename Number> bool read_digits(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool is_in_range(Date date)
{
    return kFirstDay <= date && date <= kLastDay;
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// "31. 12. 2025" as its groups of digits and what stands after each, without blanks: '.', '-',
/// '/', ' ' where only blanks do, 0 at the end. A comma is a dot. No groups: nothing of that shape.
struct Groups {
    std::vector<std::string_view> digits;
    std::string after;
};

Groups groups_of(std::string_view text)
{
    Groups groups;
    std::size_t at = text.find_first_not_of(' ');
    while (at < text.size()) {
        const auto begin = text.begin() + std::ptrdiff_t(at);
        const auto end = std::find_if_not(begin, text.end(), is_digit);
        if (begin == end)
            return {};
        groups.digits.push_back(text.substr(at, std::size_t(end - begin)));
        at += groups.digits.back().size();
        const std::size_t sign = std::min(text.find_first_not_of(' ', at), text.size());
        if (sign == text.size() || is_digit(text[sign])) {
            groups.after += sign == text.size() ? '\0' : ' ';
            at = sign;
            continue;
        }
        if (std::string_view(".,-/").find(text[sign]) == std::string_view::npos)
            return {};
        groups.after += text[sign] == ',' ? '.' : text[sign];
        at = std::min(text.find_first_not_of(' ', sign + 1), text.size());
    }
    return groups;
}

tl::expected<Date, DayFault> day_of(std::string_view year_digits, std::string_view month_digits,
                                    std::string_view day_digits)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (month_digits.size() > 2 || day_digits.size() > 2
        || (year_digits.size() != 2 && year_digits.size() != 4) || !read_digits(year_digits, year)
        || !read_digits(month_digits, month) || !read_digits(day_digits, day))
        return tl::unexpected(DayFault::NotADay);
    if (year_digits.size() == 2)
        year += kCentury;
    const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok())
        return tl::unexpected(DayFault::NoSuchDay);
    if (!is_in_range(date))
        return tl::unexpected(DayFault::YearOutOfRange);
    return date;
}

/// "31122025", "20251231", "311225".
tl::expected<Date, DayFault> day_of_digits(std::string_view digits)
{
    if (digits.size() != 6 && digits.size() != 8)
        return tl::unexpected(DayFault::NotADay);
    const auto day = day_of(digits.substr(4), digits.substr(2, 2), digits.substr(0, 2));
    if (day || digits.size() == 6)
        return day;
    const auto year_first = day_of(digits.substr(0, 4), digits.substr(4, 2), digits.substr(6));
    return year_first ? year_first : day;
}

} // namespace

Date today()
{
    const QDate now = QDate::currentDate();
    return {std::chrono::year(now.year()), std::chrono::month(unsigned(now.month())),
            std::chrono::day(unsigned(now.day()))};
}

std::optional<Date> date_from_iso(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-'
        || !read_digits(text.substr(0, 4), year) || !read_digits(text.substr(5, 2), month)
        || !read_digits(text.substr(8, 2), day))
        return std::nullopt;
    const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() && is_in_range(date) ? std::optional(date) : std::nullopt;
}

tl::expected<Date, DayFault> read_day(std::string_view text, std::optional<Date> beside)
{
    const std::string plain = with_plain_signs(text);
    const Groups groups = groups_of(plain);
    const auto& digits = groups.digits;
    const std::string& after = groups.after;
    if (digits.size() == 1 && after[0] == '\0')
        return day_of_digits(digits[0]);
    // A dot may stand at the end, too.
    if (after.empty() || (after.back() != '\0' && after.back() != '.'))
        return tl::unexpected(DayFault::NotADay);
    if (digits.size() == 2 && after[0] == '.' && beside)
        return day_of(std::to_string(static_cast<int>(beside->year())), digits[1], digits[0]);
    if (digits.size() != 3 || after[0] != after[1])
        return tl::unexpected(DayFault::NotADay);
    if (digits[0].size() == 4)
        return day_of(digits[0], digits[1], digits[2]);
    // With two digits of a year between strokes nobody knows which of the three is the year.
    if (digits[2].size() == 2 && after[0] != '.' && after[0] != ' ')
        return tl::unexpected(DayFault::NotADay);
    return day_of(digits[2], digits[1], digits[0]);
}

std::string iso_from_date(Date date)
{
    const auto two = [](unsigned number) {
        const std::string digits = std::to_string(number);
        return digits.size() < 2 ? "0" + digits : digits;
    };
    return std::to_string(static_cast<int>(date.year())) + '-'
           + two(static_cast<unsigned>(date.month())) + '-'
           + two(static_cast<unsigned>(date.day()));
}

Date day_after(Date date)
{
    return std::chrono::sys_days(date) + std::chrono::days(1);
}

Date day_before(Date date)
{
    return std::chrono::sys_days(date) - std::chrono::days(1);
}

} // namespace maksuarvio
