// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/package_error.h"

#include "tariffs/exchange/installed_keys.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

using Code = PackageError::Code;

/// The English words of each error; %1 stands for its detail.
const char* words_of(Code code)
{
    switch (code) {
    case Code::Unreadable:
        return QT_TRANSLATE_NOOP("Package", "the package cannot be read: %1");
    case Code::TooLarge:
        return QT_TRANSLATE_NOOP("Package", "the file is too large for a package");
    case Code::NotAPackage:
        return QT_TRANSLATE_NOOP("Package", "the file is no package of this program");
    case Code::NoKeyInstalled:
        return QT_TRANSLATE_NOOP("Package",
                                 "packages cannot be verified, as no key is installed on this "
                                 "computer. Nothing was taken. Ask the administrator to install "
                                 "the organiser's public key in %1.");
    case Code::NotSigned:
        return QT_TRANSLATE_NOOP("Package",
                                 "the package is not signed by an installed key, or it was changed "
                                 "afterwards. Nothing was taken.");
    case Code::OtherOrganiser:
        return QT_TRANSLATE_NOOP("Package", "the key does not speak for “%1”. Nothing was taken.");
    case Code::Malformed:
        return QT_TRANSLATE_NOOP("Package",
                                 "the package is signed, but its content is not as it should be. "
                                 "Nothing was taken.");
    case Code::Faulty:
        return QT_TRANSLATE_NOOP("Package",
                                 "the tariff in the package has faults. Nothing was taken.");
    case Code::NotPublished:
        return QT_TRANSLATE_NOOP("Package",
                                 "“%1” is not published. Only a published version is signed.");
    case Code::Older:
        return QT_TRANSLATE_NOOP("Package",
                                 "the package is older than what is here: its maker did not have "
                                 "“%1” yet. Nothing was taken.");
    case Code::OlderSequence:
        return QT_TRANSLATE_NOOP("Package",
                                 "the package is older than the one that was taken last: %1. "
                                 "Nothing was taken.");
    case Code::SameSequence:
        return QT_TRANSLATE_NOOP("Package",
                                 "another package of this number was taken before: %1. Nothing was "
                                 "taken. Ask the organiser which of the two is its own.");
    case Code::NewerFormat:
        return QT_TRANSLATE_NOOP("Package",
                                 "the package was made by a newer version of this program, in "
                                 "format %1. Nothing was taken. A newer program reads it.");
    case Code::Missing:
        return QT_TRANSLATE_NOOP("Package",
                                 "“%1” must come before this package and is not here. Nothing was "
                                 "taken. Take the packages in the order in which they were made.");
    case Code::OtherContent:
        return QT_TRANSLATE_NOOP("Package",
                                 "“%1” is here already with other figures. Nothing was taken.");
    case Code::PackageAlreadyThere:
        return QT_TRANSLATE_NOOP("Package", "the package was taken before.");
    case Code::NothingToSeal:
        return QT_TRANSLATE_NOOP("Package",
                                 "there is no published version of “%1” to put into a package.");
    case Code::FirstDayWentBack:
        return QT_TRANSLATE_NOOP("Package",
                                 "the last package begins on %1, and no later one can begin "
                                 "before it.");
    case Code::AlreadyThere:
        return QT_TRANSLATE_NOOP("Package", "“%1” is here already.");
    case Code::Store:
        return "%1";
    }
    return "";
}

} // namespace

QString message(const PackageError& error)
{
    const QString detail = error.code == Code::NoKeyInstalled ? key_folder() : error.detail;
    QString words = QCoreApplication::translate("Package", words_of(error.code));
    words.replace(QStringLiteral("%1"), detail);
    return error.path.isEmpty() ? words : error.path + QStringLiteral(": ") + words;
}

} // namespace maksuarvio
