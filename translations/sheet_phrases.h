// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/language.h"

#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>

namespace maksuarvio {

/// The fixed phrases of what the client and the record get, in one language, whatever the window's
/// is. Their sources are marked QT_TRANSLATE_NOOP("Sheet", …); {1}, {2} … are their gaps.
class SheetPhrases {
public:
    explicit SheetPhrases(Language language);
    explicit SheetPhrases(std::shared_ptr<const QTranslator> texts);

    std::string operator()(const char* source,
                           std::initializer_list<std::string_view> values = {}) const;
    /// The first letter made a capital, to open a sentence with.
    static std::string opening(std::string_view text);

private:
    std::shared_ptr<const QTranslator> m_texts;
};

} // namespace maksuarvio
