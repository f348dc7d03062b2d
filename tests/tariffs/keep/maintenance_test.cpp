// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/maintenance.h"

#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;
using Code = MaintenanceError::Code;

namespace {

constexpr Date kFirstOfJune = 2027y / 6 / 1;

Decision decision()
{
    return {.body = "Board of services",
            .date = 2027y / 3 / 18,
            .section = "12 §",
            .who = QStringLiteral("maija")};
}

/// The row of values.csv that begins with the words, in the cells.
std::vector<std::string>& value_row(BookCells& cells, const std::string& key,
                                    const std::string& service)
{
    const auto found = std::ranges::find_if(cells[BookFile::Values], [&](const auto& row) {
        return row[0] == key && row[1] == service;
    });
    if (found == cells[BookFile::Values].end())
        throw std::runtime_error("no such row");
    return *found;
}

QStringList words_of(const std::vector<AuditEntry>& entries)
{
    QStringList words;
    for (const AuditEntry& entry : entries)
        words.push_back(QStringList{entry.who, entry.action, entry.version, entry.place,
                                    entry.old_value, entry.new_value}
                            .join(u'|'));
    return words;
}

} // namespace

class MaintenanceTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void a_draft_is_kept_as_it_stands();
    void each_changed_cell_is_logged();
    void saving_what_has_not_changed_does_nothing();
    void a_draft_is_published_as_a_whole();
    void a_faulty_draft_is_kept_but_not_published();
    void what_nobody_decided_is_not_published();
    void a_version_is_published_once();
    void a_version_can_be_withdrawn();
    void what_cannot_be_kept_as_text_is_refused();

private:
    Maintenance open() { return Maintenance::open(m_file, any_sheet).value(); }
    Draft june(Maintenance& store) const
    {
        return draft_from(*store.book("helsinki-2026").value(), "helsinki-2027-06",
                          {kFirstOfJune, {}});
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("tariffs.sqlite"));
};

void MaintenanceTest::init()
{
    make_store(m_file);
}

void MaintenanceTest::a_draft_is_kept_as_it_stands()
{
    Maintenance store = open();
    Draft draft = june(store);
    value_row(draft.cells, "price", "meal")[5] = "not yet known, \"soon\"\nor later";
    const auto saved = store.save(draft, "maija");
    QVERIFY2(saved, saved ? "" : qPrintable(message(saved.error())));
    QVERIFY(saved->id > 0);
    QVERIFY(saved->revision > 0);
    const auto drafts = open().drafts().value();
    QCOMPARE(drafts.size(), std::size_t(1));
    QCOMPARE(drafts[0].organiser, std::string("helsinki"));
    QCOMPARE(drafts[0].version, std::string("helsinki-2027-06"));
    QCOMPARE(drafts[0].base, std::string("helsinki-2026"));
    const Draft again = open().draft(saved->id).value();
    QVERIFY(again.cells == draft.cells);
    QCOMPARE(again.revision, saved->revision);
    QCOMPARE(again.changed_by, QStringLiteral("maija"));
    QCOMPARE(again.changed_at, saved->changed_at);

    QVERIFY(store.discard(again.id, again.revision, "maija"));
    QVERIFY(store.drafts()->empty());
    QCOMPARE(store.draft(again.id).error().code, Code::UnknownDraft);
    QCOMPARE(store.save(again, "maija").error().code, Code::UnknownDraft);
    const Draft anew = store.save(june(store), "maija").value();
    QVERIFY(anew.id > again.id);
}

void MaintenanceTest::each_changed_cell_is_logged()
{
    Maintenance store = open();
    Draft draft = store.save(june(store), "maija").value();
    value_row(draft.cells, "price", "meal")[5] = "5.50";
    draft.cells[BookFile::Values].erase(draft.cells[BookFile::Values].begin() + 1);
    std::reverse(draft.cells[BookFile::Offers].begin() + 1, draft.cells[BookFile::Offers].end());
    QVERIFY(store.save(draft, "matti"));
    const QStringList logged = words_of(store.audit_log("helsinki-2027-06").value());
    QCOMPARE(logged.size(), 3);
    QCOMPARE(logged[0], QStringLiteral("maija|create|helsinki-2027-06|helsinki-2026||"));
    QCOMPARE(logged[1], QStringLiteral("matti|change|helsinki-2027-06|values.csv [price, meal, 1, "
                                       "2026-01-01]: value|5.25|5.50"));
    QVERIFY2(logged[2].startsWith("matti|change|helsinki-2027-06|values.csv [weeks_per_month, "
                                  "2026-01-01]|weeks_per_month,"),
             qPrintable(logged[2]));
}

void MaintenanceTest::saving_what_has_not_changed_does_nothing()
{
    Maintenance store = open();
    const Draft draft = store.save(june(store), "maija").value();
    const QByteArray before = content_of(m_file);
    const Draft again = store.save(draft, "matti").value();
    QCOMPARE(again.revision, draft.revision);
    QCOMPARE(again.changed_by, QStringLiteral("maija"));
    QCOMPARE(content_of(m_file), before);
}

void MaintenanceTest::a_draft_is_published_as_a_whole()
{
    Maintenance store = open();
    Draft draft = store.save(june(store), "maija").value();
    value_row(draft.cells, "price", "meal")[5] = "5.5";
    const auto published = store.publish(draft, decision());
    QVERIFY2(published, published ? "" : qPrintable(message(published.error())));
    QCOMPARE(*published, std::string("helsinki-2027-06"));
    QVERIFY(store.drafts()->empty());

    const auto versions = open().versions().value();
    QCOMPARE(versions.size(), std::size_t(5));
    QCOMPARE(versions.back().header.version, *published);
    QCOMPARE(versions.back().header.status, VersionStatus::Published);
    QCOMPARE(versions.back().published_by, QStringLiteral("maija"));
    QVERIFY(versions.back().published_at.endsWith('Z'));
    const auto book = store.book(*published).value();
    QCOMPARE(book->header.decision_body, std::string("Board of services"));
    QVERIFY(book->header.decision_date == 2027y / 3 / 18);
    QCOMPARE(book->header.decision_section, std::string("12 §"));
    QCOMPARE(book->checksum, checksum_of(cells_of(*book)));
    const QStringList logged = words_of(store.audit_log(*published).value());
    QVERIFY(
        logged.contains("maija|change|helsinki-2027-06|values.csv [price, meal, 1, 2026-01-01]: "
                        "value|5.25|5.50"));
    QVERIFY(
        logged.contains("maija|change|helsinki-2027-06|book.csv [status]: value|draft|published"));
    QCOMPARE(logged.back(), QStringLiteral("maija|publish|helsinki-2027-06|||"));
}

void MaintenanceTest::a_faulty_draft_is_kept_but_not_published()
{
    Maintenance store = open();
    Draft draft = june(store);
    value_row(draft.cells, "price", "meal")[5] = "5,50";
    draft = store.save(draft, "maija").value();
    const QByteArray before = content_of(m_file);
    const auto published = store.publish(draft, decision());
    QVERIFY(!published);
    QCOMPARE(published.error().code, Code::Faulty);
    QCOMPARE(published.error().faults.size(), std::size_t(1));
    QCOMPARE(published.error().faults[0].file, std::string("values.csv"));
    QCOMPARE(published.error().faults[0].cell.column + 1, 6);
    QCOMPARE(content_of(m_file), before);
}

void MaintenanceTest::what_nobody_decided_is_not_published()
{
    Maintenance store = open();
    Decision nobodys = decision();
    nobodys.body = "  ";
    nobodys.date = {};
    const auto published = store.publish(june(store), nobodys);
    QVERIFY(!published);
    QCOMPARE(published.error().faults.size(), std::size_t(2));
    QCOMPARE(published.error().faults[0].cell.row + 1, 7);
    Draft draft = june(store);
    set_header_field(draft.cells, HeaderField::DecisionBody, "Board of services");
    set_header_field(draft.cells, HeaderField::DecisionDate, "2027-03-18");
    QVERIFY(store.publish(draft, nobodys));
}

void MaintenanceTest::a_version_is_published_once()
{
    Maintenance store = open();
    QVERIFY(store.publish(june(store), decision()));
    QCOMPARE(store.publish(june(store), decision()).error().code, Code::VersionExists);
    Draft same_day = june(store);
    set_header_field(same_day.cells, HeaderField::Version, "helsinki-2027-06b");
    const auto published = store.publish(same_day, decision());
    QCOMPARE(published.error().faults.at(0).code, FaultCode::VersionsStartTogether);
    QCOMPARE(published.error().faults.at(0).cell.row + 1, 4);
    set_header_field(same_day.cells, HeaderField::Corrects, "helsinki-2027-06");
    QVERIFY(store.publish(same_day, decision()));
    QVERIFY(check_tariffs(m_file, today(), any_sheet)->faults.empty());
}

void MaintenanceTest::a_version_can_be_withdrawn()
{
    Maintenance store = open();
    QCOMPARE(store.withdraw("helsinki-1999", "maija").error().code, Code::UnknownVersion);
    QVERIFY(store.withdraw("helsinki-2026", "maija"));
    QCOMPARE(store.withdraw("helsinki-2026", "maija").error().code, Code::UnknownVersion);
    QCOMPARE(words_of(store.audit_log("helsinki-2026").value()).back(),
             QStringLiteral("maija|withdraw|helsinki-2026|||"));
    QVERIFY(store.book("helsinki-2026"));
    QCOMPARE(store.book("helsinki-1999").error().code, Code::UnknownVersion);
    QVERIFY(check_tariffs(m_file, today(), any_sheet)->faults.empty());
}

void MaintenanceTest::what_cannot_be_kept_as_text_is_refused()
{
    Maintenance store = open();
    Draft draft = june(store);
    draft.cells[BookFile::Wording][2][1] = "bell\a";
    const auto saved = store.save(draft, "maija");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Code::Faulty);
    QCOMPARE(saved.error().faults.at(0).file, std::string("texts.csv"));
    QCOMPARE(saved.error().faults.at(0).cell.row + 1, 3);
    QCOMPARE(saved.error().faults.at(0).cell.column + 1, 2);
    QVERIFY(store.drafts()->empty());
}

QTEST_GUILESS_MAIN(MaintenanceTest)
#include "maintenance_test.moc"
