// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/central_packages.h"

#include "tariffs/store/postgresql/central.h"
#include "tests/tariffs/postgresql.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace maksuarvio;
using namespace maksuarvio::test;

/// What many computers fetch from one server.
class CentralPackagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void only_what_is_new_and_trusted_is_fetched();
    void a_server_with_few_connections_serves_all_in_the_end();
    void a_server_that_is_gone_is_said_at_once();

private:
    tl::expected<std::vector<QByteArray>, UpdateError>
    fetched(const std::vector<std::string>& organisers, const QString& store = {}) const
    {
        std::vector<PublicKey> keys;
        for (const std::string& organiser : organisers)
            keys.push_back({.organiser = organiser});
        return newer_packages("postgresql:laptop", store, keys);
    }

    /// Three of them are the superuser's.
    std::unique_ptr<Postgresql> m_server;
};

void CentralPackagesTest::initTestCase()
{
    m_server = std::make_unique<Postgresql>(6);
    m_server->add_user("owner", "CREATEROLE");
    m_server->add_user("laptop");
    m_server->add_database("koe", "owner");
    auto owner = std::move(CentralStore::open("postgresql:owner").value());
    QVERIFY(owner.init());
    QVERIFY(owner.grant(CentralRole::Reader, "laptop"));
    for (const char* call : {"'one', 1, 'one-1'", "'one', 2, 'one-2'", "'two', 1, 'two-1'"})
        QVERIFY(
            m_server->say("owner", QString("SELECT maksuarvio.add_package(%1)").arg(call)).done);
}

void CentralPackagesTest::only_what_is_new_and_trusted_is_fetched()
{
    using Packages = std::vector<QByteArray>;
    QCOMPARE(fetched({"one"}).value(), Packages{"one-2"});
    QCOMPARE(fetched({"two"}).value(), Packages{"two-1"});
    QCOMPARE(fetched({"three"}).value(), Packages{});
    QCOMPARE(fetched({}).value(), Packages{});
    Packages both = fetched({"two", "one"}).value();
    std::ranges::sort(both);
    QCOMPARE(both, (Packages{"one-2", "two-1"}));
}

void CentralPackagesTest::a_server_with_few_connections_serves_all_in_the_end()
{
    std::atomic<int> served = 0;
    std::vector<std::unique_ptr<QThread>> laptops;
    for (int i = 0; i < 30; ++i) {
        laptops.emplace_back(QThread::create([&] {
            const auto packages = fetched({"one", "two"});
            served += packages && packages->size() == 2 ? 1 : 0;
        }));
        laptops.back()->start();
    }
    for (const auto& laptop : laptops)
        laptop->wait();
    QCOMPARE(served.load(), 30);
}

void CentralPackagesTest::a_server_that_is_gone_is_said_at_once()
{
    m_server->kill();
    const auto gone = fetched({"one"});
    QCOMPARE(gone.error().code, UpdateError::Code::Central);
    QVERIFY(message(gone.error()).startsWith("postgresql:laptop: "));
    m_server->start();
    QCOMPARE(newer_packages("postgresql:no such", {}, {}).error().code,
             UpdateError::Code::UnknownSource);
}

QTEST_GUILESS_MAIN(CentralPackagesTest)
#include "central_packages_test.moc"
