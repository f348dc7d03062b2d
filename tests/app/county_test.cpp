// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"
#include "tests/tariffs/installed_key.h"
#include "tests/tariffs/postgresql.h"
#include "tests/tariffs/stores.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace maksuarvio::test;

namespace {

/// Who calls the program says where, as a person of the central store.
QStringList at(const QString& user)
{
    return {"--tariffs", Postgresql::store_of(user)};
}

} // namespace

/// The life of a county's tariff by the commands that its people give: from a draft in the central
/// store to laptops that missed packages.
class CountyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void a_draft_is_reviewed_by_someone_else();
    void laptops_that_missed_packages_answer_alike();
    void a_withdrawal_reaches_a_laptop();
    void what_is_new_is_taken_once();
    void the_log_names_who();
    void without_the_server_a_laptop_says_so_and_answers();

private:
    QByteArray done(const QStringList& arguments) const
    {
        const ProgramRun run = m_home.run(arguments);
        return run.exit_code == 0 ? QByteArray() : run.messages + run.out + ' ';
    }
    QByteArray refusal(const QStringList& arguments) const
    {
        const ProgramRun run = m_home.run(arguments);
        return run.exit_code == 0 ? QByteArray("done") : run.messages;
    }
    QByteArray publish(const QString& version, const QString& corrects, const QString& from,
                       const QString& to);
    QByteArray seal(const QString& file) const
    {
        return done(QStringList{"tariffs", "seal", "sample", m_home.path(file), "--sign",
                                m_home.path("s.key")}
                    + at("petri"));
    }
    QByteArray update(const QString& laptop, const QString& source) const
    {
        return done({"update", "--source", source, "--tariffs", m_home.path(laptop)});
    }
    QByteArray version_on(const QString& laptop, const QString& day) const;

    Computer m_home;
    std::unique_ptr<Postgresql> m_server;
};

void CountyTest::initTestCase()
{
    m_server = std::make_unique<Postgresql>();
    m_server->add_user("owner", "CREATEROLE");
    for (const char* user : {"mia", "petri", "anna", "laptop"})
        m_server->add_user(user);
    m_server->add_database("county", "owner");
    QCOMPARE(done(QStringList{"central", "init"} + at("owner")), QByteArray());
    for (const auto& [role, user] : {std::pair("maintainer", "mia"),
                                     {"publisher", "petri"},
                                     {"auditor", "anna"},
                                     {"reader", "laptop"}})
        QCOMPARE(done(QStringList{"central", "grant", role, user} + at("owner")), QByteArray());
    QCOMPARE(done(QStringList{"central", "set", "four-eyes", "on", "--organiser", "sample"}
                  + at("owner")),
             QByteArray());
    QCOMPARE(done({"tariffs", "keygen", m_home.path("s.key"), "--organiser", "sample"}),
             QByteArray());
    QDir(maksuarvio::system_folder()).removeRecursively();
    QVERIFY(install_key(m_home.path("s.key.pub"), "sample.pub"));
}

QByteArray CountyTest::publish(const QString& version, const QString& corrects, const QString& from,
                               const QString& to)
{
    const QString folder = m_home.path(version);
    QByteArray said = done({"tariffs", "export", "sample-2022-2027", folder});
    QList<QByteArray> lines = content_of(folder + "/book.csv").split('\n');
    for (QByteArray& line : lines) {
        for (const auto& [key, value] : {std::pair(QString("version"), version),
                                         {"corrects", corrects},
                                         {"from", from},
                                         {"to", to},
                                         {"status", "draft"}}) {
            if (line.startsWith(key.toUtf8() + ','))
                line = (key + ',' + value).toUtf8();
        }
    }
    write(folder + "/book.csv", lines.join('\n'));
    const QStringList decision{"--body", "Hallitus", "--date", "2026-11-17", "--section", "1"};
    said += done(QStringList{"tariffs", "import", folder} + at("mia"));
    said += done(QStringList{"tariffs", "review", "send", version} + at("mia"));
    said += done(QStringList{"tariffs", "review", "approve", version} + at("petri"));
    return said + done(QStringList{"tariffs", "publish", version} + decision + at("petri"));
}

QByteArray CountyTest::version_on(const QString& laptop, const QString& day) const
{
    const ProgramRun run = m_home.run({"estimate", "--tariffs", m_home.path(laptop)},
                                      QByteArray::fromStdString(text_of(meals_case(day))) + '\n');
    const QJsonObject answer = QJsonDocument::fromJson(run.out).object();
    return (answer.contains("error") ? answer["error"]["code"] : answer["tariff_version"])
        .toString()
        .toUtf8();
}

void CountyTest::a_draft_is_reviewed_by_someone_else()
{
    QCOMPARE(publish("s-1", "", "2027-01-01", "2027-12-31"), QByteArray());
    const QString folder = m_home.path("s-1");
    QVERIFY(refusal(QStringList{"tariffs", "import", folder} + at("laptop"))
                .contains("does not allow you this"));
    QVERIFY(refusal(QStringList{"tariffs", "withdraw", "s-1"} + at("mia"))
                .contains("does not allow you this"));
    QCOMPARE(seal("1.package"), QByteArray());
}

void CountyTest::laptops_that_missed_packages_answer_alike()
{
    QCOMPARE(publish("s-6", "", "2027-06-01", "2027-12-31"), QByteArray());
    QCOMPARE(seal("2.package"), QByteArray());
    QCOMPARE(publish("s-b", "s-1", "2027-01-01", "2027-05-31"), QByteArray());
    QCOMPARE(seal("3.package"), QByteArray());

    const QString share = m_home.path("share");
    QVERIFY(QDir().mkpath(share));
    const auto put = [&](const char* name) {
        return QFile::copy(m_home.path(name), share + '/' + name);
    };
    QVERIFY(put("1.package"));
    QCOMPARE(update("two", "folder:" + share), QByteArray());
    QVERIFY(QFile::remove(share + "/1.package") && put("3.package"));
    QCOMPARE(update("two", "folder:" + share), QByteArray());
    QCOMPARE(update("three", "folder:" + share), QByteArray());
    QVERIFY(put("2.package"));
    QCOMPARE(update("three", "folder:" + share), QByteArray());
    QCOMPARE(update("one", "postgresql:laptop"), QByteArray());
    for (const char* laptop : {"one", "two", "three"}) {
        for (const auto& [day, version] : {std::pair("2026-12-31", "sample-2022-2027"),
                                           {"2027-01-01", "s-b"},
                                           {"2027-05-31", "s-b"},
                                           {"2027-06-01", "s-6"},
                                           {"2027-12-31", "s-6"}})
            QCOMPARE(version_on(laptop, day), QByteArray(version));
    }
}

void CountyTest::a_withdrawal_reaches_a_laptop()
{
    const ProgramRun withdrawn =
        m_home.run(QStringList{"tariffs", "withdraw", "s-6"} + at("petri"));
    QCOMPARE(withdrawn.exit_code, 0);
    QVERIFY2(withdrawn.messages.contains("No version serves 2027-06-01"), withdrawn.messages);
    QCOMPARE(seal("4.package"), QByteArray());
    QCOMPARE(update("one", "postgresql:laptop"), QByteArray());
    QCOMPARE(version_on("one", "2027-05-31"), QByteArray("s-b"));
    // The book that came with the program serves what the county has not spoken of.
    QCOMPARE(version_on("one", "2027-06-01"), QByteArray("sample-2022-2027"));
}

void CountyTest::what_is_new_is_taken_once()
{
    const QByteArray before = content_of(m_home.path("one"));
    const ProgramRun again =
        m_home.run({"update", "--source", "postgresql:laptop", "--tariffs", m_home.path("one")});
    QCOMPARE(again.exit_code, 0);
    QVERIFY2(again.out.isEmpty() && again.messages.isEmpty(), again.out + again.messages);
    QCOMPARE(content_of(m_home.path("one")), before);
}

void CountyTest::the_log_names_who()
{
    const ProgramRun log =
        m_home.run(QStringList{"tariffs", "audit", "--format", "csv"} + at("anna"));
    QCOMPARE(log.exit_code, 0);
    for (const char* entry : {",mia,create,s-1,", ",mia,send,s-1,", ",petri,approve,s-1,",
                              ",petri,publish,s-1,", ",petri,withdraw,s-6,", ",petri,seal,,sample"})
        QVERIFY2(log.out.contains(entry), entry);
    QCOMPARE(done(QStringList{"central", "verify"} + at("owner")), QByteArray());
    QVERIFY(m_home.run(QStringList{"central", "status"} + at("owner")).out.contains("4 packages"));
}

void CountyTest::without_the_server_a_laptop_says_so_and_answers()
{
    m_server->kill();
    const ProgramRun gone =
        m_home.run({"update", "--source", "postgresql:laptop", "--tariffs", m_home.path("one")});
    QCOMPARE(gone.exit_code, 2);
    QVERIFY2(gone.messages.startsWith("postgresql:laptop: "), gone.messages);
    QCOMPARE(version_on("one", "2027-03-01"), QByteArray("s-b"));
}

QTEST_GUILESS_MAIN(CountyTest)
#include "county_test.moc"
