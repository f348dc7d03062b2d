// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"

#include <QTranslator>

#include <cstdint>
#include <memory>

namespace maksuarvio {

/// The languages of the window, the receipt and the sheet.
enum class Language : std::uint8_t { Fi, Sv, En };
template <> struct Words<Language> {
    static constexpr std::array<std::string_view, 3> all{"fi", "sv", "en"};
};

/// Finnish, Swedish or English by the system's setting; Finnish where it is another.
Language system_language();

/// The program's texts in a language; English is the language of the source and has none.
/// Independent of the application's installed translators.
std::unique_ptr<QTranslator> program_texts(Language language);

} // namespace maksuarvio
