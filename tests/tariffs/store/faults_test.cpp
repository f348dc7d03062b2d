// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// Whatever happens to a store: every fee that is served is the one that was published, or the store
// is not served, and why is said; and no byte of it is ever changed.
#include "tariffs/book/cells.h"
#include "tariffs/store/connection.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/store.h"
#include "tests/tariffs/disk.h"
#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <map>
#include <random>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kOnFullDisk = "--on-full-disk";
constexpr const char* kLock = "--lock";
constexpr Date kDay = 2026y / 3 / 1;
constexpr qsizetype kPage = 4096;
/// MAKSUARVIO_FLIPS in the environment asks for more.
constexpr int kFlips = 400;

enum class Outcome { Served, Refused, Wrong };

/// What made a trigger, to make it again.
QString statement_of(StoreConnection& connection, const QString& trigger)
{
    return connection.single("SELECT sql FROM sqlite_master WHERE name = ?", {trigger})
        .value()
        .toString();
}

/// The books that the program has, as cells.
const std::map<std::string, BookCells>& published()
{
    static const auto books = [] {
        std::map<std::string, BookCells> found;
        auto library = TariffLibrary::shipped().value();
        for (const OrganiserInfo& organiser : library.organisers()) {
            for (const VersionInfo& version : organiser.versions)
                found.emplace(version.header.version,
                              cells_of(*library.book(version.header.version).value()));
        }
        return found;
    }();
    return books;
}

/// What a counsellor's program makes of a store. `others`: how many versions more are in it.
Outcome outcome_of(const QString& path, std::size_t others = 0)
{
    const auto store = open_store(path, StoreUse::ToRead);
    if (!store)
        return message(store.error()).contains(path) ? Outcome::Refused : Outcome::Wrong;
    const std::vector<VersionInfo> versions = store->source->versions();
    if (versions.size() != published().size() + others)
        return Outcome::Wrong;
    bool refused = false;
    for (const VersionInfo& version : versions) {
        const auto book = store->source->book(version.header.version);
        if (!book) {
            // The library turns to the shipped books.
            refused = refused || !book.error().isEmpty();
            continue;
        }
        const auto known = published().find(version.header.version);
        if (known == published().end() ? others == 0 : known->second != cells_of(**book))
            return Outcome::Wrong;
    }
    return refused ? Outcome::Refused : Outcome::Served;
}

/// Whether the counsellor goes on with the shipped books, and is told why.
bool falls_back(TariffLibrary& library, const LibraryError& fault)
{
    const QString path = library.path();
    library.fall_back(fault);
    return library.serves_shipped() && library.warnings().size() == 1
           && message(library.warnings().front()).contains(path)
           && cells_of(*library.book("helsinki-2026").value()) == published().at("helsinki-2026");
}

/// Whether this process has the file open to write.
bool is_open_to_write(const QString& path)
{
    bool found = false;
    for (const QFileInfo& entry : QDir("/proc/self/fd").entryInfoList(QDir::Files | QDir::System)) {
        if (entry.symLinkTarget() != path)
            continue;
        static const QRegularExpression flags("flags:\\s*([0-7]+)");
        const QString about =
            QString::fromLatin1(content_of("/proc/self/fdinfo/" + entry.fileName()));
        found = found || flags.match(about).captured(1).toInt(nullptr, 8) % 4 != 0;
    }
    return found;
}

void make_without_books(const QString& path)
{
    QFile::remove(path);
    if (!create_schema(*connect_to(path)))
        throw std::runtime_error("the store cannot be made");
}

/// Another process that writes the store and does not come to an end.
int hold_lock(const QString& path)
{
    const auto connection = connect_to(path);
    if (!connection->execute("BEGIN EXCLUSIVE"))
        return 1;
    std::puts("locked");
    std::fflush(stdout);
    return std::getchar() == EOF ? 0 : 1;
}

/// What goes wrong on a full disk; empty: nothing. `limited`: a limit of the files' size stands for
/// the disk.
QString fault_on_full_disk(const QString& folder, bool limited)
{
    const auto file = [&](const char* name) { return folder + '/' + QLatin1StringView(name); };
    make_store(file("whole"));
    const QByteArray whole = content_of(file("whole"));
    make_old_store(file("older"), 1);
    const QByteArray older = content_of(file("older"));
    make_without_books(file("without-books"));
    const QByteArray without_books = content_of(file("without-books"));
    std::optional<FileSizeLimit> limit;
    if (limited)
        limit.emplace(0);
    else
        fill_disk(folder);

    if (outcome_of(file("whole")) != Outcome::Served || content_of(file("whole")) != whole)
        return "a store that needs nothing is not served as it is";
    const auto opened = TariffLibrary::open_or_shipped(file("older"));
    // Where there is room elsewhere, a copy is brought up to date.
    if (!limited && (!opened || !opened->warnings().empty() || opened->serves_shipped()))
        return "an older store is not served";
    if (limited
        && (!opened || !opened->serves_shipped()
            || opened->warnings().at(0).code != OpenError::Code::NotWritable))
        return "an older store that cannot be brought up to date is not named";
    if (content_of(file("older")) != older)
        return "an older store is changed";
    const auto lacking = TariffLibrary::open_or_shipped(file("without-books"));
    if (!lacking || lacking->warnings().at(0).code != OpenError::Code::NotWritable)
        return "a store that lacks books is not named";
    if (content_of(file("without-books")) != without_books)
        return "a store that lacks books is changed";
    auto fresh = TariffLibrary::open_or_shipped(file("new"));
    if (!fresh || !fresh->serves_shipped() || !fresh->snapshot("helsinki", kDay))
        return "a store that cannot be made keeps the program from its books";
    if (!content_of(file("new")).isEmpty())
        return "half a store is left";
    return {};
}

} // namespace

class StoreFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void a_sound_store_is_served();
    void cut_off_at_any_page();
    void any_bit_flipped();
    void any_bit_of_a_head_flipped();
    void any_column_changed_data();
    void any_column_changed();
    void a_changed_price_is_found();
    void nothing_is_added_to_a_damaged_store();
    void failing_while_it_is_open_data();
    void failing_while_it_is_open();
    void removed_while_it_is_open();
    void locked_by_another_process();
    void of_an_older_schema_data();
    void of_an_older_schema();
    void on_a_full_disk();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("tariffs.sqlite"));
    QByteArray m_sound;
};

void StoreFaultsTest::init()
{
    make_store(m_file);
    m_sound = content_of(m_file);
}

void StoreFaultsTest::a_sound_store_is_served()
{
    QVERIFY(outcome_of(m_file) == Outcome::Served);
    QCOMPARE(content_of(m_file), m_sound);
    const auto library = TariffLibrary::open_or_shipped(m_file).value();
    QVERIFY(!is_open_to_write(m_file));
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(is_open_to_write(m_file));
}

void StoreFaultsTest::cut_off_at_any_page()
{
    QCOMPARE(m_sound.size() % kPage, 0);
    for (qsizetype size = kPage; size < m_sound.size(); size += kPage) {
        const QByteArray cut = m_sound.first(size);
        write(m_file, cut);
        QVERIFY2(outcome_of(m_file) == Outcome::Refused, QByteArray::number(size));
        QVERIFY2(content_of(m_file) == cut, QByteArray::number(size));
    }
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), QStringList{"tariffs.sqlite"});
}

void StoreFaultsTest::any_bit_flipped()
{
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::map<Outcome, int> seen;
    const int flips = std::max(kFlips, qEnvironmentVariableIntValue("MAKSUARVIO_FLIPS"));
    for (int i = 0; i < flips; ++i) {
        QByteArray flipped = m_sound;
        const auto at = qsizetype(random() % std::size_t(flipped.size()));
        const int bit = int(random() % 8);
        flipped[at] = char(flipped[at] ^ (1 << bit));
        write(m_file, flipped);
        const Outcome outcome = outcome_of(m_file);
        const QByteArray place =
            "byte " + QByteArray::number(at) + " bit " + QByteArray::number(bit);
        QVERIFY2(outcome != Outcome::Wrong, place);
        QVERIFY2(content_of(m_file) == flipped, place);
        ++seen[outcome];
    }
    qInfo("%d refused, %d of no consequence", seen[Outcome::Refused], seen[Outcome::Served]);
    QVERIFY(seen[Outcome::Refused] > 0);
}

// What says which version is in force is a small part of the file, and hit rarely there.
void StoreFaultsTest::any_bit_of_a_head_flipped()
{
    run_on(m_file, "INSERT INTO withdrawal (version, withdrawn_at, withdrawn_by) "
                   "VALUES ('sample-2022-2027', '2026-11-27T06:00:00Z', 'maija')");
    const QByteArray sound = content_of(m_file);
    std::vector<qsizetype> pages;
    {
        const auto connection = connect_to(m_file);
        auto roots = connection
                         ->query("SELECT rootpage FROM sqlite_master "
                                 "WHERE tbl_name IN ('version', 'withdrawal') AND rootpage > 0")
                         .value();
        while (roots.next())
            pages.push_back((roots.value(0).toLongLong() - 1) * kPage);
    }
    QCOMPARE(pages.size(), 5U);
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    std::map<bool, int> served;
    for (int i = 0; i < kFlips; ++i) {
        QByteArray flipped = sound;
        const qsizetype at =
            pages[random() % pages.size()] + qsizetype(random() % std::size_t(kPage));
        const int bit = int(random() % 8);
        if (flipped[at] == 0 && i % 4 != 0)
            continue; // Most of it is empty.
        flipped[at] = char(flipped[at] ^ (1 << bit));
        write(m_file, flipped);
        const auto store = open_store(m_file, StoreUse::ToRead);
        const QByteArray place =
            "byte " + QByteArray::number(at) + " bit " + QByteArray::number(bit);
        if (store) {
            QStringList in_force;
            for (const VersionInfo& version : store->source->versions()) {
                if (version.header.status == VersionStatus::Published)
                    in_force.push_back(QString::fromStdString(version.header.version));
            }
            QVERIFY2(
                (in_force
                 == QStringList{"national-2022-2027", "paijat-hame-2023-2027", "helsinki-2026"}),
                place);
        }
        QVERIFY2(content_of(m_file) == flipped, place);
        ++served[store.has_value()];
    }
    qInfo("%d refused, %d of no consequence", served[false], served[true]);
    QVERIFY(served[false] > 0);
}

void StoreFaultsTest::any_column_changed_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    make_store(m_file);
    const auto connection = connect_to(m_file);
    for (const char* table : {"version", "version_sheet"}) {
        auto columns =
            connection->query(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))
                .value();
        while (columns.next()) {
            const QString column = columns.value(0).toString();
            QTest::addRow("%s.%s", table, qPrintable(column)) << table << column;
        }
    }
}

// Nothing in a version can become another without its being noticed, however rarely a bit of it
// would be hit.
void StoreFaultsTest::any_column_changed()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    const auto connection = connect_to(m_file);
    const auto run = [&](const QString& sql) {
        const auto done = connection->execute(sql);
        return done ? QString() : done.error().words;
    };
    QCOMPARE(run("PRAGMA foreign_keys = OFF"), QString());
    QCOMPARE(run("PRAGMA ignore_check_constraints = ON"), QString());
    const QString trigger = table + "_update_refused";
    const QString guard = statement_of(*connection, trigger);
    QCOMPARE(run("DROP TRIGGER " + trigger), QString());
    QCOMPARE(run(QStringLiteral(
                     "UPDATE OR IGNORE %1 SET %2 = CASE WHEN typeof(%2) = 'text' THEN %2 || 'x' "
                     "ELSE %2 + 70 END "
                     "WHERE %3 = 'sample-2022-2027' AND %2 IS NOT NULL")
                     .arg(table, column, table == "version" ? "id" : "version")),
             QString());
    const int changed = connection->single("SELECT changes()").value().toInt();
    QCOMPARE(run(guard), QString());
    QVERIFY(changed > 0);
    QVERIFY(outcome_of(m_file) != Outcome::Wrong);
}

void StoreFaultsTest::a_changed_price_is_found()
{
    const QString guard = statement_of(*connect_to(m_file), "version_sheet_update_refused");
    run_on(m_file, "DROP TRIGGER version_sheet_update_refused");
    run_on(m_file, "UPDATE version_sheet SET content = replace(content, '5.25', '5.26') "
                   "WHERE version = 'helsinki-2026' AND file = 'values.csv'");
    run_on(m_file, guard);
    const QByteArray before = content_of(m_file);
    auto library = TariffLibrary::open_or_shipped(m_file).value();
    QVERIFY(library.warnings().empty());
    const auto refused = library.snapshot("helsinki", kDay);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, LibraryError::Code::StoreFault);
    QVERIFY(refused.error().detail.contains("helsinki-2026"));
    QVERIFY(library.snapshot("sample", kDay));
    QVERIFY(falls_back(library, refused.error()));
    QCOMPARE(content_of(m_file), before);
}

void StoreFaultsTest::nothing_is_added_to_a_damaged_store()
{
    // Without its checksum a shipped book seems to be missing.
    const QByteArray checksum = QByteArray::fromStdString(
        TariffLibrary::shipped()->book("helsinki-2026").value()->checksum);
    // Once as what a package signs, once as the book that it came from.
    QCOMPARE(m_sound.count(checksum), 2);
    for (const qsizetype at : {m_sound.indexOf(checksum), m_sound.lastIndexOf(checksum)}) {
        QByteArray changed = m_sound;
        changed[at] ^= 1;
        write(m_file, changed);
        for (const StoreUse use : {StoreUse::OwnOrNew, StoreUse::ToRead}) {
            const auto store = open_store(m_file, use);
            QVERIFY(!store);
            QCOMPARE(store.error().code, OpenError::Code::Damaged);
        }
        QCOMPARE(content_of(m_file), changed);
    }
}

void StoreFaultsTest::failing_while_it_is_open_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("cut off") << m_sound.first(2 * kPage);
    QTest::newRow("emptied") << QByteArray();
    QTest::newRow("overwritten") << QByteArray(m_sound.size(), 'x');
}

void StoreFaultsTest::failing_while_it_is_open()
{
    QFETCH(QByteArray, content);
    auto library = TariffLibrary::open_or_shipped(m_file).value();
    const auto helsinki = library.snapshot("helsinki", kDay).value();
    write(m_file, content);
    QVERIFY2(library.snapshot("helsinki", kDay) == helsinki, "what was read stays");
    const auto sample = library.snapshot("sample", kDay);
    QVERIFY(!sample);
    QCOMPARE(sample.error().code, LibraryError::Code::StoreFault);
    QVERIFY(falls_back(library, sample.error()));
    QVERIFY(library.snapshot("sample", kDay));
    QCOMPARE(content_of(m_file), content);
}

void StoreFaultsTest::removed_while_it_is_open()
{
    auto library = TariffLibrary::open_or_shipped(m_file).value();
    QVERIFY(QFile::remove(m_file));
    // An open file lives on without its name.
    const auto sample = library.book("sample-2022-2027");
    QVERIFY(sample);
    QVERIFY(cells_of(**sample) == published().at("sample-2022-2027"));
    QVERIFY(!QFile::exists(m_file));
}

void StoreFaultsTest::locked_by_another_process()
{
    auto early = TariffLibrary::open_or_shipped(m_file).value();
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {kLock, m_file});
    QVERIFY(other.waitForReadyRead());

    // One waits for the other program before and after the start alike.
    const auto refused = early.snapshot("helsinki", kDay);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, LibraryError::Code::StoreFault);
    QVERIFY(falls_back(early, refused.error()));

    auto late = TariffLibrary::open_or_shipped(m_file);
    QVERIFY(late && late->serves_shipped());
    QCOMPARE(late->warnings().at(0).code, OpenError::Code::Locked);
    QVERIFY(message(late->warnings().at(0)).contains(m_file));
    QVERIFY(late->snapshot("helsinki", kDay));

    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    QVERIFY(outcome_of(m_file) == Outcome::Served);
    QCOMPARE(content_of(m_file), m_sound);
}

void StoreFaultsTest::of_an_older_schema_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version < kSchemaVersion; ++version)
        QTest::addRow("schema %d", version) << version;
}

void StoreFaultsTest::of_an_older_schema()
{
    QFETCH(int, version);
    make_old_store(m_file, version);
    const QByteArray older = content_of(m_file);
    {
        const FileSizeLimit full(kPage);
        QVERIFY(!open_store(m_file, StoreUse::ToRead));
        QCOMPARE(content_of(m_file), older);
    }
    QByteArray overwritten = older;
    overwritten.replace(older.size() / 2, kPage, QByteArray(kPage, '\xAA'));
    for (const QByteArray& damaged : {older.chopped(kPage), overwritten}) {
        write(m_file, damaged);
        QVERIFY(!open_store(m_file, StoreUse::ToRead));
        QCOMPARE(content_of(m_file), damaged);
    }

    write(m_file, older);
    QVERIFY(outcome_of(m_file, 4) == Outcome::Served);
}

void StoreFaultsTest::on_a_full_disk()
{
    if (!can_mount()) {
        qInfo("no disk can be mounted here; a limit of the files' size stands for it");
        QCOMPARE(fault_on_full_disk(m_folder.path(), true), QString());
        return;
    }
    const QTemporaryDir disk;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    start_on_disk(process, disk.path(), 3 * m_sound.size(), QCoreApplication::applicationFilePath(),
                  {kOnFullDisk, disk.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (argc == 3 && arguments[1] == kOnFullDisk) {
        const QString fault = fault_on_full_disk(arguments[2], false);
        if (!fault.isEmpty())
            qCritical("%s", qPrintable(fault));
        return fault.isEmpty() ? 0 : 1;
    }
    if (argc == 3 && arguments[1] == kLock)
        return hold_lock(arguments[2]);
    StoreFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "faults_test.moc"
