// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/keep/edit/cell_shape.h"

#include <QString>

namespace maksuarvio {

/// What a part of a tariff book is called: the tab.
QString part_name(BookFile file);
/// What a column is called; `column` counts from 1.
QString heading_name(BookFile file, int column);
QString status_name(VersionStatus status);

/// The words that a cell of the kind Word can hold, in the order of a list to choose from.
std::span<const std::string_view> words_of(WordsOf words);
/// A word as a person reads it; a word that is not one of them as it stands.
QString word_name(WordsOf words, std::string_view word, const Wording& wording);

} // namespace maksuarvio
