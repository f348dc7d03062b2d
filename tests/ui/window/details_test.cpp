// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "translations/numbers.h"
#include "ui/widgets/text.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace maksuarvio {

/// What is asked only where it matters: folded until then, and typed as everything else.
class WindowDetailsTest : public QObject {
    Q_OBJECT

private slots:
    void they_are_folded_until_asked_for();
    void no_field_takes_a_key_of_the_window();
    void a_service_for_the_spouse();
    void an_absence_shows_its_months();
    void a_start_shows_its_months();
    void days_in_the_wrong_order_data();
    void days_in_the_wrong_order();
    void a_day_is_taken_away_again();
    void an_absence_from_one_service_leaves_the_others();
    void times_of_the_week_are_asked_where_they_are_priced();
    void more_at_those_times_than_in_all_is_said();
    void the_guarantee_pension_is_asked_where_the_book_knows_it();
};

namespace {

class DetailsFixture : public WindowFixture {
public:
    DetailsFixture()
    {
        visit().edit([](Entries& e) {
            using namespace std::chrono;
            e.organiser = "sample";
            e.date = 2026y / March / 1;
            e.client.total_gross = QStringLiteral("1500");
            e.alternatives[0].services = {service_entry("home_care_regular", "20")};
        });
    }
    void unfold()
    {
        named(QStringLiteral("Regular home care: how many"))->setFocus();
        press(Qt::Key_L, Qt::ControlModifier);
    }
    /// Types into the field of a day, as a person does.
    void type_day(const char* name, const char* text)
    {
        QWidget* field = named(QString::fromUtf8(name));
        QVERIFY(field && field->isVisible());
        field->setFocus();
        retype(QString::fromUtf8(text));
        press(Qt::Key_Return);
    }
    const ServiceDetails& details()
    {
        return visit().entries().alternatives[0].services[0].details;
    }
    bool shows(const QString& text) { return !texts_of(window()).filter(text).isEmpty(); }
    QString money(Cents amount) { return to_qt(money_text(amount, Language::En)); }
};

} // namespace

void WindowDetailsTest::they_are_folded_until_asked_for()
{
    DetailsFixture fixture;
    QVERIFY(!fixture.named(QStringLiteral("Starts")));
    fixture.unfold();
    QVERIFY(fixture.named(QStringLiteral("Starts")));
    // Nothing of a spouse without one.
    QVERIFY(!fixture.named(QStringLiteral("For whom")));
    QVERIFY(fixture.details() == ServiceDetails());
}

// On X11 a line edit goes to its ends by Ctrl+A and Ctrl+E and empties itself by Ctrl+U, however
// the platform of this test would take them.
void WindowDetailsTest::no_field_takes_a_key_of_the_window()
{
    DetailsFixture fixture;
    const auto window_keys = fixture.window().actions();
    QVERIFY(window_keys.size() > 20);
    for (const QAction* action : window_keys) {
        for (const char* taken : {"Ctrl+A", "Ctrl+E", "Ctrl+U"})
            QVERIFY2(!action->shortcuts().contains(QKeySequence(QLatin1StringView(taken))),
                     qPrintable(action->text()));
    }
    fixture.named(QStringLiteral("Regular home care: how many"))->setFocus();
    fixture.retype(QStringLiteral("21"));
    fixture.press(Qt::Key_L, Qt::ControlModifier);
    const QWidget* field = fixture.named(QStringLiteral("Away from"));
    QVERIFY(field && field->isVisible());
    QCOMPARE(fixture.visit().entries().alternatives[0].services[0].amount, QStringLiteral("21"));
}

void WindowDetailsTest::a_service_for_the_spouse()
{
    DetailsFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.has_spouse = true;
        e.household_size = 2;
        e.spouse.total_gross = QStringLiteral("900");
    });
    fixture.unfold();
    auto* whose = fixture.named_as<QComboBox>(QStringLiteral("For whom"));
    QVERIFY(whose && whose->isVisible());
    whose->setFocus();
    fixture.press(Qt::Key_Down);
    QVERIFY(fixture.details().whose == Whose::Spouse);
    QVERIFY(fixture.outcome().estimate);
    QVERIFY(fixture.outcome().estimate->lines[0].planned.whose == Whose::Spouse);
}

void WindowDetailsTest::an_absence_shows_its_months()
{
    DetailsFixture fixture;
    const Cents month = fixture.outcome().estimate->client_total_month;
    fixture.unfold();
    fixture.type_day("Away from", "3.4.2026");
    // Half an absence is none, and says what is missing.
    QVERIFY(!fixture.outcome().estimate);
    fixture.type_day("Home again", "20.4.2026");
    QVERIFY(fixture.outcome().estimate);
    const auto& months = fixture.outcome().estimate->months;
    QCOMPARE(months.size(), std::size_t(1));
    QVERIFY(months[0].client_total < month);
    QCOMPARE(fixture.outcome().estimate->client_total_month, month);
    QVERIFY(!texts_of(fixture.window())
                 .filter(QStringLiteral("[4/2026]"))
                 .filter(fixture.money(months[0].client_total))
                 .isEmpty());
}

void WindowDetailsTest::a_start_shows_its_months()
{
    DetailsFixture fixture;
    const Cents month = fixture.outcome().estimate->client_total_month;
    fixture.unfold();
    fixture.type_day("Starts", "16.3.2026");
    const auto& months = fixture.outcome().estimate->months;
    QCOMPARE(months.size(), std::size_t(2));
    QVERIFY(months[0].client_total < month);
    QCOMPARE(months[1].client_total, month);
}

void WindowDetailsTest::days_in_the_wrong_order_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("says");
    QTest::newRow("the last day") << "Starts"
                                  << "Last day"
                                  << "The last day is before the first one";
    QTest::newRow("home again") << "Away from"
                                << "Home again"
                                << "The day of coming home must be after the day of leaving";
}

void WindowDetailsTest::days_in_the_wrong_order()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    QFETCH(QString, says);
    DetailsFixture fixture;
    fixture.unfold();
    fixture.type_day(qPrintable(first), "20.4.2026");
    fixture.type_day(qPrintable(then), "3.4.2026");
    QCOMPARE(fixture.named(then)->accessibleDescription(), says);
    QVERIFY(!fixture.outcome().estimate);
    QCOMPARE(fixture.named_as<QLineEdit>(then)->text(), QStringLiteral("2026-04-03"));
    fixture.type_day(qPrintable(then), "30.4.2026");
    QVERIFY(fixture.outcome().estimate);
}

void WindowDetailsTest::a_day_is_taken_away_again()
{
    DetailsFixture fixture;
    fixture.unfold();
    fixture.type_day("Starts", "16.3.2026");
    QVERIFY(!fixture.outcome().estimate->months.empty());
    fixture.type_day("Starts", "");
    QVERIFY(fixture.details() == ServiceDetails());
    QVERIFY(fixture.outcome().estimate->months.empty());
    fixture.type_day("Starts", "16.33.2026");
    QVERIFY(!fixture.outcome().estimate);
    QCOMPARE(fixture.named_as<QLineEdit>(QStringLiteral("Starts"))->text(),
             QStringLiteral("16.33.2026"));
}

// At the day centre, say, while the home is looked after all the same.
void WindowDetailsTest::an_absence_from_one_service_leaves_the_others()
{
    DetailsFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.alternatives[0].services = {service_entry("home_care_regular", "20"),
                                      service_entry("meal", "4", Period::Week)};
    });
    const auto fees = [&](std::size_t month) {
        std::vector<Cents> all;
        for (const MonthLine& line : fixture.outcome().estimate->months[month].lines)
            all.push_back(line.client_fee);
        return all;
    };
    const Cents whole = fixture.outcome().estimate->client_total_month;
    const Cents meals = fixture.outcome().estimate->lines[1].client_total();
    fixture.named(QStringLiteral("Meal service: how many"))->setFocus();
    fixture.press(Qt::Key_L, Qt::ControlModifier);
    fixture.type_day("Away from", "1.4.2026");
    fixture.type_day("Home again", "1.5.2026");
    const auto& services = fixture.visit().entries().alternatives[0].services;
    QVERIFY(services[0].details == ServiceDetails());
    QVERIFY(services[1].details.away_from.day);
    // The whole of April without meals, at the fee of the home care.
    QVERIFY(!fixture.outcome().estimate->months.empty());
    QCOMPARE(fixture.outcome().estimate->months[0].client_total, whole - meals);
    QCOMPARE(fees(0)[1], Cents(0));
    QCOMPARE(fees(0)[0], fixture.outcome().estimate->lines[0].client_total());
}

void WindowDetailsTest::times_of_the_week_are_asked_where_they_are_priced()
{
    DetailsFixture fixture;
    const Cents cost = fixture.outcome().estimate->county_gross_month;
    fixture.unfold();
    auto* evening = fixture.named_as<QLineEdit>(QStringLiteral("in the evening"));
    QVERIFY(evening && evening->isVisible());
    for (const char* other : {"at night", "on Saturday", "on Sunday"})
        QVERIFY2(fixture.named(QString::fromUtf8(other)), other);
    evening->setFocus();
    fixture.type(QStringLiteral("5"));
    QCOMPARE(fixture.details().by_time[std::size_t(TimeOfWeek::Evening)], QStringLiteral("5"));
    QVERIFY(fixture.outcome().estimate);
    QVERIFY(fixture.outcome().estimate->county_gross_month > cost);
    // Where no time has a price of its own nobody is asked, unless it was answered.
    fixture.visit().edit([](Entries& e) {
        e.alternatives[0].services[0].details = {};
        e.organiser = "helsinki";
    });
    for (const char* time : {"in the evening", "at night", "on Saturday", "on Sunday"})
        QVERIFY2(!fixture.named(QString::fromUtf8(time)), time);
    QVERIFY(fixture.named(QStringLiteral("Starts")));
}

void WindowDetailsTest::more_at_those_times_than_in_all_is_said()
{
    DetailsFixture fixture;
    fixture.unfold();
    auto* evening = fixture.named_as<QLineEdit>(QStringLiteral("in the evening"));
    evening->setFocus();
    fixture.type(QStringLiteral("20"));
    QVERIFY(evening->accessibleDescription().isEmpty() && fixture.outcome().estimate);
    fixture.retype(QStringLiteral("20,01"));
    QVERIFY(!evening->accessibleDescription().isEmpty());
    QVERIFY(!fixture.outcome().estimate);
    QCOMPARE(evening->text(), QStringLiteral("20,01"));
}

void WindowDetailsTest::the_guarantee_pension_is_asked_where_the_book_knows_it()
{
    const QString name = QStringLiteral("Client's incomes: Guarantee pension");
    DetailsFixture fixture;
    QVERIFY(!fixture.named(name));
    fixture.visit().edit([](Entries& e) {
        e.organiser = "paijat-hame";
        e.alternatives[0].services = {service_entry("carer_leave", "3")};
    });
    QVERIFY(fixture.outcome().estimate->client_total_month > Cents(0));
    auto* box = fixture.named_as<QAbstractButton>(name);
    QVERIFY(box && box->isVisible());
    box->setFocus();
    fixture.press(Qt::Key_Space);
    QVERIFY(fixture.visit().entries().client.guarantee_pension);
    QCOMPARE(fixture.outcome().estimate->client_total_month, Cents(0));
    // Of another county it stands, as everything that was entered does, and can be taken back.
    fixture.visit().edit([](Entries& e) { e.organiser = "sample"; });
    QVERIFY(box->isVisible() && box->isChecked());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowDetailsTest)
#include "details_test.moc"
