// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sheet/couple_paper.h"
#include "ui/sheet/selko_why.h"
#include "ui/widgets/text.h"

#include <QTest>

// Each sentence of a couple's sheet says whose income, ceiling or fee it tells of.

namespace maksuarvio {

class SheetWhoseTest : public QObject {
    Q_OBJECT

private slots:
    void an_income_is_said_to_be_whose_it_is();
    void every_income_that_took_part_is_named();
    void one_full_ceiling_is_not_said_of_both();
    void january_counts_the_deductions_that_have_ended_data();
    void january_counts_the_deductions_that_have_ended();
    void what_the_spouse_pays_is_said_so();
    void who_bills_is_said_only_where_it_is_known();
    void a_voucher_that_is_worth_nothing_pays_no_part();
};

namespace {

Household two(Cents gross, Cents net, Cents gross_spouse, Cents net_spouse)
{
    Household household;
    household.size = 2;
    household.client = with(gross, net);
    household.spouse = with(gross_spouse, net_spouse);
    return household;
}

QString money(Cents amount)
{
    return to_qt(money_text(amount, Language::En));
}

QString spaced(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

#define SAYS(text, part) QVERIFY2((text).contains(QString(part)), qPrintable(text))
#define SAYS_NOT(text, part) QVERIFY2(!(text).contains(QString(part)), qPrintable(text))

void SheetWhoseTest::an_income_is_said_to_be_whose_it_is()
{
    Household household = two(2500_eur, 2200_eur, 1500_eur, 1400_eur);
    household.client.deductions = {{.kind = DeductionKind::FormerHome, .amount = 300_eur}};
    Paper paper(household, {plan("housing_24h", 1, Unit::Month),
                            plan("home_care_regular", 10, Unit::Hour, Whose::Spouse)});
    const QString selko = spaced(paper.text(SheetForm::Selko, Language::Fi));
    SAYS(selko, "puolisosi tuloilla:\nnoin 1 500 euroa kuukaudessa ennen veroja");
    SAYS_NOT(selko, "yhteisillä");
    SAYS(paper.text(), "your spouse's €1,500.00 before tax, your own €2,200.00 after tax");
    const Household at_home = two(1820_eur, 1640_eur, 1200_eur, 1080_eur);
    Paper both(at_home, {plan("home_care_regular", 10, Unit::Hour)});
    SAYS(both.text(), "an income of the two of you together €3,020.00 before tax");
    Household single;
    single.client = with(1820_eur, 1640_eur);
    Paper alone(single, {plan("home_care_regular", 10, Unit::Hour)});
    SAYS(alone.text(), "an income of €1,820.00 before tax");
}

void SheetWhoseTest::every_income_that_took_part_is_named()
{
    Paper spouse(two(1500_eur, 1400_eur, 2500_eur, 2000_eur),
                 {plan("housing_24h", 1, Unit::Month, Whose::Spouse)});
    SAYS(spouse.text(), "your spouse's €2,000.00 after tax");
    Paper both(
        two(2000_eur, 1900_eur, 1900_eur, 1850_eur),
        {plan("housing_24h", 1, Unit::Month), plan("housing_24h", 1, Unit::Month, Whose::Spouse)});
    SAYS(both.text(), "your own €1,900.00 after tax, your spouse's €1,850.00 after tax");
    SAYS(spouse.text(SheetForm::Comparison), "your spouse's €2,000.00 after tax");
}

void SheetWhoseTest::one_full_ceiling_is_not_said_of_both()
{
    const auto stays = [](CeilingUsed used) {
        return Paper(two(1500_eur, 1400_eur, 1200_eur, 1100_eur),
                     {plan("institution_short", 3, Unit::Day),
                      plan("institution_short", 5, Unit::Day, Whose::Spouse)},
                     {}, used);
    };
    Paper spouse = stays(CeilingUsed(Cents(0), 815_eur));
    const QString again = money(spouse.estimate().client_total_month_before_ceiling.value());
    SAYS(spouse.text(SheetForm::Selko, Language::Fi),
         "Puolisosi on jo maksanut ylärajaan asti.\nSinun ylärajasi ei ole vielä täynnä.");
    SAYS(spouse.text(), "From 1 January 2027 a month costs " + again + " again.");
    SAYS_NOT(spouse.text(), "Before the ceiling is full a month costs");
    SAYS(spouse.text(SheetForm::Comparison),
         "Your spouse's fee ceiling is full. From 1 January 2027 again\n" + again);
    Paper client = stays(CeilingUsed(815_eur, Cents(0)));
    SAYS(client.text(SheetForm::Selko, Language::Fi),
         "Olet jo maksanut ylärajaan asti.\nPuolisosi yläraja ei ole vielä täynnä.");
    SAYS(client.text(SheetForm::Comparison), "Your own fee ceiling is full.");
    Paper both = stays(CeilingUsed(815_eur, 815_eur));
    SAYS(both.text(SheetForm::Selko, Language::Fi), "Olette jo maksaneet ylärajaan asti.");
    SAYS(both.text(SheetForm::Comparison), "The fee ceilings of you both are full.");
    SAYS(both.text(), "Before the ceiling is full a month costs " + again);
}

// The day is in November: what is deducted for two months is over in January, for three it is not.
void SheetWhoseTest::january_counts_the_deductions_that_have_ended_data()
{
    QTest::addColumn<DeductionKind>("kind");
    QTest::addColumn<bool>("has_ended");
    QTest::newRow("two months") << DeductionKind::FormerHomeRented << true;
    QTest::newRow("three months") << DeductionKind::FormerHomeOccupancy << false;
    QTest::newRow("six months") << DeductionKind::FormerHome << false;
}

void SheetWhoseTest::january_counts_the_deductions_that_have_ended()
{
    QFETCH(DeductionKind, kind);
    QFETCH(bool, has_ended);
    Household household = two(2000_eur, 1900_eur, 2500_eur, 2400_eur);
    household.spouse->deductions = {{.kind = kind, .amount = 300_eur}};
    Paper paper(household,
                {plan("home_care_temporary_nurse", 4, Unit::Visit),
                 plan("housing_24h", 1, Unit::Month, Whose::Spouse)},
                {}, CeilingUsed(815_eur, Cents(0)));
    const AlternativeEstimate& estimate = paper.estimate();
    const Line& care = estimate.lines[1];
    const Cents ordinary = estimate.client_total_month_before_ceiling.value();
    const Cents ended = ordinary + care.later.back().client_total - care.client_total();
    QVERIFY(ended > ordinary);
    SAYS(paper.text(SheetForm::Comparison),
         "From 1 January 2027 again\n" + money(has_ended ? ended : ordinary));
    const auto selko = [](Cents cents) {
        return "Vuoden alusta maksatte taas kuukaudessa\n" + to_qt(about_in_selko(Exact(cents)));
    };
    SAYS(paper.text(SheetForm::Selko, Language::Fi), selko(has_ended ? ended : ordinary));
}

void SheetWhoseTest::what_the_spouse_pays_is_said_so()
{
    const Household household = two(2000_eur, 1700_eur, 1500_eur, 1300_eur);
    const auto care = plan("home_care_regular", 20, Unit::Hour, Whose::Spouse);
    Paper spouse(household, {care});
    for (const SheetForm form : {SheetForm::Sheet, SheetForm::Comparison}) {
        SAYS(spouse.text(form), "Your spouse pays per month");
        SAYS_NOT(spouse.text(form), "Of this €0.00");
    }
    Paper both(household, {care, plan("meal", 4, Unit::Meal)});
    for (const SheetForm form : {SheetForm::Sheet, SheetForm::Comparison})
        SAYS(both.text(form), "The two of you pay per month");
    Paper client(household, {plan("meal", 4, Unit::Meal)});
    for (const SheetForm form : {SheetForm::Sheet, SheetForm::Comparison})
        SAYS(client.text(form), "You pay per month");
}

namespace {

PlannedService voucher(std::int64_t hours, Cents price, Whose whose = Whose::Client)
{
    PlannedService planned = plan("home_care_regular", hours, Unit::Hour, whose);
    planned.mode = Mode::Voucher;
    planned.provider_price = price;
    return planned;
}

} // namespace

void SheetWhoseTest::who_bills_is_said_only_where_it_is_known()
{
    Household single;
    single.client = with(2000_eur, 1700_eur);
    Paper paper(single, {voucher(20, 60_eur)});
    SAYS(paper.text(), "This is the client's own share of the price of the service.");
    SAYS(paper.text(), "Ask who sends the bill");
    SAYS_NOT(paper.text(), "You pay it to the provider");
    const QString selko = paper.text(SheetForm::Selko, Language::Fi);
    SAYS(selko, "Kysy, kuka lähettää siitä laskun.");
    SAYS_NOT(selko, "tuottajalle");
    Paper mixed(single, {voucher(20, 60_eur), plan("meal", 4, Unit::Meal)});
    SAYS_NOT(mixed.text(), "to the provider.");
    SAYS_NOT(mixed.text(SheetForm::Comparison), "to the provider");
}

void SheetWhoseTest::a_voucher_that_is_worth_nothing_pays_no_part()
{
    const auto selko = [](const Household& household, const PlannedService& planned) {
        return Paper(household, {planned}).text(SheetForm::Selko, Language::Fi);
    };
    const QString part = QStringLiteral("Sillä alue maksaa osan palvelun hinnasta.");
    Household single;
    single.client = with(2000_eur, 1700_eur);
    SAYS(selko(single, voucher(20, 60_eur)), part);
    single.client = with(4000_eur, 3900_eur);
    const PlannedService cheap = voucher(10, 10_eur);
    QCOMPARE(Paper(single, {cheap}).estimate().county_gross_month, 0_eur);
    SAYS_NOT(selko(single, cheap), part);
    const Household household = two(2000_eur, 1700_eur, 1500_eur, 1300_eur);
    SAYS(selko(household, voucher(20, 60_eur, Whose::Spouse)),
         "Silloin puolisosi maksaa vähemmän.");
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetWhoseTest)
#include "whose_test.moc"
