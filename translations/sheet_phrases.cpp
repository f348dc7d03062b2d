// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/sheet_phrases.h"

#include "translations/filled.h"
#include "translations/phrase_table.h"

namespace maksuarvio {

SheetPhrases::SheetPhrases(Language language) : SheetPhrases(program_texts(language)) {}

SheetPhrases::SheetPhrases(std::shared_ptr<const QTranslator> texts) : m_texts(std::move(texts)) {}

std::string SheetPhrases::operator()(const char* source,
                                     std::initializer_list<std::string_view> values) const
{
    std::string phrase = translated(*m_texts, "Sheet", source);
    // A section sign stays on the line of its number.
    for (std::size_t at = phrase.find(" §"); at != std::string::npos; at = phrase.find(" §", at))
        phrase.replace(at, 1, "\u00a0");
    return filled(phrase, values);
}

std::string SheetPhrases::opening(std::string_view text)
{
    QString sentence = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence.toStdString();
}

} // namespace maksuarvio
