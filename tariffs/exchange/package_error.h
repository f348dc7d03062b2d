// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/reader.h"

#include <QString>

#include <cstdint>

namespace maksuarvio {

/// Why a package is not made or not taken. Nothing has been written.
struct PackageError {
    enum class Code : std::uint8_t {
        Unreadable, ///< the system's words in detail
        TooLarge,
        NotAPackage,
        NoKeyInstalled,
        NotSigned,      ///< by no installed key, or changed since
        OtherOrganiser, ///< the package's or book's in detail
        Malformed,      ///< signed, but not as this program writes packages
        Faulty,         ///< see faults
        NotPublished,   ///< only published versions are signed; the version in detail
        Older,          ///< does not know the version in detail, which is there already
        OlderSequence,  ///< than the one taken last; both in detail
        SameSequence,   ///< as another that was taken; its number in detail
        NewerFormat,    ///< its number in detail
        Missing,        ///< comes after the versions in detail, which are not there
        OtherContent,   ///< the version in detail is there already and is another
        AlreadyThere,   ///< the version in detail, the same
        PackageAlreadyThere,
        NothingToSeal,    ///< of the organiser in detail
        FirstDayWentBack, ///< before that of the last package, in detail
        Store             ///< the store's words in detail
    } code = Code::NotAPackage;
    QString path;
    QString detail;
    Faults faults;
};

/// The error in words; names the file and what to do. The faults of a book are not among them.
QString message(const PackageError& error);

} // namespace maksuarvio
