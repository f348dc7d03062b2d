// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/sample_visits.h"
#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/compare/alternatives_model.h"
#include "ui/compare/payers_chart.h"
#include "ui/widgets/text.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace maksuarvio {

class CompareModelTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void a_column_an_alternative();
    void the_figures_are_the_estimates();
    void the_services_say_why_they_cost_what_they_cost();
    void the_difference_is_to_the_first();
    void the_best_is_marked_with_words();
    void nothing_is_best_where_all_are_alike();
    void a_voucher_has_the_whole_plan_as_own_service_beside_it();
    void what_differs_comes_first_and_the_same_is_folded();
    void nothing_is_kept_while_it_is_not_shown();
    void an_unknown_cost_of_the_county_is_not_compared();
    void what_is_unknown_in_both_makes_no_difference();
    void an_unfinished_alternative_has_no_figures();
    void the_client_view_has_no_row_of_the_county();
    void the_sum_of_a_couple_is_not_the_clients_alone();
    void the_model_keeps_its_promises_through_a_visit();

private:
    using Row = AlternativesModel::Row;
    QString text(Row row, int alternative, int role = Qt::DisplayRole) const;
    bool has(Row row) const;
    /// As in a cell: the unit stands in the name of the row.
    QString money(Cents amount) const
    {
        return to_qt(money_text(amount, m_wording.language())).remove(u'€').trimmed();
    }
    QString difference(Cents amount) const
    {
        return to_qt(difference_text(amount, m_wording.language())).remove(u'€').trimmed();
    }
    const AlternativeEstimate& estimate(std::size_t alternative)
    {
        return *(*m_sample)->outcomes()[alternative].estimate;
    }

    const Wording m_wording{Language::En};
    std::unique_ptr<SampleVisit> m_sample;
    std::unique_ptr<AlternativesModel> m_model;
};

void CompareModelTest::init()
{
    m_model.reset();
    m_sample = std::make_unique<SampleVisit>("helsinki");
    m_sample->plan_four_alternatives();
    m_model = std::make_unique<AlternativesModel>(m_sample->visit());
    connect(&m_sample->visit(), &Visit::changed, m_model.get(), &AlternativesModel::refresh);
    m_model->set_wording(m_wording);
    m_model->set_folded(false);
    m_model->set_shown(true);
}

bool CompareModelTest::has(Row row) const
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row_at(i) == row)
            return true;
    }
    return false;
}

QString CompareModelTest::text(Row row, int alternative, int role) const
{
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row_at(i) == row)
            return m_model->index(i, alternative).data(role).toString();
    }
    return {};
}

void CompareModelTest::a_column_an_alternative()
{
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_model->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("A  Own"));
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("C"));
}

void CompareModelTest::the_figures_are_the_estimates()
{
    for (int i = 0; i < 4; ++i) {
        const AlternativeEstimate& known = estimate(std::size_t(i));
        QVERIFY(text(Row::ClientMonth, i).startsWith(money(known.client_total_month)));
        QCOMPARE(text(Row::Year, i), money(known.client_total_year));
        QCOMPARE(text(Row::MoneyLeft, i), money(*known.money_left_month));
        QVERIFY(text(Row::CountyGross, i).contains(money(known.county_gross_month)));
        QVERIFY(text(Row::CountyNet, i).contains(money(known.county_net_month)));
        QVERIFY(text(Row::Services, i).contains(to_qt(m_wording.name(*known.lines[0].service))));
    }
}

void CompareModelTest::the_services_say_why_they_cost_what_they_cost()
{
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        for (int i = 0; i < 4; ++i) {
            const QStringList texts = text(Row::Services, i, role).split(u'\n');
            const auto& lines = estimate(std::size_t(i)).lines;
            QCOMPARE(texts.size(), qsizetype(lines.size()));
            for (std::size_t n = 0; n < lines.size(); ++n)
                QVERIFY(texts[qsizetype(n)].endsWith(
                    QStringLiteral(": %1, %2")
                        .arg(to_qt(money_text(lines[n].client_total(), m_wording.language())),
                             to_qt(short_reason(lines[n], m_wording, Beside::Hours)))));
        }
    }
}

void CompareModelTest::the_difference_is_to_the_first()
{
    QCOMPARE(text(Row::ClientDifference, 0), QStringLiteral("–"));
    for (int i = 1; i < 4; ++i)
        QCOMPARE(text(Row::ClientDifference, i),
                 difference(estimate(std::size_t(i)).client_total_month
                            - estimate(0).client_total_month));
    QCOMPARE(text(Row::CountyDifference, 1),
             difference(estimate(1).county_net_month - estimate(0).county_net_month));
}

void CompareModelTest::the_best_is_marked_with_words()
{
    // 14 hours cost the client least.
    QVERIFY(text(Row::ClientMonth, 2).contains(QStringLiteral("lowest")));
    for (const int other : {0, 1, 3})
        QVERIFY(!text(Row::ClientMonth, other).contains(QStringLiteral("lowest")));
    m_sample->visit().edit([](Entries& entries) { entries.alternatives.resize(2); });
    QVERIFY(text(Row::CountyNet, 1).contains(QStringLiteral("lowest")));
    QVERIFY(!text(Row::CountyNet, 0).contains(QStringLiteral("lowest")));
}

void CompareModelTest::nothing_is_best_where_all_are_alike()
{
    m_sample->visit().edit([](Entries& entries) {
        entries.alternatives.resize(1);
        entries.alternatives.push_back(entries.alternatives[0]);
    });
    for (const int i : {0, 1}) {
        QVERIFY(!text(Row::ClientMonth, i).contains(QStringLiteral("lowest")));
        QVERIFY(!text(Row::CountyNet, i).contains(QStringLiteral("lowest")));
    }
}

// Never a part of a plan under the whole of it.
void CompareModelTest::a_voucher_has_the_whole_plan_as_own_service_beside_it()
{
    m_sample->visit().edit([](Entries& entries) {
        for (const std::size_t i : {std::size_t(0), std::size_t(1)})
            entries.alternatives[i].services.push_back(planned("meal", "4", Period::Week));
    });
    QCOMPARE(text(Row::OwnService, 1), money(estimate(0).client_total_month));
    QVERIFY(*estimate(1).lines[0].own_service_fee < estimate(0).client_total_month);
    QCOMPARE(text(Row::OwnService, 0), QStringLiteral("–"));
}

void CompareModelTest::what_differs_comes_first_and_the_same_is_folded()
{
    m_sample->visit().edit([](Entries& entries) {
        entries.alternatives.resize(2);
        entries.alternatives[1] = entries.alternatives[0];
        entries.alternatives[1].services.push_back(planned("medicine_dispensing", "1"));
        entries.alternatives[1].services.back().mode = Mode::Own;
    });
    // The county's cost of it is not known, and what is known is the same in both.
    const int all = m_model->rowCount();
    QVERIFY(m_model->same_rows() > 0);
    const int differing = all - m_model->same_rows();
    for (int row = 0; row < all; ++row) {
        const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
        if (row >= differing)
            QCOMPARE(cell(0), cell(1));
    }
    m_model->set_folded(true);
    QCOMPARE(m_model->rowCount(), differing);
    QVERIFY(has(Row::ClientMonth));
    QVERIFY(has(Row::Services));
}

void CompareModelTest::nothing_is_kept_while_it_is_not_shown()
{
    m_model->set_shown(false);
    QCOMPARE(m_model->rowCount(), 0);
}

void CompareModelTest::an_unknown_cost_of_the_county_is_not_compared()
{
    QVERIFY(!estimate(3).county_cost_complete);
    QCOMPARE(text(Row::CountyDifference, 3), QStringLiteral("not known"));
    QVERIFY(text(Row::CountyNet, 3).startsWith(QStringLiteral("≥")));
    for (int i = 0; i < 4; ++i)
        QVERIFY(!text(Row::CountyNet, i).contains(QStringLiteral("lowest")));
}

void CompareModelTest::what_is_unknown_in_both_makes_no_difference()
{
    m_sample->visit().edit([](Entries& entries) {
        entries.alternatives = {entries.alternatives[3], entries.alternatives[3]};
    });
    QVERIFY(!estimate(1).county_cost_complete);
    QCOMPARE(text(Row::CountyDifference, 1), difference(Cents(0)));
}

void CompareModelTest::an_unfinished_alternative_has_no_figures()
{
    m_sample->visit().edit(
        [](Entries& entries) { entries.alternatives[2].services[0].amount = u"1x"_qs; });
    for (const Row row : {Row::Year, Row::MoneyLeft, Row::CountyGross, Row::ClientDifference})
        QCOMPARE(text(row, 2), QStringLiteral("–"));
    QCOMPARE(text(Row::ClientMonth, 2), QStringLiteral("not yet known"));
}

void CompareModelTest::the_client_view_has_no_row_of_the_county()
{
    m_model->set_client_view(true);
    for (const Row row : {Row::CountyGross, Row::CountyNet, Row::CountyDifference})
        QVERIFY(!has(row));
    QVERIFY(has(Row::ClientDifference));
    m_model->set_client_view(false);
    QVERIFY(has(Row::CountyDifference));
}

void CompareModelTest::the_sum_of_a_couple_is_not_the_clients_alone()
{
    const auto head = [&] {
        return m_model->headerData(0, Qt::Vertical, Qt::DisplayRole).toString();
    };
    QCOMPARE(m_model->row_at(0), Row::ClientMonth);
    QCOMPARE(head(), QStringLiteral("The client, € / month"));
    PayersChart chart;
    const auto chart_says = [&](bool client_view) {
        chart.show_visit(m_sample->visit(), m_wording, client_view);
        return everything_said(chart);
    };
    QVERIFY(!chart_says(true).contains(QStringLiteral("spouse")));
    (*m_sample)->edit([](Entries& e) {
        e.household_size = 2;
        e.has_spouse = true;
        e.spouse.total_gross = QStringLiteral("1100");
        e.alternatives[3].services[1].details.whose = Whose::Spouse;
    });
    QVERIFY((*m_sample)->outcomes()[3].estimate);
    QCOMPARE(head(), QStringLiteral("The client and the spouse, € / month"));
    QVERIFY(chart_says(true).contains(QStringLiteral("What the client and the spouse pay")));
    m_model->set_client_view(true);
    QCOMPARE(head(), QStringLiteral("You two pay, € / month"));
}

void CompareModelTest::the_model_keeps_its_promises_through_a_visit()
{
    QAbstractItemModelTester tester(m_model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    Visit& visit = m_sample->visit();
    visit.edit([](Entries& entries) { entries.client.total_gross = u"1800"_qs; });
    visit.edit([](Entries& entries) { entries.alternatives.pop_back(); });
    visit.edit([](Entries& entries) { entries.alternatives[0].services.clear(); });
    m_model->set_client_view(true);
    visit.undo_stack().undo();
    m_model->set_client_view(false);
    visit.clear();
    // With a single one there is nothing to compare.
    QCOMPARE(m_model->columnCount(), 0);
    QCOMPARE(m_model->rowCount(), 0);
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::CompareModelTest)
#include "model_test.moc"
