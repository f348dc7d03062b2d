// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <cstdint>
#include <string>

namespace maksuarvio::sheet {

enum class PdfFault : std::uint8_t {
    TextNotUtf8,
    LanguageMissing,   ///< or not of the form "fi", "sv-FI"
    TitleMissing,      ///< a reader announces the title
    DateInvalid,       ///< the creation date is not an ISO day
    HeadingOutOfOrder, ///< the first heading is not of level 1, or a level is neither 1 nor 2
    TableUneven,       ///< a row has more or fewer cells than the table has columns
    FontMissing,
    CharacterMissing,       ///< the font family has no glyph for it
    AlternativeTextMissing, ///< of a code that has a payload
    QrPayloadTooLong,
    FooterTooLong, ///< more than three lines
    TooManyPages,  ///< than the document may have: how many
    WritingFailed,
    LibraryMissing, ///< that makes PDF: it is installed beside the program
};

struct PdfError {
    PdfFault fault;
    std::string detail; ///< the family, the character, the library's words; never the sheet's text
};

/// Why, in words.
QString reason(const PdfError& error);
/// The same as a sentence, and who can do something about it.
QString message(const PdfError& error);

} // namespace maksuarvio::sheet
