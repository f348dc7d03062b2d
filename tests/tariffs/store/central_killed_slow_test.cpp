// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/store/postgresql/central.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/postgresql.h"
#include "tests/tariffs/random_moments.h"
#include "tests/tariffs/stores.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr int kMoments = 60;
constexpr qint64 kFirstLines = 4096;
/// The least that is waited for at most: how long it takes to save, send, publish and seal is seen
/// from the first time.
constexpr int kLongestMilliseconds = 400;
/// However slow the computer is: the moments are to come to an end.
constexpr int kLongestAtAll = 2000;

void say(const std::string& line)
{
    std::printf("%s\n", line.c_str());
    std::fflush(stdout);
}

/// Publishes version after version, each of which corrects the one before, and seals each; says
/// each published version and each sealed package when it is told so.
int maintain(const QString& key_file, const QString& prefix)
{
    auto store = Maintenance::open(Postgresql::store_of("keeper"), any_sheet);
    auto other = Maintenance::open(Postgresql::store_of("other"), any_sheet);
    const auto key = SecretKey::read(key_file);
    if (!store || !other || !key)
        return 1;
    say("ready");
    for (int i = 0;; ++i) {
        const std::string version = (prefix + QString::number(i)).toStdString();
        Draft draft = draft_from(shipped_book("sample"), version, {2027y / 1 / 1, {}});
        draft.base.clear();
        Book book = read_cells(draft.cells).book;
        for (BookRow& row : book.rows)
            row.row.to.reset();
        for (BookOffer& offer : book.offers)
            offer.valid.to.reset();
        const auto versions = store->versions();
        if (!versions)
            return 1;
        if (!versions->empty())
            book.header.corrects = versions->back().header.version;
        draft.cells = cells_of(book);
        const auto published =
            store->save(draft, {})
                .and_then([&](const Draft& saved) { return store->send_for_review(saved, {}); })
                .and_then([&](const Draft& sent) {
                    return other->approve(sent, {}).and_then([&] {
                        return other->publish(sent, {"Hallitus", 2026y / 11 / 17, "1 §", {}});
                    });
                });
        if (!published)
            return 1;
        say(*published);
        const auto sealed = seal_organiser(*other, "sample", {}, *key, {});
        if (!sealed)
            return 1;
        say("package " + std::to_string(delivery_in(*sealed)->sequence));
    }
}

} // namespace

/// A client or the server goes away while a tariff is saved, reviewed, published and sealed.
/// MAKSUARVIO_KILLS sets how often (60), MAKSUARVIO_SEED the moments.
class CentralKilledTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_is_torn_lost_or_done_twice();

private:
    static QString fault_of(const QStringList& said);
};

/// What is wrong with the store; empty where nothing is.
QString CentralKilledTest::fault_of(const QStringList& said)
{
    auto owner = CentralStore::open(Postgresql::store_of("owner"));
    if (!owner)
        return message(owner.error());
    const auto faults = owner->verify();
    if (!faults || !faults->isEmpty())
        return faults ? faults->join(' ') : message(faults.error());
    auto store = Maintenance::open(Postgresql::store_of("keeper"), any_sheet);
    if (!store)
        return message(store.error());
    const auto versions = store->versions();
    const auto log = store->audit_log();
    const auto drafts = store->drafts();
    if (!versions || !log || !drafts)
        return "cannot be read";
    std::set<std::string> known;
    for (const VersionInfo& info : *versions) {
        if (!known.insert(info.header.version).second)
            return "twice: " + QString::fromStdString(info.header.version);
    }
    std::map<std::string, int> logged;
    for (const AuditEntry& entry : *log) {
        if (entry.action == "publish")
            ++logged[entry.version.toStdString()];
    }
    for (const std::string& version : known) {
        if (logged[version] != 1)
            return "not logged once: " + QString::fromStdString(version);
    }
    for (const DraftInfo& info : *drafts) {
        const auto draft = store->draft(info.id);
        if (!draft || !read_cells(draft->cells).faults.empty())
            return "half a draft: " + QString::fromStdString(info.version);
    }
    for (const QString& line : said) {
        if (!line.startsWith("package ") && !known.contains(line.toStdString()))
            return "lost: " + line;
    }
    return {};
}

void CentralKilledTest::nothing_is_torn_lost_or_done_twice()
{
    Postgresql server;
    server.add_user("owner", "CREATEROLE");
    server.add_user("keeper");
    server.add_user("other");
    server.add_database("koe", "owner");
    {
        auto owner = std::move(CentralStore::open(Postgresql::store_of("owner")).value());
        QVERIFY(owner.init());
        QVERIFY(owner.grant(CentralRole::Maintainer, "keeper"));
        QVERIFY(owner.grant(CentralRole::Publisher, "other"));
        QVERIFY(owner.set_four_eyes("sample", true));
    }
    const QTemporaryDir folder;
    const QString key = folder.filePath("s.key");
    QVERIFY(generate_keys(key, "sample"));

    QRandomGenerator random(seed_of_run());
    QStringList said;
    int longest = kLongestMilliseconds;
    const int moments = number_of_kills(kMoments);
    for (int moment = 0; moment < moments; ++moment) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {"maintain", key, QStringLiteral("s-%1-").arg(moment)});
        QVERIFY(child.waitForReadyRead(30'000));
        if (moment == 0) {
            QElapsedTimer since_ready;
            since_ready.start();
            while (!child.peek(kFirstLines).contains("package "))
                QVERIFY(child.waitForReadyRead(60'000));
            longest = std::clamp(2 * static_cast<int>(since_ready.elapsed()), kLongestMilliseconds,
                                 kLongestAtAll);
        } else {
            QThread::msleep(static_cast<unsigned long>(random.bounded(longest)));
        }
        // By turns the client and the server.
        if (moment % 2 == 0) {
            child.kill();
            QVERIFY(child.waitForFinished());
        } else {
            server.kill();
            QVERIFY(child.waitForFinished(60'000));
            QCOMPARE(child.exitCode(), 1);
            server.start();
        }
        QStringList lines = QString::fromUtf8(child.readAllStandardOutput()).split('\n');
        QCOMPARE(lines.first(), QString("ready"));
        // What stands behind the last line end was not said to the end.
        said += lines.mid(1, lines.size() - 2);
        const QString fault = fault_of(said);
        QVERIFY2(fault.isEmpty(),
                 qPrintable(QStringLiteral("moment %1: %2").arg(moment).arg(fault)));
    }
    QVERIFY(!said.isEmpty());
    qInfo("%d moments, %lld versions and packages", moments, qlonglong(said.size()));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "maintain")
        return maintain(arguments.value(2), arguments.value(3));
    CentralKilledTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "central_killed_slow_test.moc"
