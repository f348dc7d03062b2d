// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/difference_words.h"

#include "tariffs/book/cells.h"
#include "tariffs/book/reader.h"

#include <QTest>

using namespace maksuarvio;

namespace {

Book sample()
{
    return read_book(QStringLiteral(":/tariffs/sample")).value();
}

Row& row_of(Book& book, Key key, std::string_view service, std::int64_t at, int persons = 0)
{
    for (BookRow& one : book.rows) {
        if (one.row.key == key && one.row.service == service && one.row.at == at
            && one.row.persons == persons)
            return one.row;
    }
    throw std::runtime_error("no such row");
}

struct Changed {
    Book before = sample();
    Book after = sample();
    std::vector<Difference> list() const { return differences(before, after); }
};

/// "what | before | after | days".
QString told(const Changed& changed, Language language)
{
    const DifferenceWords words(language, changed.before, changed.after);
    const auto list = changed.list();
    if (list.size() != 1)
        throw std::runtime_error("not one difference");
    const Difference& one = list.front();
    return QString::fromStdString(words.what(one) + " | " + words.before(one) + " | "
                                  + words.after(one) + " | " + words.days(one));
}

} // namespace

/// Old → new in the words that a board reads.
class DifferenceWordsTest : public QObject {
    Q_OBJECT

private slots:
    void a_percentage_in_each_language();
    void a_price_and_how_sure_it_is();
    void an_offer_that_ends();
    void a_name_and_a_decision();
    void every_word_of_a_book_has_its_words();
    void the_table_has_words_and_figures();
};

void DifferenceWordsTest::a_percentage_in_each_language()
{
    Changed changed;
    row_of(changed.after, Key::HomeServicePercent, {}, 20, 1).value = Exact(26'000, 10'000);
    QCOMPARE(
        told(changed, Language::En),
        "Payment percentage of home services, from 20 h a month, household of 1 | 26% | 260% | "
        "2022-01-01–2027-12-31");
    QCOMPARE(
        told(changed, Language::Fi),
        "Kotiin annettavien palvelujen maksuprosentti, vähintään 20 h kuukaudessa, talouden koko 1 "
        "| 26\u00a0% | 260\u00a0% | 1.1.2022–31.12.2027");
}

void DifferenceWordsTest::a_price_and_how_sure_it_is()
{
    Changed changed;
    Row& price = row_of(changed.after, Key::Price, "meal", 1);
    price.value = Exact(Cents(950));
    QVERIFY2(told(changed, Language::En).endsWith(" | €9.50 (example) | 2022-01-01–2027-12-31"),
             qPrintable(told(changed, Language::En)));
    price.status = Status::Official;
    QVERIFY(told(changed, Language::En).contains(" | €9.50 | "));
}

void DifferenceWordsTest::an_offer_that_ends()
{
    Changed changed;
    std::erase_if(changed.after.offers, [](const BookOffer& one) {
        return one.offer.service == "housing_24h" && one.offer.mode == Mode::Voucher;
    });
    QVERIFY2(told(changed, Language::En)
                 .endsWith(": service voucher | voucher: the same fee as own service | – | "
                           "2022-01-01–2027-12-31"),
             qPrintable(told(changed, Language::En)));
}

void DifferenceWordsTest::a_name_and_a_decision()
{
    Changed changed;
    changed.after.header.decision_date =
        Date{std::chrono::year(2027), std::chrono::May, std::chrono::day(3)};
    QCOMPARE(told(changed, Language::Fi), "Päätöksen päivä | – | 3.5.2027 | ");
    Changed named;
    named.after.services.front().service.name[Language::Sv] = "Ny hemvård";
    QVERIFY(told(named, Language::Sv).startsWith("Ny hemvård: "));
    QVERIFY(told(named, Language::Sv).endsWith(" | Ny hemvård | "));
}

void DifferenceWordsTest::every_word_of_a_book_has_its_words()
{
    // Everything new: no id may be left among the words.
    const Book nothing = [] {
        Book book;
        book.header = sample().header;
        book.header.organiser = "nobody";
        return book;
    }();
    const Book everything = sample();
    const auto list = differences(nothing, everything);
    QVERIFY(list.size() > 300);
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        const DifferenceWords words(language, nothing, everything);
        for (const Difference& one : list) {
            const std::string what = words.what(one);
            QVERIFY2(!what.empty() && what.find('_') == std::string::npos, what.c_str());
            QVERIFY(!words.kind(one).empty());
            QCOMPARE(words.before(one), one.before.empty() ? "–" : words.before(one));
        }
    }
}

void DifferenceWordsTest::the_table_has_words_and_figures()
{
    Changed changed;
    row_of(changed.after, Key::Price, "meal", 1).value = Exact(Cents(950));
    const DifferenceWords words(Language::En, changed.before, changed.after);
    const CsvRows rows = words.table(changed.list());
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows[0].size(), rows[1].size());
    QCOMPARE(rows[1][0], "changes");
    QCOMPARE(rows[1][3], "9.50");
    QCOMPARE(rows[1][4], "2022-01-01");
    QCOMPARE(rows[1][5], "2027-12-31");
    QCOMPARE(rows[1][6], "values.csv");
    QCOMPARE(rows[1][7], "meal");
    QCOMPARE(rows[1][8], "price");
    QVERIFY(read_csv(csv_text(rows)));
}

QTEST_GUILESS_MAIN(DifferenceWordsTest)
#include "difference_words_test.moc"
