// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/service_list.h"

#include "tariffs/library/library.h"
#include "ui/plan/planning.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace maksuarvio {

class PlanServiceListTest : public QObject {
    Q_OBJECT

private slots:
    void the_model_keeps_its_promises();
    void holds_what_is_offered_by_category();
    void a_stepped_amount_data();
    void a_stepped_amount();

private:
    static TariffLibrary::SnapshotPointer snapshot(TariffLibrary& library)
    {
        using namespace std::chrono;
        return *library.snapshot("helsinki", 2026y / March / 1);
    }
};

void PlanServiceListTest::the_model_keeps_its_promises()
{
    auto library = std::move(*TariffLibrary::shipped());
    const auto tariff = snapshot(library);
    ServiceList list;
    const QAbstractItemModelTester tester(&list,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    list.set(nullptr, Wording(Language::Fi));
    QCOMPARE(list.rowCount(), 0);
    for (const Language language : {Language::Fi, Language::Sv, Language::En, Language::Fi}) {
        list.set(tariff.get(), Wording(language));
        QVERIFY(list.rowCount() > 10);
    }
    list.set(nullptr, Wording(Language::Fi));
    QCOMPARE(list.rowCount(), 0);
}

void PlanServiceListTest::holds_what_is_offered_by_category()
{
    auto library = std::move(*TariffLibrary::shipped());
    const auto tariff = snapshot(library);
    ServiceList list;
    list.set(tariff.get(), Wording(Language::En));
    QStringList ids;
    int last_category = 0;
    for (int i = 0; i < list.rowCount(); ++i) {
        const std::string id = list.index(i).data(ServiceList::IdRole).toString().toStdString();
        const Service* service = tariff->service(id);
        QVERIFY(service);
        QVERIFY(first_mode(*tariff, *service));
        QVERIFY(int(service->category) >= last_category);
        last_category = int(service->category);
        ids << QString::fromStdString(id);
        QVERIFY(!list.index(i).data().toString().isEmpty());
    }
    QVERIFY(ids.contains(QStringLiteral("home_care_regular")));
    // Helsinki's book knows the service but offers it in no mode.
    QVERIFY(!ids.contains(QStringLiteral("cleaning")));
}

void PlanServiceListTest::a_stepped_amount_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one more") << "20" << 1 << "21";
    QTest::newRow("one less keeps the decimals") << "17,5" << -1 << "16,5";
    QTest::newRow("an empty one is nothing") << "" << 1 << "1";
    QTest::newRow("never below nothing") << "0,5" << -1 << "0";
    QTest::newRow("no thousands that cannot be typed") << "999" << 1 << "1000";
    QTest::newRow("nothing less than nothing") << "0" << -1 << QString();
    QTest::newRow("not a number stays") << "2o" << 1 << QString();
}

void PlanServiceListTest::a_stepped_amount()
{
    QFETCH(QString, amount);
    QFETCH(int, by);
    QFETCH(QString, expected);
    const auto result = stepped(amount, by, Language::Fi);
    QCOMPARE(result.value_or(QString()), expected);
    QCOMPARE(result.has_value(), !expected.isEmpty());
}

} // namespace maksuarvio

QTEST_GUILESS_MAIN(maksuarvio::PlanServiceListTest)
#include "service_list_test.moc"
