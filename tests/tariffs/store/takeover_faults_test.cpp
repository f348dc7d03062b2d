// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What can come between while a store of an older schema is taken over.
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/store.h"
#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/random_moments.h"
#include "tests/tariffs/stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <map>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kTakeOver = "take-over";
constexpr int kMoments = 100;
constexpr qint64 kPage = 4096;

void say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

/// A program that starts when it is told so, and says what came of it.
int take_over_when_told(const QString& file)
{
    say("ready");
    std::getchar();
    const auto library = TariffLibrary::open_or_shipped(file);
    if (!library || !library->warnings().empty()) {
        say(library ? message(library->warnings().front()) : message(library.error()));
        return 1;
    }
    say("done");
    return 0;
}

void start(QProcess& process, const QString& file)
{
    process.start(QCoreApplication::applicationFilePath(), {kTakeOver, file});
    if (!process.waitForReadyRead(30'000) || process.readLine() != "ready\n")
        throw std::runtime_error("the program does not start");
}

void tell(QProcess& process)
{
    process.write("\n");
    process.waitForBytesWritten();
}

/// What the versions of the older store are, by their ids.
std::map<std::string, std::string> checksums(const QString& file, const QString& column)
{
    std::map<std::string, std::string> found;
    const auto connection = connect_to(file);
    auto rows =
        connection->query("SELECT id, " + column + " FROM version WHERE organiser = 'koe'").value();
    while (rows.next())
        found.emplace(rows.value(0).toString().toStdString(),
                      rows.value(1).toString().toStdString());
    return found;
}

/// What is wrong with a store that was taken over from `older`; empty where nothing is.
QString fault_of(const QString& file, const std::map<std::string, std::string>& older)
{
    const auto store = open_store(file, StoreUse::ToRead);
    if (!store || !store->warnings.empty())
        return store ? message(store->warnings.front()) : message(store.error());
    if (versions_in(*store->source) != versions_taken_over())
        return "the versions are " + versions_in(*store->source).join(' ');
    for (const auto& [version, checksum] : older) {
        const auto book = store->source->book(version);
        if (!book || (*book)->checksum != checksum)
            return QString::fromStdString(version) + " is not as it was published";
    }
    const auto connection = connect_to(file);
    const QString intact = connection->single("PRAGMA integrity_check")->toString();
    if (intact != "ok")
        return intact;
    const auto logged =
        connection->single("SELECT count(*) FROM audit_log WHERE who = 'maksuarvio'");
    if (logged->toInt() != 4)
        return "the shipped books were added more than once";
    return strange_objects(*connection)->join(' ');
}

} // namespace

/// MAKSUARVIO_KILLS sets how often a program is killed (100), MAKSUARVIO_SEED the moments.
class TakeoverFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void a_program_is_killed();
    void four_programs_start_at_once();
    void the_disk_becomes_full();
    void a_store_that_may_only_be_read_is_read_from_a_copy();
    void a_store_that_may_only_be_read_is_not_kept();

private:
    /// Neither the store nor a journal beside it can be written.
    void take_rights() const
    {
        const auto read = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        QVERIFY(QFile::setPermissions(m_file, read));
        QVERIFY(QFile::setPermissions(m_folder.path(),
                                      read | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    }

    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(QStringLiteral("tariffs.sqlite"));
    QByteArray m_older;
    std::map<std::string, std::string> m_checksums;
};

void TakeoverFaultsTest::init()
{
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile::remove(m_file);
    make_old_store(m_file);
    m_older = content_of(m_file);
    m_checksums = checksums(m_file, "checksum");
    QCOMPARE(m_checksums.size(), 4U);
}

void TakeoverFaultsTest::a_program_is_killed()
{
    const int moments = number_of_kills(kMoments);
    QRandomGenerator random(seed_of_run());
    // How long one takes that is not killed.
    QElapsedTimer timer;
    {
        QProcess child;
        start(child, m_file);
        timer.start();
        tell(child);
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.readAllStandardOutput(), QByteArray("done\n"));
    }
    const auto longest = static_cast<quint32>(timer.nsecsElapsed() / 1000);
    int interrupted = 0;
    int done = 0;
    for (int moment = 0; moment < moments; ++moment) {
        write(m_file, m_older);
        QProcess child;
        start(child, m_file);
        tell(child);
        QThread::usleep(random.bounded(longest));
        child.kill();
        child.waitForFinished();
        interrupted += QFile::exists(m_file + "-journal") ? 1 : 0;
        done += child.readAllStandardOutput() == "done\n" ? 1 : 0;
        const QString fault = fault_of(m_file, m_checksums);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("moment %1: %2").arg(moment).arg(fault)));
    }
    qInfo("%d moments of %u µs: %d within a transaction, %d when all was done", moments, longest,
          interrupted, done);
    QVERIFY(moments < kMoments || interrupted > 0);
}

void TakeoverFaultsTest::four_programs_start_at_once()
{
    for (int turn = 0; turn < 10; ++turn) {
        write(m_file, m_older);
        std::array<QProcess, 4> programs;
        for (QProcess& program : programs)
            start(program, m_file);
        for (QProcess& program : programs)
            tell(program);
        for (QProcess& program : programs) {
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.readAllStandardOutput(), QByteArray("done\n"));
        }
        QCOMPARE(fault_of(m_file, m_checksums), QString());
    }
}

void TakeoverFaultsTest::the_disk_becomes_full()
{
    int refused = 0;
    for (qint64 size = 0; size < 2 * m_older.size(); size += 4 * kPage) {
        write(m_file, m_older);
        std::optional<OpenError> error;
        {
            const FileSizeLimit full(size);
            const auto store = open_store(m_file, StoreUse::OwnOrNew);
            if (!store)
                error = store.error();
        }
        if (error) {
            QCOMPARE(error->code, OpenError::Code::NotWritable);
            QVERIFY2(content_of(m_file) == m_older, QByteArray::number(size));
            QVERIFY(!QFile::exists(m_file + "-journal"));
            ++refused;
        }
        QCOMPARE(fault_of(m_file, m_checksums), QString());
    }
    qInfo("%d sizes were too small", refused);
    QVERIFY(refused > 5);
}

void TakeoverFaultsTest::a_store_that_may_only_be_read_is_read_from_a_copy()
{
    // A folder for copies of its own: others come and go in the machine's at the same time.
    const QTemporaryDir copies;
    QVERIFY(QFile::setPermissions(copies.path(), QFile::Permissions(0x7777)));
    const QByteArray machines = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(copies.path()));
    const auto back =
        qScopeGuard([&] { machines.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", machines); });
    take_rights();
    {
        const GuestRights guest;
        auto library = TariffLibrary::open_or_shipped(m_file).value();
        QVERIFY2(library.warnings().empty(),
                 qPrintable(library.warnings().empty() ? QString()
                                                       : message(library.warnings().front())));
        QCOMPARE(library.path(), m_file);
        for (const auto& [version, checksum] : m_checksums) {
            const auto book = library.book(version);
            QVERIFY(book);
            QCOMPARE((*book)->checksum, checksum);
            QVERIFY((*book)->place.starts_with(m_file.toStdString()));
        }
        QVERIFY(library.snapshot("koe", 2026y / 6 / 1));
    }
    QCOMPARE(content_of(m_file), m_older);
    QCOMPARE(QDir::tempPath(), copies.path());
    QVERIFY(QDir::temp().isEmpty());
}

void TakeoverFaultsTest::a_store_that_may_only_be_read_is_not_kept()
{
    take_rights();
    const GuestRights guest;
    QVERIFY(open_store(m_file, StoreUse::Existing));
    // Who writes it afterwards needs the store itself.
    const auto own = open_store(m_file, StoreUse::OwnOrNew);
    QVERIFY(!own);
    QCOMPARE(own.error().code, OpenError::Code::NotWritable);
    const auto store = Maintenance::open(m_file, any_sheet);
    QVERIFY(!store);
    QCOMPARE(store.error().code, OpenError::Code::NotWritable);
    QCOMPARE(content_of(m_file), m_older);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == kTakeOver)
        return take_over_when_told(arguments.value(2));
    TakeoverFaultsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "takeover_faults_test.moc"
