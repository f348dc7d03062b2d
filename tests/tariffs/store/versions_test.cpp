// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tariffs/store/books.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/store.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/stores.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

using Connection = std::unique_ptr<StoreConnection>;

void must(const SqlResult<>& done)
{
    if (!done)
        throw std::runtime_error(done.error().words.toStdString());
}

/// Everything of a snapshot in words, to compare two.
QStringList words_of(const SnapshotData& data)
{
    QStringList all;
    for (const Row& row : data.rows) {
        all.push_back(
            QStringLiteral("%1|%2|%3|%4|%5|%6/%7|%8|%9")
                .arg(QString::fromLatin1(word(row.key).data()), QString::fromStdString(row.service))
                .arg(row.mode ? static_cast<int>(*row.mode) : -1)
                .arg(row.at)
                .arg(row.persons)
                .arg(static_cast<qlonglong>(row.value.numerator()))
                .arg(row.value.denominator())
                .arg(QString::fromLatin1(word(row.measure).data()),
                     QString::fromStdString(
                         row.reference + '|' + row.source + '|' + iso_from_date(row.from) + '|'
                         + (row.to ? iso_from_date(*row.to) : "") + '|'
                         + std::string(word(row.status)) + '|' + iso_from_date(*row.reviewed))));
    }
    for (const Offer& offer : data.offers)
        all.push_back(QString::fromStdString(offer.service + std::string(word(offer.mode))
                                             + std::string(word(offer.voucher_rule))));
    for (const Service& service : data.services)
        all.push_back(QString::fromStdString(
            service.id + service.name[Language::Fi] + service.name[Language::Sv]
            + service.name[Language::En] + std::string(word(service.category))
            + std::string(word(service.unit)) + std::string(word(service.priced_unit))
            + std::string(word(service.rule)) + std::string(word(service.form))
            + (service.covered_by_long_term_care ? "1" : "0") + service.reference));
    all.sort();
    return all;
}

} // namespace

class StoreVersionsTest : public QObject {
    Q_OBJECT

private slots:
    void a_stored_book_is_the_book_that_was_stored();
    void every_quarter_has_the_same_snapshot_from_store_and_folder();
    void a_published_version_cannot_be_changed_data();
    void a_published_version_cannot_be_changed();
    void a_published_version_can_be_withdrawn_and_nothing_else();
    void the_audit_log_is_only_added_to();
    void publishing_numbers_the_versions();
    void a_version_that_corrects_nothing_known_is_refused();
    void a_changed_shipped_book_becomes_a_correction();
    void an_organiser_kept_in_the_store_gets_no_shipped_book();

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

void StoreVersionsTest::a_stored_book_is_the_book_that_was_stored()
{
    const QString file = path("whole.sqlite");
    make_store(file);
    const auto store = open_store(file, StoreUse::Existing);
    for (const char* organiser : {"national", "helsinki", "sample"}) {
        const Book before = shipped_book(organiser);
        const auto stored = store->source->book(before.header.version);
        QVERIFY(stored);
        const Book& after = **stored;
        QCOMPARE(after.checksum, before.checksum);
        QCOMPARE(after.header.organiser, before.header.organiser);
        QVERIFY(after.header.valid == before.header.valid);
        QCOMPARE(after.header.status, VersionStatus::Published);
        QVERIFY(after.header.reviewed_on == before.header.reviewed_on);
        QCOMPARE(after.rows.size(), before.rows.size());
        QCOMPARE(after.offers.size(), before.offers.size());
        QCOMPARE(after.texts.size(), before.texts.size());
        for (std::size_t i = 0; i < after.texts.size(); ++i) {
            QVERIFY(after.texts[i].text == before.texts[i].text);
            QCOMPARE(after.texts[i].place.row, before.texts[i].place.row);
        }
        QCOMPARE(after.presets.size(), before.presets.size());
        for (std::size_t i = 0; i < after.presets.size(); ++i) {
            QCOMPARE(after.presets[i].preset.id, before.presets[i].preset.id);
            const auto& services = after.presets[i].preset.services;
            QCOMPARE(services.size(), before.presets[i].preset.services.size());
            for (std::size_t j = 0; j < services.size(); ++j) {
                QCOMPARE(services[j].amount, before.presets[i].preset.services[j].amount);
                QCOMPARE(services[j].unit, before.presets[i].preset.services[j].unit);
            }
        }
    }
}

void StoreVersionsTest::every_quarter_has_the_same_snapshot_from_store_and_folder()
{
    const QString file = path("quarters.sqlite");
    make_store(file);
    const auto store = open_store(file, StoreUse::Existing);
    for (const char* organiser : {"national", "helsinki", "sample"}) {
        const Book folder = shipped_book(organiser);
        const auto stored = store->source->book(folder.header.version);
        QVERIFY(stored);
        for (auto year = 2022y; year <= 2027y; ++year) {
            for (const unsigned month : {1U, 4U, 7U, 10U}) {
                const Date day = year / std::chrono::month(month) / 1;
                QCOMPARE(words_of(in_force(**stored, day)), words_of(in_force(folder, day)));
            }
        }
    }
}

void StoreVersionsTest::a_published_version_cannot_be_changed_data()
{
    QTest::addColumn<QString>("sql");

    for (const char* table :
         {"service", "offer", "tariff_value", "tariff_text", "preset", "preset_line"}) {
        QTest::addRow("no row leaves %s", table)
            << QStringLiteral("DELETE FROM %1 WHERE version = 'helsinki-2026'").arg(table);
        QTest::addRow("no row leaves %s for another version", table)
            << QStringLiteral("UPDATE %1 SET version = 'draft' WHERE version = 'helsinki-2026'")
                   .arg(table);
        QTest::addRow("no row of a draft comes into %s", table)
            << QStringLiteral("UPDATE %1 SET version = 'helsinki-2026' WHERE version = 'draft'")
                   .arg(table);
    }
    QTest::newRow("no value changes")
        << "UPDATE tariff_value SET numerator = 1 WHERE version = 'helsinki-2026'";
    QTest::newRow("no value is added")
        << "INSERT INTO tariff_value SELECT version, file, 999, value_key, service, mode, "
           "at_place, "
           "persons, numerator, denominator, measure, valid_from, valid_to, status, reference, "
           "source, reviewed FROM tariff_value WHERE version = 'helsinki-2026'";
    QTest::newRow("its days stay")
        << "UPDATE version SET valid_to = '2027-01-01' WHERE id = 'helsinki-2026'";
    QTest::newRow("it does not become a draft again")
        << "UPDATE version SET status = 'draft', published_sequence = NULL WHERE id = "
           "'helsinki-2026'";
    QTest::newRow("its sequence stays")
        << "UPDATE version SET published_sequence = 77 WHERE id = 'helsinki-2026'";
    QTest::newRow("withdrawing changes nothing else")
        << "UPDATE version SET status = 'withdrawn', checksum = 'x' WHERE id = 'helsinki-2026'";
    QTest::newRow("no version takes its name")
        << "INSERT OR REPLACE INTO version (id, organiser, valid_from, status, decision_body, "
           "decision_section, shipped, checksum) VALUES ('helsinki-2026', 'helsinki', "
           "'2026-01-01', 'draft', '', '', 0, '')";
    QTest::newRow("no version takes its sequence")
        << "INSERT OR REPLACE INTO version (id, organiser, valid_from, status, decision_body, "
           "decision_section, shipped, checksum, published_sequence) VALUES ('other', 'helsinki', "
           "'2026-01-01', 'published', '', '', 0, '', 3)";
    QTest::newRow("no draft is given its name")
        << "UPDATE OR REPLACE version SET id = 'helsinki-2026' WHERE id = 'draft'";
    QTest::newRow("no draft is given its sequence")
        << "UPDATE OR REPLACE version SET status = 'published', published_sequence = 3 WHERE id = "
           "'draft'";
    QTest::newRow("no value is replaced")
        << "INSERT OR REPLACE INTO tariff_value SELECT version, file, position, value_key, "
           "service, mode, at_place, persons, 1, 1, measure, valid_from, valid_to, status, "
           "reference, source, reviewed FROM tariff_value WHERE version = 'helsinki-2026'";
    QTest::newRow("it is not removed") << "DELETE FROM version WHERE id = 'helsinki-2026'";
}

void StoreVersionsTest::a_published_version_cannot_be_changed()
{
    QFETCH(QString, sql);

    const QString file = path("fixed.sqlite");
    if (!QFile::exists(file)) {
        make_store(file);
        const Connection connection = connect_to(file);
        must(connection->execute(
            "INSERT INTO version (id, organiser, valid_from, status, decision_body, "
            "decision_section, shipped, checksum) VALUES ('draft', 'helsinki', '2027-01-01', "
            "'draft', '', '', 0, '')"));
        for (const char* table : {"service", "offer", "tariff_value", "tariff_text"}) {
            must(connection->execute(
                QStringLiteral("CREATE TEMP TABLE t AS SELECT * FROM %1 WHERE version = "
                               "'helsinki-2026' AND position = 2")
                    .arg(table)));
            must(connection->execute("UPDATE t SET version = 'draft', position = 9999"));
            must(connection->execute(QStringLiteral("INSERT INTO %1 SELECT * FROM t").arg(table)));
            must(connection->execute("DROP TABLE t"));
        }
        must(connection->execute(
            "INSERT INTO preset (version, number, id, fi, sv, en) VALUES ('draft', 99, 'p', '', "
            "'', '')"));
        must(connection->execute(
            "INSERT INTO preset_line (version, position, preset_number, service, mode, amount, "
            "unit, per) VALUES ('draft', 99, 99, 'meal', 'own', 100, 'meal', 'week')"));
    }
    const QByteArray before = content_of(file);
    const auto done = connect_to(file)->execute(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().words.contains("published"), qPrintable(done.error().words));
    QCOMPARE(content_of(file), before);
}

void StoreVersionsTest::a_published_version_can_be_withdrawn_and_nothing_else()
{
    const QString file = path("withdrawn.sqlite");
    make_store(file);
    must(connect_to(file)->execute(
        "UPDATE version SET status = 'withdrawn' WHERE id = 'helsinki-2026'"));
    const Connection connection = connect_to(file);
    QVERIFY(
        !connection->execute("UPDATE version SET status = 'published' WHERE id = 'helsinki-2026'"));
    QVERIFY(!connection->execute("DELETE FROM offer WHERE version = 'helsinki-2026'"));
}

void StoreVersionsTest::the_audit_log_is_only_added_to()
{
    const QString file = path("log.sqlite");
    make_store(file);
    const Connection connection = connect_to(file);
    QCOMPARE(connection->single("SELECT count(*) FROM audit_log WHERE action = 'publish'")->toInt(),
             3);
    QVERIFY(!connection->execute("DELETE FROM audit_log"));
    QVERIFY(!connection->execute("UPDATE audit_log SET who = 'nobody'"));
    QVERIFY(!connection->execute(
        "INSERT OR REPLACE INTO audit_log (id, happened_at, who, action, version, place) VALUES "
        "(1, '', 'nobody', '', '', '')"));
}

void StoreVersionsTest::publishing_numbers_the_versions()
{
    const QString file = path("sequence.sqlite");
    make_store(file);
    const Connection connection = connect_to(file);
    Book correction = shipped_book("sample");
    correction.header.version = "sample-corrected";
    correction.header.corrects = "sample-2022-2027";
    must(add_published(*connection, correction, {.who = "maintainer"}));
    const auto versions = read_versions(*connection);
    QVERIFY(versions);
    QCOMPARE(versions->size(), std::size_t(4));
    for (std::size_t i = 0; i < versions->size(); ++i)
        QCOMPARE((*versions)[i].sequence, std::int64_t(i) + 1);
    QCOMPARE(versions->back().header.corrects, std::string("sample-2022-2027"));
}

void StoreVersionsTest::a_version_that_corrects_nothing_known_is_refused()
{
    const QString file = path("corrects.sqlite");
    make_store(file);
    Book correction = shipped_book("sample");
    correction.header.version = "sample-corrected";
    correction.header.corrects = "sample-1999";
    QVERIFY(!add_published(*connect_to(file), correction, {.who = "maintainer"}));
}

void StoreVersionsTest::a_changed_shipped_book_becomes_a_correction()
{
    const QString file = path("release.sqlite");
    {
        const Connection connection = connect_to(file);
        must(migrate(*connection, 0));
        Book earlier = shipped_book("helsinki");
        earlier.checksum = "of an earlier release";
        must(add_published(*connection, earlier, {.who = "maksuarvio", .shipped = true}));
    }
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QCOMPARE(versions_in(*store->source), (QStringList{"helsinki-2026", "national-2022-2027",
                                                       "sample-2022-2027", "helsinki-2026+2"}));
    QCOMPARE((*store->source->book("helsinki-2026+2"))->header.corrects,
             std::string("helsinki-2026"));
}

void StoreVersionsTest::an_organiser_kept_in_the_store_gets_no_shipped_book()
{
    const QString file = path("kept.sqlite");
    {
        const Connection connection = connect_to(file);
        must(migrate(*connection, 0));
        Book own = shipped_book("helsinki");
        own.header.version = "helsinki-own";
        own.checksum = "own";
        must(add_published(*connection, own, {.who = "maintainer"}));
    }
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QCOMPARE(versions_in(*store->source),
             (QStringList{"helsinki-own", "national-2022-2027", "sample-2022-2027"}));
}

QTEST_GUILESS_MAIN(StoreVersionsTest)
#include "versions_test.moc"
