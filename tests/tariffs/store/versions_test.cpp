// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/versions.h"

#include "tariffs/book/reader.h"
#include "tariffs/store/log.h"
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
    void a_sheet_without_a_version_is_not_kept();
    void a_head_that_is_not_its_sheets_is_refused();
    void a_withdrawn_version_is_one();
    void each_publication_is_logged();
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

    for (const char* column :
         {"id = 'other'", "organiser = 'sample'", "head = ''", "digest = ''", "shipped = NULL",
          "sequence = 77", "published_at = ''", "published_by = ''", "row_digest = ''"})
        QTest::addRow("its head stays: %s", column)
            << QStringLiteral("UPDATE version SET %1 WHERE id = 'helsinki-2026'").arg(column);
    QTest::newRow("it is not removed") << "DELETE FROM version WHERE id = 'helsinki-2026'";
    QTest::newRow("no version takes its name")
        << "INSERT OR REPLACE INTO version VALUES ('helsinki-2026', 'helsinki', '', '', NULL, 99, "
           "'', '', '')";
    QTest::newRow("no version takes its sequence")
        << "INSERT OR REPLACE INTO version VALUES ('other', 'helsinki', '', '', NULL, 3, '', '', "
           "'')";
    QTest::newRow("no version is given its name")
        << "UPDATE OR REPLACE version SET id = 'helsinki-2026' WHERE id = 'sample-2022-2027'";
    QTest::newRow("no version is given its sequence")
        << "UPDATE OR REPLACE version SET sequence = 3 WHERE id = 'sample-2022-2027'";
    QTest::newRow("no sheet changes")
        << "UPDATE version_sheet SET content = replace(content, '5.25', '0.25') "
           "WHERE version = 'helsinki-2026'";
    QTest::newRow("no sheet leaves it")
        << "DELETE FROM version_sheet WHERE version = 'helsinki-2026' AND file = 'presets.csv'";
    QTest::newRow("no sheet leaves it for another version")
        << "UPDATE version_sheet SET version = 'other' WHERE version = 'helsinki-2026'";
    QTest::newRow("no sheet is replaced")
        << "INSERT OR REPLACE INTO version_sheet VALUES ('helsinki-2026', 'values.csv', '')";
    QTest::newRow("no sheet is added")
        << "INSERT INTO version_sheet VALUES ('helsinki-2026', 'more.csv', '')";
    QTest::newRow("a withdrawal stays") << "DELETE FROM withdrawal";
    QTest::newRow("a withdrawal is not another's")
        << "UPDATE withdrawal SET version = 'helsinki-2026'";
    QTest::newRow("a withdrawal happens once")
        << "INSERT OR REPLACE INTO withdrawal VALUES ('sample-2022-2027', '', 'nobody')";
    QTest::newRow("a review stays") << "DELETE FROM review";
    QTest::newRow("a review is of its revision") << "UPDATE review SET revision = 8";
    QTest::newRow("no review is replaced")
        << "INSERT OR REPLACE INTO review VALUES (1, 2, 3, 'approve', '', 'nobody')";
    QTest::newRow("a package stays") << "DELETE FROM package";
    QTest::newRow("a package does not change") << "UPDATE package SET content = x'00'";
    QTest::newRow("no package is replaced")
        << "INSERT OR REPLACE INTO package VALUES ('helsinki', 1, x'00', '', 'nobody')";
    QTest::newRow("a key list stays") << "DELETE FROM key_list";
    QTest::newRow("a key list does not change") << "UPDATE key_list SET content = ''";
    QTest::newRow("no key list is replaced")
        << "INSERT OR REPLACE INTO key_list VALUES ('helsinki', 1, '', '', 'nobody')";
    QTest::newRow("what is logged stays") << "DELETE FROM audit_log";
    QTest::newRow("what is logged does not change") << "UPDATE audit_log SET who = 'nobody'";
    QTest::newRow("nothing logged is replaced")
        << "INSERT OR REPLACE INTO audit_log (id, happened_at, who, action, version, place) "
           "VALUES (1, '', 'nobody', '', '', '')";
}

void StoreVersionsTest::a_published_version_cannot_be_changed()
{
    QFETCH(QString, sql);

    const QString file = path("fixed.sqlite");
    if (!QFile::exists(file)) {
        make_store(file);
        const Connection connection = connect_to(file);
        must(add_withdrawal(*connection, "sample-2022-2027", "maija", time_stamp()));
        must(connection->execute("INSERT INTO review VALUES (1, 2, 3, 'send', '', 'maija')"));
        must(connection->execute("INSERT INTO package VALUES ('helsinki', 1, x'01', '', 'maija')"));
        must(connection->execute("INSERT INTO key_list VALUES ('helsinki', 1, 'k', '', 'maija')"));
    }
    const QByteArray before = content_of(file);
    const auto done = connect_to(file)->execute(sql);
    QVERIFY(!done);
    QVERIFY2(done.error().words.contains("published"), qPrintable(done.error().words));
    QCOMPARE(content_of(file), before);
}

void StoreVersionsTest::a_sheet_without_a_version_is_not_kept()
{
    const QString file = path("orphan.sqlite");
    make_store(file);
    QVERIFY(!connect_to(file)->execute(
        "INSERT INTO version_sheet VALUES ('nobodys', 'values.csv', '')"));
}

// Which version is in force is seen from the head alone.
void StoreVersionsTest::a_head_that_is_not_its_sheets_is_refused()
{
    const QString file = path("head.sqlite");
    make_store(file);
    const auto add = [&](const std::string& id, std::int64_t sequence, const std::string& last) {
        BookCells cells = cells_of(shipped_book("sample"));
        set_header_field(cells, HeaderField::Version, id);
        BookCells head = cells;
        set_header_field(head, HeaderField::To, last);
        const StoredVersion version{.id = id,
                                    .organiser = "sample",
                                    .head = csv_text(head[BookFile::Header]),
                                    .digest = checksum_of(cells),
                                    .shipped = {},
                                    .sequence = sequence,
                                    .published_at = "2026-11-27T06:00:00Z",
                                    .published_by = "maija"};
        const Connection connection = connect_to(file);
        return Transaction::for_writing(*connection).and_then([&](Transaction transaction) {
            return add_version(*connection, version, &cells).and_then([&] {
                return transaction.commit();
            });
        });
    };
    must(add("sample-same", 8, "2027-12-31"));
    must(add("sample-longer", 9, "2028-12-31"));
    const auto store = open_store(file, StoreUse::ToRead);
    QVERIFY(store);
    QVERIFY(store->source->book("sample-same"));
    const auto longer = store->source->book("sample-longer");
    QVERIFY(!longer);
    QVERIFY(longer.error().contains("sample-longer"));
}

void StoreVersionsTest::a_withdrawn_version_is_one()
{
    const QString file = path("withdrawn.sqlite");
    make_store(file);
    {
        const Connection connection = connect_to(file);
        must(add_withdrawal(*connection, "helsinki-2026", "maija", time_stamp()));
        QVERIFY(!add_withdrawal(*connection, "none", "maija", time_stamp()));
    }
    const auto store = open_store(file, StoreUse::ToRead);
    for (const VersionInfo& version : store->source->versions())
        QCOMPARE(version.header.status == VersionStatus::Withdrawn,
                 version.header.version == "helsinki-2026");
    QCOMPARE((*store->source->book("helsinki-2026"))->header.status, VersionStatus::Withdrawn);
}

void StoreVersionsTest::each_publication_is_logged()
{
    const QString file = path("log.sqlite");
    make_store(file);
    QCOMPARE(connect_to(file)
                 ->single("SELECT count(*) FROM audit_log WHERE action = 'publish'")
                 ->toInt(),
             4);
}

void StoreVersionsTest::publishing_numbers_the_versions()
{
    const QString file = path("sequence.sqlite");
    make_store(file);
    const Connection connection = connect_to(file);
    Book correction = shipped_book("sample");
    correction.header.version = "sample-corrected";
    correction.header.corrects = "sample-2022-2027";
    QCOMPARE(publish(*connection, correction, {.who = "maintainer"}), QString());
    const auto versions = read_versions(*connection);
    QVERIFY(versions);
    QCOMPARE(versions->size(), std::size_t(5));
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
    QVERIFY(publish(*connect_to(file), correction, {.who = "maintainer"}).contains("corrects"));
}

void StoreVersionsTest::a_changed_shipped_book_becomes_a_correction()
{
    const QString file = path("release.sqlite");
    {
        const Connection connection = connect_to(file);
        must(create_schema(*connection));
        QCOMPARE(publish(*connection, shipped_book("helsinki"),
                         {.who = "maksuarvio", .shipped = "of an earlier release"}),
                 QString());
    }
    QVERIFY(open_store(file, StoreUse::OwnOrNew));
    // It is known from then on.
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QCOMPARE(versions_in(*store->source),
             (QStringList{"helsinki-2026", "national-2022-2027", "sample-2022-2027",
                          "paijat-hame-2023-2027", "helsinki-2026+2"}));
    QCOMPARE((*store->source->book("helsinki-2026+2"))->header.corrects,
             std::string("helsinki-2026"));
}

void StoreVersionsTest::an_organiser_kept_in_the_store_gets_no_shipped_book()
{
    const QString file = path("kept.sqlite");
    {
        const Connection connection = connect_to(file);
        must(create_schema(*connection));
        Book own = shipped_book("helsinki");
        own.header.version = "helsinki-own";
        QCOMPARE(publish(*connection, own, {.who = "maintainer"}), QString());
    }
    const auto store = open_store(file, StoreUse::OwnOrNew);
    QVERIFY(store);
    QCOMPARE(versions_in(*store->source),
             (QStringList{"helsinki-own", "national-2022-2027", "sample-2022-2027",
                          "paijat-hame-2023-2027"}));
}

QTEST_GUILESS_MAIN(StoreVersionsTest)
#include "versions_test.moc"
