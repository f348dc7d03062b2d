// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/plausibility.h"

#include "tests/ui/sample_visits.h"

#include <QTest>

namespace maksuarvio {

/// What is odd is said and refuses nothing; what is ordinary is not remarked on.
class PlausibilityTest : public QObject {
    Q_OBJECT

private slots:
    void a_years_sum_among_those_of_months_data();
    void a_years_sum_among_those_of_months();
    void more_in_hand_than_before_tax_data();
    void more_in_hand_than_before_tax();
    void a_weeks_number_a_month_data();
    void a_weeks_number_a_month();
    void more_than_the_time_has_data();
    void more_than_the_time_has();
    void more_than_the_years_ceiling_data();
    void more_than_the_years_ceiling();
    void a_price_of_another_measure_data();
    void a_price_of_another_measure();
    void it_refuses_nothing();
    void every_oddity_has_words();
};

namespace {

using What = Oddity::What;

constexpr int kNone = -1;

int what_at(const Place& place, Visit& visit)
{
    const auto oddity = oddity_at(place, visit);
    return oddity ? int(oddity->what) : kNone;
}

Place service_field(Field field)
{
    return {.what = Place::What::Service, .row = 0, .part = 0, .field = field};
}

} // namespace

void PlausibilityTest::a_years_sum_among_those_of_months_data()
{
    QTest::addColumn<QString>("sum");
    QTest::addColumn<bool>("income");
    QTest::addColumn<bool>("deduction");
    QTest::newRow("a usual one") << "2999,99" << false << false;
    QTest::newRow("a deduction at its limit") << "3000" << false << true;
    QTest::newRow("above it") << "3000,01" << false << true;
    QTest::newRow("an income below its limit") << "9999,99" << false << true;
    QTest::newRow("an income at its limit") << "10000" << true << true;
    QTest::newRow("above it, too") << "10000,01" << true << true;
    QTest::newRow("no number") << "x" << false << false;
}

void PlausibilityTest::a_years_sum_among_those_of_months()
{
    QFETCH(QString, sum);
    QFETCH(bool, income);
    QFETCH(bool, deduction);
    SampleVisit sample;
    const auto enter = [&](Period per) {
        sample->edit([&](Entries& e) {
            e.has_spouse = true;
            for (PersonEntry* person : {&e.client, &e.spouse}) {
                person->total_gross = sum;
                person->incomes = {{.gross = sum, .per = per}};
                person->deductions = {
                    {.kind = DeductionKind::HousingCost, .amount = sum, .per = per}};
            }
        });
    };
    enter(Period::Month);
    for (const PersonPlaces& places : {kClientPlaces, kSpousePlaces}) {
        const int odd_income = income ? int(What::YearlySum) : kNone;
        QCOMPARE(what_at({.what = places.total_gross}, sample.visit()), odd_income);
        QCOMPARE(what_at({.what = places.income, .row = 0, .part = 0}, sample.visit()), odd_income);
        QCOMPARE(what_at({.what = places.deduction, .row = 0}, sample.visit()),
                 deduction ? int(What::YearlySum) : kNone);
        // What does not ask for the sum has no remark on it.
        QCOMPARE(what_at({.what = places.income, .row = 0, .part = 1}, sample.visit()), kNone);
        QCOMPARE(what_at({.what = places.income}, sample.visit()), kNone);
    }
    // A year's sum that is entered as one.
    enter(Period::Year);
    QCOMPARE(what_at({.what = Place::What::ClientIncome, .row = 0, .part = 0}, sample.visit()),
             kNone);
    QCOMPARE(what_at({.what = Place::What::ClientDeduction, .row = 0}, sample.visit()), kNone);
}

void PlausibilityTest::more_in_hand_than_before_tax_data()
{
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("net");
    QTest::addColumn<int>("what");
    QTest::newRow("less") << "1500"
                          << "1499,99" << kNone;
    QTest::newRow("as much") << "1500"
                             << "1500" << kNone;
    QTest::newRow("more") << "1500"
                          << "1500,01" << int(What::MoreThanGross);
    QTest::newRow("no gross income") << ""
                                     << "1500" << kNone;
    QTest::newRow("a year's") << ""
                              << "12000" << int(What::YearlySum);
}

void PlausibilityTest::more_in_hand_than_before_tax()
{
    QFETCH(QString, gross);
    QFETCH(QString, net);
    QFETCH(int, what);
    SampleVisit sample;
    sample->edit([&](Entries& e) {
        e.client.total_gross = e.spouse.total_gross = gross;
        e.client.total_net = e.spouse.total_net = net;
    });
    QCOMPARE(what_at({.what = Place::What::ClientTotalNet}, sample.visit()), what);
    QCOMPARE(what_at({.what = Place::What::SpouseTotalNet}, sample.visit()), what);
}

void PlausibilityTest::a_weeks_number_a_month_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<Period>("per");
    QTest::addColumn<int>("what");
    QTest::newRow("none") << "meal"
                          << "0" << Period::Month << kNone;
    QTest::newRow("four meals a month") << "meal"
                                        << "4" << Period::Month << int(What::WeeklyNumber);
    QTest::newRow("seven") << "meal"
                           << "7" << Period::Month << int(What::WeeklyNumber);
    QTest::newRow("more than a week has days") << "meal"
                                               << "7,01" << Period::Month << kNone;
    QTest::newRow("a week") << "meal"
                            << "4" << Period::Week << kNone;
    QTest::newRow("in no ready plan") << "laundry"
                                      << "2" << Period::Month << kNone;
    QTest::newRow("by the month as a rule") << "home_care_regular"
                                            << "4" << Period::Month << kNone;
}

void PlausibilityTest::a_weeks_number_a_month()
{
    QFETCH(QString, service);
    QFETCH(QString, amount);
    QFETCH(Period, per);
    QFETCH(int, what);
    SampleVisit sample;
    sample.plan({planned(qPrintable(service), qPrintable(amount), per)});
    QCOMPARE(what_at(service_field(Field::Amount), sample.visit()), what);
}

void PlausibilityTest::more_than_the_time_has_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<Period>("per");
    QTest::addColumn<bool>("odd");
    const auto around = [](const char* service, int most, Period per) {
        for (const int more : {-1, 0, 1})
            QTest::addRow("%s, %d in a %s", service, most + more, word(per).data())
                << service << QString::number(most + more) << per << (more > 0);
    };
    around("home_care_regular", 24, Period::Day);
    around("home_care_regular", 168, Period::Week);
    around("home_care_regular", 744, Period::Month);
    around("home_care_regular", 8784, Period::Year);
    around("institution_short", 1, Period::Day);
    around("institution_short", 7, Period::Week);
    around("institution_short", 31, Period::Month);
    around("institution_short", 366, Period::Year);
    QTest::newRow("meals are not counted in time") << "meal"
                                                   << "999" << Period::Month << false;
}

void PlausibilityTest::more_than_the_time_has()
{
    QFETCH(QString, service);
    QFETCH(QString, amount);
    QFETCH(Period, per);
    QFETCH(bool, odd);
    SampleVisit sample;
    sample.plan({planned(qPrintable(service), qPrintable(amount), per)});
    QCOMPARE(what_at(service_field(Field::Amount), sample.visit()) == int(What::MoreThanTheTime),
             odd);
}

void PlausibilityTest::more_than_the_years_ceiling_data()
{
    QTest::addColumn<QString>("used");
    QTest::addColumn<bool>("odd");
    QTest::newRow("below") << "814,99" << false;
    QTest::newRow("as much") << "815" << false;
    QTest::newRow("above") << "815,01" << true;
    QTest::newRow("nothing") << "" << false;
}

void PlausibilityTest::more_than_the_years_ceiling()
{
    QFETCH(QString, used);
    QFETCH(bool, odd);
    SampleVisit sample;
    sample->edit([&](Entries& e) { e.fee_ceiling_used = used; });
    const auto oddity = oddity_at({.what = Place::What::FeeCeilingUsed}, sample.visit());
    QCOMPARE(oddity.has_value(), odd);
    if (odd)
        QCOMPARE(*oddity, (Oddity{What::AboveCeiling, 81'500}));
}

void PlausibilityTest::a_price_of_another_measure_data()
{
    QTest::addColumn<int>("cents");
    QTest::addColumn<bool>("odd");
    SampleVisit sample;
    const Snapshot& snapshot = *sample->snapshot();
    const Row* row =
        snapshot.of(*snapshot.service("home_care_regular"), Mode::Own, Key::CountyCost);
    QVERIFY(row);
    const auto own = int(round_half_up(row->value));
    QTest::newRow("three times the cost") << 3 * own << false;
    QTest::newRow("above it") << 3 * own + 1 << true;
    QTest::newRow("a third of it") << (own + 2) / 3 << false;
    QTest::newRow("below it") << (own - 1) / 3 << true;
    QTest::newRow("the cost itself") << own << false;
}

void PlausibilityTest::a_price_of_another_measure()
{
    QFETCH(int, cents);
    QFETCH(bool, odd);
    SampleVisit sample;
    const QString price =
        QStringLiteral("%1,%2").arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
    sample.plan(
        {planned("home_care_regular", "20", Period::Month, Mode::Voucher, qPrintable(price))});
    QCOMPARE(oddity_at(service_field(Field::ProviderPrice), sample.visit()).has_value(), odd);
    // What is left in the field of another mode is of no account.
    sample->edit([](Entries& e) { e.alternatives[0].services[0].mode = Mode::Own; });
    QCOMPARE(what_at(service_field(Field::ProviderPrice), sample.visit()), kNone);
}

void PlausibilityTest::it_refuses_nothing()
{
    SampleVisit sample;
    sample.plan({planned("home_care_regular", "800"), planned("meal", "4")}, "1000000", "2000000");
    QVERIFY(oddity_at(service_field(Field::Amount), sample.visit()));
    QVERIFY(oddity_at({.what = Place::What::ClientTotalNet}, sample.visit()));
    QVERIFY(sample->current_outcome().estimate);
}

void PlausibilityTest::every_oddity_has_words()
{
    for (const LanguageFacts& language : kLanguageFacts) {
        const Wording wording(language.language);
        QStringList seen;
        for (int what = 0; what <= int(What::FarFromOwnCost); ++what) {
            const QString text =
                oddity_text({static_cast<What>(what), 12'345}, wording).replace(QChar::Nbsp, u' ');
            QVERIFY(!text.isEmpty() && !seen.contains(text));
            seen += text;
        }
        QVERIFY(seen[int(What::YearlySum)].contains(QStringLiteral("123")));
    }
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::PlausibilityTest)
#include "plausibility_test.moc"
