// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"
#include "calc-core/words.h"
#include "tariffs/book/book.h"
#include "translations/wording.h"
#include "ui/sheet/document.h"

#include <span>

namespace maksuarvio {

/// What a client can be given on paper.
enum class SheetForm : std::uint8_t {
    Sheet,      ///< one alternative
    Comparison, ///< all of them on one page
    Large,      ///< one alternative in large print
    Selko       ///< one alternative in plain Finnish (selkosuomi)
};
constexpr std::string_view word(SheetForm value)
{
    switch (value) {
    case SheetForm::Sheet:
        return "sheet";
    case SheetForm::Comparison:
        return "comparison";
    case SheetForm::Large:
        return "large";
    case SheetForm::Selko:
        return "selko";
    }
    return {};
}
/// Selkosuomi is Finnish by its nature.
constexpr bool is_written_in(SheetForm form, Language language)
{
    return form != SheetForm::Selko || language == Language::Fi;
}

/// What a counsellor may add to a sheet.
struct SheetOptions {
    bool county_cost = false;
    bool money_left = false;
    /// A line of the counsellor's own, kept nowhere.
    std::string own_line{};
};

/// All that sheets are made from.
struct SheetMatter {
    const Snapshot& snapshot;
    const BookTexts& texts;
    const Wording& wording;
    const SheetOptions& options;
};

/// An alternative and what it is called.
struct NamedAlternative {
    const AlternativeEstimate* estimate = nullptr;
    /// From 0 on: its letter.
    std::size_t index = 0;
};

/// Whether something about the alternative says that its sum cannot be paid: no sheet shows it.
bool is_stopped(const AlternativeEstimate& alternative);

/// A sheet in the language of the wording. `alternatives` has one, or for a comparison all of them.
/// Holds no client's name and no field for one.
sheet::Document make_document(SheetForm form, std::span<const NamedAlternative> alternatives,
                              const SheetMatter& matter);

/// Says at the top, on every page and in the file's title that it is nobody's estimate.
void mark_practice(sheet::Document& document, const Wording& wording);

} // namespace maksuarvio
