// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "tests/ui/sheet_text.h"
#include "translations/numbers.h"
#include "ui/sheet/record_text.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/widgets/text.h"

#include <QTest>

// What the sheet says is so, and nothing that the estimate notes is left out.

namespace maksuarvio {

class SheetTruthTest : public QObject {
    Q_OBJECT

private slots:
    void the_deciding_step_is_printed_data();
    void the_deciding_step_is_printed();
    void the_money_left_is_said_to_be_whose_it_is();
    void the_money_left_is_left_out_where_it_is_not_theirs_data();
    void the_money_left_is_left_out_where_it_is_not_theirs();
    void more_to_pay_than_there_is_income_is_said_so();
    void every_note_is_printed_data();
    void every_note_is_printed();
    void a_note_of_some_services_names_them();
    void the_countys_notes_go_with_the_countys_cost();
};

namespace {

QString paper(SampleVisit& sample, Language language, SheetOptions options = {}, bool tight = false)
{
    return text_of(
        make_document(sample.visit(), {.language = language, .options = std::move(options)})
            .value(),
        tight);
}

QString record(SampleVisit& sample, Language language)
{
    return to_qt(record_text(sample.estimate(), *sample->snapshot(), Wording(language)));
}

void take_couple(SampleVisit& sample)
{
    sample->edit([](Entries& entries) {
        entries.household_size = 2;
        entries.has_spouse = true;
        entries.spouse.total_gross = QStringLiteral("1200");
        entries.spouse.total_net = QStringLiteral("1080");
    });
}

void deduct(SampleVisit& sample, DeductionKind kind, const char* amount)
{
    sample->edit([&](Entries& entries) {
        entries.client.deductions.push_back({.kind = kind, .amount = QString::fromUtf8(amount)});
    });
}

} // namespace

void SheetTruthTest::the_deciding_step_is_printed_data()
{
    QTest::addColumn<QByteArray>("organiser");
    QTest::addColumn<QByteArray>("income");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("price");
    const auto row = [](const char* name, const char* organiser, const char* income,
                        const char* service, const char* amount, const char* price = "") {
        QTest::newRow(name) << QByteArray(organiser) << QByteArray(income) << QByteArray(service)
                            << QByteArray(amount) << QByteArray(price);
    };
    row("cost of housing", "national", "9000", "housing_24h", "1");
    row("cost of home care", "sample", "9000", "home_care_regular", "5");
    row("cost of cleaning", "sample", "2000", "cleaning", "4");
    row("income", "sample", "2000", "home_care_regular", "20");
    row("low income", "helsinki", "600", "home_care_regular", "20");
    row("exempt", "sample", "1100", "home_care_regular", "20");
    row("highest fee", "helsinki", "9000", "home_care_regular", "4");
    row("allowance", "national", "1000", "housing_24h", "1");
    row("share", "national", "2000", "housing_24h", "1");
    row("price", "sample", "2000", "meal", "8");
    row("no fee", "sample", "2000", "carers_fee", "1");
    row("voucher", "helsinki", "2000", "home_care_regular", "20", "45");
    row("voucher by net income", "helsinki", "2000", "housing_24h", "1", "180");
    row("voucher as own", "sample", "2000", "home_care_regular", "20", "45");
}

void SheetTruthTest::the_deciding_step_is_printed()
{
    QFETCH(QByteArray, organiser);
    QFETCH(QByteArray, income);
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, price);
    SampleVisit sample(organiser);
    const auto one =
        planned(service, amount, Period::Month, price.isEmpty() ? Mode::Own : Mode::Voucher, price);
    // Alone, and where a service has two lines of the sheet.
    const std::vector<ServiceEntry> beside{one, planned("home_care_temporary_nurse", "1"),
                                           planned("home_care_temporary_doctor", "1")};
    for (const std::vector<ServiceEntry>& services : {std::vector{one}, beside}) {
        sample.plan(services, income, income);
        for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
            const Line& line = sample.estimate().lines.front();
            const QString decided = to_qt(Wording(language).sentence(line.deciding_step()));
            for (const bool tight : {false, true})
                QVERIFY2(paper(sample, language, {}, tight).contains(decided), qPrintable(decided));
        }
    }
}

void SheetTruthTest::the_money_left_is_said_to_be_whose_it_is()
{
    SampleVisit sample;
    sample.plan({planned("meal", "10")}, "1650", "1470");
    QVERIFY(paper(sample, Language::En, {.money_left = true})
                .contains(QStringLiteral("You have €1,380.00 per month left")));
    QVERIFY(record(sample, Language::En)
                .contains(QStringLiteral("The client has €1,380.00 a month left.")));
    take_couple(sample);
    QVERIFY(paper(sample, Language::En, {.money_left = true})
                .contains(QStringLiteral("Your household has €2,460.00 per month left")));
    QVERIFY(record(sample, Language::En)
                .contains(QStringLiteral("The household has €2,460.00 a month left.")));
}

void SheetTruthTest::the_money_left_is_left_out_where_it_is_not_theirs_data()
{
    using Change = std::function<void(SampleVisit&)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("one of a couple in long-term care", [](SampleVisit& sample) {
        sample.plan({planned("housing_24h", "1")});
        take_couple(sample);
    });
    row("nursing that may not be charged", [](SampleVisit& sample) {
        sample.plan(
            {planned("home_care_temporary_nurse", "4"), planned("home_care_regular", "20")});
    });
}

void SheetTruthTest::the_money_left_is_left_out_where_it_is_not_theirs()
{
    QFETCH(std::function<void(SampleVisit&)>, change);
    SampleVisit sample;
    sample.plan({planned("meal", "10")});
    change(sample);
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        const QString left =
            to_qt(money_text(sample.estimate().money_left_month.value(), language));
        QVERIFY2(!paper(sample, language, {.money_left = true}).contains(left), qPrintable(left));
        QVERIFY2(!record(sample, language).contains(left), qPrintable(left));
    }
}

void SheetTruthTest::more_to_pay_than_there_is_income_is_said_so()
{
    SampleVisit sample;
    sample.plan({planned("meal", "100")}, "800", "800");
    const QString text = paper(sample, Language::En, {.money_left = true});
    QVERIFY(text.contains(QStringLiteral("€100.00 per month more than your income")));
    QVERIFY(text.contains(QStringLiteral("Income €800.00 − services €900.00 = −€100.00.")));
}

void SheetTruthTest::every_note_is_printed_data()
{
    using Change = std::function<void(SampleVisit&)>;
    QTest::addColumn<NoteCode>("code");
    QTest::addColumn<Change>("change");
    const auto row = [](NoteCode code, Change change) {
        QTest::newRow(word(code).data()) << code << change;
    };
    row(NoteCode::TemporaryNursingBesideRegular, [](SampleVisit& sample) {
        sample.plan(
            {planned("home_care_temporary_nurse", "4"), planned("home_care_regular", "20")});
    });
    row(NoteCode::MayNotBeRegular,
        [](SampleVisit& sample) { sample.plan({planned("home_care_regular", "0.5")}); });
    row(NoteCode::SpouseNotCounted, [](SampleVisit& sample) {
        sample.plan({planned("home_care_regular", "20")});
        take_couple(sample);
        sample->edit([](Entries& entries) { entries.lived_together = false; });
    });
    row(NoteCode::NationalMaximaUsed, [](SampleVisit& sample) {
        sample->edit([](Entries& entries) { entries.organiser = "pirkanmaa"; });
        sample.plan({planned("home_care_regular", "20")});
    });
    row(NoteCode::FeesExceedIncome,
        [](SampleVisit& sample) { sample.plan({planned("meal", "100")}, "800", "800"); });
    row(NoteCode::UpkeepAfterCeiling,
        [](SampleVisit& sample) { sample.plan({planned("institution_short", "7")}); });
    row(NoteCode::FeeCeilingFull, [](SampleVisit& sample) {
        sample.plan({planned("institution_short", "7")});
        sample->edit([](Entries& entries) { entries.fee_ceiling_used = QStringLiteral("815"); });
    });
    row(NoteCode::DeductionNotCounted, [](SampleVisit& sample) {
        sample.plan({planned("home_care_regular", "20")});
        deduct(sample, DeductionKind::Medicines, "40");
    });
    row(NoteCode::IncomeNotCounted, [](SampleVisit& sample) {
        sample.plan({planned("home_care_regular", "20")});
        sample->edit([](Entries& entries) {
            entries.client.itemised = true;
            entries.client.incomes = {
                {.kind = IncomeKind::Pension, .gross = QStringLiteral("1800")},
                {.kind = IncomeKind::HousingAllowance, .gross = QStringLiteral("200")}};
        });
    });
    row(NoteCode::NetIncomeWithoutTax, [](SampleVisit& sample) {
        sample.plan({planned("meal", "10")});
        sample->edit([](Entries& entries) {
            entries.client.itemised = true;
            entries.client.incomes = {
                {.kind = IncomeKind::Pension, .gross = QStringLiteral("1800")}};
        });
    });
}

void SheetTruthTest::every_note_is_printed()
{
    QFETCH(NoteCode, code);
    QFETCH(std::function<void(SampleVisit&)>, change);
    SampleVisit sample;
    change(sample);
    std::vector<const Note*> notes;
    for (const Note& note : sample.estimate().notes)
        notes.push_back(&note);
    for (const Line& line : sample.estimate().lines) {
        for (const Note& note : line.notes)
            notes.push_back(&note);
    }
    const auto found = std::ranges::find(notes, code, &Note::code);
    QVERIFY(found != notes.end());
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        const QString text = to_qt(Wording(language).note(**found));
        QVERIFY2(paper(sample, language, {.money_left = true}).contains(text), qPrintable(text));
        QVERIFY2(record(sample, language).contains(text), qPrintable(text));
    }
}

void SheetTruthTest::a_note_of_some_services_names_them()
{
    SampleVisit sample;
    sample.plan({planned("meal", "10"), planned("home_care_regular", "20"), planned("alarm", "1")});
    deduct(sample, DeductionKind::GuardianFee, "45");
    deduct(sample, DeductionKind::Medicines, "40");
    const QString text = paper(sample, Language::En);
    const auto name = [&](std::size_t line) {
        return to_qt(Wording(Language::En).name(*sample.estimate().lines[line].service));
    };
    // The guardian's fee is deducted for home care.
    QVERIFY(text.contains(QStringLiteral("%1, %2: Not deducted for this fee: Guardian's fee.")
                              .arg(name(0), name(2))));
    QCOMPARE(text.count(QStringLiteral("Not deducted for this fee: Medicines.")), 1);
    QVERIFY(!text.contains(QStringLiteral(": Not deducted for this fee: Medicines.")));
}

void SheetTruthTest::the_countys_notes_go_with_the_countys_cost()
{
    SampleVisit sample;
    sample.plan({planned("meal", "10"), planned("home_care_regular", "20")});
    const QString unknown = QStringLiteral("The county's cost of this service is not known.");
    QVERIFY(!paper(sample, Language::En).contains(unknown));
    QVERIFY(paper(sample, Language::En, {.county_cost = true}).contains(unknown));
    // The own share of a voucher's price is not in what the county pays.
    sample.plan({planned("home_care_regular", "20", Period::Month, Mode::Voucher, "60")});
    QVERIFY(sample.estimate().client_to_provider_month > Cents(0));
    const QString text = paper(sample, Language::En, {.county_cost = true});
    QVERIFY(text.contains(
        QStringLiteral("The county pays %1 a month for the services")
            .arg(to_qt(money_text(sample.estimate().county_gross_month, Language::En)))));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetTruthTest)
#include "truth_test.moc"
