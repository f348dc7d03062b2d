// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/maintenance.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

QString words_of(MaintenanceError::Code code)
{
    using Code = MaintenanceError::Code;
    const auto words = [](const char* text) { return QCoreApplication::translate("Faults", text); };
    switch (code) {
    case Code::NotWritable:
        return words(QT_TRANSLATE_NOOP("Faults", "the tariff store cannot be written here"));
    case Code::Locked:
        return words(QT_TRANSLATE_NOOP("Faults", "another program is writing the tariff store; "
                                                 "try again in a moment"));
    case Code::DiskFull:
        return words(QT_TRANSLATE_NOOP("Faults", "the disk takes no more; nothing was changed in "
                                                 "the tariff store"));
    case Code::Damaged:
        return words(QT_TRANSLATE_NOOP("Faults", "this is no tariff store, or it is damaged; "
                                                 "it has been left as it is"));
    case Code::StoreFault:
        return words(QT_TRANSLATE_NOOP("Faults", "the tariff store refused; nothing was changed"));
    case Code::ChangedMeanwhile:
        return words(QT_TRANSLATE_NOOP("Faults", "someone else has saved this draft meanwhile; "
                                                 "nothing of either is lost"));
    case Code::Faulty:
        return words(QT_TRANSLATE_NOOP("Faults", "the draft has faults"));
    case Code::VersionExists:
        return words(
            QT_TRANSLATE_NOOP("Faults", "a version of this name has been published already"));
    case Code::UnknownDraft:
        return words(QT_TRANSLATE_NOOP("Faults", "this draft is no longer in the tariff store; "
                                                 "it can be saved as a new one"));
    case Code::UnknownVersion:
        return words(QT_TRANSLATE_NOOP("Faults", "there is no published version of this name"));
    case Code::NotCentral:
        return words(
            QT_TRANSLATE_NOOP("Faults", "reviews are for a central store; this is a file"));
    case Code::NotReached:
        return words(QT_TRANSLATE_NOOP("Faults", "the central store cannot be reached"));
    case Code::NotAllowed:
        return words(QT_TRANSLATE_NOOP("Faults", "the central store does not allow you this; "
                                                 "nothing was changed"));
    case Code::NotApproved:
        return words(QT_TRANSLATE_NOOP("Faults", "nobody has approved the draft as it is now; send "
                                                 "it for review, and let someone else approve it"));
    case Code::OwnWork:
        return words(QT_TRANSLATE_NOOP("Faults", "whoever changed a draft or sent it for review "
                                                 "cannot approve it; someone else has to"));
    case Code::NotAdmitted:
        break;
    }
    return {};
}

} // namespace

QString message(const MaintenanceError& error)
{
    QString text = error.path + QStringLiteral(": ") + words_of(error.code);
    if (!error.detail.isEmpty())
        text += QStringLiteral(" (") + error.detail + QLatin1Char(')');
    return text;
}

} // namespace maksuarvio
