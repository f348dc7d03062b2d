// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/library/organisers.h"

#include "calc-core/estimate.h"
#include "tariffs/library/library.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <set>

using namespace maksuarvio;
using namespace std::chrono_literals;

namespace {

constexpr Date kDay = 2026y / 3 / 1;

Case home_care(std::string organiser)
{
    Case question;
    question.organiser = std::move(organiser);
    question.date = kDay;
    question.household.client.incomes = {{.kind = IncomeKind::Pension, .gross = Cents(150'000)}};
    question.alternatives = {{.name = "A",
                              .services = {{.service = "home_care_regular",
                                            .mode = Mode::Own,
                                            .amount = 2000,
                                            .unit = Unit::Hour}}}};
    return question;
}

bool has_note(const AlternativeEstimate& alternative, NoteCode code)
{
    return std::ranges::find(alternative.notes, code, &Note::code) != alternative.notes.end();
}

} // namespace

/// The 22 that organise elderly care, and what those without a book are served.
class OrganisersTest : public QObject {
    Q_OBJECT

private slots:
    void are_21_counties_and_helsinki();
    void each_is_served();
    void one_without_a_book_is_served_the_maxima_under_its_name();
    void one_with_a_book_is_never_served_another();
    void without_the_national_book_nobody_stands_in();
    void an_id_of_nobody_is_unknown();
    void a_day_beyond_the_maxima_has_no_tariff();
};

void OrganisersTest::are_21_counties_and_helsinki()
{
    const auto& all = known_organisers();
    QCOMPARE(all.size(), std::size_t(22));
    std::set<std::string> ids;
    for (const KnownOrganiser& one : all) {
        ids.insert(one.id);
        QVERIFY2(!one.id.empty(), one.id.c_str());
        for (const LanguageFacts& language : kLanguageFacts)
            QVERIFY2(!one.name[language.language].empty(), one.id.c_str());
        QVERIFY2(one.home_page.starts_with("https://"), one.id.c_str());
    }
    QCOMPARE(ids.size(), all.size());
    QVERIFY(ids.contains("helsinki"));
    QCOMPARE(known_organiser("paijat-hame")->name[Language::Sv],
             std::string("Päijänne-Tavastlands välfärdsområde"));
}

void OrganisersTest::each_is_served()
{
    auto library = TariffLibrary::shipped();
    for (const KnownOrganiser& one : known_organisers()) {
        const auto snapshot = library->snapshot(one.id, kDay);
        QVERIFY2(snapshot, one.id.c_str());
        const auto found = estimate(home_care(one.id), **snapshot);
        QVERIFY2(found, one.id.c_str());
        const auto listed = std::ranges::find(library->organisers(), one.id, &OrganiserInfo::id);
        QVERIFY2(listed != library->organisers().end(), one.id.c_str());
        QCOMPARE(has_note(found->alternatives[0], NoteCode::NationalMaximaUsed),
                 !listed->has_own_book());
    }
}

void OrganisersTest::one_without_a_book_is_served_the_maxima_under_its_name()
{
    auto library = TariffLibrary::shipped();
    const auto pirkanmaa = library->snapshot("pirkanmaa", kDay);
    QVERIFY((*pirkanmaa)->stands_in());
    const auto national = library->snapshot("national", kDay);
    QVERIFY(!(*national)->stands_in());
    QCOMPARE((*pirkanmaa)->version(), (*national)->version());
    const auto of_county = estimate(home_care("pirkanmaa"), **pirkanmaa);
    const auto of_law = estimate(home_care("national"), **national);
    // (1500.00 - 699) * 26 % = 208.26
    QVERIFY(of_county->alternatives[0].client_total_month == Cents(20'826));
    QVERIFY(of_law->alternatives[0].client_total_month == Cents(20'826));
    QVERIFY(!has_note(of_law->alternatives[0], NoteCode::NationalMaximaUsed));

    const auto texts = library->texts("pirkanmaa", kDay);
    QCOMPARE(texts->name[Language::Fi], std::string("Pirkanmaan hyvinvointialue"));
    QCOMPARE(texts->contact.size(), std::size_t(2));
    QCOMPARE(texts->contact[1][Language::Sv], std::string("https://www.pirha.fi/"));
    QVERIFY(!texts->next_steps[Language::Fi].empty());
    const auto version = library->snapshot("pirkanmaa", kDay, (*national)->version());
    QVERIFY((*version)->stands_in());
}

// Helsinki's book begins in 2026: the day before it has no tariff, not somebody else's.
void OrganisersTest::one_with_a_book_is_never_served_another()
{
    auto library = TariffLibrary::shipped();
    const auto before = library->snapshot("helsinki", 2025y / 12 / 31);
    QVERIFY(!before);
    QCOMPARE(before.error().code, LibraryError::Code::NoVersionInForce);
    QVERIFY(!(*library->snapshot("helsinki", 2026y / 1 / 1))->stands_in());
}

void OrganisersTest::without_the_national_book_nobody_stands_in()
{
    auto library = TariffLibrary::open(test::folder_of_shipped("sample"));
    QCOMPARE(library->organisers().size(), std::size_t(1));
    const auto snapshot = library->snapshot("pirkanmaa", kDay);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().code, LibraryError::Code::UnknownOrganiser);
}

void OrganisersTest::an_id_of_nobody_is_unknown()
{
    auto library = TariffLibrary::shipped();
    for (const char* id : {"", "pirkanma", "pirkanmaa ", "Pirkanmaa", "home_page"}) {
        const auto snapshot = library->snapshot(id, kDay);
        QVERIFY2(!snapshot, id);
        QCOMPARE(snapshot.error().code, LibraryError::Code::UnknownOrganiser);
    }
}

void OrganisersTest::a_day_beyond_the_maxima_has_no_tariff()
{
    auto library = TariffLibrary::shipped();
    QVERIFY(library->snapshot("kainuu", 2027y / 12 / 31));
    const auto beyond = library->snapshot("kainuu", 2028y / 1 / 1);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().code, LibraryError::Code::NoVersionInForce);
    QCOMPARE(beyond.error().organiser, std::string("kainuu"));
}

QTEST_GUILESS_MAIN(OrganisersTest)
#include "organisers_test.moc"
