// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "translations/numbers.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/visit/problem_text.h"
#include "ui/why/row_text.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/text.h"

#include <QSignalSpy>
#include <QTest>

namespace maksuarvio {

class WhyPanelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void each_step_has_its_sentence_its_law_and_its_row_data();
    void each_step_has_its_sentence_its_law_and_its_row();
    void the_whole_shows_each_line_and_the_sums();
    void a_line_is_followed_from_the_whole();
    void the_fee_ceiling_is_explained();
    void a_year_in_which_the_fee_changes();
    void the_client_view_holds_no_figure_of_the_county();
    void it_says_what_is_missing();
    void a_removed_service_is_no_longer_explained();
    void hidden_it_keeps_no_figure();
    void escape_closes();

private:
    QString shown(WhyPanel& panel) const
    {
        return panel.findChild<theme::TextPage*>()->toPlainText();
    }
};

namespace {

/// A page breaks its lines where it wants.
QString simple(const QString& text)
{
    return text.simplified().replace(QChar::Nbsp, u' ');
}

void verify_says(const QString& page, const QString& text)
{
    QVERIFY2(simple(page).contains(simple(text)), qPrintable(text));
}

void open(WhyPanel& panel, const Wording& wording, int line)
{
    panel.set_wording(wording);
    panel.show();
    panel.show_line(line);
}

} // namespace

void WhyPanelTest::initTestCase()
{
    theme::apply(*qApp);
}

void WhyPanelTest::each_step_has_its_sentence_its_law_and_its_row_data()
{
    QTest::addColumn<int>("language");
    for (std::size_t i = 0; i < word_count<Language>(); ++i)
        QTest::addRow("%s", Words<Language>::all[i].data()) << int(i);
}

void WhyPanelTest::each_step_has_its_sentence_its_law_and_its_row()
{
    QFETCH(int, language);
    const Wording wording(static_cast<Language>(language));
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
                 planned("home_care_regular", "14")});
    WhyPanel panel(sample.visit());
    for (int i = 0; i < 2; ++i) {
        open(panel, wording, i);
        const Line& line = sample.estimate().lines[std::size_t(i)];
        const QString page = shown(panel);
        verify_says(page, to_qt(wording.name(*line.service)));
        for (const auto* steps : {&line.steps, &line.own_service_steps}) {
            for (const Step& step : *steps) {
                verify_says(page, to_qt(wording.sentence(step)));
                verify_says(page, to_qt(step.reference));
                if (!step.row)
                    continue;
                verify_says(page, row_value_text(*step.row, wording));
                verify_says(page, to_qt(wording.provenance(*step.row)));
                verify_says(page, row_source_text(*step.row, wording));
            }
        }
        for (const Note& note : line.notes)
            verify_says(page, to_qt(wording.note(note)));
    }
}

void WhyPanelTest::the_whole_shows_each_line_and_the_sums()
{
    const Wording wording(Language::Fi);
    SampleVisit sample;
    sample.plan_eight_services();
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    const QString page = shown(panel);
    const AlternativeEstimate& estimate = sample.estimate();
    for (const Line& line : estimate.lines) {
        verify_says(page, to_qt(wording.name(*line.service)));
        verify_says(page, to_qt(money_text(line.client_total(), Language::Fi)));
    }
    for (const Cents sum :
         {estimate.client_total_month, estimate.client_total_year, *estimate.money_left_month,
          estimate.county_gross_month, estimate.county_net_month})
        verify_says(page, to_qt(money_text(sum, Language::Fi)));
}

void WhyPanelTest::a_line_is_followed_from_the_whole()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_eight_services();
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    auto* page = panel.findChild<theme::TextPage*>();
    emit page->link_followed(QStringLiteral("line:1"));
    verify_says(shown(panel), to_qt(wording.sentence(sample.estimate().lines[1].steps[0])));
    emit page->link_followed(QStringLiteral("whole"));
    verify_says(shown(panel), QStringLiteral("In all a month"));
}

void WhyPanelTest::the_fee_ceiling_is_explained()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_eight_services();
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    const auto& notes = sample.estimate().notes;
    const auto note = std::ranges::find(notes, NoteCode::FeeCeilingCrossed, &Note::code);
    QVERIFY(note != notes.end());
    verify_says(shown(panel), to_qt(wording.note(*note)));
    verify_says(shown(panel), to_qt(note->row->reference));
}

void WhyPanelTest::a_year_in_which_the_fee_changes()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample->edit([](Entries& e) {
        e.client.deductions = {
            {.kind = DeductionKind::FormerHome, .amount = QStringLiteral("300")}};
    });
    sample.plan({planned("housing_24h", "1")}, "1900", "1560");
    const AlternativeEstimate& estimate = sample.estimate();
    QCOMPARE(estimate.lines[0].later.size(), std::size_t(1));
    const auto money = [](Cents amount) { return to_qt(money_text(amount, Language::En)); };
    const Cents then = estimate.lines[0].later[0].client_total;
    QCOMPARE(estimate.client_total_month * 6 + then * 6, estimate.client_total_year);
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    verify_says(shown(panel), QStringLiteral("%1 in twelve months: 6 × %2 + 6 × %3.")
                                  .arg(money(estimate.client_total_year),
                                       money(estimate.client_total_month), money(then)));
    QVERIFY(!shown(panel).contains(QStringLiteral("twelve such months")));
}

void WhyPanelTest::the_client_view_holds_no_figure_of_the_county()
{
    const Wording wording(Language::Fi);
    SampleVisit sample("helsinki");
    sample.plan({planned("home_care_regular", "20")});
    WhyPanel panel(sample.visit());
    for (const int line : {0, -1}) {
        panel.set_client_view(false);
        open(panel, wording, line);
        const QString net = to_qt(money_text(sample.estimate().county_net_month, Language::Fi));
        const QString gross = to_qt(money_text(sample.estimate().county_gross_month, Language::Fi));
        verify_says(shown(panel), net);
        panel.set_client_view(true);
        QVERIFY(!simple(shown(panel)).contains(simple(net)));
        QVERIFY(!simple(shown(panel)).contains(simple(gross)));
    }
}

void WhyPanelTest::it_says_what_is_missing()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    verify_says(shown(panel), QStringLiteral("There is no estimate yet"));
    sample.plan({planned("home_care_regular", "20")}, "15oo");
    for (const Problem& problem : sample->current_outcome().problems)
        verify_says(shown(panel), problem_text(problem, sample.visit(), wording));
}

void WhyPanelTest::a_removed_service_is_no_longer_explained()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_eight_services();
    WhyPanel panel(sample.visit());
    open(panel, wording, 7);
    verify_says(shown(panel), QStringLiteral("Short-term institutional care"));
    sample.plan_eight_services(2);
    verify_says(shown(panel), QStringLiteral("In all a month"));
}

void WhyPanelTest::hidden_it_keeps_no_figure()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    sample.plan_eight_services();
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    panel.hide();
    sample->clear();
    QVERIFY(shown(panel).isEmpty());
}

void WhyPanelTest::escape_closes()
{
    const Wording wording(Language::En);
    SampleVisit sample;
    WhyPanel panel(sample.visit());
    open(panel, wording, -1);
    QSignalSpy closed(&panel, &WhyPanel::closed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QTest::keyClick(panel.findChild<theme::TextPage*>(), Qt::Key_Escape);
    QCOMPARE(closed.size(), 2);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::WhyPanelTest)
#include "panel_test.moc"
