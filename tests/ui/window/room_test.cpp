// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/plan/service_card.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"

#include <QPointer>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace maksuarvio {

/// What is shown whole on the screen of a small laptop.
class WindowRoomTest : public QObject {
    Q_OBJECT

private slots:
    void eight_services_and_four_alternatives_data();
    void eight_services_and_four_alternatives();
    void four_columns_data() { eight_services_and_four_alternatives_data(); }
    void four_columns();
    void nothing_moves_while_an_amount_is_typed();
    void what_is_typed_is_in_sight_data();
    void what_is_typed_is_in_sight();
    void cleanup() { theme::set_text_percent(100); }
};

namespace {

bool is_whole(const QWidget& widget)
{
    return widget.isVisible() && widget.visibleRegion().boundingRect() == widget.rect();
}

void plan_eight_in_four(WindowFixture& fixture)
{
    fixture.window().resize(1366, 768);
    fixture.visit().edit([](Entries& entries) {
        entries.organiser = "sample";
        entries.client.total_gross = QStringLiteral("1873,37");
        entries.client.total_net = QStringLiteral("1672,24");
        const AlternativeEntry plan{
            .services = {
                service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
                service_entry("meal", "4", Period::Week), service_entry("alarm", "1"),
                service_entry("alarm_visit", "3"), service_entry("shopping", "1", Period::Week),
                service_entry("laundry", "2"), service_entry("cleaning", "2"),
                service_entry("institution_short", "7")}};
        entries.alternatives = {plan, plan, plan, plan};
        entries.alternatives[0].services[0] = service_entry("home_care_regular", "20");
        entries.current = 1;
    });
    QTest::qWait(1);
}

} // namespace

void WindowRoomTest::eight_services_and_four_alternatives_data()
{
    QTest::addColumn<Language>("language");
    for (const LanguageFacts& language : kLanguageFacts)
        QTest::newRow(language.id.data()) << language.language;
}

void WindowRoomTest::eight_services_and_four_alternatives()
{
    QFETCH(Language, language);
    WindowFixture fixture(language);
    plan_eight_in_four(fixture);
    const auto cards = fixture.window().findChildren<ServiceCard*>();
    QCOMPARE(cards.size(), 8);
    for (const ServiceCard* card : cards)
        QVERIFY2(is_whole(*card), qPrintable(card->accessibleName()));
    const auto* tabs = fixture.window().findChild<QTabBar*>();
    QCOMPARE(tabs->count(), 4);
    QVERIFY(is_whole(*tabs));
    QVERIFY(tabs->rect().contains(tabs->tabRect(3)));
}

void WindowRoomTest::four_columns()
{
    QFETCH(Language, language);
    WindowFixture fixture(language);
    plan_eight_in_four(fixture);
    fixture.press(Qt::Key_F8);
    QTest::qWait(1);
    const QPointer<QTableView> table = fixture.window().findChild<QTableView*>();
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->visibleRegion().boundingRect().width(), table->width());
    QVERIFY(!table->visualRect(table->model()->index(0, 3)).isEmpty());
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->model()->index(0, 3))));
    // And back to where one came from.
    fixture.press(Qt::Key_Escape);
    QVERIFY(!table);
    QTRY_VERIFY(is_whole(*fixture.window().findChildren<ServiceCard*>().front()));
}

void WindowRoomTest::nothing_moves_while_an_amount_is_typed()
{
    WindowFixture fixture(Language::Fi);
    fixture.window().resize(1280, 720);
    fixture.press(Qt::Key_Tab, {}, 3);
    const auto place = [] {
        QTest::qWait(70);
        const QWidget* field = QApplication::focusWidget();
        return QRect(field->mapTo(field->window(), QPoint()), field->size());
    };
    const auto type_in_place = [&](const QString& text) {
        const QRect before = place();
        for (const QChar letter : text) {
            fixture.type(QString(letter));
            QCOMPARE(place(), before);
        }
    };
    type_in_place(QStringLiteral("1873,37"));
    fixture.press(Qt::Key_Tab);
    type_in_place(QStringLiteral("1672,24"));
    fixture.press(Qt::Key_K, Qt::ControlModifier);
    type_in_place(QStringLiteral("kotih"));
    fixture.press(Qt::Key_Return);
    type_in_place(QStringLiteral("20"));
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    type_in_place(QStringLiteral("45,50"));
}

void WindowRoomTest::what_is_typed_is_in_sight_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const QSize size : {QSize(1366, 768), QSize(1280, 720), QSize(1024, 600)}) {
        for (const int percent : {100, 150, 200})
            QTest::addRow("%dx%d at %d %%", size.width(), size.height(), percent)
                << size << percent;
    }
}

// Wherever the keys of a visit lead, on a page that scrolls as a whole too.
void WindowRoomTest::what_is_typed_is_in_sight()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    WindowFixture fixture(Language::Fi);
    theme::set_text_percent(percent);
    fixture.window().resize(size);
    const auto in_sight = [] {
        QTest::qWait(70);
        const QWidget* field = QApplication::focusWidget();
        return field->visibleRegion().boundingRect() == field->rect();
    };
    fixture.press(Qt::Key_Tab, {}, 3);
    fixture.type(QStringLiteral("1873,37"));
    QVERIFY(in_sight());
    for (const char* service : {"kotih", "ate", "turva"}) {
        fixture.press(Qt::Key_K, Qt::ControlModifier);
        fixture.type(QString::fromUtf8(service));
        QVERIFY2(in_sight(), service);
        fixture.press(Qt::Key_Return);
        QVERIFY2(in_sight(), service);
    }
    fixture.press(Qt::Key_D, Qt::ControlModifier);
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    fixture.press(Qt::Key_M, Qt::ControlModifier);
    fixture.type(QStringLiteral("45"));
    QVERIFY(in_sight());
    fixture.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(in_sight());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowRoomTest)
#include "room_test.moc"
