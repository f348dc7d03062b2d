// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/fixture.h"

#include <QTest>

#include <algorithm>

namespace maksuarvio {

namespace {

using What = Place::What;

bool has(const AlternativeOutcome& outcome, const Place& place,
         std::optional<NumberFault> fault = {}, std::optional<ErrorCode> code = {})
{
    return std::ranges::any_of(outcome.problems, [&](const Problem& problem) {
        return problem.place == place && (!fault || problem.number == fault)
               && (!code || (problem.error && problem.error->code == *code));
    });
}

Place service_place(int service, Field field, int alternative = 0)
{
    return {.what = What::Service, .row = alternative, .part = service, .field = field};
}

} // namespace

class VisitOutcomeTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void the_gross_total_is_enough_for_home_care();
    void nothing_planned_says_nothing();
    void home_care_misses_the_gross_income();
    void long_term_care_misses_the_net_income();
    void a_price_that_ignores_income_needs_none();
    void the_parts_without_an_income_miss_one();
    void a_begun_income_needs_its_sum();
    void tax_and_expenses_may_stay_empty();
    void a_spouse_without_income_is_missed();
    void incomes_that_no_fee_knows_are_none();
    void a_counting_spouse_is_in_the_size();
    void income_not_known_gives_the_highest_fee();
    void what_does_not_look_at_a_wrong_field_is_still_shown();
    void a_wrong_amount_leaves_the_other_lines();
    void a_voucher_needs_its_price();
    void too_large_an_amount_is_refused();
    void a_day_without_tariff_says_so();
    void an_unknown_organiser_says_so();
    void one_alternative_does_not_spoil_another();
    void a_figure_never_outlives_its_entries();
    void the_curve_goes_through_the_present_point();

private:
    void enter(const std::function<void(Entries&)>& change) { m_visit->edit(change); }
    const AlternativeOutcome& outcome() const { return m_visit->current_outcome(); }
    void plan(std::vector<ServiceEntry> services)
    {
        enter([&](Entries& e) { e.alternatives[0].services = std::move(services); });
    }

    std::unique_ptr<TariffLibrary> m_library;
    std::unique_ptr<Visit> m_visit;
};

void VisitOutcomeTest::init()
{
    using namespace std::chrono;
    m_library = std::make_unique<TariffLibrary>(std::move(*TariffLibrary::shipped()));
    m_visit = std::make_unique<Visit>(*m_library, "helsinki", 2026y / March / 1);
}

void VisitOutcomeTest::the_gross_total_is_enough_for_home_care()
{
    enter([](Entries& e) { e.client.total_gross = QStringLiteral("1\u00A0500,00 €"); });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(outcome().problems.empty());
    QVERIFY(outcome().estimate);
    QVERIFY(outcome().line(0));
    QCOMPARE(outcome().estimate->client_total_month.value, outcome().line(0)->client_total().value);
    QVERIFY(!outcome().estimate->money_left_month);
}

void VisitOutcomeTest::nothing_planned_says_nothing()
{
    QVERIFY(!outcome().estimate);
    QVERIFY(outcome().problems.empty());
    QVERIFY(!m_visit->anything_entered());
}

void VisitOutcomeTest::home_care_misses_the_gross_income()
{
    enter([](Entries& e) { e.client.total_net = QStringLiteral("1300"); });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(!outcome().estimate);
    QVERIFY(!outcome().line(0));
    QVERIFY(has(outcome(), {.what = What::ClientTotalGross}, NumberFault::Empty));
    QVERIFY(!has(outcome(), {.what = What::ClientTotalNet}));
}

void VisitOutcomeTest::long_term_care_misses_the_net_income()
{
    enter([](Entries& e) { e.client.total_gross = QStringLiteral("1500"); });
    plan({service_entry("housing_24h", "1")});
    QVERIFY(!outcome().estimate);
    QVERIFY(has(outcome(), {.what = What::ClientTotalNet}, NumberFault::Empty));
    QVERIFY(!has(outcome(), {.what = What::ClientTotalGross}));
    enter([](Entries& e) { e.client.total_net = QStringLiteral("1300"); });
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::a_price_that_ignores_income_needs_none()
{
    plan({service_entry("meal", "4", Period::Week)});
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::the_parts_without_an_income_miss_one()
{
    enter([](Entries& e) { e.client.itemised = true; });
    plan({service_entry("home_care_regular", "20"), service_entry("meal", "4")});
    QVERIFY(!outcome().estimate);
    QVERIFY(has(outcome(), {.what = What::ClientIncome}, NumberFault::Empty));
    QVERIFY(!outcome().line(0));
    QVERIFY(outcome().line(1));
}

void VisitOutcomeTest::a_begun_income_needs_its_sum()
{
    enter([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes.emplace_back();
    });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(has(outcome(), {.what = What::ClientIncome, .row = 0, .part = 0}, NumberFault::Empty));
}

void VisitOutcomeTest::tax_and_expenses_may_stay_empty()
{
    enter([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes = {{.gross = QStringLiteral("1500")}};
    });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::a_spouse_without_income_is_missed()
{
    enter([](Entries& e) {
        e.client.total_gross = QStringLiteral("1500");
        e.has_spouse = true;
        e.household_size = 2;
    });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(has(outcome(), {.what = What::SpouseTotalGross}, NumberFault::Empty));
    enter([](Entries& e) { e.spouse.total_gross = QStringLiteral("0"); });
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::incomes_that_no_fee_knows_are_none()
{
    enter([](Entries& e) {
        e.client.itemised = true;
        e.client.incomes = {{.kind = IncomeKind::ChildBenefit, .gross = QStringLiteral("100")}};
    });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(has(outcome(), {.what = What::ClientIncome}, NumberFault::Empty));
    QVERIFY(!outcome().estimate);
}

void VisitOutcomeTest::a_counting_spouse_is_in_the_size()
{
    enter([](Entries& e) {
        e.client.total_gross = QStringLiteral("1500");
        e.has_spouse = true;
        e.spouse.total_gross = QStringLiteral("900");
        e.household_size = 1;
    });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(!outcome().estimate);
    QCOMPARE(m_visit->situation_problems().size(), 1U);
    QCOMPARE(m_visit->situation_problems().front().place.what, What::HouseholdSize);
    enter([](Entries& e) { e.household_size = 2; });
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::income_not_known_gives_the_highest_fee()
{
    enter([](Entries& e) {
        e.income_disclosed = false;
        e.client.total_gross = QStringLiteral("not looked at");
    });
    plan({service_entry("home_care_regular", "20")});
    QVERIFY(outcome().problems.empty());
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::what_does_not_look_at_a_wrong_field_is_still_shown()
{
    enter([](Entries& e) { e.client.total_gross = QStringLiteral("15oo"); });
    plan({service_entry("home_care_regular", "20"), service_entry("meal", "4")});
    QVERIFY(!outcome().estimate);
    QVERIFY(!outcome().line(0));
    QVERIFY(outcome().line(1));
    QVERIFY(has(outcome(), {.what = What::ClientTotalGross}, NumberFault::NotANumber));
    QCOMPARE(m_visit->situation_problems().size(), 1U);
}

void VisitOutcomeTest::a_wrong_amount_leaves_the_other_lines()
{
    plan({service_entry("meal", "4,123"), service_entry("meal", ""), service_entry("meal", "4")});
    QVERIFY(!outcome().estimate);
    QVERIFY(has(outcome(), service_place(0, Field::Amount), NumberFault::TooManyDecimals));
    QVERIFY(has(outcome(), service_place(1, Field::Amount), NumberFault::Empty));
    QVERIFY(outcome().line(2));
}

void VisitOutcomeTest::a_voucher_needs_its_price()
{
    enter([](Entries& e) { e.client.total_gross = QStringLiteral("1500"); });
    plan({service_entry("home_care_regular", "20", Period::Month, Mode::Voucher)});
    QVERIFY(has(outcome(), service_place(0, Field::ProviderPrice), NumberFault::Empty));
    plan({service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45")});
    QVERIFY(outcome().estimate);
    QVERIFY(outcome().line(0)->own_service_fee);
}

void VisitOutcomeTest::too_large_an_amount_is_refused()
{
    plan({service_entry("meal", "10000")});
    QVERIFY(has(outcome(), service_place(0, Field::Amount), NumberFault::TooLarge));
    plan({service_entry("meal", "9999,99")});
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::a_day_without_tariff_says_so()
{
    using namespace std::chrono;
    plan({service_entry("meal", "4")});
    QVERIFY(outcome().estimate);
    enter([](Entries& e) { e.date = 1999y / January / 1; });
    QVERIFY(!m_visit->snapshot());
    QVERIFY(!outcome().estimate);
    QVERIFY(has(outcome(), {.what = What::DecisionDate}, {}, ErrorCode::NoTariff));
    m_visit->undo_stack().undo();
    QVERIFY(outcome().estimate);
}

void VisitOutcomeTest::an_unknown_organiser_says_so()
{
    enter([](Entries& e) { e.organiser = "nowhere"; });
    QVERIFY(has(outcome(), {.what = What::Organiser}, {}, ErrorCode::UnknownOrganiser));
}

void VisitOutcomeTest::one_alternative_does_not_spoil_another()
{
    plan({service_entry("meal", "4")});
    enter([](Entries& e) {
        e.alternatives.push_back(e.alternatives[0]);
        e.alternatives[1].services[0].amount = QStringLiteral("x");
    });
    QVERIFY(m_visit->outcomes()[0].estimate);
    QVERIFY(!m_visit->outcomes()[1].estimate);
    QVERIFY(has(m_visit->outcomes()[1], service_place(0, Field::Amount, 1)));
}

void VisitOutcomeTest::a_figure_never_outlives_its_entries()
{
    plan({service_entry("meal", "4")});
    QVERIFY(outcome().estimate);
    for (const char* amount : {"4,", "4,x", "-4", "", "4,005"}) {
        enter(
            [&](Entries& e) { e.alternatives[0].services[0].amount = QString::fromUtf8(amount); });
        const bool number = QByteArray(amount) == "4,";
        QCOMPARE(outcome().estimate.has_value(), number);
        QCOMPARE(outcome().line(0) != nullptr, number);
    }
}

void VisitOutcomeTest::the_curve_goes_through_the_present_point()
{
    enter([](Entries& e) { e.client.total_gross = QStringLiteral("1500"); });
    plan({service_entry("meal", "4"), service_entry("home_care_regular", "20")});
    QCOMPARE(m_visit->curve_service(), 1);
    const auto curve = m_visit->fee_by_hours();
    QVERIFY(curve.size() > 20);
    QCOMPARE(curve[20].hours, 20);
    QCOMPARE(curve[20].client_total_month.value, outcome().estimate->client_total_month.value);
    plan({service_entry("meal", "4")});
    QVERIFY(m_visit->fee_by_hours().empty());
}

} // namespace maksuarvio

QTEST_GUILESS_MAIN(maksuarvio::VisitOutcomeTest)
#include "outcome_test.moc"
