// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/number.h"

#include <QTest>

using namespace maksuarvio;

/// The one reader of numbers, by who wrote them.
class NumberTest : public QObject {
    Q_OBJECT

private slots:
    void typed_numbers_are_read_data();
    void typed_numbers_are_read();
    void typed_faults_are_told_data();
    void typed_faults_are_told();
    void a_spreadsheets_number_is_made_plain_data();
    void a_spreadsheets_number_is_made_plain();
};

void NumberTest::typed_numbers_are_read_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("hundredths");

    QTest::newRow("whole euros") << "1234" << qint64(123400);
    QTest::newRow("a decimal comma") << "1234,5" << qint64(123450);
    QTest::newRow("a decimal point") << "1234.50" << qint64(123450);
    QTest::newRow("nothing behind the comma") << "5," << qint64(500);
    QTest::newRow("nothing before the comma") << ",05" << qint64(5);
    QTest::newRow("zero") << "0" << qint64(0);
    QTest::newRow("zeros in front") << "0007,00" << qint64(700);
    QTest::newRow("spaces around it") << " 12 " << qint64(1200);
    QTest::newRow("a space between thousands") << "1 234,50" << qint64(123450);
    QTest::newRow("a no-break space") << QStringLiteral("1\u00A0234,50") << qint64(123450);
    QTest::newRow("a narrow no-break space") << QStringLiteral("1\u202F234,50") << qint64(123450);
    QTest::newRow("a thin space") << QStringLiteral("1\u2009234,50") << qint64(123450);
    QTest::newRow("a tab, pasted from a table") << "12\t" << qint64(1200);
    QTest::newRow("a euro sign") << "12,50€" << qint64(1250);
    QTest::newRow("a euro sign behind a space") << QStringLiteral("12,50\u00A0€") << qint64(1250);
    QTest::newRow("the largest") << "9999999,99" << qint64(999999999);
}

void NumberTest::typed_numbers_are_read()
{
    QFETCH(QString, typed);
    QFETCH(qint64, hundredths);

    const auto read = read_hundredths(typed.toStdString(), Hand::Person);
    QVERIFY(read.has_value());
    QCOMPARE(qint64(*read), hundredths);
}

void NumberTest::typed_faults_are_told_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const char16_t* typed, NumberFault fault) {
        QTest::newRow(name) << QString::fromUtf16(typed) << int(fault);
    };

    row("nothing", u"", NumberFault::Empty);
    row("only spaces", u" \u00A0 ", NumberFault::Empty);
    row("only a euro sign", u"\u20AC", NumberFault::Empty);
    row("letters", u"abc", NumberFault::NotANumber);
    row("a letter behind digits", u"12a", NumberFault::NotANumber);
    row("an exponent", u"1e5", NumberFault::NotANumber);
    row("two commas", u"1,2,3", NumberFault::NotANumber);
    row("a point and a comma", u"1.2,5", NumberFault::NotANumber);
    row("only a comma", u",", NumberFault::NotANumber);
    row("only a minus", u"-", NumberFault::NotANumber);
    row("a plus", u"+5", NumberFault::NotANumber);
    row("a minus in the middle", u"5-3", NumberFault::NotANumber);
    row("the euro sign in front", u"\u20AC5", NumberFault::NotANumber);
    row("digits of another script", u"\u0661\u0662", NumberFault::NotANumber);
    row("a hyphen as minus", u"-5", NumberFault::Negative);
    row("a minus sign", u"\u22125", NumberFault::Negative);
    row("three decimals", u"1,005", NumberFault::TooManyDecimals);
    row("a comma between thousands", u"12,345", NumberFault::TooManyDecimals);
    row("a point between thousands", u"1.234,50", NumberFault::NotANumber);
    row("a point and a unit in letters", u"1.834,56 EUR", NumberFault::NotANumber);
    row("ten million", u"10000000", NumberFault::TooLarge);
    row("ten million with cents", u"10 000 000,00", NumberFault::TooLarge);
    row("more digits than any number holds", u"99999999999999999999999999999999",
        NumberFault::TooLarge);
}

void NumberTest::typed_faults_are_told()
{
    QFETCH(QString, typed);
    QFETCH(int, fault);

    const auto read = read_hundredths(typed.toStdString(), Hand::Person);
    QVERIFY(!read.has_value());
    QCOMPARE(int(read.error()), fault);
}

void NumberTest::a_spreadsheets_number_is_made_plain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("plain");

    const auto row = [](const char* name, const char* text, int decimals, const char* plain) {
        QTest::newRow(name) << QString::fromUtf8(text) << decimals << QString::fromUtf8(plain);
    };
    row("a decimal point stays", "18.90", 2, "18.90");
    row("a decimal comma becomes a point", "18,90", 2, "18.90");
    row("the last zero may lack", "18,9", 2, "18.9");
    row("a space parts thousands", "1 290,00", 2, "1290.00");
    row("a no-break space parts thousands", "1\u00A0290,00", 2, "1290.00");
    row("a narrow no-break space parts thousands", "12\u202F345\u202F678", 0, "12345678");
    row("spaces around", "  7,50\u00A0", 2, "7.50");
    row("a space elsewhere is no number", "12 90", 2, "12 90");
    row("noise below", "18.899999999999999", 2, "18.90");
    row("noise above, with a comma", "18,900000000000002", 2, "18.90");
    row("noise that carries into the whole", "99.999999999999986", 2, "100.00");
    row("noise of a whole number", "4.0000000000000009", 0, "4");
    row("noise below one", "0.070000000000000007", 2, "0.07");
    row("noise of a ratio", "1.1999999999999999", 6, "1.200000");
    row("a thousand-millionth away is another number", "1.0000000011", 2, "1.0000000011");
    row("half a thousand-millionth away is noise", "1.0000000005", 2, "1.00");
    row("half-way between is another number", "0.0050000000", 2, "0.0050000000");
    row("a third is no noise", "0.33333333333333331", 2, "0.33333333333333331");
    row("three decimals are no noise", "1.290", 2, "1.290");
    row("too little for a cent", "0.0000000000000001", 2, "0.0000000000000001");
    row("more digits than a spreadsheet has", "18.8999999999999999999999", 2,
        "18.8999999999999999999999");
    row("a ratio stays", "30/7", 6, "30/7");
    row("both signs are no number", "1.290,50", 2, "1.290,50");
    row("powers of ten are no number", "1,89E+01", 2, "1,89E+01");
    row("words stay", "free", 2, "free");
    row("nothing stays", "", 2, "");
}

void NumberTest::a_spreadsheets_number_is_made_plain()
{
    QFETCH(QString, text);
    QFETCH(int, decimals);
    QFETCH(QString, plain);
    QCOMPARE(QString::fromStdString(
                 plain_number(text.toStdString(),
                              {.hand = Hand::Spreadsheet, .decimals = decimals, .unit = "\u20AC"})),
             plain);
}

QTEST_GUILESS_MAIN(NumberTest)
#include "number_test.moc"
