// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/faults.h"

#include <QByteArray>

#include <tl/expected.hpp>

namespace maksuarvio {

/// In which encoding a text was written. From Windows1252 on it can only be guessed.
enum class Encoding : std::uint8_t {
    Utf8,
    Utf8Mark, ///< with a byte order mark
    Utf16,    ///< with a byte order mark
    Windows1252,
    Latin9, ///< ISO-8859-15
    Cp850,  ///< with the euro sign (CP858)
    MacRoman
};

constexpr bool is_guessed(Encoding encoding)
{
    return encoding >= Encoding::Windows1252;
}

/// As people know it: "Windows-1252".
QString name_of(Encoding encoding);

struct Decoding {
    Encoding encoding = Encoding::Utf8;
    QString text;
};

/// Why bytes are no text, and from which byte on.
struct Undecodable {
    FaultCode code = FaultCode::NoText;
    qsizetype at = 0;
    std::vector<std::string> data;
};

/// What the bytes can be read as. UTF-8 and a mark are certain. Else it is decided by the text: an
/// older encoding is possible where every letter that it gives is one of Finnish, Swedish or
/// English words, small and capital where those can be, and every sign stands where such a sign
/// can. One byte is one character of each text, then.
tl::expected<std::vector<Decoding>, Undecodable> decodings(const QByteArray& content);

/// What stands around a place up to the next spaces and separators, `at` within.
QString word_at(const QString& text, qsizetype at);
/// The first word with a letter beyond ASCII; empty for none.
QString telling_word(const QString& text);

/// A word that was written in UTF-8 twice, and what it meant.
struct EncodedTwice {
    QString found;
    QString meant;
};
/// The first of a text: UTF-8 that was taken for an older encoding and written in UTF-8 once more.
std::optional<EncodedTwice> encoded_twice(const QString& text);

} // namespace maksuarvio
