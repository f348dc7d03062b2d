// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/place.h"
#include "tariffs/store/postgresql/central.h"
#include "tests/tariffs/postgresql.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

using Kind = SqlFault::Kind;

const QStringList kRoles{"reader", "maintainer", "publisher", "auditor", "counter"};
/// Who has no role, and who has two.
const QStringList kUsers = kRoles + QStringList{"nobody", "allround"};

} // namespace

/// Who may do what is decided by the server and nowhere else: every role tries all that it must not
/// do, with statements of its own.
class CentralRightsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void no_role_may_write_a_table_data();
    void no_role_may_write_a_table();
    void a_role_reads_what_it_needs_data();
    void a_role_reads_what_it_needs();
    void a_role_calls_what_it_needs_data();
    void a_role_calls_what_it_needs();
    void no_role_makes_anything_in_the_schema();

private:
    /// What the server says to a user; empty where it does it.
    std::optional<SqlFault> said_to(const QString& user, const QString& sql)
    {
        StoreConnection& connection = *m_connections.at(user);
        const auto done = Transaction::for_reading(connection).and_then([&](Transaction) {
            return connection.execute(sql);
        });
        return done ? std::nullopt : std::optional(done.error());
    }
    bool is_forbidden(const QString& user, const QString& sql)
    {
        const auto said = said_to(user, sql);
        return said && said->kind == Kind::NotAllowed;
    }

    std::unique_ptr<Postgresql> m_server;
    std::map<QString, std::unique_ptr<StoreConnection>> m_connections;
};

void CentralRightsTest::initTestCase()
{
    m_server = std::make_unique<Postgresql>();
    m_server->add_user("owner", "CREATEROLE");
    for (const QString& user : kUsers)
        m_server->add_user(user);
    m_server->add_database("koe", "owner");
    auto owner = std::move(CentralStore::open("postgresql:owner").value());
    QVERIFY(owner.init());
    for (const QString& role : kRoles)
        QVERIFY(owner.grant(*from_word<CentralRole>(role.toStdString()), role));
    QVERIFY(owner.grant(CentralRole::Maintainer, "allround"));
    QVERIFY(owner.grant(CentralRole::Publisher, "allround"));
    for (const QString& user : kUsers + QStringList{"owner"}) {
        const QString store = "postgresql:" + user;
        m_connections[user] = std::move(
            StoreConnection::open(database_of(store), store, StoreAccess::ReadWrite).value());
    }
}

void CentralRightsTest::no_role_may_write_a_table_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table :
         {"schema_version", "version", "version_sheet", "withdrawal", "draft", "draft_sheet",
          "review", "audit_log", "package", "key_list", "setting"})
        QTest::newRow(table) << table;
}

void CentralRightsTest::no_role_may_write_a_table()
{
    QFETCH(QString, table);
    for (const QString& user : kUsers) {
        for (const char* statement :
             {"INSERT INTO maksuarvio.%1 DEFAULT VALUES", "DELETE FROM maksuarvio.%1",
              "TRUNCATE maksuarvio.%1", "DROP TABLE maksuarvio.%1",
              "ALTER TABLE maksuarvio.%1 ADD x text", "SELECT * FROM maksuarvio.%1 FOR UPDATE",
              "LOCK TABLE maksuarvio.%1 IN ACCESS EXCLUSIVE MODE",
              "ALTER TABLE maksuarvio.%1 DISABLE TRIGGER ALL",
              "CREATE TRIGGER x BEFORE INSERT ON maksuarvio.%1 FOR EACH ROW EXECUTE FUNCTION "
              "maksuarvio.refuse()"}) {
            const QString sql = QString(statement).arg(table);
            // A transaction for reading would refuse more than the rights do.
            StoreConnection& connection = *m_connections.at(user);
            QVERIFY(connection.execute("BEGIN"));
            const auto done = connection.execute(sql);
            QVERIFY(connection.execute("ROLLBACK"));
            QVERIFY2(!done && done.error().kind == Kind::NotAllowed,
                     qPrintable(user + ": " + sql + ": "
                                + (done ? QString("done") : done.error().words)));
        }
    }
}

void CentralRightsTest::a_role_reads_what_it_needs_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QStringList>("readers");
    const QStringList keepers{"maintainer", "publisher", "allround"};
    QTest::newRow("heads") << "version" << keepers + QStringList{"auditor", "reader"};
    QTest::newRow("withdrawals") << "withdrawal" << keepers + QStringList{"auditor", "reader"};
    QTest::newRow("packages") << "package" << keepers + QStringList{"reader"};
    QTest::newRow("key lists") << "key_list" << keepers + QStringList{"reader"};
    for (const char* table : {"version_sheet", "draft", "draft_sheet", "review", "setting"})
        QTest::newRow(table) << table << keepers;
    QTest::newRow("the log") << "audit_log" << keepers + QStringList{"auditor"};
}

void CentralRightsTest::a_role_reads_what_it_needs()
{
    QFETCH(QString, table);
    QFETCH(QStringList, readers);
    for (const QString& user : kUsers)
        QVERIFY2(is_forbidden(user, "SELECT count(*) FROM maksuarvio." + table)
                     != readers.contains(user),
                 qPrintable(user));
}

void CentralRightsTest::a_role_calls_what_it_needs_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QStringList>("callers");
    const QStringList maintainers{"maintainer", "allround"};
    const QStringList publishers{"publisher", "allround"};
    QTest::newRow("save") << "save_draft(0, 0, '', '', '', '[]', '[]')" << maintainers;
    QTest::newRow("discard") << "discard_draft(1, 1)" << maintainers;
    QTest::newRow("send") << "send_draft(1, 1)" << maintainers;
    QTest::newRow("approve") << "approve_draft(1, 1)" << publishers;
    QTest::newRow("publish") << "publish_draft(1, 1, '[]', '', '[]')" << publishers;
    QTest::newRow("withdraw") << "withdraw_version('x')" << publishers;
    QTest::newRow("seal") << "add_package('x', 7, '')" << publishers;
    QTest::newRow("lock") << "lock_for_writing()" << maintainers + QStringList{"publisher"};
    for (const char* inner :
         {"change_setting('koe', 'four-eyes', 'off')", "write_log('x', 'x', 1, 'x', 'x', 'x')",
          "write_changes(1, '[]')", "write_review(1, 1, 'approve')", "require_revision(1, 1)",
          "next_log_id()", "is_as_approved(1, '[]')"})
        QTest::newRow(inner) << inner << QStringList();
}

void CentralRightsTest::a_role_calls_what_it_needs()
{
    QFETCH(QString, call);
    QFETCH(QStringList, callers);
    for (const QString& user : kUsers + QStringList{"owner"})
        QVERIFY2(is_forbidden(user, "SELECT maksuarvio." + call)
                     != (callers.contains(user) || user == "owner"),
                 qPrintable(user));
}

void CentralRightsTest::no_role_makes_anything_in_the_schema()
{
    for (const QString& user : kUsers) {
        for (const char* statement :
             {"CREATE TABLE maksuarvio.x (a text)", "CREATE VIEW maksuarvio.x AS SELECT 1",
              "CREATE FUNCTION maksuarvio.x() RETURNS int LANGUAGE sql AS 'SELECT 1'",
              "DROP SCHEMA maksuarvio CASCADE", "ALTER SCHEMA maksuarvio RENAME TO x",
              "DROP FUNCTION maksuarvio.lock_for_writing()",
              "ALTER FUNCTION maksuarvio.lock_for_writing() RESET ALL", "SET ROLE owner",
              "SET SESSION AUTHORIZATION owner", "SET session_replication_role = replica"}) {
            const auto done = m_connections.at(user)->execute(statement);
            QVERIFY2(!done && done.error().kind == Kind::NotAllowed,
                     qPrintable(user + ": " + statement));
        }
    }
}

QTEST_GUILESS_MAIN(CentralRightsTest)
#include "central_rights_test.moc"
