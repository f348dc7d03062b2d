// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "translations/numbers.h"
#include "ui/compare/alternatives_table.h"
#include "ui/compare/compare_view.h"
#include "ui/compare/hours_curve.h"
#include "ui/compare/payers_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace maksuarvio {

class CompareViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void the_pictures_say_their_figures();
    void the_curve_says_every_change_of_the_fee();
    void the_client_view_holds_no_figure_of_the_county();
    void the_table_always_has_a_current_cell();
    void a_column_is_chosen_by_its_head();
    void the_pictures_stand_beside_the_table_where_there_is_room();
    void nothing_is_kept_while_it_is_hidden();
    void the_hours_have_buttons();
    void new_client_leaves_no_figure();

private:
    QString money(Cents amount) const { return to_qt(money_text(amount, m_wording.language())); }

    const Wording m_wording{Language::Fi};
    std::unique_ptr<SampleVisit> m_sample;
    std::unique_ptr<CompareView> m_view;
};

void CompareViewTest::initTestCase()
{
    theme::apply(*qApp);
}

void CompareViewTest::init()
{
    m_view.reset();
    m_sample = std::make_unique<SampleVisit>("helsinki");
    m_sample->plan_four_alternatives();
    m_view = std::make_unique<CompareView>(m_sample->visit());
    m_view->set_wording(m_wording);
    m_view->resize(700, 300);
    m_view->show();
}

void CompareViewTest::the_pictures_say_their_figures()
{
    auto* chart = m_view->findChild<PayersChart*>();
    auto* heard = QAccessible::queryAccessibleInterface(chart);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Chart);
    QVERIFY(!heard->text(QAccessible::Name).isEmpty());
    for (const auto& outcome : (*m_sample)->outcomes()) {
        const QString said = heard->text(QAccessible::Description);
        QVERIFY(said.contains(money(outcome.estimate->client_total_month)));
        QVERIFY(said.contains(money(outcome.estimate->county_net_month)));
    }
}

void CompareViewTest::the_curve_says_every_change_of_the_fee()
{
    const QString said = m_view->findChild<HoursCurve*>()->accessibleDescription();
    const auto points = (*m_sample)->fee_by_hours();
    QVERIFY(points.size() > 10);
    for (const auto& point : points)
        QVERIFY(said.contains(money(point.client_total_month)));
    QVERIFY(
        said.contains(QStringLiteral("20 h: ") + money(m_sample->estimate().client_total_month)));
}

void CompareViewTest::the_client_view_holds_no_figure_of_the_county()
{
    QVERIFY(everything_said(*m_view).contains(money(m_sample->estimate().county_net_month)));
    m_view->set_client_view(true);
    const QString said = everything_said(*m_view);
    for (const auto& outcome : (*m_sample)->outcomes()) {
        QVERIFY(said.contains(money(outcome.estimate->client_total_month)));
        QVERIFY(!said.contains(money(outcome.estimate->county_net_month)));
        QVERIFY(!said.contains(money(outcome.estimate->county_gross_month)));
    }
}

void CompareViewTest::the_table_always_has_a_current_cell()
{
    const auto* table = m_view->findChild<AlternativesTable*>();
    QVERIFY(table->currentIndex().isValid());
    (*m_sample)->edit([](Entries& entries) { entries.alternatives.resize(2); });
    QVERIFY(table->currentIndex().isValid());
    m_view->set_client_view(true);
    QVERIFY(table->currentIndex().isValid());
}

void CompareViewTest::a_column_is_chosen_by_its_head()
{
    auto* table = m_view->findChild<AlternativesTable*>();
    emit table->alternative_chosen(2);
    QCOMPARE((*m_sample)->entries().current, std::size_t(2));
}

void CompareViewTest::the_pictures_stand_beside_the_table_where_there_is_room()
{
    const auto* table = m_view->findChild<AlternativesTable*>();
    const auto* chart = m_view->findChild<PayersChart*>();
    const auto place = [&](const QWidget& widget) {
        return QRect(widget.mapTo(m_view.get(), QPoint()), widget.size());
    };
    for (const int width : {1066, 500}) {
        m_view->resize(width, 1200);
        QCoreApplication::processEvents();
        QVERIFY(table->isVisible() && chart->isVisible());
        QVERIFY(!place(*table).intersects(place(*chart)));
        QCOMPARE(place(*chart).left() >= place(*table).right(), width == 1066);
        QVERIFY(table->height() >= table->whole_height());
        // Four columns in sight, and no figure behind a bar.
        if (width == 1066)
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }
}

void CompareViewTest::nothing_is_kept_while_it_is_hidden()
{
    QVERIFY(everything_said(*m_view).contains(u'€'));
    m_view->hide();
    QVERIFY(!everything_said(*m_view).contains(u'€'));
    m_view->show();
    QVERIFY(everything_said(*m_view).contains(money(m_sample->estimate().client_total_month)));
}

void CompareViewTest::the_hours_have_buttons()
{
    const QSignalSpy wanted(m_view.get(), &CompareView::hours_wanted);
    for (const char* name : {"One hour less", "One hour more"}) {
        for (auto* button : m_view->findChildren<QToolButton*>()) {
            if (button->accessibleName() == QString::fromUtf8(name))
                button->click();
        }
    }
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.at(0).at(0).toInt(), -1);
    QCOMPARE(wanted.at(1).at(0).toInt(), 1);
}

void CompareViewTest::new_client_leaves_no_figure()
{
    (*m_sample)->clear();
    QVERIFY(!everything_said(*m_view).contains(u'€'));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::CompareViewTest)
#include "view_test.moc"
