// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/csv.h"

#include <QTest>

using namespace maksuarvio;

class CsvTest : public QObject {
    Q_OBJECT

private slots:
    void fields_data();
    void fields();
    void faults_data();
    void faults();
    void a_file_above_the_limit_is_refused();
    void a_field_above_the_limit_is_refused();
    void rows_and_fields_up_to_the_limit_are_read();
};

void CsvTest::fields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("row_by_row");

    QTest::newRow("an empty file has no rows") << QByteArray("") << QStringList();
    QTest::newRow("commas part fields") << QByteArray("a,b\nc,d\n") << QStringList{"a|b", "c|d"};
    QTest::newRow("the last line needs no line feed") << QByteArray("a,b") << QStringList{"a|b"};
    QTest::newRow("fields may be empty") << QByteArray(",,\n") << QStringList{"||"};
    QTest::newRow("quotes keep commas") << QByteArray("\"a,b\",c\n") << QStringList{"a,b|c"};
    QTest::newRow("a doubled quote is one")
        << QByteArray("\"say \"\"a\"\"\",b\n") << QStringList{"say \"a\"|b"};
    QTest::newRow("quotes keep line feeds") << QByteArray("\"a\nb\",c\n") << QStringList{"a\nb|c"};
    QTest::newRow("an empty quoted field is a row")
        << QByteArray("\"\",\"\"\n") << QStringList{"|"};
    QTest::newRow("letters of other languages stay")
        << QByteArray("Kylvetys- ja saunapalvelu,Bad- och bastutjänst\n")
        << QStringList{QStringLiteral("Kylvetys- ja saunapalvelu|Bad- och bastutjänst")};
}

void CsvTest::fields()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, row_by_row);

    const auto rows = read_csv(text.toStdString());
    QVERIFY(rows);
    QStringList found;
    for (const auto& row : *rows) {
        QStringList fields;
        for (const std::string& field : row)
            fields.push_back(QString::fromStdString(field));
        found.push_back(fields.join('|'));
    }
    QCOMPARE(found, row_by_row);
}

void CsvTest::faults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");

    QTest::newRow("a quote that is not closed")
        << QByteArray("a,b\nc,\"d\n") << FaultCode::QuoteUnclosed << 2 << 2;
    QTest::newRow("a quote within a plain field")
        << QByteArray("a,b\nc,d\"e\"\n") << FaultCode::QuoteMisplaced << 2 << 2;
    QTest::newRow("text after a closing quote")
        << QByteArray("\"a\"b,c\n") << FaultCode::QuoteMisplaced << 1 << 1;
    QTest::newRow("an empty line") << QByteArray("a\n\nb\n") << FaultCode::RowEmpty << 2 << 2;
    QTest::newRow("a carriage return at the end of a line")
        << QByteArray("a,b\r\nc,d\r\n") << FaultCode::ControlCharacter << 1 << 2;
    QTest::newRow("a carriage return within quotes")
        << QByteArray("a,\"b\r\n\"\n") << FaultCode::ControlCharacter << 1 << 2;
    QTest::newRow("a zero byte") << QByteArray("a,b\0c\n", 6) << FaultCode::ControlCharacter << 1
                                 << 2;
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                     "a,b\n")
                                       << FaultCode::NotUtf8 << 0 << 0;
    QTest::newRow("text in Windows-1252")
        << QByteArray("s\xE4\xE4nn\xF6llinen\n") << FaultCode::NotUtf8 << 0 << 0;
    QTest::newRow("an over-long form of a byte")
        << QByteArray("\xC0\xAF\n") << FaultCode::NotUtf8 << 0 << 0;
    QTest::newRow("half a letter at the end")
        << QByteArray("a\xC3") << FaultCode::NotUtf8 << 0 << 0;
}

void CsvTest::faults()
{
    QFETCH(QByteArray, text);
    QFETCH(FaultCode, code);
    QFETCH(int, row);
    QFETCH(int, column);

    const auto rows = read_csv(text.toStdString());
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, code);
    QCOMPARE(rows.error().cell.row + 1, row);
    QCOMPARE(rows.error().cell.column + 1, column);
}

void CsvTest::a_file_above_the_limit_is_refused()
{
    const auto rows = read_csv(std::string(kLargestCsv + 1, 'a'));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, FaultCode::FileTooLarge);
}

void CsvTest::a_field_above_the_limit_is_refused()
{
    QVERIFY(read_csv("a," + std::string(kLongestField, 'b')));
    const auto rows = read_csv("a," + std::string(kLongestField + 1, 'b'));
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, FaultCode::FieldTooLong);
    QCOMPARE(rows.error().cell.column + 1, 2);
}

void CsvTest::rows_and_fields_up_to_the_limit_are_read()
{
    const std::string rows = QByteArray("a\n").repeated(kMostRows).toStdString();
    QCOMPARE(read_csv(rows).value().size(), kMostRows);
    QCOMPARE(read_csv(rows + "a\n").error().code, FaultCode::TooManyRows);
    const std::string fields = QByteArray("a,").repeated(kMostFields - 1).toStdString();
    QCOMPARE(read_csv(fields + "a\n").value().front().size(), kMostFields);
    QCOMPARE(read_csv(fields + "a,a\n").error().code, FaultCode::TooManyFields);
}

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
