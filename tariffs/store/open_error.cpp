// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/library/library.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

QString words_of(OpenError::Code code)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Faults", text); };
    switch (code) {
    case OpenError::Code::NotFound:
        return words(QT_TRANSLATE_NOOP("Faults", "there is no such file or folder"));
    case OpenError::Code::NoBooks:
        return words(QT_TRANSLATE_NOOP("Faults", "there is no tariff book in this folder"));
    case OpenError::Code::FaultyBook:
        return words(QT_TRANSLATE_NOOP("Faults", "a tariff book cannot be read"));
    case OpenError::Code::Damaged:
        return words(QT_TRANSLATE_NOOP("Faults", "this is no tariff store, or it is damaged; "
                                                 "it has been left as it is"));
    case OpenError::Code::Newer:
        return words(QT_TRANSLATE_NOOP("Faults",
                                       "the tariff store was made by a newer version of this "
                                       "program; it has been left as it is"));
    case OpenError::Code::NotWritable:
        return words(QT_TRANSLATE_NOOP("Faults", "the tariff store cannot be written here"));
    case OpenError::Code::LeftBehind:
        return words(QT_TRANSLATE_NOOP("Faults",
                                       "versions in the tariff store are not as they were "
                                       "published; they have been left as they are and are not "
                                       "used"));
    case OpenError::Code::StrangeJournal:
        return words(QT_TRANSLATE_NOOP(
            "Faults", "beside the tariff store lies a journal that does not belong "
                      "to it; both have been left as they are. Ask the "
                      "administrator to take the journal away"));
    case OpenError::Code::Locked:
        return words(QT_TRANSLATE_NOOP("Faults", "another program is writing the tariff store"));
    case OpenError::Code::NotReached:
        return words(QT_TRANSLATE_NOOP("Faults", "the central store cannot be reached"));
    case OpenError::Code::NotAllowed:
        return words(QT_TRANSLATE_NOOP("Faults", "the central store does not allow you this"));
    case OpenError::Code::NoCentralStore:
        return words(QT_TRANSLATE_NOOP("Faults", "there is no central store in this database yet; "
                                                 "its owner makes it: maksuarvio central init"));
    case OpenError::Code::OlderCentral:
        return words(QT_TRANSLATE_NOOP("Faults",
                                       "the central store is of an older version of this program; "
                                       "its owner brings it up to date: maksuarvio central "
                                       "migrate"));
    case OpenError::Code::StoreFault:
        return words(QT_TRANSLATE_NOOP("Faults", "the tariff store cannot be read"));
    }
    return {};
}

} // namespace

QString message(const OpenError& error)
{
    QString text = error.path + QStringLiteral(": ") + words_of(error.code);
    if (!error.detail.isEmpty())
        text += QStringLiteral(" (") + error.detail + QLatin1Char(')');
    return text;
}

} // namespace maksuarvio
