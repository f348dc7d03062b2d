// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/decimal.h"

#include <QTest>

using namespace maksuarvio;

class DecimalTest : public QObject {
    Q_OBJECT

private slots:
    void a_number_is_what_was_entered_data();
    void a_number_is_what_was_entered();
    void every_cent_comes_back_from_its_binary_number();
    void what_no_spreadsheet_keeps_is_known();
};

void DecimalTest::a_number_is_what_was_entered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("places");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char* text, const char* decimal, int places = 0) {
        QTest::addRow("%s, %d places", text, places) << QString(text) << places << QString(decimal);
    };
    row("0", "0");
    row("-0.0", "0");
    row("+18.90", "18.9");
    row(".5", "0.5");
    row("5.", "5");
    row("-1200", "-1200");
    row("18.899999999999999", "18.9");
    row("9.949999999999999", "9.95");
    row("7.0000000000000007E-2", "0.07");
    row("7.0000000000000007E-2", "7", 2);
    row("0.35", "35", 2);
    row("0.1234", "12.34", 2);
    row("1", "100", 2);
    row("99999999999999.999", "100000000000000");
    row("1e3", "1000");
    row("1.5E+2", "150");
    // In threes about what a binary number can be off by, and about the digits that are kept.
    row("1.2345678901234520", "1.23456789012345");
    row("1.2345678901234521", "1.2345678901234521");
    row("1.2345678901234579", "1.2345678901234579");
    row("1.2345678901234580", "1.23456789012346");
    row("1.23456789012345", "1.23456789012345");
    row("1.234567890123450001", "1.234567890123450001");
    for (const char* none : {"", "-", ".", "e5", "1e", "1e+", "1,5", "1 000", "0x1", "nan", "inf",
                             "1.2.3", "--1", "1e401", "1e-999999999999"})
        row(none, "");
}

void DecimalTest::a_number_is_what_was_entered()
{
    QFETCH(QString, text);
    QFETCH(int, places);
    QFETCH(QString, decimal);
    QCOMPARE(QString::fromStdString(decimal_of(text, places)), decimal);
}

// As Excel writes a number, with 17 digits, and as others do, with 16 or as few as tell it.
void DecimalTest::every_cent_comes_back_from_its_binary_number()
{
    for (int cents = 0; cents <= 1'000'000; cents += cents < 20'000 ? 1 : 97) {
        const std::string expected = decimal_of(QStringLiteral("%1E-2").arg(cents));
        const auto binary = QStringLiteral("%1E-2").arg(cents).toDouble();
        for (const int digits : {17, 16, int(QLocale::FloatingPointShortest)}) {
            const QString written = QString::number(binary, 'g', digits);
            if (decimal_of(written) != expected)
                QFAIL(qPrintable(written));
        }
    }
}

void DecimalTest::what_no_spreadsheet_keeps_is_known()
{
    QVERIFY(is_kept("99999999999999.9"));
    QVERIFY(is_kept("0.000000000000000000123456789012345"));
    QVERIFY(is_kept("1000000000000000000"));
    QVERIFY(!is_kept("999999999999999.9"));
    QVERIFY(!is_kept("12 euros"));
}

QTEST_MAIN(DecimalTest)
#include "decimal_test.moc"
