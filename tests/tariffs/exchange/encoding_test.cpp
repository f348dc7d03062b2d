// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/encoding.h"

#include "tariffs/book/text_rules.h"
#include "tariffs/exchange/table_file.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/older_encodings.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

constexpr std::array kOlder{Encoding::Windows1252, Encoding::Latin9, Encoding::Cp850,
                            Encoding::MacRoman};

/// A heading and one row, in which the text is the second cell.
QByteArray table_with(const QByteArray& text)
{
    return "key,fi,sv,en\r\nabout," + text + ",b,c\r\n";
}

/// The faults of a folder in which one file is another.
Faults faults_with(const QString& file, const QByteArray& content)
{
    const BookCopy copy("sample");
    copy.write(file, content);
    return import_folder(copy.folder()).faults;
}

} // namespace

class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void older_encodings_are_read_as_the_system_reads_them();
    void the_text_decides_which_it_is_data();
    void the_text_decides_which_it_is();
    void what_can_be_read_in_two_ways_is_refused();
    void the_files_of_a_folder_decide_together();
    void utf16_is_read();
    void what_is_no_text_is_refused_at_its_place_data();
    void what_is_no_text_is_refused_at_its_place();
    void a_word_that_was_encoded_twice_data();
    void a_word_that_was_encoded_twice();
    void a_character_that_no_text_has_data();
    void a_character_that_no_text_has();
    void the_shipped_books_have_no_such_text();
    void what_was_taken_is_said_data();
    void what_was_taken_is_said();
};

void EncodingTest::older_encodings_are_read_as_the_system_reads_them()
{
    // Letters beside a byte decide whether it fits; most fit nowhere, and are asked for alone.
    for (const Encoding encoding : kOlder) {
        int compared = 0;
        for (int code = 0x80; code < 0x100; ++code) {
            for (const char* around : {"%a", "a%a", "A%A", " % "}) {
                const QByteArray bytes = QByteArray(around).replace('%', char(code));
                const auto possible = decodings(bytes);
                for (const Decoding& one : possible.value_or(std::vector<Decoding>())) {
                    if (one.encoding == encoding) {
                        QCOMPARE(one.text, read_in(encoding, bytes));
                        ++compared;
                    }
                }
            }
        }
        QVERIFY(compared > 30);
    }
}

void EncodingTest::the_text_decides_which_it_is_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Encoding encoding, const char* text) {
        QTest::newRow(name) << encoding << QString::fromUtf8(text);
    };
    for (const Encoding encoding : kOlder) {
        const QByteArray name = name_of(encoding).toUtf8();
        row((name + ": words").constData(), encoding, "Säännöllinen kotihoito, Åbo för äldre");
        row((name + ": capitals").constData(), encoding, "SÄÄNNÖLLINEN ÄITIYS, ÅLAND");
        row((name + ": a section of law").constData(), encoding, "734/1992 10 e § lääkäri");
        row((name + ": a word and a quotation").constData(), encoding, "”Päätös” on tehty");
    }
    row("Windows-1252: the euro and Š, š, Ž, ž", Encoding::Windows1252,
        "Hinta 31 € Šimo žž, Žukov, käynti");
    row("ISO-8859-15: the euro and Š, š, Ž, ž", Encoding::Latin9,
        "Hinta 31 € Šimo žž, Žukov, käynti");
    row("CP850: ä alone", Encoding::Cp850, "Kotikäynti");
    row("Mac Roman: ä alone", Encoding::MacRoman, "Kotikäynti");
    row("Windows-1252: å alone", Encoding::Windows1252, "Måltid");
    row("Windows-1252: a no-break space", Encoding::Windows1252, "1\u00A0290,00 käynti");
    row("Windows-1252: a dash between words", Encoding::Windows1252, "klo 8–16, Helsinki–Åbo");
}

void EncodingTest::the_text_decides_which_it_is()
{
    QFETCH(Encoding, encoding);
    QFETCH(QString, text);
    // CP850 and ISO-8859-15 have no such quotation marks.
    if (encoding == Encoding::Cp850 || encoding == Encoding::Latin9)
        text.replace(u'”', u'"');
    const auto table = read_table(
        table_with('"' + written_in(encoding, QString(text).replace("\"", "\"\"")) + '"'));
    QVERIFY2(table, qPrintable(table ? QString() : place_and_reason(table.error())));
    QCOMPARE(QString::fromStdString(table->rows[1][1]), text);
    // What both read alike is called by the commoner name.
    if (encoding == Encoding::Latin9 && !text.contains(u'€'))
        encoding = Encoding::Windows1252;
    QCOMPARE(table->format.encoding, encoding);
}

void EncodingTest::what_can_be_read_in_two_ways_is_refused()
{
    // š in Windows-1252, ö in Mac Roman, and nothing else in the file.
    const auto table = read_table(table_with("h\x9Apeet"));
    QVERIFY(!table);
    QCOMPARE(table.error().code, FaultCode::EncodingUnclear);
    QCOMPARE(table.error().cell.row + 1, 2);
    QCOMPARE(table.error().cell.column + 1, 2);
    const QString words = reason(table.error());
    QVERIFY2(words.contains("hšpeet") && words.contains("höpeet"), qPrintable(words));
}

void EncodingTest::the_files_of_a_folder_decide_together()
{
    for (const Encoding encoding : {Encoding::MacRoman, Encoding::Cp850}) {
        const BookCopy copy("sample");
        for (const char* file : {"services.csv", "values.csv"})
            copy.write(file, written_in(encoding,
                                        QString::fromUtf8(copy.content(file)).replace(u'–', u'-')));
        const Import import = import_folder(copy.folder());
        for (const Fault& fault : import.faults)
            QFAIL(qPrintable(place_and_reason(fault)));
        // Values hold no letter but the section sign: 0xA4 is the euro in ISO-8859-15.
        const BookCells cells = cells_of(shipped_book("sample"));
        QVERIFY(import.cells[BookFile::Services] == cells[BookFile::Services]);
        QVERIFY(csv_text(import.cells[BookFile::Values]).find("3 § 5 mom") != std::string::npos);
        for (const BookFile file : {BookFile::Services, BookFile::Values})
            QCOMPARE(import.formats[std::size_t(file)].encoding, encoding);
    }
}

void EncodingTest::utf16_is_read()
{
    const QString text = QString::fromUtf8(table_with("Säännöllinen \xF0\x9F\x99\x82"));
    QByteArray little("\xFF\xFE");
    QByteArray big("\xFE\xFF");
    for (const QChar c : text) {
        little += char(c.cell());
        little += char(c.row());
        big += char(c.row());
        big += char(c.cell());
    }
    for (const QByteArray& bytes : {little, big}) {
        const auto table = read_table(bytes);
        QVERIFY(table);
        QCOMPARE(table->format.encoding, Encoding::Utf16);
        QCOMPARE(table->rows.size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(table->rows[1][1]),
                 QString::fromUtf8("Säännöllinen 🙂"));
        QCOMPARE(read_table(bytes.chopped(1)).error().code, FaultCode::NoText);
    }
    QCOMPARE(read_table(little + "\x3D\xD8").error().code, FaultCode::NoText);
}

void EncodingTest::what_is_no_text_is_refused_at_its_place_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("word");

    using enum FaultCode;
    const QByteArray before("key,fi,sv,en\nname,Säde,\"a\n,\"\"b\",c\n");
    QTest::newRow("UTF-8 but for one byte") << before + "about,Koti,hemv\xE5rd,c\n"
                                            << NotUtf8Throughout << 3 << 3 << "hemv\uFFFDrd";
    QTest::newRow("UTF-8 but for one byte in quotes") << before + "about,\"x,\"\"y\n\xE5\",c\n"
                                                      << NotUtf8Throughout << 3 << 2 << "\uFFFD";
    QTest::newRow("a mark of UTF-8 before what is none")
        << QByteArray("\xEF\xBB\xBFkey;fi\r\nname;\xC4"
                      "a\r\n")
        << NotUtf8Throughout << 2 << 2 << "\uFFFDa";
    QTest::newRow("a letter cut in two at the end")
        << before + "about,Koti,hemv\xC3" << NotUtf8Throughout << 3 << 3 << "hemv\uFFFD";
    QTest::newRow("Estonian in Windows-1257")
        << QByteArray("key,fi\nname,K\xF5rv,k\xE4\n") << EncodingUnknown << 2 << 2 << "K\uFFFDrv";
    QTest::newRow("Russian in KOI8-R") << QByteArray("key,fi\nname,\xEB\xCF\xC4\n")
                                       << EncodingUnknown << 2 << 2 << "\uFFFD\uFFFD\uFFFD";
    QTest::newRow("no letter in any") << QByteArray("key,fi\nname,k\x8Dy\xDFn\n") << EncodingUnknown
                                      << 2 << 2 << "k\uFFFDy\uFFFDn";
}

void EncodingTest::what_is_no_text_is_refused_at_its_place()
{
    QFETCH(QByteArray, content);
    QFETCH(FaultCode, code);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, word);
    const Faults faults = faults_with("texts.csv", content);
    QCOMPARE(faults.size(), std::size_t(1));
    QVERIFY2(faults[0].code == code, qPrintable(place_and_reason(faults[0])));
    QCOMPARE(faults[0].file, std::string("texts.csv"));
    QCOMPARE(faults[0].cell.row + 1, row);
    QCOMPARE(faults[0].cell.column + 1, column);
    QCOMPARE(QString::fromStdString(faults[0].data.at(1)), word);
    QVERIFY(reason(faults[0]).contains(word));
}

void EncodingTest::a_word_that_was_encoded_twice_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char* name, const char* text, const char* meant) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(meant);
    };
    for (const Encoding encoding : kOlder) {
        const QByteArray name = name_of(encoding).toUtf8();
        for (const char* word : {"Säännöllinen", "ÄITI", "§", "Žukov", "uaš", "klo–", "€"}) {
            // 0x81, 0x8D, 0x8F, 0x90 and 0x9D are none in the system's Windows-1252.
            const QString twice = read_in(encoding, word);
            if (!twice.isEmpty())
                QTest::newRow((name + ": " + word).constData()) << twice << QString::fromUtf8(word);
        }
    }
    row("within a text", "Hinta ja mÃ¤Ã¤rÃ¤ kuussa", "määrä");
    row("a C1 control where Windows-1252 has nothing", "Ã\u0085land", "Åland");
    row("plain words", "Säännöllinen, Åland, ÅBO, é, à la carte", "");
    row("Northern, Inari and Skolt Sámi", "Sámegiella, čálli, lâšš, kõskk, Äijih, ǩiõll", "");
    row("capitals before quotation marks", "”SÅ”, »BLÅ», ”SÄ’", "");
    row("signs", "10 €, § 5, 8–16, ½, ±, √2 ≈ 1,4", "");
}

void EncodingTest::a_word_that_was_encoded_twice()
{
    QFETCH(QString, text);
    QFETCH(QString, meant);
    const auto twice = encoded_twice(text);
    QCOMPARE(twice.has_value(), !meant.isEmpty());
    if (!twice)
        return;
    QCOMPARE(twice->meant, meant);
    const Faults faults =
        faults_with("texts.csv", "key,fi,sv,en\nabout,a," + text.toUtf8() + ",c\n");
    QVERIFY(!faults.empty());
    QVERIFY2(faults[0].code == FaultCode::EncodedTwice
                 || faults[0].code == FaultCode::CharacterForbidden,
             qPrintable(place_and_reason(faults[0])));
    QCOMPARE(faults[0].cell.row + 1, 2);
    QCOMPARE(faults[0].cell.column + 1, 3);
}

void EncodingTest::a_character_that_no_text_has_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("planted");
    QTest::addColumn<FaultCode>("code");
    using enum FaultCode;
    const auto row = [](const char* name, const char* planted, FaultCode code) {
        QTest::newRow(name) << "texts.csv" << QByteArray("name,") << 2 << QString::fromUtf8(planted)
                            << code;
    };
    row("a control character of C1", "\u009B", CharacterForbidden);
    row("a line separator", "\u2028", CharacterForbidden);
    row("a paragraph separator", "\u2029", CharacterForbidden);
    row("a next line", "\u0085", CharacterForbidden);
    row("a space without width", "\u200B", CharacterForbidden);
    row("a joiner", "\u200D", CharacterForbidden);
    row("a mark that turns the direction", "\u202E", CharacterForbidden);
    row("an isolate", "\u2067", CharacterForbidden);
    QTest::newRow("a byte order mark")
        << "texts.csv" << QByteArray("name,") << 2 << QString(QChar(0xFEFF)) << CharacterForbidden;
    row("what another program could not read", "\uFFFD", CharacterForbidden);
    row("a character of nobody", "\uE000", CharacterForbidden);
    row("a character that is none", "\uFFFE", CharacterForbidden);
    QTest::newRow("a line break in a name") << "services.csv" << QByteArray("meal,") << 3 << "\n"
                                            << LineBreak;
    QTest::newRow("a line break in a decision")
        << "book.csv" << QByteArray("decision_body,") << 2 << "\n"
        << LineBreak;
    QTest::newRow("a line break in a line of contact")
        << "texts.csv" << QByteArray("contact_1,") << 4 << "\n"
        << LineBreak;
}

void EncodingTest::a_character_that_no_text_has()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, row);
    QFETCH(int, column);
    QFETCH(QString, planted);
    QFETCH(FaultCode, code);
    BookCells cells = cells_of(shipped_book("sample"));
    const auto which = *from_word<BookFile>(file.toStdString());
    const BookCopy copy("sample");
    const int number = copy.row(file, row);
    std::string& text = cells[which][std::size_t(number) - 1][std::size_t(column) - 1];
    const std::string before = text;
    for (const std::string& with : {before + planted.toStdString() + "a", planted.toStdString()}) {
        text = with;
        const Faults faults = check_texts(cells);
        QCOMPARE(faults.size(), std::size_t(1));
        QVERIFY2(faults[0].code == code, qPrintable(place_and_reason(faults[0])));
        QCOMPARE(QString::fromStdString(faults[0].file), file);
        QCOMPARE(faults[0].cell.row + 1, number);
        QCOMPARE(faults[0].cell.column + 1, column);
    }
}

void EncodingTest::the_shipped_books_have_no_such_text()
{
    for (const char* organiser : {"national", "helsinki", "sample"})
        QVERIFY(check_texts(cells_of(shipped_book(organiser))).empty());
    BookCells cells = cells_of(shipped_book("sample"));
    // Lines, and where a long word may break.
    cells[BookFile::Wording].back().back() += "\nYmpäri\u00ADvuorokautinen, −5 °C, +358 9 310";
    QVERIFY(check_texts(cells).empty());
}

void EncodingTest::what_was_taken_is_said_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("UTF-8") << Encoding::Utf8 << QStringList{};
    QTest::newRow("UTF-8 with a mark") << Encoding::Utf8Mark << QStringList{};
    QTest::newRow("UTF-16") << Encoding::Utf16 << QStringList{"services.csv", "UTF-16"};
    for (const Encoding encoding : kOlder)
        QTest::newRow(qPrintable(name_of(encoding)))
            << encoding << QStringList{"services.csv", name_of(encoding), "Säännöllinen"};
}

void EncodingTest::what_was_taken_is_said()
{
    QFETCH(Encoding, encoding);
    QFETCH(QStringList, said);
    const QString note =
        encoding_note("services.csv", {.encoding = encoding, .example = "Säännöllinen"});
    QCOMPARE(note.isEmpty(), said.isEmpty());
    for (const QString& part : said)
        QVERIFY2(note.contains(part), qPrintable(note));
}

QTEST_GUILESS_MAIN(EncodingTest)
#include "encoding_test.moc"
