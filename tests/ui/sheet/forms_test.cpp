// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/paper/layout_checker.h"
#include "tests/ui/paper/pdf_checker.h"
#include "tests/ui/sample_visits.h"
#include "tests/ui/sheet_text.h"
#include "translations/numbers.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/widgets/text.h"

#include <QRegularExpression>
#include <QTest>

// The sister forms of the sheet: all alternatives on a page, large print, plain Finnish.

namespace maksuarvio {

class SheetFormsTest : public QObject {
    Q_OBJECT

private slots:
    void each_form_is_a_good_sheet_data();
    void each_form_is_a_good_sheet();
    void four_alternatives_stand_on_one_page_data();
    void four_alternatives_stand_on_one_page();
    void what_is_planned_alike_is_said_once();
    void the_sums_stand_side_by_side();
    void an_alternative_without_an_answer_is_not_left_out();
    void an_empty_alternative_is_left_out();
    void a_note_to_check_names_its_alternatives();
    void large_print_says_what_the_sheet_says();
    void plain_finnish_is_written_for_its_reader();
    void plain_finnish_says_what_a_fee_hangs_on_data();
    void plain_finnish_says_what_a_fee_hangs_on();
};

namespace {

sheet::Document made(SampleVisit& sample, SheetForm form, Language language = Language::En,
                     SheetOptions options = {})
{
    return make_document(sample.visit(),
                         {.form = form, .language = language, .options = std::move(options)})
        .value();
}

const sheet::Table& table_of(const sheet::Document& document)
{
    for (const sheet::Block& block : document.blocks) {
        if (const auto* table = std::get_if<sheet::Table>(&block.content))
            return *table;
    }
    throw std::runtime_error("no table");
}

// Each with the same eight services, the first of them in four ways.
void plan_four_long_alternatives(SampleVisit& sample)
{
    sample.plan_eight_services();
    sample->edit([](Entries& entries) {
        for (const char* hours : {"14", "25", "8"}) {
            entries.alternatives.push_back(entries.alternatives.front());
            entries.alternatives.back().services.front().amount = QString::fromLatin1(hours);
        }
        entries.alternatives[1].name = QStringLiteral("Less help at home");
    });
}

} // namespace

void SheetFormsTest::each_form_is_a_good_sheet_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("language");
    for (std::size_t form = 0; form < word_count<SheetForm>(); ++form) {
        for (std::size_t language = 0; language < word_count<Language>(); ++language) {
            if (is_written_in(static_cast<SheetForm>(form), static_cast<Language>(language)))
                QTest::addRow("%s, %s", Words<SheetForm>::all[form].data(),
                              Words<Language>::all[language].data())
                    << int(form) << int(language);
        }
    }
}

void SheetFormsTest::each_form_is_a_good_sheet()
{
    QFETCH(int, form);
    QFETCH(int, language);
    const auto least_type = [&] {
        switch (static_cast<SheetForm>(form)) {
        case SheetForm::Large:
            return 16;
        case SheetForm::Selko:
            return 14;
        default:
            return 12;
        }
    }();
    using Enter = void (*)(SampleVisit&);
    for (const Enter enter :
         {Enter([](SampleVisit& sample) { sample.plan_eight_services(); }),
          Enter([](SampleVisit& sample) { sample.plan_housing_of_a_couple(); }),
          Enter([](SampleVisit& sample) {
              sample.plan({planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
                           planned("meal", "4", Period::Week), planned("alarm", "1")},
                          "1873.37", "1672.24");
          }),
          Enter(plan_four_long_alternatives)}) {
        for (const bool asked : {false, true}) {
            SampleVisit sample;
            enter(sample);
            const sheet::Document document =
                made(sample, static_cast<SheetForm>(form), static_cast<Language>(language),
                     {.county_cost = asked, .money_left = asked});
            const auto pdf = sheet::write_pdf(document);
            QVERIFY(pdf);
            const std::size_t most_pages = document.type == sheet::TypeSize::Usual ? 2 : 3;
            for (const std::string& fault : tests::faults(*pdf, most_pages, least_type))
                QFAIL(fault.c_str());
            for (const std::string& text : tests::cut_texts(document))
                QFAIL(text.c_str());
        }
    }
}

void SheetFormsTest::four_alternatives_stand_on_one_page_data()
{
    QTest::addColumn<int>("language");
    for (std::size_t i = 0; i < word_count<Language>(); ++i)
        QTest::addRow("%s", Words<Language>::all[i].data()) << int(i);
}

void SheetFormsTest::four_alternatives_stand_on_one_page()
{
    QFETCH(int, language);
    SampleVisit four("helsinki");
    four.plan_four_alternatives();
    SampleVisit long_ones;
    plan_four_long_alternatives(long_ones);
    for (SampleVisit* sample : {&four, &long_ones}) {
        for (const bool asked : {false, true}) {
            const auto pdf = sheet::write_pdf(made(*sample, SheetForm::Comparison,
                                                   static_cast<Language>(language),
                                                   {.county_cost = asked, .money_left = asked}));
            QCOMPARE(tests::page_count(pdf.value()), 1);
        }
    }
}

void SheetFormsTest::what_is_planned_alike_is_said_once()
{
    SampleVisit sample;
    plan_four_long_alternatives(sample);
    const sheet::Table table = table_of(made(sample, SheetForm::Comparison));
    QCOMPARE(table.columns.size(), std::size_t(5));
    QCOMPARE(table.rows.size(), std::size_t(8));
    QCOMPARE(to_qt(table.columns[2].header), QStringLiteral("B\nLess help at home"));
    // Home care differs in its hours, meals do not.
    QCOMPARE(to_qt(table.rows[0][0]), QStringLiteral("Regular home care"));
    QVERIFY(to_qt(table.rows[0][2]).endsWith(QStringLiteral("\n14 hours")));
    QCOMPARE(to_qt(table.rows[1][0]), QStringLiteral("Meal service, 4 meals a week"));
    QVERIFY(!to_qt(table.rows[1][2]).contains(u'\n'));
}

void SheetFormsTest::the_sums_stand_side_by_side()
{
    SampleVisit sample("helsinki");
    sample.plan_four_alternatives();
    const sheet::Table table =
        table_of(made(sample, SheetForm::Comparison, Language::En, {.county_cost = true}));
    const auto& outcomes = sample->outcomes();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const AlternativeEstimate& one = *outcomes[i].estimate;
        QCOMPARE(table.total[i + 1], money_text(one.client_total_month, Language::En));
        const Cents difference =
            one.client_total_month - outcomes.front().estimate->client_total_month;
        QCOMPARE(table.below[0][i + 1],
                 i == 0 ? std::string("\u2013") : difference_text(difference, Language::En));
        QCOMPARE(table.below[1][i + 1], money_text(one.client_total_year, Language::En));
    }
    // What an alternative does not hold has a dash, and no sum.
    QCOMPARE(table.rows[1][1], std::string("\u2013"));
}

void SheetFormsTest::an_alternative_without_an_answer_is_not_left_out()
{
    SampleVisit sample("helsinki");
    sample.plan_four_alternatives();
    sample->edit([](Entries& entries) { entries.alternatives[1].services[0].amount = u"x"_qs; });
    QVERIFY(!make_document(sample.visit(), {.form = SheetForm::Comparison}));
    QVERIFY(make_document(sample.visit(), {.form = SheetForm::Sheet}));
}

void SheetFormsTest::an_empty_alternative_is_left_out()
{
    SampleVisit sample("helsinki");
    sample.plan_four_alternatives();
    sample->edit([](Entries& entries) { entries.alternatives[1].services.clear(); });
    const sheet::Table table = table_of(made(sample, SheetForm::Comparison));
    QCOMPARE(table.columns.size(), std::size_t(4));
    QCOMPARE(to_qt(table.columns[2].header), QStringLiteral("C"));
}

void SheetFormsTest::a_note_to_check_names_its_alternatives()
{
    SampleVisit sample;
    sample.plan({planned("home_care_regular", "20")});
    sample->edit([](Entries& entries) {
        entries.alternatives.push_back({.services = {planned("home_care_regular", "0.5")}});
    });
    const QString text = text_of(made(sample, SheetForm::Comparison));
    QVERIFY(text.contains(QStringLiteral("B: Regular home care is given at least once a week")));
}

void SheetFormsTest::large_print_says_what_the_sheet_says()
{
    SampleVisit sample;
    sample.plan_eight_services();
    const sheet::Document large = made(sample, SheetForm::Large);
    QCOMPARE(text_of(large), text_of(made(sample, SheetForm::Sheet)));
    QVERIFY(large.type == sheet::TypeSize::Large);
}

void SheetFormsTest::plain_finnish_is_written_for_its_reader()
{
    SampleVisit sample;
    sample.plan({planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
                 planned("meal", "4", Period::Week), planned("alarm", "1")},
                "1873.37", "1672.24");
    const sheet::Document document =
        made(sample, SheetForm::Selko, Language::Sv, {.money_left = true});
    QCOMPARE(document.language, std::string("fi"));
    const QString text = text_of(document);
    QVERIFY(text.contains(QStringLiteral("Tämä on selkokielinen arvio.")));
    QString sum = to_qt(money_text(sample.estimate().client_total_month, Language::Fi));
    QCOMPARE(text.count(sum), 1);
    // The exact sum stands once, and no other number has cents.
    static const QRegularExpression cents(QStringLiteral("[0-9],[0-9]{2}"));
    QCOMPARE(text.count(cents), 1);
    const QString told = text.section(QStringLiteral("Läheiselle"), 0, 0);
    for (const char* hard : {"§", "/kk", "omavastuu", "brutto", "netto", "maksukatto", "taksa"})
        QVERIFY2(!told.contains(QString::fromUtf8(hard), Qt::CaseInsensitive), hard);
    for (const QString& line : told.split(u'\n'))
        QVERIFY2(line.size() <= 55, qPrintable(line));
    // Few words a sentence.
    static const QRegularExpression end_of_sentence(QStringLiteral("[.?:,]"));
    for (const QString& sentence : told.split(end_of_sentence))
        QVERIFY2(sentence.simplified().count(u' ') < 15, qPrintable(sentence));
}

void SheetFormsTest::plain_finnish_says_what_a_fee_hangs_on_data()
{
    QTest::addColumn<QByteArray>("service");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<bool>("disclosed");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* service, const char* amount, bool disclosed,
                        const char* words) {
        QTest::newRow(words) << QByteArray(service) << QByteArray(amount) << disclosed
                             << QString::fromUtf8(words);
    };
    row("home_care_regular", "20", true, "noin 2\u00a0100 euroa kuukaudessa ennen veroja");
    row("housing_24h", "1", true, "noin 1\u00a0780 euroa kuukaudessa verojen jälkeen");
    row("meal", "10", true, "Näiden palvelujen hinta on sama kaikille.");
    row("home_care_regular", "4", false, "Emme tiedä tulojasi.");
}

void SheetFormsTest::plain_finnish_says_what_a_fee_hangs_on()
{
    QFETCH(QByteArray, service);
    QFETCH(QByteArray, amount);
    QFETCH(bool, disclosed);
    QFETCH(QString, words);
    SampleVisit sample;
    sample.plan({planned(service, amount)});
    sample->edit([&](Entries& entries) { entries.income_disclosed = disclosed; });
    const QString text = text_of(made(sample, SheetForm::Selko));
    QVERIFY2(text.contains(words), qPrintable(text));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetFormsTest)
#include "forms_test.moc"
