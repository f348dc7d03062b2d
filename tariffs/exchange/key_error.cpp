// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/key.h"

#include <QCoreApplication>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = KeyError::Code;

namespace {

/// The English words of each error; %1 stands for its detail.
const char* words_of(Code code)
{
    switch (code) {
    case Code::BadOrganiser:
        return QT_TRANSLATE_NOOP("Package", "“%1” is no organiser: small letters, digits and "
                                            "_ - . + only, a letter or digit first");
    case Code::FileExists:
        return QT_TRANSLATE_NOOP("Package", "the file exists already; a key is never written over");
    case Code::NotWritable:
        return QT_TRANSLATE_NOOP("Package", "the key cannot be written: %1");
    case Code::Unreadable:
        return QT_TRANSLATE_NOOP("Package", "the key cannot be read: %1");
    case Code::NotAKey:
        return QT_TRANSLATE_NOOP("Package", "this is no key of this program");
    case Code::NoPassphrase:
        return QT_TRANSLATE_NOOP("Package",
                                 "the key has a passphrase, and none was given: type it, "
                                 "or put it into MAKSUARVIO_PASSPHRASE");
    case Code::WrongPassphrase:
        return QT_TRANSLATE_NOOP("Package",
                                 "the passphrase is not that of the key, or the file was changed");
    case Code::OpenToOthers:
        return QT_TRANSLATE_NOOP("Package",
                                 "other users may read this secret key. Take the right from them "
                                 "(chmod 600), and consider whether a new key is needed.");
    case Code::Link:
        return QT_TRANSLATE_NOOP("Package", "this is a link and counts for nothing. Put what it "
                                            "points to in its place.");
    case Code::NotTrusted:
        return QT_TRANSLATE_NOOP("Package",
                                 "somebody else than the administrator could have put this here or "
                                 "changed it, so it counts for nothing. Look at where it came "
                                 "from, then let it belong to root (chown root) and take the right "
                                 "to write it from all others (chmod go-w).");
    case Code::TooMany:
        return QT_TRANSLATE_NOOP("Package", "the first hundred keys by name are looked at; %1 more "
                                            "count for nothing.");
    case Code::NoCryptography:
        return QT_TRANSLATE_NOOP("Package", "the system's cryptography (libsodium) does not work");
    }
    return "";
}

} // namespace

QString message(const KeyError& error)
{
    QString words = QCoreApplication::translate("Package", words_of(error.code));
    words.replace(u"%1"_s, error.detail);
    return error.path + u": "_s + words;
}

} // namespace maksuarvio
