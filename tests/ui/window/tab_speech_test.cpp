// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/plan/alternative_strip.h"
#include "ui/window/commands.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>

namespace maksuarvio {

/// What a screen reader is told of the tabs.
class WindowTabSpeechTest : public QObject {
    Q_OBJECT

private slots:
    void the_current_tab_claims_no_focus();
    void a_tab_says_its_figures_beside_its_name();
};

namespace {

void plan(Visit& visit)
{
    visit.edit([](Entries& e) {
        e.client.total_gross = QStringLiteral("1873");
        e.client.total_net = QStringLiteral("1672");
        AlternativeEntry own{.services = {service_entry("home_care_regular", "20"),
                                          service_entry("meal", "4", Period::Week)}};
        AlternativeEntry voucher = own;
        voucher.services[0] =
            service_entry("home_care_regular", "20", Period::Month, Mode::Voucher, "45");
        e.alternatives = {own, voucher};
        e.current = 1;
    });
}

} // namespace

void WindowTabSpeechTest::the_current_tab_claims_no_focus()
{
    WindowFixture fixture;
    plan(fixture.visit());
    auto* strip = fixture.window().findChild<AlternativeStrip*>();
    QAccessibleInterface* tabs = QAccessible::queryAccessibleInterface(strip);
    QCOMPARE(tabs->role(), QAccessible::PageTabList);
    QCOMPARE(tabs->childCount(), 2);
    fixture.named(QStringLiteral("Client: gross income, € a month"))->setFocus();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!tabs->child(i)->state().focused);
        QCOMPARE(bool(tabs->child(i)->state().selected), i == 1);
        QCOMPARE(tabs->indexOfChild(tabs->child(i)), i);
        QCOMPARE(tabs->child(i)->parent(), tabs);
    }
    strip->setFocus();
    QVERIFY(tabs->child(1)->state().focused && !tabs->child(0)->state().focused);
    // A screen reader can press one.
    tabs->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(fixture.visit().entries().current, std::size_t(0));
    QCOMPARE(tabs->childAt(strip->mapToGlobal(strip->tabRect(1).center()).x(),
                           strip->mapToGlobal(strip->tabRect(1).center()).y()),
             tabs->child(1));
}

void WindowTabSpeechTest::a_tab_says_its_figures_beside_its_name()
{
    WindowFixture fixture;
    plan(fixture.visit());
    QAccessibleInterface* tabs =
        QAccessible::queryAccessibleInterface(fixture.window().findChild<AlternativeStrip*>());
    QCOMPARE(tabs->child(0)->text(QAccessible::Name), QStringLiteral("A"));
    const QString own = tabs->child(0)->text(QAccessible::Description);
    const QString voucher = tabs->child(1)->text(QAccessible::Description);
    QVERIFY(own.contains(u'€') && !own.contains(QStringLiteral(", ")));
    QVERIFY(voucher.contains(QStringLiteral(", ")));
    fixture.window().commands()[Command::MoreHours]->trigger();
    QVERIFY(tabs->child(1)->text(QAccessible::Description) != voucher);
    QCOMPARE(tabs->child(1)->text(QAccessible::Name), QStringLiteral("B"));
    fixture.visit().edit([](Entries& e) {
        e.household_size = 2;
        e.has_spouse = true;
        e.spouse.total_gross = QStringLiteral("1100");
        e.alternatives[1].services[1].details.whose = Whose::Spouse;
    });
    const QString pays = QStringLiteral("The client and the spouse pay a month: ");
    QVERIFY(tabs->child(1)->text(QAccessible::Description).startsWith(pays));
    QVERIFY(!tabs->child(0)->text(QAccessible::Description).contains(QStringLiteral("pay")));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowTabSpeechTest)
#include "tab_speech_test.moc"
