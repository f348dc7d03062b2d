// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/shape.h"
#include "translations/wording.h"

#include <QString>

namespace maksuarvio {

/// What a part of a tariff book is called: the tab. In the language that the window speaks where
/// no other is asked for.
QString part_name(BookFile file, std::optional<Language> language = {});
/// What a column is called; `column` counts from 0.
QString heading_name(BookFile file, int column, std::optional<Language> language = {});
/// The sheet of a workbook that explains the others.
QString guide_sheet_name(std::optional<Language> language = {});
QString status_name(VersionStatus status);

/// A word of the list as a person reads it; a word that is not of it as it stands.
QString word_name(const WordList& list, std::string_view word, const Wording& wording);
/// The same of the words of an enumeration.
template <typename Enum> QString word_name(std::string_view word, const Wording& wording)
{
    return word_name(kWordsOf<Enum>, word, wording);
}

} // namespace maksuarvio
