// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tariffs/check/check.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

/// The book of a copy, checked against the shipped statutory book.
std::vector<Fault> faults_of(const BookCopy& copy)
{
    static const Book national = shipped_book("national");
    const auto book = read_book(copy.folder());
    return book ? check(*book, &national) : book.error();
}

QString list_of(const std::vector<Fault>& faults)
{
    QStringList list;
    for (const Fault& fault : faults)
        list.push_back(place_and_reason(fault));
    return list.join('\n');
}

} // namespace

/// Plants one fault after the other in a copy of a shipped book.
class PlantedFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void planted_data();
    void planted();
    void a_deleted_row_data();
    void a_deleted_row();
    void an_added_row_data();
    void an_added_row();
    void a_fault_is_found_once_although_it_holds_for_many_days();
    void a_household_size_that_is_missing_is_named_once();
    void a_county_may_be_more_favourable_than_the_statute_data();
    void a_county_may_be_more_favourable_than_the_statute();
    void own_classes_of_hours_may_be_of_any_width();
    void a_value_that_lapses_in_a_book_until_further_notice_is_no_fault();
    void a_book_that_ends_before_it_starts_is_refused();
    void books_side_by_side();
};

void PlantedFaultsTest::planted_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<int>("column");

    const auto row = [](const char* name, const char* book, const char* file, const char* start,
                        const char* from, const char* to, FaultCode code, int column) {
        QTest::newRow(name) << QString(book) << QString(file) << QByteArray(start)
                            << QByteArray(from) << QByteArray(to) << code << column;
    };
    using enum FaultCode;
    const char* const values = "values.csv";
    const char* const percents = "home_service_percent.csv";
    row("an income limit begins a day late, which leaves a gap", "sample", values,
        "home_service_income_limit,,,,1,653.00", "2024-01-01", "2024-01-02", Gap, 8);
    row("an income limit begins a day early, which overlaps", "sample", values,
        "home_service_income_limit,,,,1,653.00", "2024-01-01", "2023-12-31", Overlap, 8);
    row("a price that ends before it starts", "helsinki", values, "price,meal,", "2026-01-01,,",
        "2026-01-01,2025-12-31,", EndsBeforeStart, 9);
    row("a cost of nothing", "sample", values, "county_cost,home_care_regular,own", "59.83", "0.00",
        ValueImplausible, 6);
    row("a meal by a share of income", "sample", "services.csv", "meal,", "meal,meal,flat",
        "meal,meal,income_share", RuleUnfit, 8);
    row("a lowest voucher above the highest", "helsinki", values, "voucher_lowest,", "8.40",
        "99.00", LowestAboveHighest, 6);
    row("a month of sixty weeks", "sample", values, "weeks_per_month,", "52/12", "60",
        ValueImplausible, 6);
    row("a divisor of nothing", "helsinki", values, "voucher_divisor,", "60", "0", ValueImplausible,
        6);
    row("a percent above one hundred", "helsinki", percents, "9,", "17.00", "170.00",
        PercentAbove100, 2);
    row("a percent with two digits exchanged is above the statute", "helsinki", percents, "5,",
        "10.00", "11.00", PercentAboveStatute, 2);
    row("a class that begins three hours early is above the statute", "helsinki", percents, "33,",
        "33", "30", PercentAboveStatute, 2);
    row("a percent of one hour above the statute", "sample", percents, "20,", "22.00", "22.01",
        PercentAboveStatute, 3);
    row("a cell of the percent table is empty", "sample", percents, "20,", ",18.00,", ",,",
        PercentCellMissing, 4);
    row("a lower income limit than the statute's", "sample", values,
        "home_service_income_limit,,,,2,1290.00", "1290.00", "1289.99", WorseThanStatute, 6);
    row("a lower personal allowance than the statute's", "helsinki", values,
        "personal_allowance,housing_24h,", "195.00", "194.99", WorseThanStatute, 6);
    row("a higher share of the net income than the statute's", "sample", values,
        "long_term_percent_single,", "85.00", "85.01", WorseThanStatute, 6);
    row("a higher fee ceiling than the statute's", "helsinki", values, "fee_ceiling,", "815.00",
        "815.01", WorseThanStatute, 6);
    row("a higher price than the statute's", "helsinki", values, "price,home_care_temporary_nurse,",
        "16.40", "17.51", WorseThanStatute, 6);
    row("the couple's fee without its cap", "sample", values,
        "long_term_couple_cap_to_single_rule,,,,,1", ",1,flag", ",0,flag", WorseThanStatute, 6);
    row("a price above a known cost", "sample", values, "price,medicine_dispensing,", "0.00",
        "19.11", PriceAboveCost, 6);
    row("a visit's price given for a month", "helsinki", values, "price,alarm_visit,,1",
        "EUR/visit", "EUR/month", UnitWrong, 7);
    row("a day's cost given for a month", "sample", values, "county_cost,housing_24h,own",
        "EUR/day", "EUR/month", UnitWrong, 7);
    row("a price of a service that the book lacks", "helsinki", values, "price,meal,", "price,meal",
        "price,dinner", ServiceUnknown, 2);
    row("an offer of a service that the book lacks", "helsinki", "offers.csv", "half_board,",
        "half_board", "third_board", ServiceUnknown, 1);
    row("a general value that names a service", "helsinki", values, "fee_ceiling,", "fee_ceiling,",
        "fee_ceiling,meal", ServiceNotWanted, 2);
    row("a service's value without the service", "helsinki", values, "highest_fee,housing_24h,",
        "housing_24h", "", ServiceWanted, 2);
    row("a production mode where there is none", "helsinki", values, "charged_at_most,alarm_visit,",
        "alarm_visit,", "alarm_visit,own", ModeNotWanted, 3);
    row("a household size where there is none", "helsinki", values, "fee_ceiling,",
        "fee_ceiling,,,,", "fee_ceiling,,,,1", PersonsWrong, 5);
    row("a household size beyond the columns", "helsinki", values, "home_service_income_limit,,,,6",
        ",6,", ",7,", PersonsWrong, 5);
    row("a third household size of an income band", "helsinki", values,
        "band_income_limit,alarm,,1,2", ",1,2,", ",1,3,", PersonsWrong, 5);
    row("a second band of a price that has none", "helsinki", values, "price,meal,", ",1,", ",2,",
        AtNotWanted, 4);
    row("band zero", "helsinki", values, "price,alarm,,1", ",1,", ",0,", AtWanted, 4);
    row("an income limit of the highest band", "helsinki", values, "band_income_limit,alarm,,1,1",
        ",1,1,", ",2,1,", TopBandLimited, 4);
    row("an income limit of a band without a price", "helsinki", values,
        "band_income_limit,alarm,,1,1", ",1,1,", ",3,1,", BandPriceMissing, 4);
    row("a value without a source", "sample", values, "price,meal,",
        "\"Example figure, gathered from different counties' published lists\"", "", FieldEmpty,
        12);
    row("a value without a section of law", "sample", values, "price,meal,", "734/1992 10 h §", "",
        FieldEmpty, 11);
    row("a text without Swedish", "helsinki", "texts.csv", "name,", "Helsingfors", "",
        LanguageMissing, 3);
    row("a service without English", "helsinki", "services.csv", "meal,", "Meal service", "",
        LanguageMissing, 4);
    row("a preset without Finnish", "national", "presets.csv", "round_the_clock,",
        "Ympärivuorokautinen asuminen", "", LanguageMissing, 2);
    row("a feedback address in two languages only", "sample", "texts.csv", "feedback_address,",
        "https://example.org/palaute", "", LanguageMissing, 2);
    row("a service twice", "helsinki", "services.csv", "half_board,", "half_board", "full_board",
        ServiceRepeated, 1);
    row("long-term care that covers itself", "sample", "services.csv", "housing_24h,", ",no,",
        ",yes,", ServiceCoversItself, 10);
    row("a voucher without a rule", "helsinki", "offers.csv", "home_care_regular,voucher",
        "income_tested", "", VoucherRuleWrong, 3);
    row("a voucher rule of the own service", "helsinki", "offers.csv", "meal,", "own,",
        "own,flat_value", VoucherRuleWrong, 3);
    row("a flat voucher without its value", "helsinki", "offers.csv", "housing_24h,voucher",
        "net_income_steps", "flat_value", ValueMissing, 1);
    row("an offer that begins before its price", "sample", values, "price,meal,", "2022-01-01",
        "2022-01-02", ValueMissing, 8);
    row("an offer that outlives its price", "sample", values, "price,meal,", "2027-12-31",
        "2027-12-30", ValueMissing, 9);
    row("an offer twice for the same days", "helsinki", "offers.csv", "half_board,", "half_board",
        "full_board", OfferOverlap, 4);
    row("an offer that ends before it starts", "helsinki", "offers.csv", "half_board,",
        "2026-01-01,", "2026-01-01,2025-12-30", EndsBeforeStart, 5);
    row("a preset of a service that is not offered", "national", "presets.csv", "round_the_clock,",
        "housing_24h", "meal", PresetNotOffered, 5);
    row("a preset in a mode that is not offered", "helsinki", "presets.csv", "round_the_clock,",
        "own", "purchased", PresetNotOffered, 5);
}

void PlantedFaultsTest::planted()
{
    QFETCH(QString, book);
    QFETCH(QString, file);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(FaultCode, code);
    QFETCH(int, column);

    const BookCopy copy(book);
    const int number = copy.row(file, row);
    copy.edit(file, number, from, to);
    const std::vector<Fault> faults = faults_of(copy);
    const auto found = std::ranges::find(faults, code, &Fault::code);
    QVERIFY2(found != faults.end(), qPrintable(list_of(faults)));
    if (column > 0) {
        QCOMPARE(QString::fromStdString(found->file), copy.path(file));
        QCOMPARE(found->cell.row + 1, number);
        QCOMPARE(found->cell.column + 1, column);
    }
    QVERIFY2(!reason(*found).contains('%'), qPrintable(reason(*found)));
}

void PlantedFaultsTest::a_deleted_row_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<FaultCode>("code");
    QTest::addColumn<QString>("found_in");
    QTest::addColumn<QByteArray>("found_at");

    const auto row = [](const char* name, const char* book, const char* file, const char* start,
                        FaultCode code, const char* found_in, const char* found_at) {
        QTest::newRow(name) << QString(book) << QString(file) << QByteArray(start) << code
                            << QString(found_in) << QByteArray(found_at);
    };
    using enum FaultCode;
    const char* const values = "values.csv";
    const char* const percents = "home_service_percent.csv";
    row("the table by the hour lacks an hour", "sample", percents, "17,", HoursClassMissing,
        percents, "18,");
    row("the first class begins above four hours", "helsinki", percents, "0,", FirstClassTooHigh,
        percents, "5,");
    row("two years of an income limit", "national", values,
        "home_service_income_limit,,,,3,1891.00", Gap, values,
        "home_service_income_limit,,,,3,2025.00");
    row("a household size without an income limit", "helsinki", values,
        "home_service_income_limit,,,,4", SizeMissing, values, "home_service_income_limit,,,,3");
    row("no calendar for the weeks", "helsinki", values, "weeks_per_month,", ValueMissing,
        "offers.csv", "meal,");
    row("a price", "helsinki", values, "price,shopping,", ValueMissing, "offers.csv", "shopping,");
    row("the cost of a service that is nothing else", "national", values,
        "county_cost,carers_fee,,,,472.15", ValueMissing, values,
        "county_cost,carers_fee,,,,530.00");
    row("the lowest price of two bands", "helsinki", values, "price,alarm,,1", BandPriceMissing,
        values, "price,alarm,,2");
    row("an income limit between two bands", "helsinki", values, "band_income_limit,alarm,,1,2",
        BandLimitMissing, values, "price,alarm,,1");
    row("how many visits are charged", "helsinki", values, "charged_at_most,alarm_visit",
        ValueMissing, "offers.csv", "alarm_visit,");
    row("a parameter of a voucher", "helsinki", values, "voucher_divisor,", ValueMissing,
        "offers.csv", "home_care_regular,voucher");
    row("a column of a voucher's percents", "helsinki", values,
        "voucher_percent,home_care_regular,,,6", SizeMissing, values,
        "voucher_percent,home_care_regular,,,5");
    row("the smallest household of an income limit", "helsinki", values,
        "home_service_income_limit,,,,1", SizeMissing, values, "home_service_income_limit,,,,2");
    row("the lowest step of a voucher", "helsinki", values, "voucher_step_lowest,", ValueMissing,
        "offers.csv", "housing_24h,voucher");
    row("whether enforcement is deducted", "helsinki", values, "enforcement_deducted,housing_24h",
        ValueMissing, "offers.csv", "housing_24h,own");
    row("an offer that a preset needs", "helsinki", "offers.csv", "institution_long,", FileMissing,
        "", "");
}

void PlantedFaultsTest::a_deleted_row()
{
    QFETCH(QString, book);
    QFETCH(QString, file);
    QFETCH(QByteArray, row);
    QFETCH(FaultCode, code);
    QFETCH(QString, found_in);
    QFETCH(QByteArray, found_at);

    const BookCopy copy(book);
    copy.replace_row(file, copy.row(file, row), {});
    const std::vector<Fault> faults = faults_of(copy);
    if (found_in.isEmpty()) {
        QVERIFY2(faults.empty(), qPrintable(list_of(faults)));
        return;
    }
    const int number = copy.row(found_in, found_at);
    const bool found = std::ranges::any_of(faults, [&](const Fault& fault) {
        return fault.code == code && fault.cell.row + 1 == number
               && QString::fromStdString(fault.file) == copy.path(found_in);
    });
    QVERIFY2(found, qPrintable(list_of(faults)));
}

void PlantedFaultsTest::an_added_row_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("file");
    QTest::addColumn<FaultCode>("code");

    QTest::newRow("the same price twice")
        << QByteArray("price,meal,") << QByteArray("5.25") << QByteArray("5.25") << "values.csv"
        << FaultCode::RowRepeated;
    QTest::newRow("another price for the same days")
        << QByteArray("price,meal,") << QByteArray("5.25") << QByteArray("5.30") << "values.csv"
        << FaultCode::Overlap;
    QTest::newRow("another price from the middle of its days")
        << QByteArray("price,meal,") << QByteArray("2026-01-01") << QByteArray("2026-06-01")
        << "values.csv" << FaultCode::Overlap;
    QTest::newRow("a class of hours twice")
        << QByteArray("9,") << QByteArray("17.00") << QByteArray("17.00")
        << "home_service_percent.csv" << FaultCode::RowRepeated;
    QTest::newRow("an offer twice") << QByteArray("meal,") << QByteArray("own") << QByteArray("own")
                                    << "offers.csv" << FaultCode::OfferOverlap;
    QTest::newRow("a third band whose limit does not rise")
        << QByteArray("band_income_limit,alarm,,1,1") << QByteArray(",1,1,1470.00")
        << QByteArray(",2,1,1470.00") << "values.csv" << FaultCode::BandLimitsNotRising;
}

void PlantedFaultsTest::an_added_row()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, file);
    QFETCH(FaultCode, code);

    const BookCopy copy("helsinki");
    const int number = copy.row(file, row);
    const QByteArray text = copy.text_of_row(file, number);
    QByteArray added = text;
    added.replace(from, to);
    copy.replace_row(file, number, {text, added});
    if (code == FaultCode::BandLimitsNotRising) {
        const int price = copy.row("values.csv", "price,alarm,,2");
        const QByteArray highest = copy.text_of_row("values.csv", price);
        QByteArray third = highest;
        third.replace(",2,", ",3,");
        copy.replace_row("values.csv", price, {highest, third});
    }
    const std::vector<Fault> faults = faults_of(copy);
    const auto found = std::ranges::find(faults, code, &Fault::code);
    QVERIFY2(found != faults.end(), qPrintable(list_of(faults)));
    QCOMPARE(QString::fromStdString(found->file), copy.path(file));
    const int offset = code == FaultCode::BandLimitsNotRising ? 2 : 1;
    QCOMPARE(found->cell.row + 1, number + offset);
}

void PlantedFaultsTest::a_fault_is_found_once_although_it_holds_for_many_days()
{
    const BookCopy copy("sample");
    copy.edit("home_service_percent.csv", copy.row("home_service_percent.csv", "37,"), "34.50",
              "36.50");
    const std::vector<Fault> faults = faults_of(copy);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().data.front(), std::string("37"));
}

void PlantedFaultsTest::a_household_size_that_is_missing_is_named_once()
{
    const BookCopy copy("helsinki");
    copy.replace_row("values.csv", copy.row("values.csv", "home_service_income_limit,,,,3"), {});
    const std::vector<Fault> faults = faults_of(copy);
    QVERIFY2(faults.size() == 1, qPrintable(list_of(faults)));
    QCOMPARE(faults.front().code, FaultCode::SizeMissing);
    QCOMPARE(faults.front().data.at(1), std::string("3"));
    QVERIFY(reason(faults.front()).contains("3"));
}

void PlantedFaultsTest::a_county_may_be_more_favourable_than_the_statute_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");

    QTest::newRow("a lower percent") << "home_service_percent.csv" << QByteArray("20,")
                                     << QByteArray("26.00") << QByteArray("25.00");
    QTest::newRow("a higher income limit")
        << "values.csv" << QByteArray("home_service_income_limit,,,,2,1290.00")
        << QByteArray("1290.00") << QByteArray("1400.00");
    QTest::newRow("a higher allowance")
        << "values.csv" << QByteArray("personal_allowance,housing_24h,,,,195.00")
        << QByteArray("195.00") << QByteArray("250.00");
    QTest::newRow("a lower share of the net income")
        << "values.csv" << QByteArray("long_term_percent_single,") << QByteArray("85.00")
        << QByteArray("80.00");
    QTest::newRow("a price that is exactly the cost")
        << "values.csv" << QByteArray("price,medicine_dispensing,") << QByteArray("0.00")
        << QByteArray("19.10");
}

void PlantedFaultsTest::a_county_may_be_more_favourable_than_the_statute()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);

    const BookCopy copy("sample");
    copy.edit(file, copy.row(file, row), from, to);
    const std::vector<Fault> faults = faults_of(copy);
    QVERIFY2(faults.empty(), qPrintable(list_of(faults)));
}

void PlantedFaultsTest::own_classes_of_hours_may_be_of_any_width()
{
    const BookCopy copy("helsinki");
    copy.replace_row("home_service_percent.csv", copy.row("home_service_percent.csv", "17,"), {});
    const std::vector<Fault> faults = faults_of(copy);
    QVERIFY2(faults.empty(), qPrintable(list_of(faults)));
}

void PlantedFaultsTest::a_value_that_lapses_in_a_book_until_further_notice_is_no_fault()
{
    const BookCopy copy("helsinki");
    const int price = copy.row("values.csv", "price,meal,");
    copy.edit("values.csv", price, "2026-01-01,,", "2026-01-01,2026-12-31,");
    QVERIFY(faults_of(copy).empty());

    copy.edit("book.csv", copy.row("book.csv", "to,"), "to,", "to,2027-12-31");
    const std::vector<Fault> faults = faults_of(copy);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().code, FaultCode::ValueMissing);
    QCOMPARE(faults.front().data.back(), std::string("2027-01-01"));
}

void PlantedFaultsTest::a_book_that_ends_before_it_starts_is_refused()
{
    const BookCopy copy("sample");
    copy.edit("book.csv", copy.row("book.csv", "to,"), "2027-12-31", "2021-12-31");
    const std::vector<Fault> faults = faults_of(copy);
    QCOMPARE(faults.size(), std::size_t(1));
    QCOMPARE(faults.front().code, FaultCode::EndsBeforeStart);
    QCOMPARE(faults.front().cell.row + 1, copy.row("book.csv", "to,"));
    QCOMPARE(faults.front().cell.column + 1, 2);
}

void PlantedFaultsTest::books_side_by_side()
{
    const Book first = shipped_book("sample");
    Book second = first;
    const auto codes = [&] {
        const std::array<const Book*, 2> both{&first, &second};
        std::vector<FaultCode> found;
        for (const Fault& fault : check_together(both))
            found.push_back(fault.code);
        return found;
    };
    QCOMPARE(codes(), std::vector{FaultCode::VersionRepeated});
    second.header.version = "sample-again";
    QCOMPARE(codes(), std::vector{FaultCode::VersionsStartTogether});
    second.header.corrects = "sample-unknown";
    QCOMPARE(codes(), (std::vector{FaultCode::CorrectsUnknown, FaultCode::VersionsStartTogether}));
    second.header.corrects = first.header.version;
    QCOMPARE(codes(), std::vector<FaultCode>());
}

QTEST_GUILESS_MAIN(PlantedFaultsTest)
#include "planted_faults_test.moc"
