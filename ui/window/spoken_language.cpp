// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/spoken_language.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace maksuarvio {

namespace {

/// Words of Qt that Qt itself does not speak in Swedish.
[[maybe_unused]] constexpr const char* kQtWords[]{
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Open"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Save"),
    QT_TRANSLATE_NOOP("QFileDialog", "&Choose"),
    QT_TRANSLATE_NOOP("QFileDialog", "Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "File &name:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of type:")};

} // namespace

SpokenLanguage::~SpokenLanguage()
{
    take_out();
}

void SpokenLanguage::take_out()
{
    for (QTranslator* translator : {m_program.get(), m_qt.get()}) {
        if (translator && QCoreApplication::instance())
            QCoreApplication::removeTranslator(translator);
    }
}

void SpokenLanguage::set(Language language)
{
    take_out();
    QLocale::setDefault(QLocale(to_qt(word(language)) + QStringLiteral("_FI")));
    m_qt = std::make_unique<QTranslator>();
    // English is what Qt speaks by itself, too.
    if (language != kSourceLanguage
        && m_qt->load(QStringLiteral("qtbase_") + to_qt(word(language)),
                      QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    m_program = program_texts(language);
    QCoreApplication::installTranslator(m_program.get());
}

} // namespace maksuarvio
