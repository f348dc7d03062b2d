// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/columns.h"

namespace maksuarvio {

/// What a part of a tariff book is called, untranslated.
struct BookName {
    /// Over its column or before its field; to be looked up in kLabels.
    const char* label;
    /// In a sentence about what changes, in kChanges.
    const char* changed;

    static constexpr const char* kLabels = "BookWords";
    static constexpr const char* kChanges = "Differences";
};

BookName name_of(ColumnId id);
BookName name_of(HeaderField field);
BookName name_of(TextKey key);
/// Of a text that changes.
const char* language_name(Language language);

} // namespace maksuarvio
