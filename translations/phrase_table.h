// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTranslator>

#include <string>
#include <vector>

namespace maksuarvio {

/// The phrase in the language of the texts; the phrase itself, which is English, where they have
/// none.
inline std::string translated(const QTranslator& texts, const char* context, const char* phrase)
{
    const QString found = texts.translate(context, phrase);
    return found.isEmpty() ? std::string(phrase) : found.toStdString();
}

/// The phrases of an enumeration in one language, fetched once. They come from a switch over all
/// its values, which has nothing to say behind the last one.
template <typename Enum> class PhraseTable {
public:
    PhraseTable(const QTranslator& texts, const char* context, const char* (*phrase_of)(Enum))
    {
        for (std::size_t i = 0; const char* phrase = phrase_of(static_cast<Enum>(i)); ++i)
            m_texts.push_back(translated(texts, context, phrase));
    }

    const std::string& operator[](Enum value) const
    {
        return m_texts[static_cast<std::size_t>(value)];
    }

private:
    std::vector<std::string> m_texts;
};

} // namespace maksuarvio
