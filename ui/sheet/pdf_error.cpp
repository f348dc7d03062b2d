// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/pdf_error.h"

#include <QCoreApplication>

namespace maksuarvio::sheet {

namespace {

/// The English words; %1 stands for the detail.
const char* words_of(PdfFault fault)
{
    switch (fault) {
    case PdfFault::TextNotUtf8:
        return QT_TRANSLATE_NOOP("SheetFaults", "a text is not UTF-8");
    case PdfFault::LanguageMissing:
        return QT_TRANSLATE_NOOP("SheetFaults", "its language is not known");
    case PdfFault::TitleMissing:
        return QT_TRANSLATE_NOOP("SheetFaults", "it has no title");
    case PdfFault::DateInvalid:
        return QT_TRANSLATE_NOOP("SheetFaults", "its date is no day");
    case PdfFault::HeadingOutOfOrder:
        return QT_TRANSLATE_NOOP("SheetFaults", "a heading of level %1 is out of order");
    case PdfFault::TableUneven:
        return QT_TRANSLATE_NOOP("SheetFaults", "the rows of a table are of unequal length");
    case PdfFault::FontMissing:
        return QT_TRANSLATE_NOOP("SheetFaults", "the font %1 is not installed");
    case PdfFault::CharacterMissing:
        return QT_TRANSLATE_NOOP("SheetFaults",
                                 "its font has no character “%1”, which stands in a text of the "
                                 "tariff");
    case PdfFault::AlternativeTextMissing:
        return QT_TRANSLATE_NOOP("SheetFaults", "its QR code has no text for a screen reader");
    case PdfFault::QrPayloadTooLong:
        return QT_TRANSLATE_NOOP("SheetFaults",
                                 "the address of the feedback page is too long for a QR code");
    case PdfFault::FooterTooLong:
        return QT_TRANSLATE_NOOP("SheetFaults",
                                 "the organiser's name is too long for the foot of the page");
    case PdfFault::TooManyPages:
        return QT_TRANSLATE_NOOP("SheetFaults", "it takes %1 pages");
    case PdfFault::WritingFailed:
        return QT_TRANSLATE_NOOP("SheetFaults", "the PDF could not be written (%1)");
    case PdfFault::LibraryMissing:
        return QT_TRANSLATE_NOOP("SheetFaults", "%1 is missing beside the program");
    }
    return "";
}

/// Whether the texts of the tariff are the cause.
bool is_of_tariff(PdfFault fault)
{
    return fault == PdfFault::CharacterMissing || fault == PdfFault::QrPayloadTooLong
           || fault == PdfFault::FooterTooLong || fault == PdfFault::TooManyPages;
}

} // namespace

QString reason(const PdfError& error)
{
    QString words = QCoreApplication::translate("SheetFaults", words_of(error.fault));
    return words.replace(QStringLiteral("%1"), QString::fromStdString(error.detail));
}

QString message(const PdfError& error)
{
    QString words = QCoreApplication::translate("SheetFaults", "The sheet cannot be made: %1.")
                        .arg(reason(error));
    if (is_of_tariff(error.fault))
        words +=
            u' ' + QCoreApplication::translate("SheetFaults", "Tell those who keep the tariff.");
    return words;
}

} // namespace maksuarvio::sheet
