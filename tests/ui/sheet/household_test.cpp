// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sheet/couple_paper.h"
#include "ui/widgets/text.h"

#include <QTest>

// Of two persons, and of months, the sheet says whose each figure is.

namespace maksuarvio {

class SheetHouseholdTest : public QObject {
    Q_OBJECT

private slots:
    void each_of_a_couple_has_their_own_left();
    void a_cost_that_is_not_taken_off_is_named();
    void what_is_for_the_spouse_is_said_so();
    void each_month_has_its_sum_and_days();
    void times_of_the_week_are_said();
    void a_month_after_the_ceiling_is_told_apart();
    void a_ceiling_says_whose_it_is();
    void plain_finnish_says_who_pays_and_from_what();
    void plain_finnish_says_why_nothing_is_paid();
    void a_later_month_is_told_on_every_form();
};

namespace {

using namespace std::chrono;

QString money(Cents amount)
{
    return to_qt(money_text(amount, Language::En));
}

} // namespace

void SheetHouseholdTest::each_of_a_couple_has_their_own_left()
{
    Household household = couple();
    household.client.deductions = {{.kind = DeductionKind::GuardianFee, .amount = 45_eur},
                                   {.kind = DeductionKind::FormerHome, .amount = 480_eur},
                                   {.kind = DeductionKind::Medicines, .amount = 120_eur}};
    Paper paper(household, {plan("housing_24h", 1, Unit::Month)});
    const auto& left = paper.estimate().money_left_by_person.value();
    const QString text = paper.text();
    const Cents fee = paper.estimate().client_total_month;
    QCOMPARE(*left.client, 1640_eur - fee - 645_eur);
    QVERIFY(text.contains(QStringLiteral("You have %1 per month left.").arg(money(*left.client))));
    QVERIFY(text.contains(QStringLiteral("Income €1,640.00 − services %1 − other costs that you "
                                         "told €645.00 = %2")
                              .arg(money(fee), money(*left.client))));
    for (const char* cost : {"guardian's fee", "medicines"})
        QVERIFY2(text.contains(QString::fromUtf8(cost)), cost);
    QVERIFY(text.contains(
        QStringLiteral("Your spouse has %1 per month left.").arg(money(*left.spouse))));
    // The sum of both is told to nobody as theirs.
    QVERIFY(!text.contains(money(*paper.estimate().money_left_month)));
}

void SheetHouseholdTest::a_cost_that_is_not_taken_off_is_named()
{
    Household household;
    household.client = with(1820_eur, 1640_eur);
    household.client.deductions = {{.kind = DeductionKind::MaintenancePaid, .amount = 200_eur}};
    Paper paper(household, {plan("meal", 10, Unit::Meal)});
    QVERIFY(paper.text().contains(QStringLiteral("Not taken off: maintenance")));
}

void SheetHouseholdTest::what_is_for_the_spouse_is_said_so()
{
    Paper paper(couple(),
                {plan("meal", 10, Unit::Meal), plan("meal", 4, Unit::Meal, Whose::Spouse)});
    const auto each = client_total_by_person(paper.estimate()).value();
    const QString text = paper.text();
    QVERIFY(text.contains(QStringLiteral("Meal service (for your spouse): 4 meals a month")));
    QVERIFY(text.contains(QStringLiteral("The two of you pay per month")));
    QVERIFY(text.contains(QStringLiteral("Of this %1 is for your own services and %2 for your "
                                         "spouse's.")
                              .arg(money(each.client), money(each.spouse))));
    const QString selko = paper.text(SheetForm::Selko, Language::Fi);
    QVERIFY(selko.contains(QStringLiteral("Puolisosi palvelut maksavat")));
    QVERIFY(paper.text(SheetForm::Comparison).contains(QStringLiteral("(for your spouse)")));
}

void SheetHouseholdTest::each_month_has_its_sum_and_days()
{
    Household household;
    household.client = with(1820_eur, 1640_eur);
    PlannedService care = plan("home_care_regular", 20, Unit::Hour);
    care.starts = 2026y / December / 16;
    Paper paper(household, {care, plan("meal", 10, Unit::Meal)},
                {2026y / December, 2027y / January});
    const QString text = paper.text();
    const auto& months = paper.estimate().months;
    QCOMPARE(months.size(), std::size_t(2));
    QVERIFY(months[0].client_total < months[1].client_total);
    QVERIFY(text.contains(QStringLiteral("2026-12\nRegular home care: 16 of 31\n%1")
                              .arg(money(months[0].client_total))));
    QVERIFY(text.contains(QStringLiteral("2027-01\nall\n%1").arg(money(months[1].client_total))));
    QVERIFY(paper.text(SheetForm::Sheet, Language::Fi).contains(QStringLiteral("12/2026")));
    Paper without(household, {care});
    QVERIFY(!without.text().contains(QStringLiteral("Month by month")));
}

void SheetHouseholdTest::times_of_the_week_are_said()
{
    SampleVisit sample;
    AlternativeEstimate estimate;
    const Service* service = sample->snapshot()->service("meal");
    estimate.lines = {{.service = service,
                       .planned = {.service = "meal",
                                   .amount = 800,
                                   .unit = Unit::Meal,
                                   .by_time = ByTime<std::int64_t>{400, 0, 200, 0}},
                       .steps = {{.id = StepId::NoFee}}}};
    const NamedAlternative alternatives[] = {{.estimate = &estimate}};
    const QString text = text_of(make_document(
        SheetForm::Sheet, alternatives, {*sample->snapshot(), {}, Wording(Language::En), {}}));
    QVERIFY2(text.contains(QStringLiteral("8 meals a month (4 in the evening, 2 on Saturday)")),
             qPrintable(text));
}

void SheetHouseholdTest::a_month_after_the_ceiling_is_told_apart()
{
    Household household;
    household.client = with(1820_eur, 1640_eur);
    const std::vector<PlannedService> services{plan("institution_short", 7, Unit::Day),
                                               plan("meal", 10, Unit::Meal)};
    Paper crossing(household, services);
    QVERIFY(crossing.text().contains(
        QStringLiteral("When the ceiling is full a month costs %1.")
            .arg(money(crossing.estimate().client_total_month_after_ceiling.value()))));
    QVERIFY(crossing.text().contains(QStringLiteral("accrue the yearly fee ceiling: ")));
    Paper full(household, services, {}, CeilingUsed(100000_eur));
    QVERIFY(full.text().contains(
        QStringLiteral("Before the ceiling is full a month costs %1.")
            .arg(money(full.estimate().client_total_month_before_ceiling.value()))));
    Paper none(household, {plan("meal", 10, Unit::Meal)});
    QVERIFY(none.text().contains(QStringLiteral("None of this accrues the yearly fee ceiling.")));
}

void SheetHouseholdTest::a_ceiling_says_whose_it_is()
{
    const auto days = [](Whose whose) { return plan("institution_short", 7, Unit::Day, whose); };
    const QString ceiling = QStringLiteral("The yearly fee ceiling of");
    Paper alone(couple(), {days(Whose::Client)});
    QVERIFY(alone.text().contains(ceiling));
    QVERIFY(!alone.text().contains(QStringLiteral("Client: ")));
    Paper both(couple(), {days(Whose::Client), days(Whose::Spouse)});
    QVERIFY(both.text().contains("Client: " + ceiling));
    QVERIFY(both.text().contains("Spouse: " + ceiling));
    QVERIFY(both.text().contains(QStringLiteral("Spouse: After the ceiling")));
    Paper other(couple(), {plan("meal", 4, Unit::Meal), days(Whose::Spouse)}, {},
                CeilingUsed(Cents(0), 1000_eur));
    QVERIFY(other.text().contains("Spouse: " + ceiling));
    QVERIFY(!other.text().contains(QStringLiteral("Client: ")));
    const QString selko = other.text(SheetForm::Selko, Language::Fi);
    QVERIFY2(selko.contains(QStringLiteral("Puolisosi on jo maksanut ylärajaan asti.\n"
                                           "Vuoden alusta maksatte taas kuukaudessa")),
             qPrintable(selko));
    const QString compared = other.text(SheetForm::Comparison);
    QVERIFY2(compared.contains(
                 QStringLiteral("Your spouse's fee ceiling is full. From 1 January 2027 again\n%1")
                     .arg(money(*other.estimate().client_total_month_before_ceiling))),
             qPrintable(compared));
    QVERIFY(!compared.contains(QStringLiteral("When the yearly fee ceiling is full")));
    QVERIFY(both.text(SheetForm::Comparison)
                .contains(QStringLiteral("When the yearly fee ceiling is full")));
}

void SheetHouseholdTest::plain_finnish_says_who_pays_and_from_what()
{
    const auto selko = [](const Household& household, std::vector<PlannedService> services) {
        return Paper(household, std::move(services)).text(SheetForm::Selko, Language::Fi);
    };
    const auto home = plan("home_care_regular", 20, Unit::Hour);
    auto of_spouse = home;
    of_spouse.whose = Whose::Spouse;
    const QString both = selko(couple(), {home, of_spouse});
    for (const char* part : {"Maksatte yhdessä kuukaudessa", "Miksi maksatte tämän verran?",
                             "teidän yhteisillä tuloillanne:\nnoin 3 020 euroa"})
        QVERIFY2(QString(both).replace(QChar::Nbsp, u' ').contains(QString::fromUtf8(part)),
                 qPrintable(both));
    QVERIFY(!both.contains(QStringLiteral("Maksat kuukaudessa")));
    const QString spouse = selko(couple(), {of_spouse});
    QVERIFY2(spouse.contains(QStringLiteral("Puolisosi maksaa kuukaudessa")), qPrintable(spouse));
    const QString client = selko(couple(), {home});
    QVERIFY(client.contains(QStringLiteral("Maksat kuukaudessa")));
    // Long-term care of the spouse: from the spouse's income, who keeps the allowance.
    const QString care = selko(couple(), {plan("housing_24h", 1, Unit::Month, Whose::Spouse)});
    for (const char* part :
         {"puolisosi tuloilla:\nnoin 1 080 euroa", "Puolisollesi pitää jäädä joka kuukausi",
          "Sinulle jää kuukaudessa", "Puolisollesi jää kuukaudessa"})
        QVERIFY2(QString(care).replace(QChar::Nbsp, u' ').contains(QString::fromUtf8(part)),
                 qPrintable(care));
    QVERIFY(!care.contains(QStringLiteral("Sinulle pitää jäädä")));
    // What the fee of an institution is for is no further cost.
    QVERIFY(care.contains(QStringLiteral("vuokra")));
    const QString institution = selko(couple(), {plan("institution_long", 1, Unit::Month)});
    QVERIFY2(!institution.contains(QStringLiteral("vuokra")), qPrintable(institution));
}

void SheetHouseholdTest::plain_finnish_says_why_nothing_is_paid()
{
    SampleVisit sample("paijat-hame");
    Household household;
    household.client = with(1000_eur, 950_eur);
    household.client.guarantee_pension = true;
    const auto estimate =
        estimate_alternative(household, {}, {.services = {plan("day_or_night_care", 4, Unit::Day)}},
                             *sample->snapshot());
    QVERIFY(estimate);
    QCOMPARE(estimate->client_total_month, 0_eur);
    const NamedAlternative alternatives[] = {{.estimate = &*estimate}};
    const QString text = text_of(make_document(
        SheetForm::Selko, alternatives, {*sample->snapshot(), {}, Wording(Language::Fi), {}}));
    QVERIFY2(text.contains(QStringLiteral("Saat takuueläkettä.")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("Et maksa näistä palveluista mitään.")));
    QVERIFY(!text.contains(QStringLiteral("sama kaikille")));
    // Nothing now is not nothing.
    Household ill = household;
    ill.client = with(1820_eur, 1640_eur);
    Paper full(ill, {plan("home_care_temporary_nurse", 2, Unit::Visit)}, {}, CeilingUsed(1000_eur));
    QVERIFY(
        full.text(SheetForm::Selko, Language::Fi).contains(QStringLiteral("Et maksa nyt mitään.")));
}

void SheetHouseholdTest::a_later_month_is_told_on_every_form()
{
    Household household;
    household.client = with(1820_eur, 1640_eur);
    household.client.deductions = {{.kind = DeductionKind::FormerHome, .amount = 1700_eur}};
    Paper paper(household, {plan("housing_24h", 1, Unit::Month)});
    const Cents later = paper.estimate().lines[0].later.back().client_total;
    QCOMPARE(paper.estimate().client_total_month, 0_eur);
    QVERIFY(later > 0_eur);
    QVERIFY(paper.text().contains(QStringLiteral("after 6 months %1").arg(money(later))));
    const QString compared = paper.text(SheetForm::Comparison);
    QVERIFY2(compared.contains(
                 QStringLiteral("Later, as a deduction ends\n%1 after 6 months").arg(money(later))),
             qPrintable(compared));
    const QString selko = paper.text(SheetForm::Selko, Language::Fi);
    QVERIFY2(selko.contains(QStringLiteral("Et maksa nyt mitään.")), qPrintable(selko));
    QVERIFY2(selko.contains(QStringLiteral("6 kuukauden jälkeen maksat\nkuukaudessa noin ")),
             qPrintable(selko));
    Paper plain(household, {plan("meal", 4, Unit::Meal)});
    QVERIFY(!plain.text(SheetForm::Comparison).contains(QStringLiteral("Later,")));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetHouseholdTest)
#include "household_test.moc"
