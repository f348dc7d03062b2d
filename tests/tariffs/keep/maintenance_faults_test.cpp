// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/connection.h"
#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;
using Code = MaintenanceError::Code;

namespace {

const Decision kDecision{.body = "Board of services",
                         .date = 2027y / 3 / 18,
                         .section = "12 §",
                         .who = QStringLiteral("maija")};

void set_text(Draft& draft, const char* text)
{
    draft.cells[BookFile::Wording][1][1] = text;
}

} // namespace

/// What two maintainers, a full disk and the like do to a store: nothing.
class MaintenanceFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void the_second_to_save_is_told_what_changed();
    void the_second_to_publish_or_discard_is_told_what_changed();
    void what_is_gone_can_be_saved_as_a_new_draft();
    void a_locked_store_is_waited_for_and_then_named_data();
    void a_locked_store_is_waited_for_and_then_named();
    void a_full_disk_is_named();
    void a_store_damaged_while_open_is_named();
    void what_does_not_arrive_as_it_was_written_is_not_published();
    void a_damaged_store_is_not_opened();
    void a_store_that_cannot_be_written_is_not_opened_data();
    void a_store_that_cannot_be_written_is_not_opened();

private:
    Maintenance open() { return Maintenance::open(m_file, any_sheet).value(); }
    static Draft june(Maintenance& store)
    {
        return draft_from(*store.book("helsinki-2026").value(), "helsinki-2027-06",
                          {2027y / 6 / 1, {}});
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("tariffs.sqlite"));
};

void MaintenanceFaultsTest::initTestCase()
{
    // For the guest.
    QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
}

void MaintenanceFaultsTest::init()
{
    make_store(m_file);
}

void MaintenanceFaultsTest::the_second_to_save_is_told_what_changed()
{
    Maintenance maijas = open();
    Maintenance mattis = open();
    Draft maija = maijas.save(june(maijas), "maija").value();
    Draft matti = mattis.draft(maija.id).value();
    set_text(maija, "Maija's");
    set_text(matti, "Matti's");
    QVERIFY(maijas.save(maija, "maija"));
    const QByteArray before = content_of(m_file);

    const auto refused = mattis.save(matti, "matti");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::ChangedMeanwhile);
    QVERIFY(message(refused.error()).contains("maija"));
    QVERIFY(refused.error().theirs->cells == maija.cells);
    QCOMPARE(refused.error().theirs->changed_by, QStringLiteral("maija"));
    QCOMPARE(content_of(m_file), before);

    matti.revision = refused.error().theirs->revision;
    QVERIFY(mattis.save(matti, "matti"));
    const AuditEntry last = maijas.audit_log("helsinki-2027-06").value().back();
    QCOMPARE(last.who, QStringLiteral("matti"));
    QCOMPARE(last.old_value, QStringLiteral("Maija's"));
    QCOMPARE(last.new_value, QStringLiteral("Matti's"));
}

void MaintenanceFaultsTest::the_second_to_publish_or_discard_is_told_what_changed()
{
    Maintenance maijas = open();
    Maintenance mattis = open();
    Draft maija = maijas.save(june(maijas), "maija").value();
    const Draft matti = mattis.draft(maija.id).value();
    set_text(maija, "Maija's");
    QVERIFY(maijas.save(maija, "maija"));
    const QByteArray before = content_of(m_file);
    QCOMPARE(mattis.publish(matti, kDecision).error().code, Code::ChangedMeanwhile);
    QCOMPARE(mattis.discard(matti.id, matti.revision, "matti").error().code,
             Code::ChangedMeanwhile);
    QCOMPARE(content_of(m_file), before);
}

void MaintenanceFaultsTest::what_is_gone_can_be_saved_as_a_new_draft()
{
    Maintenance maijas = open();
    Maintenance mattis = open();
    const Draft maija = maijas.save(june(maijas), "maija").value();
    Draft matti = mattis.draft(maija.id).value();
    QVERIFY(maijas.publish(maija, kDecision));
    set_text(matti, "Matti's");
    QCOMPARE(mattis.save(matti, "matti").error().code, Code::UnknownDraft);
    QCOMPARE(mattis.publish(matti, kDecision).error().code, Code::UnknownDraft);
    matti.id = 0;
    const auto saved = mattis.save(matti, "matti");
    QVERIFY(saved);
    QVERIFY(saved->id != maija.id);
    QVERIFY(mattis.draft(saved->id)->cells == matti.cells);
}

void MaintenanceFaultsTest::a_locked_store_is_waited_for_and_then_named_data()
{
    QTest::addColumn<QString>("lock");
    QTest::newRow("by somebody who writes") << "BEGIN IMMEDIATE";
    QTest::newRow("by somebody who writes at this moment") << "BEGIN EXCLUSIVE";
}

void MaintenanceFaultsTest::a_locked_store_is_waited_for_and_then_named()
{
    QFETCH(QString, lock);
    Maintenance store = open();
    const Draft draft = june(store);
    const QByteArray before = content_of(m_file);
    const auto other = connect_to(m_file);
    QVERIFY(other->execute(lock));
    const auto saved = store.save(draft, "maija");
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Code::Locked);
    QVERIFY(message(saved.error()).contains(m_file));
    QCOMPARE(content_of(m_file), before);
    QVERIFY(other->execute("ROLLBACK"));
    QVERIFY(store.save(draft, "maija"));
}

void MaintenanceFaultsTest::a_full_disk_is_named()
{
    Maintenance store = open();
    const Draft draft = june(store);
    const Draft saved = store.save(draft, "maija").value();
    const QByteArray before = content_of(m_file);
    {
        const FileSizeLimit full(before.size());
        // A new one: the stored one makes room for itself.
        const auto published = store.publish(draft, kDecision);
        QVERIFY(!published);
        QCOMPARE(published.error().code, Code::DiskFull);
        QCOMPARE(store.save(draft, "maija").error().code, Code::DiskFull);
    }
    QCOMPARE(content_of(m_file), before);
    QVERIFY(!QFile::exists(m_file + "-journal"));
    QVERIFY(store.publish(saved, kDecision));
}

void MaintenanceFaultsTest::a_store_damaged_while_open_is_named()
{
    Maintenance store = open();
    const Draft draft = june(store);
    const QByteArray junk(100'000, 'x');
    write(m_file, junk);
    QCOMPARE(store.save(draft, "maija").error().code, Code::Damaged);
    QCOMPARE(store.drafts().error().code, Code::Damaged);
    QCOMPARE(store.publish(draft, kDecision).error().code, Code::Damaged);
    QCOMPARE(content_of(m_file), junk);
}

void MaintenanceFaultsTest::what_does_not_arrive_as_it_was_written_is_not_published()
{
    Maintenance store = open();
    const Draft draft = june(store);
    // Planted when the store had been looked at.
    run_on(m_file, "CREATE TRIGGER helpful BEFORE INSERT ON version_sheet "
                   "WHEN NEW.file = 'values.csv' BEGIN INSERT INTO version_sheet VALUES "
                   "(NEW.version, NEW.file, replace(NEW.content, ',5.25,', ',0.01,')); "
                   "SELECT RAISE(IGNORE); END");
    const QByteArray before = content_of(m_file);
    const auto published = store.publish(draft, kDecision);
    QVERIFY(!published);
    QCOMPARE(published.error().code, Code::Damaged);
    QVERIFY(message(published.error()).contains("helsinki-2027-06"));
    QCOMPARE(content_of(m_file), before);
}

void MaintenanceFaultsTest::a_damaged_store_is_not_opened()
{
    QByteArray overwritten = content_of(m_file);
    overwritten.replace(overwritten.size() / 2, 20'000, QByteArray(20'000, '\xAA'));
    run_on(m_file, "DROP TABLE draft_sheet");
    const QByteArray without_table = content_of(m_file);
    for (const QByteArray& damaged : {without_table, overwritten}) {
        write(m_file, damaged);
        const auto store = Maintenance::open(m_file, any_sheet);
        QVERIFY(!store);
        QCOMPARE(store.error().code, OpenError::Code::Damaged);
    }
}

void MaintenanceFaultsTest::a_store_that_cannot_be_written_is_not_opened_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("the file") << m_file;
    QTest::newRow("its folder") << m_folder.path();
}

void MaintenanceFaultsTest::a_store_that_cannot_be_written_is_not_opened()
{
    QFETCH(QString, path);
    // All may write the one, nobody the other.
    QVERIFY(QFile::setPermissions(m_file, QFile::Permissions(0x6666)));
    const QFile::Permissions rights = QFile::permissions(path);
    QVERIFY(QFile::setPermissions(path, path == m_file ? QFile::Permissions(0x4444)
                                                       : QFile::Permissions(0x5555)));
    const QByteArray before = content_of(m_file);
    {
        const GuestRights guest;
        const auto store = Maintenance::open(m_file, any_sheet);
        QVERIFY(!store);
        QCOMPARE(store.error().code, OpenError::Code::NotWritable);
        // A counsellor's program serves it all the same.
        auto library = TariffLibrary::open(m_file);
        QVERIFY(library);
        QVERIFY(library->warnings().empty());
        QCOMPARE(library->path(), m_file);
        QVERIFY(library->snapshot("helsinki", 2027y / 1 / 1));
    }
    QVERIFY(QFile::setPermissions(path, rights));
    QCOMPARE(content_of(m_file), before);
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{"tariffs.sqlite"});
}

QTEST_GUILESS_MAIN(MaintenanceFaultsTest)
#include "maintenance_faults_test.moc"
