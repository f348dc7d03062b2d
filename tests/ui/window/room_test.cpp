// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fixture.h"
#include "ui/plan/service_card.h"

#include <QTest>

namespace maksuarvio {

/// What is shown whole on the screen of a small laptop.
class WindowRoomTest : public QObject {
    Q_OBJECT

private slots:
    void a_voucher_beside_four_alternatives_data();
    void a_voucher_beside_four_alternatives();
};

void WindowRoomTest::a_voucher_beside_four_alternatives_data()
{
    QTest::addColumn<Language>("language");
    for (const LanguageFacts& language : kLanguageFacts)
        QTest::newRow(language.id.data()) << language.language;
}

void WindowRoomTest::a_voucher_beside_four_alternatives()
{
    QFETCH(Language, language);
    WindowFixture fixture(language);
    fixture.window().resize(1366, 768);
    fixture.visit().edit([](Entries& entries) {
        entries.client.total_gross = QStringLiteral("1500");
        entries.client.total_net = QStringLiteral("1320");
        entries.alternatives = {
            {.services = {service_entry("home_care_regular", "20")}},
            {.services = {service_entry("home_care_regular", "20", Period::Month, Mode::Voucher,
                                        "45")}},
            {.services = {service_entry("home_care_regular", "14"), service_entry("alarm", "1")}},
            {.services = {service_entry("communal_housing", "15"),
                          service_entry("meal", "7", Period::Week)}}};
        entries.current = 1;
    });
    QTest::qWait(0);
    const auto cards = fixture.window().findChildren<ServiceCard*>();
    QCOMPARE(cards.size(), 1);
    const ServiceCard& card = *cards.front();
    QCOMPARE(card.visibleRegion().boundingRect(), card.rect());
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WindowRoomTest)
#include "room_test.moc"
