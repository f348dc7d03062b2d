// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/schema.h"
#include "tariffs/store/store.h"
#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <functional>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

using Connection = std::unique_ptr<StoreConnection>;

void must(const SqlResult<>& done)
{
    if (!done)
        throw std::runtime_error(done.error().words.toStdString());
}

/// What a writer leaves that is killed.
struct HalfWritten {
    QByteArray store;
    QByteArray journal;
};
HalfWritten half_written(const QString& file, const std::function<void(StoreConnection&)>& work)
{
    const Connection writer = connect_to(file);
    // So little memory that the file is written before the transaction ends.
    must(writer->execute("PRAGMA cache_size = 1"));
    must(writer->execute("BEGIN IMMEDIATE"));
    work(*writer);
    return {content_of(file), content_of(file + "-journal")};
}

void add_settings(StoreConnection& writer)
{
    must(writer.execute(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) "
        "INSERT INTO setting (organiser, name, value) SELECT 'organiser number ' || i, '', '' FROM "
        "n"));
}

/// Every version.
bool is_readable(BookSource& source)
{
    return std::ranges::all_of(source.versions(), [&](const VersionInfo& version) {
        return source.book(version.header.version).has_value();
    });
}

} // namespace

class StoreOpeningTest : public QObject {
    Q_OBJECT

private slots:
    void a_missing_store_is_created_with_the_shipped_books();
    void an_empty_file_is_filled_as_if_it_were_missing();
    void opening_again_changes_no_byte();
    void a_missing_file_of_ones_own_choice_is_not_created();
    void a_newer_store_is_left_untouched();
    void damage_data();
    void damage();
    void a_place_that_cannot_be_written_is_named_data();
    void a_place_that_cannot_be_written_is_named();
    void a_store_without_the_right_to_write_is_read();
    void a_store_that_is_being_written_is_read();
    void what_a_crash_left_half_done_is_rolled_back();
    void a_journal_that_is_not_the_stores_destroys_nothing_data();
    void a_journal_that_is_not_the_stores_destroys_nothing();
    void a_store_whose_maker_was_killed_is_made_anew();
    void four_programs_that_start_at_once_make_one_store();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void StoreOpeningTest::a_missing_store_is_created_with_the_shipped_books()
{
    const QString file = path("new/deep/tariffs.sqlite");
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QVERIFY(store->warnings.empty());
    QCOMPARE(versions_in(*store->source), (QStringList{"national-2022-2027", "sample-2022-2027",
                                                       "paijat-hame-2023-2027", "helsinki-2026"}));
    QVERIFY(!QFile::exists(file + "-journal"));
}

void StoreOpeningTest::an_empty_file_is_filled_as_if_it_were_missing()
{
    const QString file = path("empty.sqlite");
    write(file, "");
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QCOMPARE(versions_in(*store->source).size(), 4);
}

void StoreOpeningTest::opening_again_changes_no_byte()
{
    const QString file = path("again.sqlite");
    make_store(file);
    const QByteArray before = content_of(file);
    QVERIFY(open_store(file, StoreUse::OwnOrNew));
    QVERIFY(open_store(file, StoreUse::Existing));
    const auto store = open_store(file, StoreUse::ToRead);
    QVERIFY(store && is_readable(*store->source));
    QCOMPARE(content_of(file), before);
}

void StoreOpeningTest::a_missing_file_of_ones_own_choice_is_not_created()
{
    const QString file = path("mistyped.sqlite");
    const auto store = open_store(file, StoreUse::Existing);
    QVERIFY(!store);
    QCOMPARE(store.error().code, OpenError::Code::NotFound);
    QVERIFY(!QFile::exists(file));
}

void StoreOpeningTest::a_newer_store_is_left_untouched()
{
    const QString file = path("newer.sqlite");
    make_store(file);
    must(connect_to(file)->execute("UPDATE schema_version SET version = 99"));
    const QByteArray before = content_of(file);
    for (const StoreUse use : {StoreUse::OwnOrNew, StoreUse::Existing, StoreUse::ToRead}) {
        const auto store = open_store(file, use);
        QVERIFY(!store);
        QCOMPARE(store.error().code, OpenError::Code::Newer);
        QVERIFY(message(store.error()).contains(file));
    }
    QCOMPARE(content_of(file), before);
}

void StoreOpeningTest::damage_data()
{
    using Damage = std::function<void(const QString&)>;
    QTest::addColumn<Damage>("damage");
    const auto row = [](const char* name, const Damage& damage) { QTest::newRow(name) << damage; };
    const auto sql = [](const char* statement) {
        return [statement](const QString& file) {
            must(connect_to(file)->execute(QString::fromLatin1(statement)));
        };
    };
    row("a text and no database", [](const QString& file) { write(file, "not a database\n"); });
    row("zeros and no database", [](const QString& file) { write(file, QByteArray(8192, '\0')); });
    row("the first half only", [](const QString& file) {
        const QByteArray all = content_of(file);
        write(file, all.first(all.size() / 2));
    });
    row("bytes overwritten in the middle", [](const QString& file) {
        QByteArray all = content_of(file);
        write(file, all.replace(all.size() / 2, 20'000, QByteArray(20'000, '\xAA')));
    });
    row("a database of another program", [](const QString& file) {
        QFile::remove(file);
        must(connect_to(file)->execute("CREATE TABLE bookmarks (id INTEGER)"));
    });
    row("a table is gone", sql("DROP TABLE version_sheet"));
    row("a trigger that protects is gone", sql("DROP TRIGGER version_sheet_update_refused"));
    row("a trigger that protects never does", [](const QString& file) {
        const Connection connection = connect_to(file);
        must(connection->execute("DROP TRIGGER version_sheet_update_refused"));
        must(connection->execute("CREATE TRIGGER version_sheet_update_refused BEFORE UPDATE ON "
                                 "version_sheet WHEN 0 BEGIN SELECT RAISE(ABORT, ''); END"));
    });
    row("a trigger that changes what is written",
        sql("CREATE TRIGGER helpful AFTER INSERT ON version BEGIN INSERT INTO withdrawal "
            "VALUES (NEW.id, '', ''); END"));
    row("a view beside the tables", sql("CREATE VIEW helpful AS SELECT * FROM version_sheet"));
    row("a table beside ours", sql("CREATE TABLE helpful (id INTEGER)"));
    row("an index of its own", sql("CREATE UNIQUE INDEX helpful ON version (organiser, digest)"));
    row("a view that never ends in place of a table", [](const QString& file) {
        const Connection connection = connect_to(file);
        must(connection->execute("DROP TABLE schema_version"));
        must(connection->execute(
            "CREATE VIEW schema_version AS WITH RECURSIVE n (version) AS "
            "(SELECT 1 UNION ALL SELECT 1 FROM n) SELECT max(version) AS version FROM n"));
    });
    row("no schema version at all", sql("DELETE FROM schema_version"));
    row("a negative schema version", sql("UPDATE schema_version SET version = -1"));
}

void StoreOpeningTest::damage()
{
    QFETCH(std::function<void(const QString&)>, damage);

    const QString file = path("damaged.sqlite");
    QFile::remove(file);
    make_store(file);
    damage(file);
    const QByteArray before = content_of(file);
    for (const StoreUse use : {StoreUse::OwnOrNew, StoreUse::Existing}) {
        const auto store = open_store(file, use);
        QVERIFY(!store);
        QCOMPARE(store.error().code, OpenError::Code::Damaged);
        QCOMPARE(store.error().path, file);
    }
    // A counsellor's program may see it later, when it reads.
    const auto store = open_store(file, StoreUse::ToRead);
    QVERIFY(store ? !is_readable(*store->source) : store.error().code == OpenError::Code::Damaged);
    QCOMPARE(content_of(file), before);
    QVERIFY(!QFile::exists(file + "-journal"));
}

void StoreOpeningTest::a_place_that_cannot_be_written_is_named_data()
{
    QTest::addColumn<QString>("file");

    write(path("plain"), "a file where a folder should be");
    QTest::newRow("a file stands where the folder should be") << path("plain/tariffs.sqlite");
    QTest::newRow("a folder of the system") << "/proc/tariffs.sqlite";
    QTest::newRow("a folder in a folder of the system") << "/proc/maksuarvio/tariffs.sqlite";
}

void StoreOpeningTest::a_place_that_cannot_be_written_is_named()
{
    QFETCH(QString, file);
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(!store);
    QCOMPARE(store.error().code, OpenError::Code::NotWritable);
    QVERIFY(message(store.error()).contains(file));
}

void StoreOpeningTest::a_store_without_the_right_to_write_is_read()
{
    const QString file = path("read-only.sqlite");
    make_store(file);
    const QByteArray before = content_of(file);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QVERIFY(store->warnings.empty());
    QCOMPARE(versions_in(*store->source).size(), 4);
    QVERIFY(store->source->book("helsinki-2026"));
    QCOMPARE(content_of(file), before);
}

void StoreOpeningTest::a_store_that_is_being_written_is_read()
{
    const QString file = path("written.sqlite");
    make_store(file);
    const Connection writer = connect_to(file);
    must(writer->execute("BEGIN IMMEDIATE"));
    must(writer->execute("INSERT INTO setting (organiser, name, value) VALUES ('new', '', '')"));
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QVERIFY(store->warnings.empty());
    QCOMPARE(versions_in(*store->source).size(), 4);
}

void StoreOpeningTest::what_a_crash_left_half_done_is_rolled_back()
{
    const QString written = path("written-half.sqlite");
    const QString file = path("crashed.sqlite");
    make_store(written);
    make_store(file);
    const QByteArray whole = content_of(file);
    const auto reading = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(reading);
    const HalfWritten half = half_written(written, add_settings);
    QVERIFY(half.store != whole);
    const auto crash = [&] {
        write(file, half.store);
        write(file + "-journal", half.journal);
    };
    crash();
    QVERIFY(reading->source->book("helsinki-2026"));
    QCOMPARE(content_of(file), whole);
    crash();
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QVERIFY(store->warnings.empty());
    QVERIFY(!QFile::exists(file + "-journal"));
    QCOMPARE(content_of(file), whole);
}

void StoreOpeningTest::a_journal_that_is_not_the_stores_destroys_nothing_data()
{
    QTest::addColumn<bool>("of_a_guest");
    QTest::newRow("of another database") << false;
    QTest::newRow("of the store, as another user wrote it") << true;
}

void StoreOpeningTest::a_journal_that_is_not_the_stores_destroys_nothing()
{
    QFETCH(bool, of_a_guest);
    const QString file = path("beside.sqlite");
    make_store(file);
    const QByteArray whole = content_of(file);
    const QString other = path("other.sqlite");
    QFile::remove(other);
    if (of_a_guest)
        make_store(other);
    else
        must(connect_to(other)->execute(
            "CREATE TABLE setting (organiser TEXT, name TEXT, value TEXT)"));
    const HalfWritten half = half_written(other, add_settings);
    QVERIFY(!half.journal.isEmpty());
    auto early = TariffLibrary::open_or_shipped(file).value();
    write(file + "-journal", half.journal);
    if (of_a_guest && !give_to_guest(file + "-journal"))
        QSKIP("only the system's administrator can give a file away");

    for (const StoreUse use : {StoreUse::OwnOrNew, StoreUse::Existing, StoreUse::ToRead}) {
        const auto store = open_store(file, use);
        QVERIFY(!store);
        QCOMPARE(store.error().code, OpenError::Code::StrangeJournal);
        QVERIFY(message(store.error()).contains(file + "-journal"));
    }
    const auto late = TariffLibrary::open_or_shipped(file);
    QVERIFY(late && late->serves_shipped());
    QCOMPARE(late->warnings().at(0).code, OpenError::Code::StrangeJournal);
    const auto refused = early.book("sample-2022-2027");
    QVERIFY(!refused && refused.error().detail.contains(file + "-journal"));
    QCOMPARE(content_of(file), whole);
    QCOMPARE(content_of(file + "-journal"), half.journal);
    QVERIFY(QFile::remove(file + "-journal"));
    QVERIFY(early.book("sample-2022-2027"));
}

void StoreOpeningTest::a_store_whose_maker_was_killed_is_made_anew()
{
    const QString making = path("making.sqlite");
    const HalfWritten half = half_written(making, [](StoreConnection& writer) {
        must(create_schema(writer));
        must(writer.execute("CREATE TABLE filler (content TEXT)"));
        must(writer.execute("INSERT INTO filler (content) VALUES (hex(zeroblob(200000)))"));
    });
    QVERIFY(half.store.size() > 100'000 && !half.journal.isEmpty());
    for (const StoreUse use : {StoreUse::OwnOrNew, StoreUse::ToRead}) {
        const QString file = path("unfinished.sqlite");
        write(file, half.store);
        write(file + "-journal", half.journal);
        const auto store = open_store(file, use);
        QVERIFY2(store, store ? "" : qPrintable(message(store.error())));
        QVERIFY(store->warnings.empty());
        QCOMPARE(versions_in(*store->source).size(), 4);
        QVERIFY(!QFile::exists(file + "-journal"));
    }
}

void StoreOpeningTest::four_programs_that_start_at_once_make_one_store()
{
    const QString file = path("race.sqlite");
    std::array<bool, 4> opened{};
    std::vector<std::unique_ptr<QThread>> threads;
    for (bool& result : opened) {
        threads.emplace_back(QThread::create([&result, file] {
            const auto store = open_store(file, StoreUse::OwnOrNew);
            result = store && store->warnings.empty() && store->source->versions().size() == 4;
        }));
    }
    for (const auto& thread : threads)
        thread->start();
    for (const auto& thread : threads)
        QVERIFY(thread->wait(60'000));
    QVERIFY(std::ranges::all_of(opened, [](bool result) { return result; }));
}

QTEST_GUILESS_MAIN(StoreOpeningTest)
#include "opening_test.moc"
