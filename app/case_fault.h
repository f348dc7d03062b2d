// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace maksuarvio {

/// What can be wrong with a case as it is written.
enum class CaseFaultKind : std::uint8_t {
    NotJson,
    NotAnObject,
    DuplicateKey,
    TooDeep,
    TooLong,
    UnknownKey,
    Missing,
    WrongType,
    NotMoney,
    NotAnAmount,
    NotADate,
    NotAKnownWord,
    OutOfRange,
    TooMany,
    TooManyMonths,
    EndsBeforeItBegins,
    Repeated
};

/// Where and what; never holds what was entered.
struct CaseFault {
    CaseFaultKind kind = CaseFaultKind::NotJson;
    std::string path{};
    /// NotJson: where it stops being so in the input, from 1.
    std::size_t line = 0;
    std::size_t character = 0;
};

} // namespace maksuarvio
