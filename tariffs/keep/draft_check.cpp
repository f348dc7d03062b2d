// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/text_rules.h"
#include "tariffs/check/check.h"
#include "tariffs/check/warnings.h"
#include "tariffs/keep/draft.h"

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

/// Leaves out what was not there before, wherever it stood.
template <typename Problem>
void keep_known(std::vector<Problem>& problems, const std::vector<Problem>& before)
{
    const auto what = [](const Problem& problem) {
        return std::tuple(problem.cell.file, problem.code, problem.data);
    };
    std::set<decltype(what(before.front()))> known;
    for (const Problem& problem : before)
        known.insert(what(problem));
    std::erase_if(problems, [&](const Problem& problem) { return !known.contains(what(problem)); });
}

} // namespace

DraftCheck check_draft(const Draft& draft, const Book* national, Date today,
                       std::span<const VersionInfo> known, const DraftCheck* before)
{
    DraftCheck result;
    ReadCells read = read_cells(draft.cells);
    result.book = std::move(read.book);
    result.errors = unkeepable(draft.cells);
    if (result.errors.empty()) {
        result.errors = std::move(read.faults);
        for (Fault& fault : check_texts(draft.cells)) {
            if (!has_place_of(result.errors, fault))
                result.errors.push_back(std::move(fault));
        }
    }
    const bool unread = !result.errors.empty();
    // The book has its days for as long as new ones are being typed.
    const bool of_header = std::ranges::any_of(
        result.errors, [](const Fault& fault) { return fault.cell.file == BookFile::Header; });
    if (of_header && before)
        result.book.header = before->book.header;
    if (unread && (!before || !result.book.header.valid.from.ok()))
        return result;

    std::vector<const BookHeader*> headers;
    for (const VersionInfo& version : known)
        headers.push_back(&version.header);
    Faults figures = check_beside(result.book, headers);
    std::ranges::move(check(result.book, national), std::back_inserter(figures));
    result.warnings = warnings(result.book, national, today, known);
    if (unread) {
        keep_known(figures, before->errors);
        keep_known(result.warnings, before->warnings);
    }
    std::ranges::move(figures, std::back_inserter(result.errors));
    return result;
}

} // namespace maksuarvio
