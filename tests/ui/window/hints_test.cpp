// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/widgets/field_note.h"

#include <QApplication>
#include <QTest>

namespace maksuarvio {

/// What is odd is said beside its field while one types, refuses nothing and moves nothing.
class WindowHintsTest : public QObject {
    Q_OBJECT

private slots:
    void a_weeks_meals_a_month();
    void a_years_income();
    void two_incomes_are_compared_when_both_are_there();
    void what_is_not_offered_is_said();
    void letters_without_their_dots_find_a_service();
    void other_words_find_a_service();
};

namespace {

QString notes(WindowFixture& fixture)
{
    QStringList all;
    for (const auto* note : fixture.window().findChildren<FieldNote*>()) {
        if (note->isVisible())
            all += note->text();
    }
    return all.join(u'\n');
}

} // namespace

void WindowHintsTest::a_weeks_meals_a_month()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) {
        e.organiser = "sample";
        e.alternatives[0].services = {service_entry("meal", "", Period::Month)};
    });
    QWidget* meals = fixture.named(QStringLiteral("Meal service: how many"));
    meals->setFocus();
    const int height = meals->parentWidget()->height();
    fixture.type(QStringLiteral("4"));
    QVERIFY(notes(fixture).contains(QStringLiteral("Did you mean a week?")));
    QVERIFY(meals->accessibleDescription().contains(QStringLiteral("Did you mean a week?")));
    QVERIFY(fixture.outcome().estimate);
    QCOMPARE(meals->parentWidget()->height(), height);
    fixture.type(QStringLiteral("0"));
    QCOMPARE(notes(fixture), QString());
}

void WindowHintsTest::a_years_income()
{
    WindowFixture fixture;
    QWidget* gross = fixture.named(QStringLiteral("Client: gross income, € a month"));
    gross->setFocus();
    QTest::qWait(70);
    const QPoint place = gross->mapTo(&fixture.window(), QPoint());
    fixture.type(QStringLiteral("18733,70"));
    QVERIFY(notes(fixture).contains(QStringLiteral("a year's sum? A month it would be €1,561.14")));
    QCOMPARE(gross->mapTo(&fixture.window(), QPoint()), place);
}

void WindowHintsTest::two_incomes_are_compared_when_both_are_there()
{
    WindowFixture fixture;
    fixture.visit().edit([](Entries& e) { e.client.total_net = QStringLiteral("1672,24"); });
    fixture.named(QStringLiteral("Client: gross income, € a month"))->setFocus();
    for (const QChar letter : QStringLiteral("1873,37")) {
        fixture.type(QString(letter));
        QVERIFY(!notes(fixture).contains(QStringLiteral("More than")));
    }
    fixture.retype(QStringLiteral("1500"));
    QVERIFY(!notes(fixture).contains(QStringLiteral("More than")));
    fixture.press(Qt::Key_Tab, {}, 2);
    QVERIFY(notes(fixture).contains(QStringLiteral("More than the gross income")));
}

void WindowHintsTest::what_is_not_offered_is_said()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(QStringLiteral("clean"));
    QVERIFY(notes(fixture).contains(QStringLiteral("Helsinki does not offer: clean")));
    fixture.press(Qt::Key_Return);
    QVERIFY(fixture.visit().entries().alternatives[0].services.empty());
    fixture.retype(QStringLiteral("tooth"));
    QVERIFY(notes(fixture).contains(QStringLiteral("No such service was found: tooth")));
    QVERIFY(!notes(fixture).contains(QStringLiteral("Helsinki does not offer")));
    fixture.retype(QString());
    QCOMPARE(notes(fixture), QString());
}

void WindowHintsTest::letters_without_their_dots_find_a_service()
{
    for (const char* typed : {"säännöll", "saannoll", "SÄÄNNOLL"}) {
        WindowFixture fixture(Language::Fi);
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        for (const QChar letter : QString::fromUtf8(typed))
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(letter), Qt::NoModifier);
        fixture.press(Qt::Key_Return);
        const auto& services = fixture.visit().entries().alternatives[0].services;
        QCOMPARE(services.size(), std::size_t(1));
        QCOMPARE(services[0].service, std::string("home_care_regular"));
    }
}

void WindowHintsTest::other_words_find_a_service()
{
    WindowFixture fixture;
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    fixture.type(QStringLiteral("lunch"));
    fixture.press(Qt::Key_Return);
    QCOMPARE(fixture.visit().entries().alternatives[0].services.at(0).service, std::string("meal"));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowHintsTest)
#include "hints_test.moc"
