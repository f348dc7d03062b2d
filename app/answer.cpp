// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/answer.h"

#include "app/case_reader.h"
#include "calc-core/estimate.h"

#include <algorithm>

namespace maksuarvio {

namespace {

CaseFault from(const JsonFault& fault, std::string_view text, std::size_t first_line)
{
    switch (fault.kind) {
    case JsonFault::Kind::DuplicateKey:
        return {CaseFaultKind::DuplicateKey, fault.path};
    case JsonFault::Kind::TooDeep:
        return {CaseFaultKind::TooDeep, fault.path};
    case JsonFault::Kind::NotJson:
        break;
    }
    const std::string_view before = text.substr(0, fault.at);
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const auto begins_character = [](char c) { return (c & '\xC0') != '\x80'; };
    return {CaseFaultKind::NotJson,
            {},
            first_line + static_cast<std::size_t>(std::ranges::count(before, '\n')),
            1 + static_cast<std::size_t>(std::ranges::count_if(line, begins_character))};
}

} // namespace

Answer answer(std::string_view text, TariffLibrary& library, std::string_view version,
              std::size_t first_line)
{
    Answer answer;
    const auto json = parse_json(text);
    if (!json) {
        answer.id = id_of(json.error().read_so_far);
        answer.result = from(json.error(), text, first_line);
        return answer;
    }
    answer.id = id_of(*json);
    auto question = read_case(*json);
    if (!question) {
        answer.result = std::move(question.error());
        return answer;
    }
    answer.organiser = question->organiser;
    answer.date = question->date;
    auto snapshot = version.empty()
                        ? library.snapshot(question->organiser, question->date)
                        : library.snapshot(question->organiser, question->date, version);
    if (!snapshot) {
        answer.result = std::move(snapshot.error());
        return answer;
    }
    answer.snapshot = std::move(*snapshot);
    auto found = estimate(*question, *answer.snapshot);
    if (found)
        answer.result = std::move(*found);
    else
        answer.result = std::move(found.error());
    return answer;
}

} // namespace maksuarvio
