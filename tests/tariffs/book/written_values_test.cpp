// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/days.h"
#include "tariffs/book/value_text.h"

#include <QTest>

using namespace maksuarvio;
using namespace std::chrono_literals;

class WrittenValuesTest : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void refused_values_data();
    void refused_values();
    void every_cent_and_hundredth_is_read_as_it_is_written();
    void ids_data();
    void ids();
    void days_data();
    void days();
    void the_day_after_crosses_months_and_leap_days();
};

void WrittenValuesTest::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<qlonglong>("numerator");
    QTest::addColumn<qlonglong>("denominator");
    QTest::addColumn<QString>("written");

    const auto row = [](const char* name, const char* text, Measure measure, qlonglong numerator,
                        qlonglong denominator, const char* written) {
        QTest::newRow(name) << QString(text) << measure << numerator << denominator
                            << QString(written);
    };
    row("whole euros are cents", "1290", Measure::EurPerMonth, 129000, 1, "1290.00");
    row("one decimal is ten cents", "22.5", Measure::EurPerDay, 2250, 1, "22.50");
    row("two decimals are cents", "53.01", Measure::EurPerMonth, 5301, 1, "53.01");
    row("nothing is an amount", "0.00", Measure::EurPerMonth, 0, 1, "0.00");
    row("the largest amount", "9999999.99", Measure::Eur, 999999999, 1, "9999999.99");
    row("a percent is a fraction", "42.5", Measure::Percent, 4250, 10000, "42.50");
    row("a ratio stays as it is written", "52/12", Measure::Ratio, 52, 12, "52/12");
    row("a whole ratio", "4", Measure::Ratio, 4, 1, "4");
    row("a decimal ratio becomes a fraction", "1.20", Measure::Ratio, 6, 5, "6/5");
    row("a count", "45", Measure::Count, 45, 1, "45");
    row("a flag", "1", Measure::Flag, 1, 1, "1");
}

void WrittenValuesTest::values()
{
    QFETCH(QString, text);
    QFETCH(Measure, measure);
    QFETCH(qlonglong, numerator);
    QFETCH(qlonglong, denominator);
    QFETCH(QString, written);

    const auto value = value_from_text(text.toStdString(), measure);
    QVERIFY(value);
    QCOMPARE(static_cast<qlonglong>(value->numerator()), numerator);
    QCOMPARE(static_cast<qlonglong>(value->denominator()), denominator);
    QCOMPARE(QString::fromStdString(text_from_value(*value, measure)), written);
}

void WrittenValuesTest::refused_values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<FaultCode>("code");

    const auto row = [](const char* name, const char* text, Measure measure, FaultCode code) {
        QTest::newRow(name) << QString(text) << measure << code;
    };
    row("nothing at all", "", Measure::Eur, FaultCode::NumberMalformed);
    row("a word", "abc", Measure::Eur, FaultCode::NumberMalformed);
    row("a decimal comma", "5,25", Measure::Eur, FaultCode::NumberMalformed);
    row("a space between thousands", "1 290", Measure::Eur, FaultCode::NumberMalformed);
    row("a point without decimals", "5.", Measure::Eur, FaultCode::NumberMalformed);
    row("a point without a whole number", ".5", Measure::Eur, FaultCode::NumberMalformed);
    row("two points", "1.2.3", Measure::Eur, FaultCode::NumberMalformed);
    row("an exponent", "1e3", Measure::Eur, FaultCode::NumberMalformed);
    row("a plus sign", "+5", Measure::Eur, FaultCode::NumberMalformed);
    row("a negative amount", "-5.00", Measure::Eur, FaultCode::NumberNegative);
    row("a tenth of a cent", "5.255", Measure::Eur, FaultCode::NumberTooPrecise);
    row("what a spreadsheet makes of 18.9", "18.899999999999999", Measure::Percent,
        FaultCode::NumberTooPrecise);
    row("ten million euros", "10000000.00", Measure::Eur, FaultCode::NumberTooLarge);
    row("more digits than any number has", "99999999999999999999", Measure::Eur,
        FaultCode::NumberTooLarge);
    row("a ratio with nothing below", "52/0", Measure::Ratio, FaultCode::NumberMalformed);
    row("a ratio in more than ten thousand parts", "1/10001", Measure::Ratio,
        FaultCode::NumberTooPrecise);
    row("a ratio with five decimals", "4.34524", Measure::Ratio, FaultCode::NumberTooPrecise);
    row("a ratio of three", "1/2/3", Measure::Ratio, FaultCode::NumberMalformed);
    row("a count with decimals", "4.5", Measure::Count, FaultCode::NumberTooPrecise);
    row("a flag of two", "2", Measure::Flag, FaultCode::NumberMalformed);
}

void WrittenValuesTest::refused_values()
{
    QFETCH(QString, text);
    QFETCH(Measure, measure);
    QFETCH(FaultCode, code);

    const auto value = value_from_text(text.toStdString(), measure);
    QVERIFY(!value);
    QCOMPARE(value.error(), code);
}

void WrittenValuesTest::every_cent_and_hundredth_is_read_as_it_is_written()
{
    for (std::int64_t number = 0; number < 20'000; ++number) {
        const Exact money{Cents(number)};
        QVERIFY(value_from_text(text_from_value(money, Measure::Eur), Measure::Eur) == money);
        const Exact percent(number, 10'000);
        QVERIFY(value_from_text(text_from_value(percent, Measure::Percent), Measure::Percent)
                == percent);
    }
}

void WrittenValuesTest::ids_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("is_one");
    for (const char* good : {"a", "0", "helsinki", "helsinki-2026+2", "a.b_c", "2027..", "a-"})
        QTest::newRow(good) << QByteArray(good) << true;
    // Each would be an option, another folder, or a line of its own where it is listed.
    for (const char* bad : {".", "..", "--", "-x", "+a", "_a", ".hidden", "a/b", "../a", "a\\b",
                            "a b", "A", "ä", "a\n", "a\x1b[2J", "a\x7f", "a\u202e"})
        QTest::newRow(bad) << QByteArray(bad) << false;
    QTest::newRow("nothing") << QByteArray("") << false;
    QTest::newRow("a NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("the longest") << QByteArray(64, 'a') << true;
    QTest::newRow("too long") << QByteArray(65, 'a') << false;
}

void WrittenValuesTest::ids()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, is_one);
    QCOMPARE(is_id(text.toStdString()), is_one);
}

void WrittenValuesTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is_day");

    QTest::newRow("a day") << "2026-01-01" << true;
    QTest::newRow("a leap day") << "2024-02-29" << true;
    QTest::newRow("a leap day in another year") << "2026-02-29" << false;
    QTest::newRow("a thirteenth month") << "2026-13-01" << false;
    QTest::newRow("day zero") << "2026-01-00" << false;
    QTest::newRow("the Finnish way") << "1.1.2026" << false;
    QTest::newRow("single digits") << "2026-1-1" << false;
    QTest::newRow("a sign for a digit") << "2026-+1-01" << false;
    QTest::newRow("a day and an hour") << "2026-01-01T00" << false;
    QTest::newRow("a year before all tariffs") << "0026-01-01" << false;
    QTest::newRow("nothing") << "" << false;
}

void WrittenValuesTest::days()
{
    QFETCH(QString, text);
    QFETCH(bool, is_day);

    const auto day = date_from_iso(text.toStdString());
    QCOMPARE(day.has_value(), is_day);
    if (day)
        QCOMPARE(QString::fromStdString(iso_from_date(*day)), text);
}

void WrittenValuesTest::the_day_after_crosses_months_and_leap_days()
{
    QCOMPARE(day_after(2024y / 2 / 28), Date(2024y / 2 / 29));
    QCOMPARE(day_after(2025y / 2 / 28), Date(2025y / 3 / 1));
    QCOMPARE(day_after(2025y / 12 / 31), Date(2026y / 1 / 1));
    QCOMPARE(day_before(2026y / 1 / 1), Date(2025y / 12 / 31));
}

QTEST_GUILESS_MAIN(WrittenValuesTest)
#include "written_values_test.moc"
