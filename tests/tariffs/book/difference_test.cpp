// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/difference.h"

#include "tariffs/book/cells.h"
#include "tariffs/book/reader.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

constexpr Date day(int year, unsigned month, unsigned date)
{
    return Date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(date)};
}

/// "values.csv meal price own 1: 7.00 -> 8.00 2027-06-01..2027-12-31", of the last day.
QString line(const Difference& one)
{
    std::string text(word(one.file));
    for (const std::string& part :
         {one.service, one.key ? std::string(word(*one.key)) : std::string(),
          one.mode ? std::string(word(*one.mode)) : std::string(),
          one.at == 0 ? std::string() : std::to_string(one.at),
          one.persons == 0 ? std::string() : std::to_string(one.persons), std::string(one.word()),
          one.language ? std::string(word(*one.language)) : std::string()})
        text += part.empty() ? "" : " " + part;
    text += ": " + one.before + " -> " + one.after;
    if (one.valid)
        text += " " + iso_from_date(one.valid->from) + ".."
                + (one.valid->to ? iso_from_date(day_before(*one.valid->to)) : "");
    return QString::fromStdString(text);
}

QStringList lines(const Book& before, const Book& after)
{
    QStringList list;
    for (const Difference& one : differences(before, after))
        list << line(one);
    return list;
}

} // namespace

/// Old → new of two versions.
class DifferenceTest : public QObject {
    Q_OBJECT

private slots:
    void a_book_does_not_differ_from_itself();
    void a_price_from_the_middle_of_the_year_differs_on_its_days();
    void the_last_day_of_the_old_version_stands_for_the_days_after();
    void every_kind_of_row_is_seen();
    void what_no_household_feels_is_marked();
};

void DifferenceTest::a_book_does_not_differ_from_itself()
{
    for (const char* organiser : {"national", "helsinki", "sample"}) {
        const Book book = shipped_book(organiser);
        QCOMPARE(lines(book, book), QStringList());
    }
}

void DifferenceTest::a_price_from_the_middle_of_the_year_differs_on_its_days()
{
    const Book before = shipped_book("sample");
    Book after = before;
    after.header.version = "sample-2027-06";
    after.header.valid.from = day(2027, 6, 1);
    for (std::size_t i = 0; i < after.rows.size(); ++i) {
        Row& old_row = after.rows[i].row;
        if (old_row.key != Key::Price || old_row.service != "meal"
            || !Validity{old_row.from, old_row.to}.contains(day(2027, 6, 1)))
            continue;
        BookRow later = after.rows[i];
        later.row.from = day(2027, 6, 1);
        later.row.value = later.row.value + Exact(100);
        old_row.to = day(2027, 6, 1);
        after.rows.push_back(later);
        break;
    }
    const QStringList found = lines(before, after);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0], "book.csv version: sample-2022-2027 -> sample-2027-06");
    QCOMPARE(found[1], "book.csv from: 2022-01-01 -> 2027-06-01");
    QVERIFY2(found[2].startsWith("values.csv meal price"), qPrintable(found[2]));
    QVERIFY2(found[2].endsWith(" 2027-06-01..2027-12-31"), qPrintable(found[2]));
    const auto all = differences(before, after);
    QCOMPARE(all.back().status, std::optional(Status::Example));
}

void DifferenceTest::the_last_day_of_the_old_version_stands_for_the_days_after()
{
    const Book before = shipped_book("national");
    Book after = before;
    after.header.valid = {day(2028, 1, 1), day(2030, 1, 1)};
    for (BookRow& one : after.rows) {
        if (one.valid().contains(day(2027, 12, 31)))
            one.row.to = std::nullopt;
    }
    for (BookOffer& one : after.offers) {
        if (one.valid.contains(day(2027, 12, 31)))
            one.valid.to = std::nullopt;
    }
    for (BookRow& one : after.rows) {
        if (one.row.key == Key::FeeCeiling && !one.row.to)
            one.row.value = Exact(Cents(86'000));
    }
    QCOMPARE(
        lines(before, after),
        QStringList({"book.csv from: 2022-01-01 -> 2028-01-01",
                     "book.csv to: 2027-12-31 -> 2029-12-31",
                     "values.csv fee_ceiling value: 815.00 -> 860.00 2028-01-01..2029-12-31"}));
}

void DifferenceTest::every_kind_of_row_is_seen()
{
    const Book before = shipped_book("sample");
    Book after = before;
    after.header.decision_body = "Board";
    after.services[0].service.name[Language::Sv] = "Hemvård!";
    Service added = after.services[0].service;
    added.id = "walks";
    after.services.push_back({.service = added});
    std::erase_if(after.offers, [](const BookOffer& one) {
        return one.offer.service == "alarm" && one.offer.mode == Mode::Purchased;
    });
    for (BookOffer& one : after.offers) {
        if (one.offer.service == "housing_24h" && one.offer.mode == Mode::Voucher)
            one.offer.voucher_rule = VoucherRule::FlatValue;
    }
    for (BookRow& one : after.rows) {
        if (one.row.key == Key::HomeServicePercent && one.row.at == 20 && one.row.persons == 1)
            one.row.value = Exact(26'000, 10'000);
    }
    after.texts[0].text[Language::En] = "Another name";
    after.presets.front().preset.services.front().amount += 100;
    const std::string plan_word = after.presets.front().preset.id;

    const QStringList found = lines(before, after);
    QCOMPARE(found.size(), 8);
    QCOMPARE(found[0], "book.csv decision_body:  -> Board");
    QVERIFY2(found[1].startsWith("services.csv home_care_regular sv: "), qPrintable(found[1]));
    QCOMPARE(found[2], "services.csv walks id:  -> walks");
    QCOMPARE(found[3],
             "offers.csv alarm purchased voucher_rule: offered ->  2022-01-01..2027-12-31");
    QCOMPARE(found[4], "offers.csv housing_24h voucher voucher_rule: same_fee_as_own -> flat_value "
                       "2022-01-01..2027-12-31");
    QCOMPARE(found[5], "home_service_percent.csv home_service_percent 20 1 value: 26.00 -> 260.00 "
                       "2022-01-01..2027-12-31");
    QVERIFY2(found[6].startsWith("texts.csv name en: "), qPrintable(found[6]));
    QVERIFY2(found[7].startsWith("presets.csv " + QString::fromStdString(plan_word) + " plan: "),
             qPrintable(found[7]));
}

void DifferenceTest::what_no_household_feels_is_marked()
{
    const Book before = shipped_book("sample");
    Book after = before;
    Row& row = after.rows.front().row;
    row.source = "Another page";
    row.reviewed = day(2026, 12, 1);
    row.status = row.status == Status::Official ? Status::Example : Status::Official;
    const auto found = differences(before, after);
    QCOMPARE(found.size(), 3U);
    QCOMPARE(found[0].word(), std::string_view("status"));
    QVERIFY(!is_bookkeeping(found[0]));
    QVERIFY(is_bookkeeping(found[1]));
    QVERIFY(is_bookkeeping(found[2]));
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
