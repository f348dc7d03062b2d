// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/days.h"

#include <QTest>

namespace maksuarvio {

/// The one reader of days as people write them.
class DaysTest : public QObject {
    Q_OBJECT

private slots:
    void a_day_data();
    void a_day();
    void no_day_data();
    void no_day();
    void every_day_in_every_way();
    void without_a_year_beside();
};

namespace {

using namespace std::chrono;

/// Stands beside the day that is typed.
constexpr Date kBeside = 2026y / November / 27;

std::string of_digits(Date day, const char* between, bool padded, int year_digits)
{
    const auto digits = [](int number, int width) {
        return QStringLiteral("%1").arg(number, width, 10, QChar(u'0')).toStdString();
    };
    return digits(int(unsigned(day.day())), padded ? 2 : 1) + between
           + digits(int(unsigned(day.month())), padded ? 2 : 1) + between
           + digits(year_digits == 2 ? int(day.year()) % 100 : int(day.year()), year_digits);
}

} // namespace

void DaysTest::a_day_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");

    const auto row = [](const char* name, const char* text, const char* day) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(day);
    };
    row("as Finnish writes it", "31.12.2025", "2025-12-31");
    row("a short year", "31.12.25", "2025-12-31");
    row("a short year of the end of the century", "1.1.99", "2099-01-01");
    row("zeros", "01.02.2026", "2026-02-01");
    row("zeros and a short year", "01.02.26", "2026-02-01");
    row("no year", "1.1.", "2026-01-01");
    row("no year and no dot", "31.12", "2026-12-31");
    row("no year, with blanks", " 1. 1. ", "2026-01-01");
    row("digits alone", "31122025", "2025-12-31");
    row("digits alone, the year first", "20251231", "2025-12-31");
    row("digits alone, a short year", "311225", "2025-12-31");
    row("digits that begin like a year", "20112010", "2010-11-20");
    row("as English writes it", "2025-12-31", "2025-12-31");
    row("the year first, without zeros", "2026-1-1", "2026-01-01");
    row("the year first, with dots", "2025.12.31", "2025-12-31");
    row("the year first, with slashes", "2025/12/31", "2025-12-31");
    row("the day first, with strokes", "31-12-2025", "2025-12-31");
    row("the day first, with slashes", "31/12/2025", "2025-12-31");
    row("blanks around the dots", "1 . 1 . 2026", "2026-01-01");
    row("blanks after the dots", "1. 1. 2026", "2026-01-01");
    row("blanks for the dots", "31 12 2025", "2025-12-31");
    row("blanks at both ends", "  31.12.2025  ", "2025-12-31");
    row("no-break spaces", "1.\u00A01.\u00A02026", "2026-01-01");
    row("narrow no-break spaces", "1.\u202F1.\u202F2026", "2026-01-01");
    row("tabulators", "\t31.12.2025\t", "2025-12-31");
    row("the comma of the number pad", "31,12,2025", "2025-12-31");
    row("commas and a short year", "31,12,25", "2025-12-31");
    row("commas without a year", "1,1,", "2026-01-01");
    row("a dot at the end", "31.12.2025.", "2025-12-31");
    row("no-break hyphens", "2025\u201112\u201131", "2025-12-31");
    row("dashes", "2025\u201312\u201331", "2025-12-31");
    row("a leap day", "29.2.2028", "2028-02-29");
    row("the first day", "1.1.1900", "1900-01-01");
    row("the last day", "31.12.2199", "2199-12-31");
}

void DaysTest::a_day()
{
    QFETCH(QString, text);
    QFETCH(QString, day);
    const auto read = read_day(text.toStdString(), kBeside);
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(iso_from_date(*read)), day);
}

void DaysTest::no_day_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("fault");

    const auto row = [](const char* name, const char* text, DayFault fault) {
        QTest::newRow(name) << QString::fromUtf8(text) << int(fault);
    };
    row("nothing", "", DayFault::NotADay);
    row("blanks", "  ", DayFault::NotADay);
    row("words", "tomorrow", DayFault::NotADay);
    row("a day alone", "31", DayFault::NotADay);
    row("a day and its dot", "31.", DayFault::NotADay);
    row("a year alone", "2026", DayFault::NotADay);
    row("unfinished: the month", "31.1.2", DayFault::NotADay);
    row("unfinished: the year", "31.12.202", DayFault::NotADay);
    row("one digit too many", "31.12.20255", DayFault::NotADay);
    row("four groups", "31.12.2025.1", DayFault::NotADay);
    row("two dots", "31..12.2025", DayFault::NotADay);
    row("a dot first", ".31.12.2025", DayFault::NotADay);
    row("dot and stroke", "31.12-2025", DayFault::NotADay);
    row("a stroke at the end", "31-12-2025-", DayFault::NotADay);
    row("strokes and a short year", "25-12-31", DayFault::NotADay);
    row("slashes and a short year", "1/2/26", DayFault::NotADay);
    row("slashes and no year", "1/2", DayFault::NotADay);
    row("seven digits", "3112202", DayFault::NotADay);
    row("nine digits", "311220255", DayFault::NotADay);
    row("three digits for a day", "031.12.2025", DayFault::NotADay);
    row("a sign", "-1.1.2026", DayFault::NotADay);
    row("plus", "+1.1.2026", DayFault::NotADay);
    row("a number", "46022", DayFault::NotADay);
    row("a day and an hour", "2026-01-01T00:00", DayFault::NotADay);
    row("other digits", "\u0661.\u0661.2026", DayFault::NotADay);
    row("half a sign", "1.1.2026\xC2", DayFault::NotADay);
    row("a thirteenth month", "1.13.2026", DayFault::NoSuchDay);
    row("as Americans write it", "12/31/2025", DayFault::NoSuchDay);
    row("the 31st of a short month", "31.4.2026", DayFault::NoSuchDay);
    row("a leap day of another year", "29.2.2026", DayFault::NoSuchDay);
    row("a leap day of no year, beside 2026", "29.2.", DayFault::NoSuchDay);
    row("day zero", "0.1.2026", DayFault::NoSuchDay);
    row("month zero", "1.0.2026", DayFault::NoSuchDay);
    row("six digits that are none", "321225", DayFault::NoSuchDay);
    row("eight digits that are none", "32132025", DayFault::NoSuchDay);
    row("before the first day", "31.12.1899", DayFault::YearOutOfRange);
    row("after the last day", "1.1.2200", DayFault::YearOutOfRange);
}

void DaysTest::no_day()
{
    QFETCH(QString, text);
    QFETCH(int, fault);
    const auto read = read_day(text.toStdString(), kBeside);
    QVERIFY(!read);
    QCOMPARE(int(read.error()), fault);
}

void DaysTest::every_day_in_every_way()
{
    for (sys_days at = kFirstDay; at <= sys_days(kLastDay); at += days(1)) {
        const Date day = at;
        for (const std::string& text :
             {of_digits(day, ".", false, 4), of_digits(day, ".", true, 4),
              of_digits(day, "", true, 4), of_digits(day, "-", false, 4), iso_from_date(day)})
            QVERIFY2(read_day(text) == day, text.c_str());
        if (day.year() >= 2000y && day.year() < 2100y) {
            for (const std::string& text :
                 {of_digits(day, ".", false, 2), of_digits(day, "", true, 2)})
                QVERIFY2(read_day(text) == day, text.c_str());
        }
        QVERIFY(date_from_iso(iso_from_date(day)) == day);
    }
}

void DaysTest::without_a_year_beside()
{
    for (const char* text : {"1.1.", "1.1", "31,12,"}) {
        const auto read = read_day(text);
        QVERIFY(!read && read.error() == DayFault::NotADay);
    }
    QVERIFY(read_day("1.1.", 2028y / March / 15) == Date(2028y / January / 1));
    QVERIFY(read_day("29.2.", 2028y / March / 15) == Date(2028y / February / 29));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::DaysTest)
#include "days_test.moc"
