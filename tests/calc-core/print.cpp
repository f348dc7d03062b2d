// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "print.h"

#include <iomanip>

namespace maksuarvio {

void PrintTo(const Cents& money, std::ostream* out)
{
    const std::int64_t cents = money.value < 0 ? -money.value : money.value;
    *out << (money.value < 0 ? "-" : "") << cents / 100 << '.' << std::setw(2) << std::setfill('0')
         << cents % 100;
}

void PrintTo(const Exact& value, std::ostream* out)
{
    *out << static_cast<std::int64_t>(value.numerator()) << '/' << value.denominator();
}

void PrintTo(StepId id, std::ostream* out)
{
    *out << word(id);
}

void PrintTo(NoteCode code, std::ostream* out)
{
    *out << word(code);
}

void PrintTo(ErrorCode code, std::ostream* out)
{
    *out << word(code);
}

void PrintTo(Key key, std::ostream* out)
{
    *out << word(key);
}

void PrintTo(Measure measure, std::ostream* out)
{
    *out << word(measure);
}

} // namespace maksuarvio
