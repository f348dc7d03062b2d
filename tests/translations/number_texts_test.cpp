// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/number.h"
#include "translations/language.h"
#include "translations/numbers.h"

#include <QTest>

using namespace maksuarvio;
using namespace std::chrono;

namespace {

// Expected texts have _ where a no-break space stands.
QString spaced(QString text)
{
    return text.replace(u'_', QChar(QChar::Nbsp));
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

void in_three_languages()
{
    QTest::addColumn<QString>("finnish");
    QTest::addColumn<QString>("swedish");
    QTest::addColumn<QString>("english");
}

#define COMPARE_IN_THREE_LANGUAGES(function, ...)                                                  \
    do {                                                                                           \
        QFETCH(QString, finnish);                                                                  \
        QFETCH(QString, swedish);                                                                  \
        QFETCH(QString, english);                                                                  \
        QCOMPARE(shown(function(__VA_ARGS__, Language::Fi)), spaced(finnish));                     \
        QCOMPARE(shown(function(__VA_ARGS__, Language::Sv)), spaced(swedish));                     \
        QCOMPARE(shown(function(__VA_ARGS__, Language::En)), spaced(english));                     \
    } while (false)

} // namespace

class NumberTextsTest : public QObject {
    Q_OBJECT

private slots:
    void money_data();
    void money();
    void shortened_money_says_so();
    void what_a_text_says_of_a_number();
    void differences_have_a_sign_data();
    void differences_have_a_sign();
    void numbers_data();
    void numbers();
    void percentages_data();
    void percentages();
    void dates();
    void validity_names_the_last_day_in_force();
    void validity_may_be_open();
    void decimals_of_the_interface();
    void what_is_shown_can_be_typed_back();
};

void NumberTextsTest::money_data()
{
    QTest::addColumn<qint64>("cents");
    in_three_languages();

    QTest::newRow("nothing") << qint64(0) << "0,00_€"
                             << "0,00_€"
                             << "€0.00";
    QTest::newRow("cents alone") << qint64(5) << "0,05_€"
                                 << "0,05_€"
                                 << "€0.05";
    QTest::newRow("whole euros keep their cents") << qint64(69900) << "699,00_€"
                                                  << "699,00_€"
                                                  << "€699.00";
    QTest::newRow("thousands are grouped") << qint64(123450) << "1_234,50_€"
                                           << "1_234,50_€"
                                           << "€1,234.50";
    QTest::newRow("millions are grouped twice") << qint64(123456789) << "1_234_567,89_€"
                                                << "1_234_567,89_€"
                                                << "€1,234,567.89";
    QTest::newRow("three digits are not grouped") << qint64(99999) << "999,99_€"
                                                  << "999,99_€"
                                                  << "€999.99";
    QTest::newRow("a minus is the minus sign") << qint64(-123450) << "−1_234,50_€"
                                               << "−1_234,50_€"
                                               << "−€1,234.50";
}

void NumberTextsTest::money()
{
    QFETCH(qint64, cents);
    COMPARE_IN_THREE_LANGUAGES(money_text, Cents(cents));
}

void NumberTextsTest::shortened_money_says_so()
{
    QCOMPARE(shown(money_text(Exact(49, 100), Language::Fi)), spaced("≈_0,00_€"));
    QCOMPARE(shown(money_text(Exact(1, 2), Language::Fi)), spaced("≈_0,01_€"));
    QCOMPARE(shown(money_text(Exact(41652, 2), Language::Fi)), spaced("208,26_€"));
    QCOMPARE(shown(money_text(Exact(-41653, 2), Language::Fi)), spaced("≈_−208,26_€"));
    QCOMPARE(shown(money_text(Exact(673500, 7), Language::Sv)), spaced("≈_962,14_€"));
    QCOMPARE(shown(money_text(Exact(673500, 7), Language::En)), spaced("≈_€962.14"));
    QVERIFY(shown_money(Exact(673500, 7)) == Exact(96214));
    QVERIFY(shown_money(Exact(96214)) == Exact(96214));
}

void NumberTextsTest::what_a_text_says_of_a_number()
{
    QVERIFY(shown_number(Exact(52, 3)) == Exact(52, 3));
    QVERIFY(shown_number(Exact(5, 2)) == Exact(5, 2));
    QVERIFY(shown_number(Exact(1000, 101)) == Exact(99, 10));
    QVERIFY(shown_number(Exact(-1, 3)) == Exact(-33, 100));
}

void NumberTextsTest::differences_have_a_sign_data()
{
    QTest::addColumn<qint64>("cents");
    in_three_languages();

    QTest::newRow("more") << qint64(1200) << "+12,00_€"
                          << "+12,00_€"
                          << "+€12.00";
    QTest::newRow("less") << qint64(-1200) << "−12,00_€"
                          << "−12,00_€"
                          << "−€12.00";
    QTest::newRow("the same") << qint64(0) << "0,00_€"
                              << "0,00_€"
                              << "€0.00";
}

void NumberTextsTest::differences_have_a_sign()
{
    QFETCH(qint64, cents);
    COMPARE_IN_THREE_LANGUAGES(difference_text, Cents(cents));
}

void NumberTextsTest::numbers_data()
{
    QTest::addColumn<int>("numerator");
    QTest::addColumn<int>("denominator");
    in_three_languages();

    QTest::newRow("a whole number has no decimals") << 20 << 1 << "20"
                                                    << "20"
                                                    << "20";
    QTest::newRow("one decimal stays one") << 5 << 2 << "2,5"
                                           << "2,5"
                                           << "2.5";
    QTest::newRow("a third is a fraction") << 52 << 3 << "17_1/3"
                                           << "17_1/3"
                                           << "17_1/3";
    QTest::newRow("a part alone") << 2 << 3 << "2/3"
                                  << "2/3"
                                  << "2/3";
    QTest::newRow("a fraction is in its lowest terms") << 730 << 24 << "30_5/12"
                                                       << "30_5/12"
                                                       << "30_5/12";
    QTest::newRow("a hundred parts and more are rounded") << 1000 << 101 << "≈_9,9"
                                                          << "≈_9,9"
                                                          << "≈_9.9";
    QTest::newRow("the first decimal may be zero") << 1 << 20 << "0,05"
                                                   << "0,05"
                                                   << "0.05";
    QTest::newRow("what rounds to a whole number has no decimals") << 2999 << 1000 << "≈_3"
                                                                   << "≈_3"
                                                                   << "≈_3";
    QTest::newRow("thousands are grouped") << 24691 << 2 << "12_345,5"
                                           << "12_345,5"
                                           << "12,345.5";
    QTest::newRow("a minus is the minus sign") << -5 << 2 << "−2,5"
                                               << "−2,5"
                                               << "−2.5";
}

void NumberTextsTest::numbers()
{
    QFETCH(int, numerator);
    QFETCH(int, denominator);
    COMPARE_IN_THREE_LANGUAGES(number_text, Exact(numerator, denominator));
}

void NumberTextsTest::percentages_data()
{
    QTest::addColumn<int>("hundredths_of_a_percent");
    in_three_languages();

    QTest::newRow("a whole percentage") << 2600 << "26_%"
                                        << "26_%"
                                        << "26%";
    QTest::newRow("a half") << 4250 << "42,5_%"
                            << "42,5_%"
                            << "42.5%";
    QTest::newRow("two decimals") << 1575 << "15,75_%"
                                  << "15,75_%"
                                  << "15.75%";
    QTest::newRow("nothing") << 0 << "0_%"
                             << "0_%"
                             << "0%";
    QTest::newRow("all") << 10000 << "100_%"
                         << "100_%"
                         << "100%";
}

void NumberTextsTest::percentages()
{
    QFETCH(int, hundredths_of_a_percent);
    COMPARE_IN_THREE_LANGUAGES(percent_text, Exact(hundredths_of_a_percent, 10000));
}

void NumberTextsTest::dates()
{
    const year_month_day first_of_march = 2026y / March / 1;
    QCOMPARE(shown(date_text(first_of_march, Language::Fi)), "1.3.2026");
    QCOMPARE(shown(date_text(first_of_march, Language::Sv)), "1.3.2026");
    QCOMPARE(shown(date_text(first_of_march, Language::En)), "2026-03-01");
    QCOMPARE(shown(date_text(2026y / November / 21, Language::Fi)), "21.11.2026");
    QCOMPARE(shown(date_text(2026y / November / 21, Language::En)), "2026-11-21");
}

void NumberTextsTest::validity_names_the_last_day_in_force()
{
    const year_month_day from = 2026y / January / 1;
    const year_month_day to = 2028y / January / 1;
    QCOMPARE(shown(validity_text(from, to, Language::Fi)), "1.1.2026–31.12.2027");
    QCOMPARE(shown(validity_text(from, to, Language::Sv)), "1.1.2026–31.12.2027");
    QCOMPARE(shown(validity_text(from, to, Language::En)), "2026-01-01–2027-12-31");
    QCOMPARE(shown(validity_text(from, 2028y / March / 1, Language::Fi)), "1.1.2026–29.2.2028");
}

void NumberTextsTest::validity_may_be_open()
{
    const year_month_day from = 2026y / January / 1;
    QCOMPARE(shown(validity_text(from, std::nullopt, Language::Fi)), "1.1.2026–");
    QCOMPARE(shown(validity_text(from, std::nullopt, Language::Sv)), "1.1.2026–");
    QCOMPARE(shown(validity_text(from, std::nullopt, Language::En)), "2026-01-01–");
}

void NumberTextsTest::decimals_of_the_interface()
{
    QCOMPARE(shown(decimal(Cents(123450))), "1234.50");
    QCOMPARE(shown(decimal(Cents(5))), "0.05");
    QCOMPARE(shown(decimal(Cents(-5))), "-0.05");
    QCOMPARE(shown(decimal(Exact(52, 3))), "17.33");
    QCOMPARE(shown(decimal(Exact(1, 8))), "0.13");
}

void NumberTextsTest::what_is_shown_can_be_typed_back()
{
    for (const std::int64_t cents : {0, 1, 99, 69900, 123450, 999999999}) {
        for (const Language language : {Language::Fi, Language::Sv}) {
            const QString text = shown(money_text(Cents(cents), language));
            const auto read = read_hundredths(text.toStdString(), Hand::Person);
            QVERIFY2(read.has_value(), qPrintable(text));
            QCOMPARE(*read, cents);
        }
    }
}

QTEST_GUILESS_MAIN(NumberTextsTest)
#include "number_texts_test.moc"
