// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2

// Stores that the program of schema 4 has made: see tests/data/README.md.
#include "calc-core/estimate.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/store.h"
#include "tests/tariffs/stores.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

/// A month of ten meals, the alarm and 20 hours of home care, as far as there are such: what the
/// client pays for each.
QStringList fees(const Snapshot& snapshot)
{
    Household household{.size = 1};
    household.client.incomes = {
        {.kind = IncomeKind::Pension, .gross = Cents(1500'00), .tax = Cents(125'00)}};
    Alternative plan;
    for (const auto& [service, amount, unit] :
         {std::tuple{"meal", 10'00, Unit::Meal}, std::tuple{"alarm", 1'00, Unit::Month},
          std::tuple{"home_care_regular", 20'00, Unit::Hour}}) {
        if (snapshot.service(service))
            plan.services.push_back({.service = service,
                                     .mode = Mode::Own,
                                     .amount = amount,
                                     .unit = unit,
                                     .per = Period::Month,
                                     .provider_price = {}});
    }
    QStringList fees;
    for (const Result<Line>& line : estimate_lines(household, plan, snapshot))
        fees.push_back(QString::number(qlonglong(line.value().client_fee.value)));
    return fees;
}

/// Everything in the file but what stands in tables and triggers of ours, in words.
QStringList old_tables(const QString& file)
{
    QStringList tables;
    const auto connection = connect_to(file);
    auto found =
        connection->query("SELECT name FROM sqlite_master WHERE name LIKE 'old!_%' ESCAPE '!'")
            .value();
    while (found.next())
        tables.push_back(found.value(0).toString());
    return tables;
}

} // namespace

class TakeoverTest : public QObject {
    Q_OBJECT

private slots:
    void a_version_is_the_one_that_was_published_data();
    void a_version_is_the_one_that_was_published();
    void answers_are_the_same_data();
    void answers_are_the_same();
    void drafts_and_the_log_come_along();
    void the_second_opening_changes_no_byte();
    void a_version_that_is_not_as_published_is_left_as_it_is_data();
    void a_version_that_is_not_as_published_is_left_as_it_is();
    void a_store_that_nobody_can_trust_stays_as_it_is_data();
    void a_store_that_nobody_can_trust_stays_as_it_is();

private:
    QString old_store(int schema = 4) const
    {
        QString file = m_folder.filePath(QStringLiteral("old.sqlite"));
        make_old_store(file, schema);
        return file;
    }
    /// Changed past the triggers, which are there again afterwards.
    QString changed_store(const char* sql) const
    {
        QString file = old_store();
        const auto connection = connect_to(file);
        run_on(*connection, "PRAGMA synchronous = OFF");
        std::vector<std::pair<QString, QString>> triggers;
        {
            auto found =
                connection->query("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
                    .value();
            while (found.next())
                triggers.emplace_back(found.value(0).toString(), found.value(1).toString());
        }
        for (const auto& [name, statement] : triggers)
            run_on(*connection, "DROP TRIGGER " + name);
        run_on(*connection, "PRAGMA foreign_keys = OFF");
        for (const QString& statement : QString::fromLatin1(sql).split('\n'))
            run_on(*connection, statement);
        for (const auto& [name, statement] : triggers)
            run_on(*connection, statement);
        return file;
    }

    QTemporaryDir m_folder;
};

void TakeoverTest::a_version_is_the_one_that_was_published_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < kSchemaVersion; ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TakeoverTest::a_version_is_the_one_that_was_published()
{
    QFETCH(int, schema);
    const QString file = old_store(schema);
    std::map<std::string, std::string> checksums;
    std::map<std::string, std::string> published_at;
    {
        const auto connection = connect_to(file);
        auto rows = connection->query("SELECT id, checksum, published_at FROM version").value();
        while (rows.next()) {
            const std::string id = rows.value(0).toString().toStdString();
            checksums[id] = rows.value(1).toString().toStdString();
            published_at[id] = rows.value(2).toString().toStdString();
        }
    }
    QCOMPARE(checksums.size(), 4U);
    const auto store = open_store(file, StoreUse::ToRead);
    QVERIFY2(store, store ? "" : qPrintable(message(store.error())));
    QVERIFY(store->warnings.empty());
    QCOMPARE(versions_in(*store->source), versions_taken_over());
    for (const VersionInfo& version : store->source->versions()) {
        const std::string& id = version.header.version;
        if (version.header.organiser != "koe")
            continue;
        const auto book = store->source->book(id);
        QVERIFY(book);
        // What a package of it signs is what it was: each sheet is the same to the byte.
        QCOMPARE((*book)->checksum, checksums[id]);
        Book as_published = **book;
        as_published.header.status = VersionStatus::Published;
        QCOMPARE(checksum_of(cells_of(as_published)), checksums[id]);
        QCOMPARE(version.published_at.toStdString(), published_at[id]);
        QCOMPARE(version.header.corrects, std::string(id == "koe-1b" ? "koe-1" : ""));
        QCOMPARE(version.header.status,
                 id == "koe-3" ? VersionStatus::Withdrawn : VersionStatus::Published);
    }
    QVERIFY(strange_objects(*connect_to(file))->isEmpty());
    QCOMPARE(
        connect_to(file)->single("SELECT withdrawn_by || withdrawn_at FROM withdrawal")->toString(),
        schema == 1 ? QString() : "maija2026-11-27T06:00:00Z");
}

void TakeoverTest::answers_are_the_same_data()
{
    QTest::addColumn<Date>("day");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QStringList>("answers");
    // As the program that made the store answered.
    QTest::newRow("a correction") << Date(2026y / 3 / 1) << ""
                                  << "koe-1b" << QStringList{"8950", "2800"};
    QTest::newRow("its last day") << Date(2026y / 5 / 31) << ""
                                  << "koe-1b" << QStringList{"8950", "2800"};
    QTest::newRow("the day after") << Date(2026y / 6 / 1) << ""
                                   << "koe-2" << QStringList{"8750", "2800"};
    QTest::newRow("where one was withdrawn") << Date(2026y / 10 / 1) << ""
                                             << "koe-2" << QStringList{"8750", "2800"};
    QTest::newRow("the corrected") << Date(2026y / 3 / 1) << "koe-1"
                                   << "koe-1" << QStringList{"9000", "2800", "20826"};
    QTest::newRow("the withdrawn") << Date(2026y / 10 / 1) << "koe-3"
                                   << "koe-3" << QStringList{"1000", "2800"};
}

void TakeoverTest::answers_are_the_same()
{
    QFETCH(Date, day);
    QFETCH(QString, asked);
    QFETCH(QString, version);
    QFETCH(QStringList, answers);
    auto library = TariffLibrary::open_or_shipped(old_store()).value();
    const auto snapshot = asked.isEmpty() ? library.snapshot("koe", day)
                                          : library.snapshot("koe", day, asked.toStdString());
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->version(), version.toStdString());
    QCOMPARE(fees(**snapshot), answers);
}

void TakeoverTest::drafts_and_the_log_come_along()
{
    const QString file = old_store();
    const auto count = [&](const QString& table) {
        return connect_to(file)->single("SELECT count(*) FROM " + table)->toInt();
    };
    const int logged = count("audit_log");
    QVERIFY(logged > 20);
    auto store = Maintenance::open(file, any_sheet).value();
    QCOMPARE(count("audit_log"), logged + 4);
    const auto log = store.audit_log("koe-3").value();
    QCOMPARE(log.back().action, QStringLiteral("withdraw"));
    QCOMPARE(log.back().who, QStringLiteral("maija"));
    const auto drafts = store.drafts().value();
    QCOMPARE(drafts.size(), 1U);
    Draft draft = store.draft(drafts.front().id).value();
    QCOMPARE(header_field(draft.cells, HeaderField::Version), std::string("koe-4"));
    QVERIFY(read_cells(draft.cells).faults.empty());
    const auto published = store.publish(
        draft, {.body = "Board", .date = 2026y / 11 / 30, .section = "1 §", .who = "maija"});
    QVERIFY2(published, published ? "" : qPrintable(message(published.error())));
    QVERIFY(store.drafts()->empty());
}

void TakeoverTest::the_second_opening_changes_no_byte()
{
    const QString file = old_store();
    QVERIFY(open_store(file, StoreUse::OwnOrNew));
    const QByteArray taken = content_of(file);
    QVERIFY(open_store(file, StoreUse::OwnOrNew));
    QVERIFY(open_store(file, StoreUse::ToRead));
    QCOMPARE(content_of(file), taken);
    QVERIFY(old_tables(file).isEmpty());
}

void TakeoverTest::a_version_that_is_not_as_published_is_left_as_it_is_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a price is another")
        << QByteArray("UPDATE tariff_value SET numerator = 1 WHERE version = 'koe-2' "
                      "AND value_key = 'price' AND service = 'meal'");
    QTest::newRow("a row is gone") << QByteArray("DELETE FROM offer WHERE version = 'koe-2' "
                                                 "AND position = 2");
    QTest::newRow("a word is none")
        << QByteArray("UPDATE offer SET mode = 'given' WHERE version = 'koe-2' AND position = 2");
    for (const char* column : {"numerator", "denominator", "persons", "at_place"})
        QTest::addRow("a number is none: %s", column)
            << QByteArray("PRAGMA writable_schema = ON\nUPDATE sqlite_master SET sql = "
                          "replace(sql, ' STRICT, ', ' ') WHERE name = 'tariff_value'\n"
                          "PRAGMA writable_schema = RESET\nUPDATE tariff_value SET ")
                   + column + " = 'x' || " + column + " WHERE version = 'koe-2'";
    QTest::newRow("what a package signs is another")
        << QByteArray("UPDATE version SET checksum = 'x' WHERE id = 'koe-2'");
    QTest::newRow("its digest is another")
        << QByteArray("UPDATE version_digest SET content = 'x' WHERE version = 'koe-2'");
}

void TakeoverTest::a_version_that_is_not_as_published_is_left_as_it_is()
{
    QFETCH(QByteArray, sql);
    const QString file = changed_store(sql);
    const auto rows_of_it = [&](const QString& prefix) {
        QStringList rows;
        const auto connection = connect_to(file);
        auto found = connection
                         ->query("SELECT * FROM " + prefix
                                 + "tariff_value WHERE version = 'koe-2' ORDER BY position")
                         .value();
        while (found.next())
            rows.push_back(found.value("position").toString() + found.value("numerator").toString()
                           + found.value("source").toString());
        return rows;
    };
    const QStringList rows = rows_of_it({});
    QVERIFY(rows.size() > 5);
    for (const char* time : {"taken over", "opened again"}) {
        auto library = TariffLibrary::open_or_shipped(file).value();
        QVERIFY2(!library.serves_shipped(), time);
        QCOMPARE(library.warnings().size(), 1U);
        QCOMPARE(library.warnings().front().code, OpenError::Code::LeftBehind);
        QVERIFY(message(library.warnings().front()).contains("koe-2"));
        // Neither it nor the one before it is in force on its days …
        const auto june = library.snapshot("koe", 2026y / 6 / 1);
        QVERIFY(!june);
        QCOMPARE(june.error().code, LibraryError::Code::StoreFault);
        QVERIFY(june.error().detail.contains("koe-2"));
        // … and all else is served.
        QCOMPARE(fees(**library.snapshot("koe", 2026y / 5 / 31)), (QStringList{"8950", "2800"}));
        QVERIFY(library.snapshot("helsinki", 2026y / 6 / 1));
        QCOMPARE(rows_of_it("old_"), rows);
    }
    auto store = Maintenance::open(file, any_sheet);
    QVERIFY(store);
    QVERIFY(store->book("koe-1b"));
    QCOMPARE(store->book("koe-2").error().code, MaintenanceError::Code::Damaged);
    QVERIFY(old_tables(file).contains("old_version"));
}

void TakeoverTest::a_store_that_nobody_can_trust_stays_as_it_is_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("the days of a version are others")
        << QByteArray("UPDATE version SET valid_to = '2026-07-01' WHERE id = 'koe-2'");
    QTest::newRow("a version comes later")
        << QByteArray("UPDATE version SET published_sequence = 99 WHERE id = 'koe-1'");
    QTest::newRow("a version has no place")
        << QByteArray("UPDATE version SET published_sequence = NULL, status = 'draft' "
                      "WHERE id = 'koe-3'");
    QTest::newRow("a version is gone") << QByteArray("DELETE FROM version WHERE id = 'koe-3'");
    QTest::newRow("a digest is gone")
        << QByteArray("DELETE FROM version_digest WHERE version = 'koe-3'");
    QTest::newRow("a trigger was planted")
        << QByteArray("CREATE TRIGGER helpful AFTER INSERT ON draft BEGIN SELECT 1; END");
    QTest::newRow("a view was planted") << QByteArray("CREATE VIEW helpful AS SELECT 1");
    QTest::newRow("a table was planted") << QByteArray("CREATE TABLE helpful (id INTEGER)");
    QTest::newRow("a table is gone") << QByteArray("DROP TABLE preset_line");
    QTest::newRow("a table of the new schema is there")
        << QByteArray("CREATE TABLE version_sheet (id INTEGER)");
}

void TakeoverTest::a_store_that_nobody_can_trust_stays_as_it_is()
{
    QFETCH(QByteArray, sql);
    const QString file = sql.startsWith("DROP") ? old_store() : changed_store(sql);
    if (sql.startsWith("DROP"))
        run_on(file, QString::fromLatin1(sql));
    const QByteArray before = content_of(file);
    for (const StoreUse use : {StoreUse::OwnOrNew, StoreUse::Existing, StoreUse::ToRead})
        QVERIFY(!open_store(file, use));
    const auto library = TariffLibrary::open_or_shipped(file);
    QVERIFY(library && library->serves_shipped());
    QVERIFY(message(library->warnings().at(0)).contains(file));
    QCOMPARE(content_of(file), before);
    QVERIFY(!QFile::exists(file + "-journal"));
}

QTEST_GUILESS_MAIN(TakeoverTest)
#include "takeover_test.moc"
