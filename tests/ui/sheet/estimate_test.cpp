// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/paper/pdf_checker.h"
#include "tests/ui/sample_visits.h"
#include "tests/ui/sheet_text.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/record_text.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/widgets/text.h"

#include <QTest>

namespace maksuarvio {

class SheetEstimateTest : public QObject {
    Q_OBJECT

private slots:
    void a_checked_sheet_in_each_language_data();
    void a_checked_sheet_in_each_language();
    void what_it_says_stands_in_the_order_of_a_visit();
    void the_county_is_there_only_when_asked_for();
    void what_is_left_is_there_only_when_asked_for();
    void eight_services_stand_on_one_page_data();
    void eight_services_stand_on_one_page();
    void the_same_estimate_gives_the_same_bytes();
    void a_voucher_says_what_own_service_costs();
    void a_few_words_say_what_a_fee_hangs_on_data();
    void a_few_words_say_what_a_fee_hangs_on();
    void three_lines_a_service_at_most();
    void no_code_without_an_address();
    void an_unknown_income_is_said();
    void no_field_asks_for_a_name();
    void the_alternative_is_named();
    void the_record_holds_what_a_record_needs();

private:
    sheet::Document sheet(SampleVisit& sample, const Wording& wording, SheetOptions options = {})
    {
        return make_document(sample.visit(), {.language = wording.language(), .options = options})
            .value();
    }
};

namespace {

void add_languages()
{
    QTest::addColumn<int>("language");
    for (std::size_t i = 0; i < word_count<Language>(); ++i)
        QTest::addRow("%s", Words<Language>::all[i].data()) << int(i);
}

// The words in this order, other text between them.
void verify_order(const QString& text, const QStringList& words)
{
    qsizetype at = 0;
    for (const QString& word : words) {
        const qsizetype found = text.indexOf(word, at);
        QVERIFY2(found >= 0, qPrintable(word));
        at = found + word.size();
    }
}

} // namespace

void SheetEstimateTest::a_checked_sheet_in_each_language_data()
{
    add_languages();
}

void SheetEstimateTest::a_checked_sheet_in_each_language()
{
    QFETCH(int, language);
    const Wording wording(static_cast<Language>(language));
    SampleVisit sample;
    sample.plan_eight_services();
    for (const bool asked : {false, true}) {
        const auto pdf =
            sheet::write_pdf(sheet(sample, wording, {.county_cost = asked, .money_left = asked}));
        QVERIFY(pdf);
        for (const std::string& fault : tests::faults(*pdf))
            QFAIL(fault.c_str());
    }
}

void SheetEstimateTest::what_it_says_stands_in_the_order_of_a_visit()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_housing_of_a_couple();
    const AlternativeEstimate& estimate = sample.estimate();
    const auto money = [](Cents amount) { return to_qt(money_text(amount, Language::En)); };
    verify_order(text_of(sheet(sample, wording, {.county_cost = true, .money_left = true})),
                 {QStringLiteral("Estimate of the client fee"),
                  QStringLiteral("What is planned"),
                  QStringLiteral("Long-term 24-hour service housing"),
                  QStringLiteral("You pay per month"),
                  money(estimate.client_total_month),
                  money(estimate.client_total_year),
                  QStringLiteral("How the fee was counted"),
                  money(estimate.client_total_month),
                  QStringLiteral("Not part of these fees: rent"),
                  money(estimate.county_gross_month),
                  money(estimate.county_net_month),
                  QStringLiteral("This is an estimate, not a decision."),
                  QStringLiteral("2026-11-21"),
                  QStringLiteral("sample-2022-2027"),
                  QStringLiteral("Some figures are examples"),
                  QStringLiteral("734/1992 11"),
                  QStringLiteral("What happens next"),
                  QStringLiteral("What is done"),
                  QStringLiteral("Who"),
                  QStringLiteral("By when"),
                  QStringLiteral("Contact"),
                  QStringLiteral("example.org/palaute"),
                  QStringLiteral("QR code")});
}

void SheetEstimateTest::the_county_is_there_only_when_asked_for()
{
    const Wording wording(Language::Fi);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    const QString gross = to_qt(money_text(sample.estimate().county_gross_month, Language::Fi));
    const QString net = to_qt(money_text(sample.estimate().county_net_month, Language::Fi));
    const QString without = text_of(sheet(sample, wording));
    QVERIFY(!without.contains(gross) && !without.contains(net));
    const QString with = text_of(sheet(sample, wording, {.county_cost = true}));
    QVERIFY(with.contains(gross) && with.contains(net));
}

void SheetEstimateTest::what_is_left_is_there_only_when_asked_for()
{
    const Wording wording(Language::Sv);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    const QString left = to_qt(money_text(*sample.estimate().money_left_month, Language::Sv));
    QVERIFY(!text_of(sheet(sample, wording)).contains(left));
    QVERIFY(text_of(sheet(sample, wording, {.money_left = true})).contains(left));
}

void SheetEstimateTest::eight_services_stand_on_one_page_data()
{
    add_languages();
}

void SheetEstimateTest::eight_services_stand_on_one_page()
{
    QFETCH(int, language);
    const Wording wording(static_cast<Language>(language));
    SampleVisit sample;
    for (std::size_t services = 1; services <= 8; ++services) {
        sample.plan_eight_services(services);
        const auto pdf = sheet::write_pdf(sheet(sample, wording));
        QVERIFY(pdf);
        QCOMPARE(tests::page_count(*pdf), 1);
        const auto longest =
            sheet::write_pdf(sheet(sample, wording, {.county_cost = true, .money_left = true}));
        QVERIFY(tests::page_count(*longest) <= 2);
    }
}

void SheetEstimateTest::the_same_estimate_gives_the_same_bytes()
{
    const Wording wording(Language::Fi);
    SampleVisit one;
    SampleVisit other;
    one.plan_eight_services();
    other.plan_eight_services();
    const auto first = sheet::write_pdf(sheet(one, wording));
    QTest::qWait(1100);
    const auto second = sheet::write_pdf(sheet(other, wording));
    QVERIFY(first && second && *first == *second);
}

void SheetEstimateTest::a_voucher_says_what_own_service_costs()
{
    const Wording wording(Language::Fi);
    SampleVisit sample("helsinki");
    const auto voucher = planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45");
    for (const std::size_t services : {1u, 5u}) {
        std::vector<ServiceEntry> plan{voucher};
        while (plan.size() < services)
            plan.push_back(planned("meal", "1"));
        sample.plan(std::move(plan));
        QVERIFY(text_of(sheet(sample, wording))
                    .contains(to_qt(
                        money_text(*sample.estimate().lines[0].own_service_fee, Language::Fi))));
    }
}

void SheetEstimateTest::a_few_words_say_what_a_fee_hangs_on_data()
{
    QTest::addColumn<QByteArray>("organiser");
    QTest::addColumn<QByteArray>("gross");
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<QByteArray>("price");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* organiser, const char* gross,
                        const char* service, const char* amount, const char* price,
                        const char* words) {
        QTest::newRow(name) << QByteArray(organiser) << QByteArray(gross) << QByteArray(service)
                            << QByteArray(amount) << QByteArray(price) << QString::fromUtf8(words);
    };
    row("income", "helsinki", "2100", "home_care_regular", "20", "", "of the income above");
    row("low income", "helsinki", "600", "home_care_regular", "20", "", "not above the limit");
    row("cost", "sample", "5000", "home_care_regular", "1", "", "never above what the service");
    row("exempt", "sample", "1199", "home_care_regular", "20", "", "is under the exemption");
    row("voucher", "helsinki", "2100", "home_care_regular", "20", "45", "the voucher covers");
    row("price by income", "helsinki", "2100", "alarm", "1", "", "a price a month by income");
    row("price", "helsinki", "2100", "full_board", "1", "", "a fixed price a month");
    row("price of each", "sample", "2100", "meal", "8", "", "× 8 meals");
    row("no fee", "sample", "2100", "carers_fee", "1", "", "no fee is taken");
    row("long-term care", "sample", "2100", "housing_24h", "1", "", "net income");
}

void SheetEstimateTest::a_few_words_say_what_a_fee_hangs_on()
{
    QFETCH(QByteArray, organiser);
    QFETCH(QByteArray, gross);
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, amount);
    QFETCH(QByteArray, price);
    QFETCH(QString, words);
    SampleVisit sample(organiser);
    sample.plan({planned(service, amount, Period::Month,
                         price.isEmpty() ? Mode::Own : Mode::Voucher, price)},
                gross, "1780");
    const QString said = to_qt(short_reason(sample.estimate().lines[0], Wording(Language::En)));
    QVERIFY2(said.contains(words), qPrintable(said));
}

void SheetEstimateTest::three_lines_a_service_at_most()
{
    const Wording wording(Language::En);
    SampleVisit sample("helsinki");
    sample.plan_four_alternatives();
    for (std::size_t i = 0; i < 4; ++i) {
        sample->show_alternative(i);
        for (const sheet::Block& block : sheet(sample, wording).blocks) {
            if (const auto* table = std::get_if<sheet::Table>(&block.content)) {
                for (const auto& row : table->rows)
                    QVERIFY(std::ranges::count(row[1], '\n') <= 2);
            }
        }
    }
}

void SheetEstimateTest::no_code_without_an_address()
{
    const Wording wording(Language::En);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    const QString text = text_of(sheet(sample, wording));
    QVERIFY(text.contains(QStringLiteral("Senior Info")));
    QVERIFY(!text.contains(QStringLiteral("QR")));
    const NamedAlternative alternatives[] = {{.estimate = &sample.estimate()}};
    const QString without = text_of(make_document(SheetForm::Sheet, alternatives,
                                                  {*sample->snapshot(), BookTexts{}, wording, {}}));
    QVERIFY(!without.contains(QStringLiteral("Contact")));
}

void SheetEstimateTest::an_unknown_income_is_said()
{
    const Wording wording(Language::En);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    sample->edit([](Entries& entries) { entries.income_disclosed = false; });
    QVERIFY(text_of(sheet(sample, wording)).contains(QStringLiteral("highest fee")));
}

void SheetEstimateTest::the_alternative_is_named()
{
    SampleVisit sample("helsinki");
    sample.plan_four_alternatives();
    const auto title = [&](std::size_t index) {
        sample->show_alternative(index);
        return text_of(sheet(sample, Wording(Language::En))).section(u'\n', 1, 1);
    };
    QCOMPARE(title(1), QStringLiteral("Alternative B: Voucher"));
    QCOMPARE(title(2), QStringLiteral("Alternative C"));
    sample->edit([](Entries& entries) { entries.alternatives[2].name = u"C: less"_qs; });
    QCOMPARE(title(2), QStringLiteral("Alternative C: less"));
}

void SheetEstimateTest::no_field_asks_for_a_name()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_eight_services();
    const QString text = text_of(sheet(sample, wording));
    for (const char* field : {"Name:", "Client:", "Identity"})
        QVERIFY(!text.contains(QString::fromLatin1(field)));
}

void SheetEstimateTest::the_record_holds_what_a_record_needs()
{
    SampleVisit sample;
    sample.plan_eight_services();
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        const Wording wording(language);
        const QString text =
            QString::fromStdString(record_text(sample.estimate(), *sample->snapshot(), wording));
        const AlternativeEstimate& estimate = sample.estimate();
        for (const Line& line : estimate.lines) {
            QVERIFY(text.contains(to_qt(wording.name(*line.service))));
            QVERIFY(text.contains(to_qt(wording.frequency(line.planned))));
            QVERIFY(text.contains(to_qt(wording.name(line.planned.mode))));
            QVERIFY(text.contains(to_qt(money_text(line.client_total(), language))));
            QVERIFY(text.contains(to_qt(line.steps.back().reference)));
        }
        for (const Cents sum :
             {estimate.client_total_month, estimate.client_total_year, *estimate.money_left_month,
              estimate.county_gross_month, estimate.county_net_month})
            QVERIFY(text.contains(to_qt(money_text(sum, language))));
        QVERIFY(text.contains(QStringLiteral("sample-2022-2027")));
        QVERIFY(text.contains(to_qt(date_text(sample->entries().date, language))));
        QVERIFY(!text.contains(u'<'));
    }
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetEstimateTest)
#include "estimate_test.moc"
