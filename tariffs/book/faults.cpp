// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/faults.h"

#include "tariffs/book/fault_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

namespace {

/// The English words of each fault; %1, %2 … stand for its data.
const char* words_of(FaultCode code)
{
    switch (code) {
    case FaultCode::FileMissing:
        return QT_TRANSLATE_NOOP("Faults", "the file is missing");
    case FaultCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Faults", "the file cannot be read: %1");
    case FaultCode::FileUnwritable:
        return QT_TRANSLATE_NOOP("Faults", "the file cannot be written: %1");
    case FaultCode::FileTooLarge:
        return QT_TRANSLATE_NOOP("Faults", "the file is larger than %1 bytes");
    case FaultCode::NotUtf8:
        return QT_TRANSLATE_NOOP("Faults", "the text is not UTF-8 without a byte order mark");
    case FaultCode::NoText:
        return QT_TRANSLATE_NOOP("Faults", "the file is no text");
    case FaultCode::NotUtf8Throughout:
        return QT_TRANSLATE_NOOP("Faults", "the byte %1 in “%2” is no UTF-8, while other letters "
                                           "of the file are: save the file as UTF-8 again");
    case FaultCode::EncodingUnknown:
        return QT_TRANSLATE_NOOP("Faults", "the file is not UTF-8, and with the byte %1 in “%2” it "
                                           "makes no sense in any other encoding that is known: "
                                           "save the file as UTF-8");
    case FaultCode::EncodingUnclear:
        return QT_TRANSLATE_NOOP("Faults", "the file is not UTF-8, and what stands here is “%1” in "
                                           "%2, but “%3” in %4: save the file as UTF-8");
    case FaultCode::ControlCharacter:
        return QT_TRANSLATE_NOOP("Faults", "a control character (lines end with a line feed only)");
    case FaultCode::QuoteUnclosed:
        return QT_TRANSLATE_NOOP("Faults", "a quote is not closed");
    case FaultCode::QuoteMisplaced:
        return QT_TRANSLATE_NOOP("Faults", "a quote stands in the middle of a field");
    case FaultCode::FieldTooLong:
        return QT_TRANSLATE_NOOP("Faults", "the field is longer than %1 characters");
    case FaultCode::TooManyFields:
        return QT_TRANSLATE_NOOP("Faults", "the row has more than %1 fields");
    case FaultCode::TooManyRows:
        return QT_TRANSLATE_NOOP("Faults", "the file has more than %1 rows");
    case FaultCode::RowEmpty:
        return QT_TRANSLATE_NOOP("Faults", "the row is empty");
    case FaultCode::FieldCount:
        return QT_TRANSLATE_NOOP("Faults", "the row has %1 fields and not %2");
    case FaultCode::HeadingUnknown:
        return QT_TRANSLATE_NOOP("Faults", "the heading is “%1” and not “%2”");
    case FaultCode::ColumnMissing:
        return QT_TRANSLATE_NOOP("Faults", "the column “%1” is missing");
    case FaultCode::LibraryMissing:
        return QT_TRANSLATE_NOOP("Faults", "the library %1, which reads and writes workbooks, is "
                                           "missing or of another version of the program");
    case FaultCode::NoWorkbook:
        return QT_TRANSLATE_NOOP("Faults", "the file is no workbook (.xlsx or .ods), or damaged");
    case FaultCode::WorkbookLocked:
        return QT_TRANSLATE_NOOP("Faults", "the workbook needs a password: save it without one");
    case FaultCode::UnpackedTooLarge:
        return QT_TRANSLATE_NOOP("Faults", "the workbook holds more than %1 bytes when unpacked");
    case FaultCode::TooManySheets:
        return QT_TRANSLATE_NOOP("Faults", "the workbook has more than %1 sheets");
    case FaultCode::TooManyCells:
        return QT_TRANSLATE_NOOP("Faults", "the workbook has more than %1 cells");
    case FaultCode::NoSheetKnown:
        return QT_TRANSLATE_NOOP("Faults", "none of its sheets is one of a tariff: %1");
    case FaultCode::SheetMissing:
        return QT_TRANSLATE_NOOP("Faults", "the sheet is missing");
    case FaultCode::PercentUnclear:
        return QT_TRANSLATE_NOOP("Faults", "“%2” without a percent sign in the column “%1”: write "
                                           "the sign, so that it is clear whether less than one "
                                           "percent is meant");
    case FaultCode::FieldEmpty:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is empty");
    case FaultCode::WordUnknown:
        return QT_TRANSLATE_NOOP("Faults", "“%2” is no word for “%1”");
    case FaultCode::FormulaCell:
        return QT_TRANSLATE_NOOP("Faults", "“%2” is a formula; “%1” holds plain text only");
    case FaultCode::LineBreak:
        return QT_TRANSLATE_NOOP("Faults", "a line break, where the text has one line");
    case FaultCode::CharacterForbidden:
        return QT_TRANSLATE_NOOP("Faults", "the character %1, which nobody sees or which changes "
                                           "what is seen around it");
    case FaultCode::EncodedTwice:
        return QT_TRANSLATE_NOOP("Faults", "“%1” was encoded twice and seems to mean “%2”: save "
                                           "the file as UTF-8 from where its letters are right");
    case FaultCode::TextTooLong:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has %2 characters, %3 at most");
    case FaultCode::AddressMalformed:
        return QT_TRANSLATE_NOOP(
            "Faults", "“%1” is no address of a page on the web that begins with https://");
    case FaultCode::GlyphMissing:
        return QT_TRANSLATE_NOOP("Faults", "the font of the client's sheet has no character “%1”");
    case FaultCode::SheetImpossible:
        return QT_TRANSLATE_NOOP("Faults",
                                 "the client's sheet in the language “%1” cannot be made: %2");
    case FaultCode::KeyRepeated:
        return QT_TRANSLATE_NOOP("Faults", "“%1” stands here twice");
    case FaultCode::IdMalformed:
        return QT_TRANSLATE_NOOP("Faults",
                                 "“%2” cannot be “%1”: small letters, digits and _ - . + only, a "
                                 "letter or digit first");
    case FaultCode::NumberMalformed:
        return QT_TRANSLATE_NOOP("Faults", "“%2” is no number for “%1”");
    case FaultCode::NumberNegative:
        return QT_TRANSLATE_NOOP("Faults", "%1 is negative: %2");
    case FaultCode::NumberTooPrecise:
        return QT_TRANSLATE_NOOP("Faults", "%1 has too many decimals: %2");
    case FaultCode::NumberTooLarge:
        return QT_TRANSLATE_NOOP("Faults", "%1 is too large: %2");
    case FaultCode::DateMalformed:
        return QT_TRANSLATE_NOOP("Faults", "“%2” is no day for “%1” (YYYY-MM-DD)");
    case FaultCode::EndsBeforeStart:
        return QT_TRANSLATE_NOOP("Faults", "the last day %2 is before the first day %1");
    case FaultCode::ValueImplausible:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is %2, but can only be from %3 to %4");
    case FaultCode::PercentAbove100:
        return QT_TRANSLATE_NOOP("Faults", "%1 percent is above one hundred");
    case FaultCode::LanguageMissing:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has no text in the language “%2”");
    case FaultCode::ServiceUnknown:
        return QT_TRANSLATE_NOOP("Faults", "no service “%1”");
    case FaultCode::ServiceNotWanted:
        return QT_TRANSLATE_NOOP("Faults", "“%1” belongs to no service, but names “%2”");
    case FaultCode::ServiceWanted:
        return QT_TRANSLATE_NOOP("Faults", "“%1” belongs to a service, but names none");
    case FaultCode::ModeNotWanted:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has no production mode, but names “%2”");
    case FaultCode::AtWanted:
        return QT_TRANSLATE_NOOP("Faults", "“%1” needs a band or a limit in the column “at”");
    case FaultCode::AtNotWanted:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has nothing in the column “at”");
    case FaultCode::PersonsWrong:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has columns for 1 to %2 persons (0: none)");
    case FaultCode::UnitWrong:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is given in %2 and not in %3");
    case FaultCode::VoucherRuleWrong:
        return QT_TRANSLATE_NOOP("Faults", "the mode “%1” cannot have the voucher rule “%2”");
    case FaultCode::ServiceCoversItself:
        return QT_TRANSLATE_NOOP("Faults",
                                 "“%1” is long-term care and cannot be covered by long-term care");
    case FaultCode::RuleUnfit:
        return QT_TRANSLATE_NOOP("Faults",
                                 "the fee rule “%2” cannot be that of “%1”, which is by the %3");
    case FaultCode::LowestAboveHighest:
        return QT_TRANSLATE_NOOP(
            "Faults", "the lowest value %2 of “%1” is above the highest value %3 from %4");
    case FaultCode::RowRepeated:
        return QT_TRANSLATE_NOOP("Faults", "the same value of “%1” for the same days as in row %2");
    case FaultCode::Overlap:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has another value in row %2 from %3");
    case FaultCode::Gap:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has no value from %2 to %3");
    case FaultCode::ServiceRepeated:
        return QT_TRANSLATE_NOOP("Faults", "the service “%1” stands here twice");
    case FaultCode::OfferOverlap:
        return QT_TRANSLATE_NOOP("Faults", "“%1” as “%2” is offered for the same days in row %3");
    case FaultCode::PercentCellMissing:
        return QT_TRANSLATE_NOOP("Faults",
                                 "the class from %1 hours has no percent for %2 persons on %3");
    case FaultCode::HoursClassMissing:
        return QT_TRANSLATE_NOOP("Faults",
                                 "the table by the hour has no class between %1 and %2 hours");
    case FaultCode::FirstClassTooHigh:
        return QT_TRANSLATE_NOOP("Faults", "the first class of hours begins at %1, above 4");
    case FaultCode::BandPriceMissing:
        return QT_TRANSLATE_NOOP("Faults", "the income band %2 of “%1” has no price on %3");
    case FaultCode::BandLimitMissing:
        return QT_TRANSLATE_NOOP("Faults",
                                 "the income band %2 of “%1” has no limit for column %3 on %4");
    case FaultCode::TopBandLimited:
        return QT_TRANSLATE_NOOP("Faults", "the highest income band %2 of “%1” has a limit on %3");
    case FaultCode::BandLimitsNotRising:
        return QT_TRANSLATE_NOOP(
            "Faults", "the limit of the income band %2 of “%1” is not above the one below on %3");
    case FaultCode::ValueMissing:
        return QT_TRANSLATE_NOOP("Faults", "“%1” as “%2” needs “%3”, which is missing on %4");
    case FaultCode::SizeMissing:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is missing for a household of %2 on %3");
    case FaultCode::PriceAboveCost:
        return QT_TRANSLATE_NOOP("Faults", "the price %2 of “%1” is above its cost %3 from %4");
    case FaultCode::PercentAboveStatute:
        return QT_TRANSLATE_NOOP(
            "Faults",
            "%3 percent at %1 hours and %2 persons is above the statutory %4 percent from %5");
    case FaultCode::WorseThanStatute:
        return QT_TRANSLATE_NOOP("Faults",
                                 "“%1” (%2) is %3: less favourable than the statutory %4 from %5");
    case FaultCode::PresetNotOffered:
        return QT_TRANSLATE_NOOP("Faults",
                                 "the preset “%1” has “%2” as “%3”, which is not offered");
    case FaultCode::VersionRepeated:
        return QT_TRANSLATE_NOOP("Faults", "another book has the version “%1”, too");
    case FaultCode::VersionsStartTogether:
        return QT_TRANSLATE_NOOP(
            "Faults", "“%1” begins on the same day as “%2”, and neither corrects the other");
    case FaultCode::CorrectsUnknown:
        return QT_TRANSLATE_NOOP("Faults", "it corrects “%1”, which is not known");
    case FaultCode::CellUnknown:
        return QT_TRANSLATE_NOOP("Faults", "the grid has no “%1” of “%2”");
    case FaultCode::CellRepeated:
        return QT_TRANSLATE_NOOP("Faults", "the same households as in row %1");
    }
    return "";
}

} // namespace

Fault in_file(Fault fault, BookFile file, const std::string& folder)
{
    fault.file = folder + std::string(word(file));
    fault.cell.file = file;
    return fault;
}

QString with_data(const char* words, const std::vector<std::string>& data)
{
    const QString text = QCoreApplication::translate("Faults", words);
    // One pass, so that data with a % in it stays as it is.
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number =
            text[i] == QLatin1Char('%') && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (number < 1) {
            result += text[i];
            continue;
        }
        ++i;
        if (static_cast<std::size_t>(number) <= data.size())
            result += QString::fromStdString(data[static_cast<std::size_t>(number) - 1]);
    }
    return result;
}

QString with_place(std::string_view file, const Cell& cell, const QString& reason)
{
    QString place = QString::fromUtf8(file.data(), static_cast<qsizetype>(file.size()));
    if (cell.row != Cell::kAll)
        place += QCoreApplication::translate("Faults", ", row %1").arg(cell.row + 1);
    if (cell.column != Cell::kAll)
        place += QCoreApplication::translate("Faults", ", column %1").arg(cell.column + 1);
    return place + QStringLiteral(": ") + reason;
}

bool has_place_of(const std::vector<Fault>& faults, const Fault& fault)
{
    return std::ranges::any_of(faults, [&](const Fault& other) {
        return other.file == fault.file && other.cell == fault.cell;
    });
}

QString reason(const Fault& fault)
{
    // A general value belongs to no service.
    return with_data(words_of(fault.code), fault.data).remove(QStringLiteral(" ()"));
}

QString place_and_reason(const Fault& fault)
{
    return with_place(fault.file, fault.cell, reason(fault));
}

} // namespace maksuarvio
