// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/compare/hours_curve.h"
#include "ui/window/commands.h"

#include <QApplication>
#include <QTest>

namespace maksuarvio {

/// "What if there were fewer hours": the point on the curve moves by mouse and by keys.
class WindowCurveTest : public QObject {
    Q_OBJECT

private slots:
    void the_point_is_dragged_data();
    void the_point_is_dragged();
    void it_stops_at_the_ends();
    void the_arrows_move_it();
    void a_weeks_hours_become_a_months();
};

namespace {

HoursCurve* shown_curve(WindowFixture& fixture, Command view)
{
    fixture.visit().edit([](Entries& e) {
        e.client.total_gross = QStringLiteral("1500");
        e.alternatives[0].services = {service_entry("meal", "4", Period::Week),
                                      service_entry("home_care_regular", "20")};
    });
    fixture.window().resize(1366, 768);
    fixture.window().commands()[view]->setChecked(true);
    QTest::qWait(20);
    return fixture.window().findChild<HoursCurve*>();
}

int hours(WindowFixture& fixture)
{
    return fixture.visit().entries().alternatives[0].services[1].amount.toInt();
}

void move_to(HoursCurve& curve, const QPoint& place)
{
    QMouseEvent move(QEvent::MouseMove, place, curve.mapToGlobal(place), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&curve, &move);
}

} // namespace

void WindowCurveTest::the_point_is_dragged_data()
{
    QTest::addColumn<int>("view");
    QTest::newRow("comparison") << int(Command::Compare);
    QTest::newRow("client view") << int(Command::ClientView);
}

void WindowCurveTest::the_point_is_dragged()
{
    QFETCH(int, view);
    WindowFixture fixture;
    HoursCurve* curve = shown_curve(fixture, static_cast<Command>(view));
    QVERIFY(curve && curve->isVisible());
    const int middle = curve->height() / 2;
    QTest::mousePress(curve, Qt::LeftButton, {}, {curve->width() / 4, middle});
    const int begun = hours(fixture);
    move_to(*curve, {curve->width() / 2, middle});
    const int half = hours(fixture);
    move_to(*curve, {curve->width() * 3 / 4, middle});
    const int most = hours(fixture);
    QTest::mouseRelease(curve, Qt::LeftButton, {}, {curve->width() * 3 / 4, middle});
    QVERIFY(0 < begun && begun < half && half < most);
    // The figures are those of the hours.
    const auto points = fixture.visit().fee_by_hours();
    QCOMPARE(fixture.outcome().estimate->client_total_month,
             points[std::size_t(most)].client_total_month);
    // It was the hours of home care alone, and one thing to undo.
    QCOMPARE(fixture.visit().entries().alternatives[0].services[0].amount, QStringLiteral("4"));
    fixture.window().commands()[Command::Undo]->trigger();
    QCOMPARE(hours(fixture), 20);
    // Without a button pressed it stays.
    QTest::mouseMove(curve, {curve->width() / 3, middle});
    QCOMPARE(hours(fixture), 20);
}

void WindowCurveTest::it_stops_at_the_ends()
{
    WindowFixture fixture;
    HoursCurve* curve = shown_curve(fixture, Command::Compare);
    QTest::mousePress(curve, Qt::LeftButton, {}, {curve->width() / 2, curve->height() / 2});
    move_to(*curve, {-200, 5});
    QCOMPARE(hours(fixture), 0);
    move_to(*curve, {curve->width() + 500, 5});
    QCOMPARE(hours(fixture), fixture.visit().fee_by_hours().back().hours);
}

void WindowCurveTest::the_arrows_move_it()
{
    WindowFixture fixture;
    HoursCurve* curve = shown_curve(fixture, Command::Compare);
    curve->setFocus();
    fixture.press(Qt::Key_Right, {}, 2);
    QCOMPARE(hours(fixture), 22);
    fixture.press(Qt::Key_Left);
    QCOMPARE(hours(fixture), 21);
    fixture.press(Qt::Key_Up);
    fixture.press(Qt::Key_Down, {}, 3);
    QCOMPARE(hours(fixture), 19);
    QCOMPARE(QApplication::focusWidget(), curve);
}

void WindowCurveTest::a_weeks_hours_become_a_months()
{
    WindowFixture fixture;
    HoursCurve* curve = shown_curve(fixture, Command::Compare);
    fixture.visit().edit([](Entries& e) {
        e.alternatives[0].services[1].amount = QStringLiteral("5");
        e.alternatives[0].services[1].per = Period::Week;
    });
    QTest::mousePress(curve, Qt::LeftButton, {}, {curve->width() / 2, curve->height() / 2});
    const ServiceEntry& moved = fixture.visit().entries().alternatives[0].services[1];
    QCOMPARE(moved.per, Period::Month);
    QVERIFY(moved.amount.toInt() > 10);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowCurveTest)
#include "curve_test.moc"
