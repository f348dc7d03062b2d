// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/connection.h"
#include "tests/tariffs/random_moments.h"
#include "tests/tariffs/stores.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>
#include <set>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr int kMoments = 300;
/// A store is begun anew after so many, or it would grow and take the time.
constexpr int kMomentsAStore = 10;
/// Longer than it takes to save and to publish.
constexpr int kLongestMicroseconds = 60'000;

/// In memory, where the system has such a place: what a killed program has written is kept by the
/// system whether or not a disk has it, and a slow disk would take the time.
QString quick_place()
{
    const QString memory = QStringLiteral("/dev/shm");
    return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
}

void say(const std::string& line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

/// Saves, publishes and imports without end; says each published version when it is told so.
int maintain(const QString& file, const QString& folder, const QString& prefix)
{
    auto store = Maintenance::open(file, any_sheet);
    if (!store)
        return 1;
    const auto base = store->book("helsinki-2026");
    say("ready");
    for (int i = 0; base; ++i) {
        const std::string version = (prefix + QString::number(i)).toStdString();
        Draft draft = draft_from(**base, version, {2027y / 6 / 1, {}});
        if (i % 2 == 1) {
            if (!export_folder(draft.cells, folder))
                return 1;
            Import import = import_folder(folder);
            if (!import.faults.empty())
                return 1;
            draft = draft_from_cells(std::move(import.cells));
        }
        // All begin on one day, so each corrects the one before.
        const auto versions = store->versions();
        if (!versions)
            return 1;
        for (const VersionInfo& known : *versions) {
            if (known.header.valid.from == Date(2027y / 6 / 1))
                set_header_field(draft.cells, HeaderField::Corrects, known.header.version);
        }
        const auto saved = store->save(draft, "maija");
        const auto published = saved.and_then([&](const Draft& stored) {
            return store->publish(stored, {"Board of services", 2027y / 3 / 18, "12 §", "maija"});
        });
        if (!published)
            return 1;
        say(*published);
    }
    return 1;
}

/// The versions that a program says it has published until it is killed; empty where it could not
/// be killed as it should.
std::optional<QStringList> published_until_killed(const QStringList& arguments,
                                                  std::chrono::microseconds moment)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForReadyRead(30'000))
        return std::nullopt;
    QThread::usleep(static_cast<unsigned long>(moment.count()));
    child.kill();
    child.waitForFinished();
    QStringList lines = QString::fromUtf8(child.readAllStandardOutput()).split('\n');
    if (child.exitStatus() != QProcess::CrashExit || lines.first() != "ready")
        return std::nullopt;
    // What stands behind the last line end was not said to the end.
    return lines.mid(1, lines.size() - 2);
}

/// What is wrong with a store; empty where nothing is.
QString fault_of(const QString& file, const QStringList& published)
{
    // The first to come is a counsellor.
    const auto library = TariffLibrary::open_or_shipped(file);
    if (!library || !library->warnings().empty())
        return library ? message(library->warnings().front()) : message(library.error());
    const QVariant intact = connect_to(file)->single("PRAGMA integrity_check").value();
    if (intact.toString() != "ok")
        return intact.toString();
    auto store = Maintenance::open(file, any_sheet);
    if (!store)
        return message(store.error());
    std::set<QString> known;
    const auto versions = store->versions();
    if (!versions)
        return message(versions.error());
    for (const VersionInfo& info : *versions) {
        const auto book = store->book(info.header.version);
        if (!book)
            return message(book.error());
        if (info.header.organiser == "helsinki"
            && (*book)->checksum != checksum_of(cells_of(**book)))
            return "not whole: " + QString::fromStdString(info.header.version);
        known.insert(QString::fromStdString(info.header.version));
    }
    for (const QString& version : published) {
        if (!known.contains(version))
            return "lost: " + version;
    }
    const auto drafts = store->drafts();
    if (!drafts)
        return message(drafts.error());
    for (const DraftInfo& info : *drafts) {
        const auto draft = store->draft(info.id);
        if (!draft || !read_cells(draft->cells).faults.empty())
            return "half a draft: " + QString::fromStdString(info.version);
    }
    return {};
}

} // namespace

/// The power goes while a maintainer publishes. MAKSUARVIO_KILLS sets how often (300),
/// MAKSUARVIO_SEED the moments.
class KilledTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_that_was_published_is_lost();
};

void KilledTest::nothing_that_was_published_is_lost()
{
    const int moments = number_of_kills(kMoments);
    QRandomGenerator random(seed_of_run());
    const QTemporaryDir folder(quick_place() + "/maksuarvio-killed-XXXXXX");
    QVERIFY(folder.isValid());
    const QString file = folder.filePath("tariffs.sqlite");
    QStringList published;
    int interrupted = 0;
    for (int moment = 0; moment < moments; ++moment) {
        if (moment % kMomentsAStore == 0) {
            make_store(file);
            published.clear();
        }
        const auto said = published_until_killed(
            {"maintain", file, folder.filePath("exchange"), QStringLiteral("june-%1-").arg(moment)},
            std::chrono::microseconds(random.bounded(kLongestMicroseconds)));
        QVERIFY2(said, "the program ended by itself");
        published += *said;
        interrupted += QFile::exists(file + "-journal") ? 1 : 0;
        const QString fault = fault_of(file, published);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("moment %1: %2").arg(moment).arg(fault)));
    }
    QVERIFY(moments < 100 || interrupted > 0);
    qInfo("%d moments, %d of them within a transaction, %lld versions published in the last store",
          moments, interrupted, qlonglong(published.size()));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "maintain")
        return maintain(arguments.value(2), arguments.value(3), arguments.value(4));
    KilledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "killed_test.moc"
