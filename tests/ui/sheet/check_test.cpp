// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/check/check.h"

#include "tariffs/book/cells.h"
#include "tariffs/keep/draft.h"
#include "tests/tariffs/book_copy.h"
#include "ui/sheet/sheet_check.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

/// The sample with a text at the end of one of its own.
Book sample_with(BookFile file, const std::string& first_cell, int column, const std::string& text)
{
    BookCells cells = cells_of(shipped_book("sample"));
    for (auto& row : cells[file]) {
        if (row.front() == first_cell)
            row[std::size_t(column) - 1] += text;
    }
    return read_cells(cells).book;
}

QString list_of(const Faults& faults)
{
    QStringList list;
    for (const Fault& fault : faults)
        list << place_and_reason(fault);
    return list.join(u'\n');
}

} // namespace

/// Whether the client's sheet can show what a book says.
class SheetCheckTest : public QObject {
    Q_OBJECT

private slots:
    void the_shipped_books_can_be_shown();
    void a_character_without_a_glyph_is_named_with_its_place_data();
    void a_character_without_a_glyph_is_named_with_its_place();
    void letters_of_the_country_and_soft_hyphens_have_glyphs();
    void a_text_that_the_sheet_does_not_show_may_have_any();
    void a_sheet_that_cannot_be_made_says_why_data();
    void a_sheet_that_cannot_be_made_says_why();
};

void SheetCheckTest::the_shipped_books_can_be_shown()
{
    for (const char* organiser : {"national", "helsinki", "sample"}) {
        const Faults faults = sheet_faults(shipped_book(organiser));
        QVERIFY2(faults.empty(), qPrintable(list_of(faults)));
    }
}

void SheetCheckTest::a_character_without_a_glyph_is_named_with_its_place_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("first_cell");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("character");
    const auto row = [](const char* name, BookFile file, const char* cell, int column,
                        const char* character) {
        QTest::newRow(name) << int(file) << cell << column << QString::fromUtf8(character);
    };
    using enum BookFile;
    row("a telephone", Wording, "contact_2", 2, "☎");
    row("an arrow, in Swedish", Wording, "next_steps", 3, "→");
    row("an envelope, in English", Wording, "name", 4, "✉");
    row("a heart", Services, "meal", 2, "♥");
    row("a picture beyond the first plane", Services, "meal", 4, "📞");
    row("Arabic", Services, "alarm", 3, "م");
    row("Hebrew", Wording, "contact_1", 2, "ש");
    row("Thai", Wording, "contact_1", 3, "ก");
    row("Chinese", Wording, "name", 2, "中");
    row("an address", Wording, "feedback_address", 2, "☎");
}

void SheetCheckTest::a_character_without_a_glyph_is_named_with_its_place()
{
    QFETCH(int, file);
    QFETCH(QString, first_cell);
    QFETCH(int, column);
    QFETCH(QString, character);
    const Book book = sample_with(BookFile(file), first_cell.toStdString(), column,
                                  character.toStdString() + " " + character.toStdString());
    for (const Faults& faults : {missing_characters(book), sheet_faults(book)}) {
        QVERIFY2(faults.size() == 1, qPrintable(list_of(faults)));
        QCOMPARE(faults[0].code, FaultCode::GlyphMissing);
        QCOMPARE(faults[0].file, std::string(word(BookFile(file))));
        QCOMPARE(faults[0].cell.column, column - 1);
        const BookCells cells = cells_of(book);
        QCOMPARE(cells[BookFile(file)][std::size_t(faults[0].cell.row)].front(),
                 first_cell.toStdString());
        QVERIFY(reason(faults[0]).contains(character));
    }
}

void SheetCheckTest::letters_of_the_country_and_soft_hyphens_have_glyphs()
{
    const Book book = sample_with(BookFile::Wording, "next_steps", 2,
                                  " ÄÖÅäöåéÉšŠžŽ áčđŋŧ ÁČĐŊŦ â õ § € ½ – — ” ’ … • × ° "
                                  "ympäri\u00ADvuoro\u00ADkautinen 8\u00A0h");
    const Faults faults = sheet_faults(book);
    QVERIFY2(faults.empty(), qPrintable(list_of(faults)));
}

void SheetCheckTest::a_text_that_the_sheet_does_not_show_may_have_any()
{
    QVERIFY(missing_characters(sample_with(BookFile::Wording, "about", 2, "→")).empty());
    QVERIFY(missing_characters(sample_with(BookFile::Presets, "home_and_respite", 2, "→")).empty());
}

void SheetCheckTest::a_sheet_that_cannot_be_made_says_why_data()
{
    QTest::addColumn<QString>("first_cell");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("an address too long for a code")
        << "feedback_address" << QByteArray(2900, 'x') << "QR code";
    QTest::newRow("a name too long for the foot of the page")
        << "name" << QByteArray(" and so on").repeated(80) << "foot of the page";
    QTest::newRow("texts of three pages")
        << "next_steps" << QByteArray(" and so on").repeated(900) << "pages";
}

void SheetCheckTest::a_sheet_that_cannot_be_made_says_why()
{
    QFETCH(QString, first_cell);
    QFETCH(QByteArray, text);
    QFETCH(QString, said);
    const Faults faults = sheet_faults(
        sample_with(BookFile::Wording, first_cell.toStdString(), 3, text.toStdString()));
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults[0].code, FaultCode::SheetImpossible);
    QVERIFY2(reason(faults[0]).contains(said) && reason(faults[0]).contains("“sv”"),
             qPrintable(reason(faults[0])));
}

QTEST_MAIN(SheetCheckTest)
#include "check_test.moc"
