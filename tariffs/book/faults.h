// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cell.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace maksuarvio {

/// What can be wrong with a tariff book. What `data` holds stands beside each.
enum class FaultCode : std::uint8_t {
    // Files and text
    FileMissing,
    FileUnreadable, ///< the system's reason
    FileUnwritable, ///< the system's reason
    FileTooLarge,   ///< the largest size in bytes
    NotUtf8,
    NoText,
    NotUtf8Throughout, ///< the byte, what stands around it
    EncodingUnknown,   ///< the byte, what stands around it
    EncodingUnclear,   ///< word, encoding, word in another, that encoding
    ControlCharacter,  ///< carriage returns are among them
    QuoteUnclosed,
    QuoteMisplaced,
    FieldTooLong,  ///< the greatest number of characters
    TooManyFields, ///< the greatest number of fields in a row
    TooManyRows,   ///< the greatest number of rows
    RowEmpty,
    FieldCount,     ///< fields found, fields expected
    HeadingUnknown, ///< heading found, heading expected
    ColumnMissing,  ///< heading
    // Workbooks
    LibraryMissing, ///< its name
    NoWorkbook,
    WorkbookLocked,
    UnpackedTooLarge, ///< the largest size in bytes
    TooManySheets,    ///< the greatest number
    TooManyCells,     ///< the greatest number
    NoSheetKnown,     ///< the names of those that are
    SheetMissing,
    PercentUnclear, ///< heading, number
    // Single fields
    FieldEmpty,  ///< heading
    WordUnknown, ///< heading, word
    FormulaCell, ///< heading, text
    LineBreak,
    CharacterForbidden, ///< its number in Unicode
    EncodedTwice,       ///< word, what it meant
    TextTooLong,        ///< key or id, its characters, the most
    AddressMalformed,   ///< text
    GlyphMissing,       ///< character
    SheetImpossible,    ///< language, why
    KeyRepeated,        ///< key
    IdMalformed,        ///< heading, text
    NumberMalformed,    ///< heading, text
    NumberNegative,     ///< heading, text
    NumberTooPrecise,   ///< heading, text
    NumberTooLarge,     ///< heading, text
    DateMalformed,      ///< heading, text
    EndsBeforeStart,    ///< from, to
    PercentAbove100,    ///< text
    ValueImplausible,   ///< key, value, least, greatest
    LanguageMissing,    ///< key or id, language
    // One row against the meaning of its key
    ServiceUnknown,      ///< service
    ServiceNotWanted,    ///< key, service
    ServiceWanted,       ///< key
    ModeNotWanted,       ///< key, mode
    AtWanted,            ///< key
    AtNotWanted,         ///< key
    PersonsWrong,        ///< key, greatest column (0: none)
    UnitWrong,           ///< key, unit found, unit expected
    VoucherRuleWrong,    ///< mode, voucher rule
    ServiceCoversItself, ///< service
    RuleUnfit,           ///< service, rule, unit
    // Rows against each other
    RowRepeated,         ///< key, row of the other
    Overlap,             ///< key, row of the other, first day in both
    Gap,                 ///< key, first day without a value, last day without
    ServiceRepeated,     ///< service
    OfferOverlap,        ///< service, mode, row of the other
    PercentCellMissing,  ///< first hour of the class, persons, first day without
    HoursClassMissing,   ///< first hour before, first hour after
    FirstClassTooHigh,   ///< first hour of the first class
    BandPriceMissing,    ///< service, band, first day without
    BandLimitMissing,    ///< service, band, persons, first day without
    LowestAboveHighest,  ///< service, lowest value, highest value, first day
    TopBandLimited,      ///< service, band, first day
    BandLimitsNotRising, ///< service, band, first day
    // Rows against what they are needed for
    ValueMissing,          ///< service, mode, key, first day without
    SizeMissing,           ///< key, household size, first day without
    PriceAboveCost,        ///< service, price, cost, first day
    PercentAboveStatute,   ///< hours, persons, percent, statutory percent, first day
    WorseThanStatute,      ///< key, service, value, statutory value, first day
    PresetNotOffered,      ///< preset, service, mode
    VersionRepeated,       ///< version
    VersionsStartTogether, ///< version, the other version
    CorrectsUnknown,       ///< version
    // Counts of households
    CellUnknown, ///< heading, text
    CellRepeated ///< row of the other
};

/// One fault: where it is and what it is.
struct Fault {
    /// As people know the file: its path, or its name where that says enough.
    std::string file;
    /// In a file of another kind than a book's, its row and column alone.
    Cell cell;
    FaultCode code = FaultCode::FileMissing;
    std::vector<std::string> data;
};

/// Whether one of the faults stands where this one does.
bool has_place_of(const std::vector<Fault>& faults, const Fault& fault);
/// The fault of a file by itself as one of a book's file; `folder` stands before its name.
Fault in_file(Fault fault, BookFile file, const std::string& folder = {});

/// The reason in words, without the place.
QString reason(const Fault& fault);
/// "FILE, row R, column C: reason".
QString place_and_reason(const Fault& fault);

} // namespace maksuarvio
