// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/language.h"

#include <QTranslator>

#include <memory>

namespace maksuarvio {

/// The language of the sources, which needs no translation.
constexpr Language kSourceLanguage = Language::En;

/// By the system's setting; Finnish where it is none of the program's.
Language system_language();

/// The program's texts in a language; the language of the sources has none.
/// Independent of the application's installed translators.
std::unique_ptr<QTranslator> program_texts(Language language);

} // namespace maksuarvio
