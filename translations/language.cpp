// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/language.h"

#include <QLocale>

namespace maksuarvio {

Language system_language()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto known = from_word<Language>(name.left(2).toStdString()))
            return *known;
    }
    return Language::Fi;
}

std::unique_ptr<QTranslator> program_texts(Language language)
{
    auto translator = std::make_unique<QTranslator>();
    if (language != kSourceLanguage) {
        const auto code = word(language);
        const bool loaded =
            translator->load(QStringLiteral(":/i18n/maksuarvio_%1.qm")
                                 .arg(QLatin1StringView(code.data(), qsizetype(code.size()))));
        Q_ASSERT(loaded);
    }
    return translator;
}

} // namespace maksuarvio
