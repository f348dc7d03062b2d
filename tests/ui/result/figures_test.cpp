// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "translations/numbers.h"
#include "ui/result/moving_figure.h"
#include "ui/result/receipt_line.h"
#include "ui/result/result_view.h"
#include "ui/result/sum_bar.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace maksuarvio {

class ResultFiguresTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void it_shows_the_figures_of_the_estimate_data();
    void it_shows_the_figures_of_the_estimate();
    void it_follows_every_edit();
    void an_empty_start_says_what_to_do();
    void what_is_missing_stands_where_the_figures_stood();
    void the_known_lines_stay_beside_a_faulty_one();
    void a_voucher_says_what_own_service_costs();
    void an_unknown_cost_is_never_nothing();
    void the_client_view_holds_no_figure_of_the_county();
    void every_line_asks_why();
    void example_figures_are_said_in_words();
    void a_screen_reader_hears_the_new_total();
    void it_says_who_of_a_couple_pays_data();
    void it_says_who_of_a_couple_pays();
    void new_client_leaves_no_figure();
};

namespace {

QStringList client_figures(const AlternativeEstimate& estimate, Language language)
{
    QStringList all{to_qt(money_text(estimate.client_total_month, language)),
                    to_qt(money_text(estimate.client_total_year, language))};
    if (estimate.money_left_month)
        all += to_qt(money_text(*estimate.money_left_month, language));
    for (const Line& line : estimate.lines)
        all += to_qt(money_text(line.client_total(), language));
    return all;
}

QStringList county_figures(const AlternativeEstimate& estimate, Language language)
{
    QStringList all{to_qt(money_text(estimate.county_gross_month, language)),
                    to_qt(money_text(estimate.county_net_month, language))};
    for (const Line& line : estimate.lines) {
        if (line.county_gross)
            all += to_qt(money_text(*line.county_gross, language));
        if (line.county_net)
            all += to_qt(money_text(*line.county_net, language));
    }
    return all;
}

void verify_all_said(const QString& said, const QStringList& figures)
{
    for (const QString& figure : figures)
        QVERIFY2(said.contains(figure), qPrintable(figure));
}

} // namespace

void ResultFiguresTest::initTestCase()
{
    theme::apply(*qApp);
    theme::set_animated(false);
}

void ResultFiguresTest::it_shows_the_figures_of_the_estimate_data()
{
    QTest::addColumn<int>("language");
    QTest::addRow("Finnish") << int(Language::Fi);
    QTest::addRow("Swedish") << int(Language::Sv);
    QTest::addRow("English") << int(Language::En);
}

void ResultFiguresTest::it_shows_the_figures_of_the_estimate()
{
    QFETCH(int, language);
    const Wording wording(static_cast<Language>(language));
    SampleVisit sample;
    sample.plan_eight_services();
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    const QString said = everything_said(view);
    verify_all_said(said, client_figures(sample.estimate(), wording.language()));
    verify_all_said(said,
                    {to_qt(money_text(sample.estimate().county_gross_month, wording.language())),
                     to_qt(money_text(sample.estimate().county_net_month, wording.language()))});
    const auto lines = view.findChildren<ReceiptLine*>();
    QCOMPARE(lines.size(), 8);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line& line = sample.estimate().lines[std::size_t(i)];
        QCOMPARE(lines[i]->content().figure,
                 to_qt(money_text(line.client_total(), wording.language())));
        QCOMPARE(lines[i]->content().name, to_qt(wording.name(*line.service)));
        QVERIFY(!lines[i]->content().reason.isEmpty());
    }
}

void ResultFiguresTest::it_follows_every_edit()
{
    const Wording wording(Language::Fi);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    ResultView view(sample.visit());
    view.set_wording(wording);
    const auto* figure = view.findChild<MovingFigure*>();
    for (const char* hours : {"14", "8", "30", "20"}) {
        sample.plan({planned("home_care_regular", hours)});
        QCOMPARE(figure->text(),
                 to_qt(money_text(sample.estimate().client_total_month, Language::Fi)));
    }
}

void ResultFiguresTest::an_empty_start_says_what_to_do()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    const QString said = everything_said(view);
    QVERIFY(said.contains(QStringLiteral("Start here")));
    QVERIFY(!said.contains(u'€'));
}

void ResultFiguresTest::what_is_missing_stands_where_the_figures_stood()
{
    const Wording wording(Language::En);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    const QString before = to_qt(money_text(sample.estimate().client_total_month, Language::En));
    sample.plan({planned("home_care_regular", "20")}, "15oo");
    QVERIFY(!sample->current_outcome().estimate);
    const auto* figure = view.findChild<MovingFigure*>();
    QVERIFY(!figure->isVisible());
    QString shown;
    for (const QLabel* label : view.findChildren<QLabel*>()) {
        if (label->isVisible())
            shown += label->text() + u'\n';
    }
    QVERIFY(!shown.contains(before));
    for (const Problem& problem : sample->current_outcome().problems)
        QVERIFY(shown.contains(problem_text(problem, sample.visit(), wording)));
}

void ResultFiguresTest::the_known_lines_stay_beside_a_faulty_one()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan({planned("meal", "", Period::Week), planned("laundry", "2")});
    ResultView view(sample.visit());
    view.set_wording(wording);
    const auto lines = view.findChildren<ReceiptLine*>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0]->content().figure, QStringLiteral("–"));
    QVERIFY(!lines[0]->isEnabled());
    QVERIFY(lines[1]->content().figure.contains(u'€'));
}

void ResultFiguresTest::a_voucher_says_what_own_service_costs()
{
    const Wording wording(Language::Fi);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45")});
    ResultView view(sample.visit());
    view.set_wording(wording);
    const Line& line = sample.estimate().lines[0];
    QVERIFY(line.own_service_fee);
    QVERIFY(view.findChild<ReceiptLine*>()->content().beside.contains(
        to_qt(money_text(*line.own_service_fee, Language::Fi))));
}

void ResultFiguresTest::an_unknown_cost_is_never_nothing()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan({planned("meal", "4", Period::Week)});
    QVERIFY(!sample.estimate().county_cost_complete);
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    const QString said = everything_said(view);
    QVERIFY(said.contains(QStringLiteral("not known")));
    QVERIFY(!said.contains(to_qt(money_text(Cents(0), Language::En))));
}

void ResultFiguresTest::the_client_view_holds_no_figure_of_the_county()
{
    for (const Language language : {Language::Fi, Language::Sv, Language::En}) {
        const Wording wording(language);
        SampleVisit sample("helsinki");
        sample.plan({planned("home_care_regular", "20")});
        ResultView view(sample.visit());
        view.set_wording(wording);
        view.show();
        verify_all_said(everything_said(view), county_figures(sample.estimate(), language));
        view.set_client_view(true);
        const QString said = everything_said(view);
        verify_all_said(said, client_figures(sample.estimate(), language));
        for (const QString& figure : county_figures(sample.estimate(), language))
            QVERIFY2(!said.contains(figure), qPrintable(figure));
        view.set_client_view(false);
        verify_all_said(everything_said(view), county_figures(sample.estimate(), language));
    }
}

void ResultFiguresTest::every_line_asks_why()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_eight_services();
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    QCoreApplication::processEvents();
    QSignalSpy asked(&view, &ResultView::why_requested);
    const auto lines = view.findChildren<ReceiptLine*>();
    for (ReceiptLine* line : lines)
        line->click();
    QCOMPARE(asked.size(), 8);
    for (int i = 0; i < 8; ++i) {
        QCOMPARE(asked[i][0].toInt(), i);
        QVERIFY(lines[i]->height() >= theme::touch);
        QVERIFY(lines[i]->focusPolicy() & Qt::TabFocus);
    }
}

void ResultFiguresTest::example_figures_are_said_in_words()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan({planned("laundry", "2")});
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    QVERIFY(everything_said(view).contains(QStringLiteral("Some figures are examples")));
}

void ResultFiguresTest::a_screen_reader_hears_the_new_total()
{
    const Wording wording(Language::En);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    ResultView view(sample.visit());
    view.set_wording(wording);
    view.show();
    auto* heard = QAccessible::queryAccessibleInterface(view.findChild<MovingFigure*>());
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::StaticText);
    // A change of the name is an event for a screen reader; Qt raises it.
    for (const char* hours : {"14", "20"}) {
        sample.plan({planned("home_care_regular", hours)});
        QCOMPARE(heard->text(QAccessible::Name),
                 QStringLiteral("The client pays %1 a month")
                     .arg(to_qt(money_text(sample.estimate().client_total_month, Language::En))));
    }
}

void ResultFiguresTest::it_says_who_of_a_couple_pays_data()
{
    QTest::addColumn<bool>("client");
    QTest::addColumn<bool>("spouse");
    QTest::addColumn<QString>("pays");
    QTest::addColumn<QString>("told");
    QTest::newRow("client") << true << false << "The client pays a month"
                            << "You pay a month";
    QTest::newRow("both") << true << true << "The client and the spouse pay a month"
                          << "You two pay a month";
    QTest::newRow("spouse") << false << true << "The spouse pays a month"
                            << "Your spouse pays a month";
}

void ResultFiguresTest::it_says_who_of_a_couple_pays()
{
    QFETCH(bool, client);
    QFETCH(bool, spouse);
    QFETCH(QString, pays);
    QFETCH(QString, told);
    const Wording wording(Language::En);
    SampleVisit sample;
    sample->edit([](Entries& e) {
        e.household_size = 2;
        e.has_spouse = true;
        e.spouse.total_gross = QStringLiteral("1100");
    });
    std::vector<ServiceEntry> services;
    if (client)
        services.push_back(planned("laundry", "2"));
    if (spouse) {
        services.push_back(planned("cleaning", "2"));
        services.back().details.whose = Whose::Spouse;
    }
    sample.plan(services);
    ResultView view(sample.visit());
    SumBar bar(sample.visit());
    view.set_wording(wording);
    bar.set_wording(wording);
    const auto names = [&] {
        QStringList all;
        for (const ReceiptLine* line : view.findChildren<ReceiptLine*>())
            all += line->content().name;
        return all.join(u'/');
    };
    const auto captions = [](QWidget& root) {
        QStringList all;
        for (const QLabel* label : root.findChildren<QLabel*>())
            all += label->text();
        return all;
    };
    QVERIFY(captions(view).contains(pays));
    QVERIFY(captions(bar).contains(pays));
    QCOMPARE(names().contains(QStringLiteral("(spouse)")), spouse);
    view.set_client_view(true);
    bar.set_client_view(true);
    QVERIFY(captions(view).contains(told));
    QVERIFY(captions(bar).contains(told));
    QCOMPARE(names().contains(QStringLiteral("(for your spouse)")), spouse);
}

void ResultFiguresTest::new_client_leaves_no_figure()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    ResultView fresh(sample.visit());
    fresh.set_wording(wording);
    const QString before = everything_said(fresh);
    sample.plan_eight_services();
    sample->clear();
    QVERIFY(!everything_said(fresh).contains(u'€'));
    QVERIFY(before.contains(QStringLiteral("Start here")));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::ResultFiguresTest)
#include "figures_test.moc"
