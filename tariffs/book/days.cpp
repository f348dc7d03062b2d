// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/days.h"

#include <charconv>

namespace maksuarvio {

namespace {

template <typename Number> bool read_digits(std::string_view text, Number& number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

std::optional<Date> date_from_iso(std::string_view text)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-'
        || !read_digits(text.substr(0, 4), year) || !read_digits(text.substr(5, 2), month)
        || !read_digits(text.substr(8, 2), day) || year < 1900 || year > 2199)
        return std::nullopt;
    const Date date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional(date) : std::nullopt;
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
