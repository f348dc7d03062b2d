// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tariffs/check/check.h"
#include "tariffs/library/library.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/stores.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

const std::array kOrganisers{"national", "helsinki", "paijat-hame", "sample"};

TariffLibrary shipped_library()
{
    auto library = TariffLibrary::shipped();
    if (!library)
        throw std::runtime_error(message(library.error()).toStdString());
    return *std::move(library);
}

/// The first and the last day of each quarter, 2022–2027.
std::vector<Date> quarter_days()
{
    std::vector<Date> days;
    for (auto year = 2022y; year <= 2027y; ++year) {
        for (const auto first : {1, 4, 7, 10}) {
            const std::chrono::month month(static_cast<unsigned>(first));
            days.push_back(year / month / 1);
            days.push_back(Date(year / (month + std::chrono::months(2)) / std::chrono::last));
        }
    }
    return days;
}

bool has_home_services(const Snapshot& snapshot)
{
    const auto& home = snapshot.home_services();
    const auto is_there = [](const Row* row) { return row != nullptr; };
    return std::ranges::all_of(home.limit, is_there) && home.extra_person && !home.classes.empty()
           && std::ranges::all_of(home.classes, [&](const Snapshot::HourClass& hours) {
                  return std::ranges::all_of(hours.percent, is_there);
              });
}

bool has_long_term(const Snapshot& snapshot, const Service& service)
{
    return snapshot.general(Key::LongTermPercentSingle)
           && snapshot.general(Key::LongTermPercentCouple)
           && snapshot.general(Key::LongTermCoupleCapToSingle)
           && snapshot.of(service, Key::PersonalAllowance)
           && snapshot.of(service, Key::EnforcementDeducted)
           && snapshot.of(service, Key::SpouseDeductionsInFull);
}

bool has_bands(const Snapshot& snapshot, const Service& service, Mode mode)
{
    std::int64_t band = 1;
    for (; snapshot.of(service, mode, Key::Price, band + 1); ++band) {
        if (!snapshot.of(service, Key::BandIncomeLimit, band, 1)
            || !snapshot.of(service, Key::BandIncomeLimit, band, 2))
            return false;
    }
    return snapshot.of(service, mode, Key::Price, band) != nullptr;
}

bool has_fee(const Snapshot& snapshot, const Service& service, Mode mode)
{
    switch (service.rule) {
    case FeeRule::IncomeShare:
        return has_home_services(snapshot);
    case FeeRule::NetShare:
        return has_long_term(snapshot, service);
    case FeeRule::Flat:
        return snapshot.of(service, mode, Key::Price, 1);
    case FeeRule::FlatAccruing:
        return snapshot.of(service, mode, Key::Price, 1) && snapshot.general(Key::FeeCeiling);
    case FeeRule::FlatAccruingUpkeep:
        return snapshot.of(service, mode, Key::Price, 1) && snapshot.general(Key::FeeCeiling)
               && snapshot.general(Key::UpkeepAfterCeiling);
    case FeeRule::IncomeBanded:
        return has_bands(snapshot, service, mode);
    case FeeRule::IncomeBandedCapped:
        return has_bands(snapshot, service, mode) && snapshot.of(service, Key::ChargedAtMost);
    case FeeRule::CountyCostOnly:
        return snapshot.of(service, mode, Key::CountyCost);
    }
    return false;
}

bool has_voucher(const Snapshot& snapshot, const Service& service, VoucherRule rule)
{
    switch (rule) {
    case VoucherRule::None:
    case VoucherRule::SameFeeAsOwn:
        return has_fee(snapshot, service, Mode::Own);
    case VoucherRule::IncomeTested:
        return has_home_services(snapshot) && snapshot.of(service, Key::VoucherBase)
               && snapshot.of(service, Key::VoucherFactor)
               && snapshot.of(service, Key::VoucherDivisor)
               && snapshot.all_of(service, Key::VoucherPercent).size() == 6
               && snapshot.of(service, Key::VoucherPercentLessPerPerson)
               && snapshot.of(service, Key::VoucherLowest)
               && snapshot.of(service, Key::VoucherHighest);
    case VoucherRule::NetIncomeSteps:
        return !snapshot.all_of(service, Key::VoucherStep).empty()
               && snapshot.of(service, Key::VoucherStepLowest);
    case VoucherRule::FlatValue:
        return snapshot.of(service, Key::VoucherValue);
    }
    return false;
}

/// "own voucher": the modes in which a service is offered; empty: it is not.
QString modes_of(const Snapshot& snapshot, const Service& service)
{
    QStringList modes;
    for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
        if (snapshot.offer(service, mode))
            modes.push_back(QString::fromLatin1(word(mode).data()));
    }
    return modes.join(' ');
}

} // namespace

class ShippedBooksTest : public QObject {
    Q_OBJECT

private slots:
    void are_without_a_fault();
    void offers_data();
    void offers();
    void every_organiser_service_mode_and_quarter_has_a_value_or_is_not_offered();
    void the_whole_catalogue_stands_in_every_book();
    void presets_and_texts_are_there_in_three_languages();
    void only_the_sample_has_a_feedback_page();
};

void ShippedBooksTest::are_without_a_fault()
{
    for (const QString& path : {QString(), QStringLiteral(MAKSUARVIO_BOOKS)}) {
        const auto report = check_tariffs(path, today(), any_sheet);
        QVERIFY(report);
        QCOMPARE(report->books, 4);
        // The book that is in force until further notice goes on when the maxima are not known.
        const QStringList beyond = report->warnings.filter("from 2028-01-01 on there are no");
        QCOMPARE(beyond.size(), 1);
        QVERIFY2(beyond[0].contains("helsinki/book.csv, row "), qPrintable(beyond[0]));
        for (const Fault& fault : report->faults)
            QVERIFY2(false, qPrintable(place_and_reason(fault)));
    }
}

void ShippedBooksTest::offers_data()
{
    QTest::addColumn<QString>("organiser");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("modes");

    const auto row = [](const char* organiser, const char* service, const char* modes) {
        QTest::addRow("%s of %s: %s", service, organiser, *modes ? modes : "not offered")
            << QString(organiser) << QString(service) << QString(modes);
    };
    row("national", "home_care_regular", "own purchased");
    row("national", "family_care_long", "own purchased");
    row("national", "carers_fee", "own purchased");
    row("national", "medicine_dispensing", "");
    row("national", "meal", "");
    row("national", "housing_24h_short", "");
    row("national", "family_care_short", "");
    row("helsinki", "home_care_regular", "own voucher");
    row("helsinki", "housing_24h", "own voucher");
    row("helsinki", "communal_housing", "own");
    row("helsinki", "family_care_long", "");
    row("helsinki", "cleaning", "");
    row("paijat-hame", "home_care_regular", "own purchased voucher");
    row("paijat-hame", "housing_24h", "own purchased voucher");
    row("paijat-hame", "home_care_temporary_nurse", "own purchased");
    row("paijat-hame", "meal", "");
    row("paijat-hame", "housing_24h_short", "");
    row("sample", "home_care_regular", "own purchased voucher");
    row("sample", "housing_24h", "own purchased voucher");
    row("sample", "institution_long", "own purchased");
    row("sample", "medicine_dispensing", "own purchased");
    row("sample", "full_board", "");
    row("sample", "half_board", "");
}

void ShippedBooksTest::offers()
{
    QFETCH(QString, organiser);
    QFETCH(QString, service);
    QFETCH(QString, modes);

    TariffLibrary library = shipped_library();
    const auto snapshot = library.snapshot(organiser.toStdString(), 2026y / 3 / 1);
    QVERIFY(snapshot);
    const Service* known = (*snapshot)->service(service.toStdString());
    QVERIFY(known);
    QCOMPARE(modes_of(**snapshot, *known), modes);
}

void ShippedBooksTest::every_organiser_service_mode_and_quarter_has_a_value_or_is_not_offered()
{
    TariffLibrary library = shipped_library();
    int offered = 0;
    int not_offered = 0;
    int without_tariff = 0;
    for (const char* organiser : kOrganisers) {
        for (const Date day : quarter_days()) {
            const auto snapshot = library.snapshot(organiser, day);
            if (!snapshot) {
                // Helsinki's book begins in 2026, the county's with the counties; never a conflict.
                QCOMPARE(snapshot.error().code, LibraryError::Code::NoVersionInForce);
                const bool county = std::string_view(organiser) == "paijat-hame";
                QVERIFY(county || std::string_view(organiser) == "helsinki");
                QVERIFY(day < Date((county ? 2023y : 2026y) / 1 / 1));
                ++without_tariff;
                continue;
            }
            for (const Service& service : (*snapshot)->services()) {
                for (const Mode mode : {Mode::Own, Mode::Purchased, Mode::Voucher}) {
                    const Offer* offer = (*snapshot)->offer(service, mode);
                    if (!offer) {
                        ++not_offered;
                        continue;
                    }
                    ++offered;
                    const bool has_all = mode == Mode::Voucher
                                             ? has_voucher(**snapshot, service, offer->voucher_rule)
                                             : has_fee(**snapshot, service, mode);
                    QVERIFY2(has_all,
                             qPrintable(QString("%1 %2 %3 %4")
                                            .arg(organiser, QString::fromStdString(service.id),
                                                 QString::fromLatin1(word(mode).data()),
                                                 QString::fromStdString(iso_from_date(day)))));
                    QVERIFY((*snapshot)->general(Key::WeeksPerMonth));
                    QVERIFY((*snapshot)->general(Key::WeeksPerMonthHours));
                    QVERIFY((*snapshot)->general(Key::DaysPerMonth));
                }
            }
        }
    }
    QCOMPARE(without_tariff, 4 * 4 * 2 + 4 * 2);
    // 48 days: national 20 offers (22 in the 16 days with a carer's fee), helsinki 14 in 16 days,
    // paijat-hame 22 (24) in 40 days, sample 46 (48).
    QCOMPARE(offered, 48 * 20 + 16 * 2 + 16 * 14 + 40 * 22 + 16 * 2 + 48 * 46 + 16 * 2);
    QCOMPARE(offered + not_offered, (48 + 16 + 40 + 48) * 25 * 3);
}

void ShippedBooksTest::the_whole_catalogue_stands_in_every_book()
{
    const Book national = shipped_book("national");
    for (const char* organiser : kOrganisers) {
        const Book book = shipped_book(organiser);
        QCOMPARE(book.services.size(), std::size_t(25));
        for (std::size_t i = 0; i < book.services.size(); ++i)
            QCOMPARE(book.services[i].service.id, national.services[i].service.id);
        const Service* housing = book.service("housing_24h");
        QCOMPARE(housing->unit, Unit::Month);
        QCOMPARE(housing->priced_unit, Unit::Day);
        QCOMPARE(housing->form, CareForm::Housing24h);
        QVERIFY(book.service("meal")->covered_by_long_term_care);
        QVERIFY(book.service("home_care_temporary_nurse")->covered_by_long_term_care);
        QVERIFY(!book.service("home_care_regular")->covered_by_long_term_care);
    }
}

void ShippedBooksTest::presets_and_texts_are_there_in_three_languages()
{
    TariffLibrary library = shipped_library();
    for (const char* organiser : kOrganisers) {
        const auto presets = library.presets(organiser, 2026y / 3 / 1);
        const auto texts = library.texts(organiser, 2026y / 3 / 1);
        QVERIFY(presets && texts);
        QVERIFY(presets->size() >= 3);
        QVERIFY(!texts->contact.empty());
        for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
            for (const Preset& preset : *presets)
                QVERIFY(!preset.name[language].empty());
            QVERIFY(!texts->name[language].empty());
            QVERIFY(!texts->next_steps[language].empty());
            QVERIFY(!texts->about[language].empty());
        }
    }
}

void ShippedBooksTest::only_the_sample_has_a_feedback_page()
{
    TariffLibrary library = shipped_library();
    for (const char* organiser : kOrganisers) {
        const std::string address =
            library.texts(organiser, 2026y / 3 / 1)->feedback_address[Language::Fi];
        QCOMPARE(QString::fromStdString(address),
                 std::string_view(organiser) == "sample" ? "https://example.org/palaute" : "");
    }
}

QTEST_GUILESS_MAIN(ShippedBooksTest)
#include "shipped_books_test.moc"
