// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_reader.h"

#include <QString>

#include <array>

namespace maksuarvio {

// What the reader says of a text: "" where it takes it, else "KIND at PATH".
inline QString verdict(const std::string& text)
{
    static const std::array kinds{
        "NotJson",    "NotAnObject", "DuplicateKey",  "TooDeep",
        "TooLong",    "UnknownKey",  "Missing",       "WrongType",
        "NotMoney",   "NotAnAmount", "NotADate",      "NotAKnownWord",
        "OutOfRange", "TooMany",     "TooManyMonths", "EndsBeforeItBegins",
        "Repeated"};
    const auto json = parse_json(text);
    if (!json) {
        static const std::array json_kinds{"NotJson", "DuplicateKey", "TooDeep"};
        return QStringLiteral("%1 at %2")
            .arg(QLatin1String(json_kinds[std::size_t(json.error().kind)]),
                 QString::fromStdString(json.error().path));
    }
    const auto question = read_case(*json);
    if (question)
        return {};
    return QStringLiteral("%1 at %2")
        .arg(QLatin1String(kinds[std::size_t(question.error().kind)]),
             QString::fromStdString(question.error().path));
}

} // namespace maksuarvio
