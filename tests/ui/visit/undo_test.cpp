// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/fixture.h"

#include <QSignalSpy>
#include <QTest>

namespace maksuarvio {

class VisitUndoTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void typing_in_a_field_is_one_step();
    void typing_in_another_field_is_another_step();
    void an_edit_that_changes_nothing_is_no_step();
    void undo_goes_back_to_where_the_edit_was_made();
    void going_to_an_alternative_is_no_step();
    void clear_leaves_no_history();

private:
    void type_gross(const char* text)
    {
        m_visit->edit([&](Entries& e) { e.client.total_gross = QString::fromUtf8(text); },
                      QStringLiteral("gross"));
    }

    std::unique_ptr<TariffLibrary> m_library;
    std::unique_ptr<Visit> m_visit;
};

void VisitUndoTest::init()
{
    using namespace std::chrono;
    m_library = std::make_unique<TariffLibrary>(std::move(*TariffLibrary::shipped()));
    m_visit = std::make_unique<Visit>(*m_library, "helsinki", 2026y / March / 1);
}

void VisitUndoTest::typing_in_a_field_is_one_step()
{
    for (const char* text : {"1", "15", "150", "1500"})
        type_gross(text);
    QCOMPARE(m_visit->undo_stack().count(), 1);
    m_visit->undo_stack().undo();
    QVERIFY(m_visit->entries().client.total_gross.isEmpty());
    m_visit->undo_stack().redo();
    QCOMPARE(m_visit->entries().client.total_gross, QStringLiteral("1500"));
}

void VisitUndoTest::typing_in_another_field_is_another_step()
{
    type_gross("1500");
    m_visit->edit([](Entries& e) { e.client.total_net = QStringLiteral("1300"); },
                  QStringLiteral("net"));
    m_visit->undo_stack().undo();
    QCOMPARE(m_visit->entries().client.total_gross, QStringLiteral("1500"));
    QVERIFY(m_visit->entries().client.total_net.isEmpty());
}

void VisitUndoTest::an_edit_that_changes_nothing_is_no_step()
{
    QSignalSpy changed(m_visit.get(), &Visit::changed);
    m_visit->edit([](Entries& e) { e.household_size = 1; });
    QCOMPARE(m_visit->undo_stack().count(), 0);
    QCOMPARE(changed.count(), 0);
}

void VisitUndoTest::undo_goes_back_to_where_the_edit_was_made()
{
    m_visit->edit([](Entries& e) { e.alternatives.emplace_back(); });
    m_visit->edit([](Entries& e) { e.alternatives[0].services = {service_entry("meal", "4")}; });
    m_visit->show_alternative(1);
    m_visit->undo_stack().undo();
    QCOMPARE(m_visit->entries().current, std::size_t(0));
    QVERIFY(m_visit->entries().alternatives[0].services.empty());
}

void VisitUndoTest::going_to_an_alternative_is_no_step()
{
    m_visit->edit([](Entries& e) { e.alternatives.emplace_back(); });
    QSignalSpy changed(m_visit.get(), &Visit::changed);
    m_visit->show_alternative(1);
    m_visit->show_alternative(1);
    m_visit->show_alternative(9);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_visit->undo_stack().count(), 1);
    QCOMPARE(m_visit->outcomes().size(), 2U);
}

void VisitUndoTest::clear_leaves_no_history()
{
    type_gross("1500");
    QVERIFY(m_visit->anything_entered());
    QSignalSpy cleared(m_visit.get(), &Visit::cleared);
    m_visit->clear();
    QCOMPARE(cleared.count(), 1);
    QVERIFY(!m_visit->anything_entered());
    QVERIFY(!m_visit->undo_stack().canUndo());
    QCOMPARE(m_visit->entries().organiser, std::string("helsinki"));
}

} // namespace maksuarvio

QTEST_GUILESS_MAIN(maksuarvio::VisitUndoTest)
#include "undo_test.moc"
