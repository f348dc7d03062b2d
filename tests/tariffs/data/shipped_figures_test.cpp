// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tariffs/book/value_text.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

/// Figures of the shipped books, typed here a second time from the statutes and lists.
class ShippedFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void every_figure_has_its_source_and_was_reviewed();
    void figures_data();
    void figures();
    void statuses_data();
    void statuses();
};

void ShippedFiguresTest::every_figure_has_its_source_and_was_reviewed()
{
    for (const char* organiser : {"national", "helsinki", "paijat-hame", "sample"}) {
        for (const auto& [row, place] : shipped_book(organiser).rows) {
            QVERIFY(!row.reference.empty());
            QVERIFY(!row.source.empty());
            QVERIFY(row.reviewed == Date(2026y / 11 / 21) || row.reviewed == Date(2026y / 11 / 27));
        }
    }
}

void ShippedFiguresTest::figures_data()
{
    QTest::addColumn<QString>("organiser");
    QTest::addColumn<QString>("day");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("service");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("persons");
    QTest::addColumn<QString>("value");

    const auto row = [](const char* name, const char* organiser, const char* day, Key key,
                        const char* service, int at, int persons, const char* value) {
        QTest::newRow(name) << QString(organiser) << QString(day) << key << QString(service) << at
                            << persons << QString(value);
    };
    using enum Key;
    // 734/1992 10 e § 3 mom and the index of each second year.
    row("income limit of one, 2022", "national", "2022-01-01", HomeServiceIncomeLimit, "", 0, 1,
        "598.00");
    row("income limit of two, 2025", "national", "2025-12-31", HomeServiceIncomeLimit, "", 0, 2,
        "1205.00");
    row("income limit of six, 2026", "national", "2026-01-01", HomeServiceIncomeLimit, "", 0, 6,
        "3481.00");
    row("each further person, 2026", "sample", "2026-06-30", HomeServiceIncomeLimitExtraPerson, "",
        0, 0, "416.00");
    // The table of 10 e § 2 mom.
    row("percent of one at four hours", "national", "2026-01-01", HomeServicePercent, "", 4, 1,
        "8.00");
    row("percent of two at five hours", "national", "2026-01-01", HomeServicePercent, "", 5, 2,
        "8.75");
    row("percent of six at thirty-eight hours", "sample", "2022-01-01", HomeServicePercent, "", 38,
        6, "12.00");
    // 7 c § 3 mom, 6 a §, 912/1992.
    row("allowance in 24-hour housing, 2023", "national", "2023-12-31", PersonalAllowance,
        "housing_24h", 0, 0, "167.00");
    row("allowance in family care, 2026", "national", "2026-01-01", PersonalAllowance,
        "family_care_long", 0, 0, "195.00");
    row("allowance in an institution, 2024", "sample", "2024-01-01", PersonalAllowance,
        "institution_long", 0, 0, "122.00");
    row("couple's share of the net incomes", "national", "2024-01-01", LongTermPercentCouple, "", 0,
        0, "42.50");
    row("7 c § 5 mom the day before it", "national", "2022-09-30", LongTermCoupleCapToSingle, "", 0,
        0, "0");
    row("7 c § 5 mom on its first day", "national", "2022-10-01", LongTermCoupleCapToSingle, "", 0,
        0, "1");
    row("fee ceiling, 2026", "national", "2026-01-01", FeeCeiling, "", 0, 0, "815.00");
    row("a nurse's visit in mid-period, 2025", "national", "2025-01-01", Price,
        "home_care_temporary_nurse", 1, 0, "16.40");
    row("a nurse's visit the year before", "sample", "2024-12-31", Price,
        "home_care_temporary_nurse", 1, 0, "13.40");
    row("a day in an institution, 2026", "national", "2026-01-01", Price, "institution_short", 1, 0,
        "71.50");
    row("the lowest carer's fee, 2025", "national", "2025-06-01", CountyCost, "carers_fee", 0, 0,
        "472.15");
    row("the lowest carer's fee, 2026", "sample", "2026-06-01", CountyCost, "carers_fee", 0, 0,
        "530.00");
    row("weeks of a month", "national", "2026-01-01", WeeksPerMonth, "", 0, 0, "52/12");
    // Helsinki's published settings of 2026.
    row("Helsinki's own class", "helsinki", "2026-03-01", HomeServicePercent, "", 25, 1, "28.00");
    row("Helsinki's highest fee of a class", "helsinki", "2026-03-01", HomeServiceHighestFee, "",
        41, 0, "4906.10");
    row("Helsinki's four weeks", "helsinki", "2026-03-01", WeeksPerMonth, "", 0, 0, "4");
    row("Helsinki's thirty days for seven", "helsinki", "2026-03-01", WeeksPerMonthHours, "", 0, 0,
        "30/7");
    row("Helsinki's voucher factor", "helsinki", "2026-03-01", VoucherFactor, "home_care_regular",
        0, 0, "6/5");
    row("Helsinki's voucher percent of three", "helsinki", "2026-03-01", VoucherPercent,
        "home_care_regular", 0, 3, "18.00");
    row("Helsinki's first voucher step", "helsinki", "2026-03-01", VoucherStep, "housing_24h",
        90000, 0, "3300.00");
    row("Helsinki's last voucher step", "helsinki", "2026-03-01", VoucherStep, "housing_24h",
        360000, 0, "600.00");
    row("Helsinki's income limit of a safety phone", "helsinki", "2026-03-01", BandIncomeLimit,
        "alarm", 1, 2, "2170.00");
    row("Helsinki's dearer safety phone", "helsinki", "2026-03-01", Price, "alarm", 2, 0, "71.36");
    row("Helsinki's constant for medicines", "helsinki", "2026-03-01", MedicinesConstant,
        "housing_24h", 0, 0, "53.01");
    row("Helsinki's floor for a couple", "helsinki", "2026-03-01", CoupleFloorBeyondAllowance,
        "institution_long", 0, 0, "578.43");
    row("Helsinki's highest fee of an institution", "helsinki", "2026-03-01", HighestFee,
        "institution_long", 0, 0, "7656.00");
    row("Helsinki's doctor's visit in temporary home care", "helsinki", "2026-03-01", Price,
        "home_care_temporary_doctor", 1, 0, "0.00");
    row("Helsinki's visits charged a day", "helsinki", "2026-03-01", ChargedPerDayAtMost,
        "home_care_temporary_nurse", 0, 0, "2");
    row("Päijät-Häme's income limit of one", "paijat-hame", "2026-01-01", HomeServiceIncomeLimit,
        "", 0, 1, "699.00");
    row("Päijät-Häme's freed recipients of a guarantee pension", "paijat-hame", "2026-01-01",
        FlatFeesExemptGuaranteePension, "", 0, 0, "1");
    // The example figures of the sample county.
    row("the sample's evenings", "sample", "2026-01-01", TimeFactor, "home_care_regular", 0, 0,
        "23/20");
    row("the sample's Sundays", "sample", "2026-01-01", TimeFactor, "home_care_regular", 3, 0, "2");
    row("the sample's exemption", "sample", "2026-01-01", ExemptIncomeBelow, "home_care_regular", 0,
        0, "1200.00");
    row("the sample's charged visits", "sample", "2026-01-01", ChargedAtMost, "alarm_visit", 0, 0,
        "15");
    row("the sample's hour of cleaning", "sample", "2027-12-31", Price, "cleaning", 1, 0, "23.00");
}

void ShippedFiguresTest::figures()
{
    QFETCH(QString, organiser);
    QFETCH(QString, day);
    QFETCH(Key, key);
    QFETCH(QString, service);
    QFETCH(int, at);
    QFETCH(int, persons);
    QFETCH(QString, value);

    const SnapshotData data = in_force(shipped_book(organiser), *date_from_iso(day.toStdString()));
    int found = 0;
    for (const Row& row : data.rows) {
        if (row.key != key || row.service != service.toStdString() || row.at != at
            || row.persons != persons)
            continue;
        ++found;
        QCOMPARE(QString::fromStdString(text_from_value(row.value, row.measure)), value);
    }
    QCOMPARE(found, 1);
}

void ShippedFiguresTest::statuses_data()
{
    QTest::addColumn<QString>("organiser");
    QTest::addColumn<Key>("key");
    QTest::addColumn<QString>("service");
    QTest::addColumn<Status>("status");

    const auto row = [](const char* name, const char* organiser, Key key, const char* service,
                        Status status) {
        QTest::newRow(name) << QString(organiser) << key << QString(service) << status;
    };
    using enum Status;
    row("a limit that was read is official", "national", Key::HomeServiceIncomeLimit, "", Official);
    row("an index-derived limit is derived", "national", Key::HomeServiceIncomeLimitExtraPerson, "",
        Derived);
    row("what a county decided is official", "paijat-hame", Key::FlatFeesExemptGuaranteePension, "",
        Official);
    row("how a couple's hours are counted is an example", "paijat-hame", Key::CoupleHours, "",
        Example);
    row("a meal that was read is official", "helsinki", Key::Price, "meal", Official);
    row("half board is an example", "helsinki", Key::Price, "half_board", Example);
    row("Helsinki's cost of home care is an example", "helsinki", Key::CountyCost,
        "home_care_regular", Example);
    row("the sample's meal is an example", "sample", Key::Price, "meal", Example);
}

void ShippedFiguresTest::statuses()
{
    QFETCH(QString, organiser);
    QFETCH(Key, key);
    QFETCH(QString, service);
    QFETCH(Status, status);

    const SnapshotData data = in_force(shipped_book(organiser), 2026y / 3 / 1);
    const auto row = std::ranges::find_if(data.rows, [&](const Row& candidate) {
        return candidate.key == key && candidate.service == service.toStdString();
    });
    QVERIFY(row != data.rows.end());
    QCOMPARE(row->status, status);
}

QTEST_GUILESS_MAIN(ShippedFiguresTest)
#include "shipped_figures_test.moc"
