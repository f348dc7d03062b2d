// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"
#include "tests/tariffs/installed_key.h"
#include "tests/tariffs/stores.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio::test;

namespace {

/// One that has a machine's store of its own, too.
class Machine : public Computer {
public:
    QString machine_store() const { return path("machine/tariffs.sqlite"); }
    /// From here on an administrator has room for a store of the machine.
    void make_room() const { QVERIFY(QDir().mkpath(path("machine"))); }

    QByteArray version_on(const QString& day) const
    {
        const ProgramRun done =
            run({"estimate"}, QByteArray::fromStdString(text_of(meals_case(day))) + '\n');
        return QJsonDocument::fromJson(done.out)["tariff_version"].toString().toUtf8();
    }
};

/// The book in the folder becomes another version, from a day on.
void write_head(const QString& folder, const QByteArray& version, const QByteArray& day)
{
    QList<QByteArray> lines = content_of(folder + "/book.csv").split('\n');
    for (QByteArray& line : lines) {
        if (line.startsWith("version,"))
            line = "version," + version;
        if (line.startsWith("from,"))
            line = "from," + day;
    }
    write(folder + "/book.csv", lines.join('\n'));
}

} // namespace

/// What keeps a county's computers on its newest tariff without anybody's hand.
class UpdateTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everything_is_taken_in_its_order_and_nothing_twice();
    void all_users_read_the_machines_store();
    void a_user_without_a_machines_store_has_their_own();
    void what_was_refused_is_named_and_the_rest_is_taken();
    void an_older_package_is_passed_over();
    void a_source_that_is_not_reached_data();
    void a_source_that_is_not_reached();
    void a_store_that_cannot_be_used_is_named_with_its_reason();
    void what_is_no_file_is_named();
    void whose_tariffs_are_written_is_said();
    void the_administrator_says_where_tariffs_come_from();
    void settings_that_are_not_understood_are_named();
    void an_update_at_work_is_not_disturbed();
    void what_a_crash_left_is_in_nobodys_way();

private:
    QString source() const { return "folder:" + m_share.path(); }
    /// Copies of the packages for June and August are all there is.
    void fill_share(const QStringList& months);

    Machine m_maintainer;
    QTemporaryDir m_share;
    QString m_settings = maksuarvio::system_folder() + "/maksuarvio.conf";
};

void UpdateTest::initTestCase()
{
    const QString folder = m_maintainer.path("book");
    QCOMPARE(m_maintainer.run({"tariffs", "export", "sample-2022-2027", folder}).exit_code, 0);
    QCOMPARE(
        m_maintainer.run({"tariffs", "keygen", m_maintainer.path("s.key"), "--organiser", "sample"})
            .exit_code,
        0);
    for (const auto& [name, day] : {std::pair("june", "2027-06-01"), {"august", "2027-08-01"}}) {
        write_head(folder, QByteArray("sample-") + name, day);
        const ProgramRun published =
            m_maintainer.run({"tariffs", "publish", folder, "--body", "Board", "--date",
                              "2027-05-04", "--section", "1"});
        QVERIFY2(published.exit_code == 0, published.out + published.messages);
        QCOMPARE(m_maintainer
                     .run({"tariffs", "export", QString("sample-") + name,
                           m_maintainer.path(QString(name) + ".package"), "--sign",
                           m_maintainer.path("s.key")})
                     .exit_code,
                 0);
    }
}

void UpdateTest::init()
{
    QDir(maksuarvio::system_folder()).removeRecursively();
    QVERIFY(install_key(m_maintainer.path("s.key.pub"), "sample.pub"));
}

void UpdateTest::fill_share(const QStringList& months)
{
    for (const QString& file : QDir(m_share.path()).entryList(QDir::Files))
        QVERIFY(QFile::remove(m_share.filePath(file)));
    for (const QString& month : months)
        QVERIFY(QFile::copy(m_maintainer.path(month + ".package"),
                            m_share.filePath(month + ".package")));
}

void UpdateTest::everything_is_taken_in_its_order_and_nothing_twice()
{
    // August was made after June and has it, too.
    fill_share({"june", "august"});
    const Machine computer;
    computer.make_room();
    const ProgramRun first = computer.run({"update", "--source", source()});
    QVERIFY2(first.exit_code == 0 && first.messages.isEmpty(), first.messages);
    QVERIFY2(first.out.indexOf("sample-june") < first.out.indexOf("sample-august")
                 && first.out.contains("sample-june"),
             first.out);
    const QByteArray taken = content_of(computer.machine_store());
    const QDateTime when = QFileInfo(computer.machine_store()).lastModified();
    const ProgramRun second = computer.run({"update", "--source", source()});
    QCOMPARE(second.exit_code, 0);
    QVERIFY2(second.out.isEmpty() && second.messages.isEmpty(), second.out + second.messages);
    QCOMPARE(content_of(computer.machine_store()), taken);
    QCOMPARE(QFileInfo(computer.machine_store()).lastModified(), when);
    QCOMPARE(QDir(computer.path("machine")).entryList(QDir::Files | QDir::Hidden),
             (QStringList{"tariffs.sqlite", "tariffs.sqlite.reached"}));
}

void UpdateTest::all_users_read_the_machines_store()
{
    fill_share({"june"});
    const Machine computer;
    computer.make_room();
    QCOMPARE(computer.version_on("2027-06-01"), QByteArray("sample-2022-2027"));
    QCOMPARE(computer.run({"update", "--source", source()}).exit_code, 0);
    QCOMPARE(computer.version_on("2027-06-01"), QByteArray("sample-june"));
    QVERIFY(computer.run({"tariffs", "list"}).out.contains("sample-june"));
    QCOMPARE(computer.run({"tariffs", "check"}).exit_code, 0);
    // Written for all, whatever the updater's own habits.
    QVERIFY(QFile::permissions(computer.machine_store()) & QFile::ReadOther);
    QVERIFY(!(QFile::permissions(computer.machine_store()) & QFile::WriteOther));
    const QString own = computer.path("data/maksuarvio/tariffs.sqlite");
    QVERIFY(!content_of(own).contains("sample-june"));
}

void UpdateTest::a_user_without_a_machines_store_has_their_own()
{
    fill_share({"june"});
    const Machine computer;
    QCOMPARE(computer.run({"update", "--source", source()}).exit_code, 0);
    QVERIFY(!QFile::exists(computer.machine_store()));
    QCOMPARE(computer.version_on("2027-06-01"), QByteArray("sample-june"));
    const QString named = computer.path("named.sqlite");
    const ProgramRun made = computer.run({"update", "--source", source(), "--tariffs", named});
    QCOMPARE(made.exit_code, 0);
    QVERIFY(computer.run({"tariffs", "list", "--tariffs", named}).out.contains("sample-june"));
}

void UpdateTest::what_was_refused_is_named_and_the_rest_is_taken()
{
    fill_share({"june"});
    QByteArray changed = content_of(m_maintainer.path("august.package"));
    changed[changed.size() / 2] ^= 1;
    write(m_share.filePath("a-changed.package"), changed);
    write(m_share.filePath("no.package"), "rubbish");
    write(m_share.filePath("readme.txt"), "not a package at all");
    const Machine computer;
    computer.make_room();
    const ProgramRun done = computer.run({"update", "--source", source()});
    QCOMPARE(done.exit_code, 1);
    QVERIFY2(done.out.contains("sample-june"), done.out);
    QCOMPARE(done.messages.count('\n'), 2);
    QVERIFY2(done.messages.contains("a-changed.package: the package is not signed"), done.messages);
    QVERIFY2(done.messages.contains("no.package: the file is no package"), done.messages);

    // Who missed June has it from August.
    fill_share({"august"});
    const Machine other;
    QCOMPARE(other.run({"update", "--source", source()}).exit_code, 0);
    QCOMPARE(other.version_on("2027-06-01"), QByteArray("sample-june"));
    QCOMPARE(other.version_on("2027-08-01"), QByteArray("sample-august"));
}

void UpdateTest::an_older_package_is_passed_over()
{
    // Another computer's maker did not know of August.
    fill_share({"june", "august"});
    const Machine computer;
    QCOMPARE(computer.run({"update", "--source", source()}).exit_code, 0);
    const Machine other;
    const QString folder = other.path("book");
    QCOMPARE(other.run({"tariffs", "export", "sample-2022-2027", folder}).exit_code, 0);
    write_head(folder, "sample-old", "2027-07-01");
    QCOMPARE(other
                 .run({"tariffs", "publish", folder, "--body", "Board", "--date", "2027-05-04",
                       "--section", "1"})
                 .exit_code,
             0);
    QCOMPARE(other
                 .run({"tariffs", "export", "sample-old", m_share.filePath("old.package"), "--sign",
                       m_maintainer.path("s.key")})
                 .exit_code,
             0);
    // Beside a later one nobody looks at it.
    const ProgramRun beside = computer.run({"update", "--source", source()});
    QCOMPARE(beside.exit_code, 0);
    QVERIFY2(!beside.messages.contains("old.package"), beside.messages);
    for (const char* later : {"june.package", "august.package"})
        QVERIFY(QFile::remove(m_share.filePath(later)));
    const ProgramRun done = computer.run({"update", "--source", source()});
    QCOMPARE(done.exit_code, 0);
    QVERIFY2(done.messages.contains("old.package: the package is older"), done.messages);
    QCOMPARE(computer.version_on("2027-08-01"), QByteArray("sample-august"));
}

void UpdateTest::a_source_that_is_not_reached_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("not there") << "folder:/nowhere/share";
    QTest::newRow("a file") << "folder:/etc/passwd";
    QTest::newRow("not from the root") << "folder:share";
    QTest::newRow("no kind") << "/tmp";
    QTest::newRow("another kind") << "http://example.org/tariffs";
    QTest::newRow("nothing") << "";
}

void UpdateTest::a_source_that_is_not_reached()
{
    QFETCH(QString, given);
    const Machine computer;
    computer.make_room();
    const ProgramRun done = computer.run({"update", "--source", given});
    QCOMPARE(done.exit_code, 2);
    QVERIFY(done.out.isEmpty() && !done.messages.isEmpty());
    const QString named = given.mid(given.startsWith("folder:/") ? 7 : 0);
    QVERIFY2(done.messages.contains(named.toUtf8()) && !done.messages.contains("QString"),
             done.messages);
    QVERIFY(!QFile::exists(computer.machine_store()));
}

void UpdateTest::a_store_that_cannot_be_used_is_named_with_its_reason()
{
    fill_share({"june"});
    const Machine computer;
    computer.make_room();
    write(computer.machine_store(), "rubbish");
    const ProgramRun done = computer.run({"update", "--source", source()});
    QCOMPARE(done.exit_code, 2);
    QVERIFY2(done.messages.contains(computer.machine_store().toUtf8() + ": ")
                 && !done.messages.contains(".new"),
             done.messages);
    QCOMPARE(content_of(computer.machine_store()), QByteArray("rubbish"));
}

void UpdateTest::what_is_no_file_is_named()
{
    fill_share({"june"});
    QVERIFY(QDir(m_share.path()).mkdir("folder.package"));
    QVERIFY(QFile::link("/nowhere", m_share.filePath("link.package")));
    const Machine computer;
    computer.make_room();
    const ProgramRun done = computer.run({"update", "--source", source()});
    QVERIFY(QDir(m_share.path()).rmdir("folder.package"));
    QVERIFY(QFile::remove(m_share.filePath("link.package")));
    QCOMPARE(done.exit_code, 1);
    QVERIFY2(done.out.contains("sample-june"), done.out);
    QVERIFY2(done.messages.contains("folder.package: the file is no package")
                 && done.messages.contains("link.package: the file is no package"),
             done.messages);
}

void UpdateTest::whose_tariffs_are_written_is_said()
{
    fill_share({"june"});
    const Machine computer;
    const QByteArray own = computer.path("data/maksuarvio/tariffs.sqlite").toUtf8();
    const ProgramRun alone = computer.run({"update", "--source", source()});
    QVERIFY2(alone.messages.contains(own), alone.messages);
    computer.make_room();
    QCOMPARE(computer.run({"update", "--source", source()}).exit_code, 0);
    const ProgramRun imported =
        computer.run({"tariffs", "import", m_share.filePath("june.package")});
    QVERIFY2(imported.messages.contains(own)
                 && imported.messages.contains(computer.machine_store().toUtf8()),
             imported.messages);
}

void UpdateTest::the_administrator_says_where_tariffs_come_from()
{
    fill_share({"june"});
    const Machine computer;
    const ProgramRun nobody = computer.run({"update"});
    QCOMPARE(nobody.exit_code, 2);
    QVERIFY2(nobody.messages.contains(m_settings.toUtf8()), nobody.messages);
    write(m_settings, "# the county's share\n\n  source = " + source().toUtf8() + " \n");
    const ProgramRun done = computer.run({"update"});
    QVERIFY2(done.exit_code == 0 && done.out.contains("sample-june"), done.messages);
}

void UpdateTest::settings_that_are_not_understood_are_named()
{
    const Machine computer;
    for (const char* line :
         {"sauce = folder:/srv", "amber_after_days = 0", "amber_after_days = 367",
          "amber_after_days = soon", "amber_after_days"}) {
        write(m_settings, QByteArray("# a remark\n") + line + "\n");
        const ProgramRun done = computer.run({"update"});
        QCOMPARE(done.exit_code, 2);
        QVERIFY2(done.messages.contains(m_settings.toUtf8() + ", line 2"), done.messages);
    }
}

void UpdateTest::an_update_at_work_is_not_disturbed()
{
    fill_share({"june"});
    const Machine computer;
    computer.make_room();
    {
        QLockFile other(computer.machine_store() + ".lock");
        QVERIFY(other.tryLock());
        const ProgramRun done = computer.run({"update", "--source", source()});
        QCOMPARE(done.exit_code, 2);
        QVERIFY2(done.messages.contains("at work"), done.messages);
        QVERIFY(!QFile::exists(computer.machine_store()));
    }
    QCOMPARE(computer.run({"update", "--source", source()}).exit_code, 0);
}

void UpdateTest::what_a_crash_left_is_in_nobodys_way()
{
    fill_share({"june"});
    const Machine computer;
    computer.make_room();
    write(computer.machine_store() + ".new", "half a store");
    write(computer.machine_store() + ".new-journal", "half a journal");
    const ProgramRun done = computer.run({"update", "--source", source()});
    QVERIFY2(done.exit_code == 0, done.messages);
    QCOMPARE(QDir(computer.path("machine")).entryList(QDir::Files | QDir::Hidden),
             (QStringList{"tariffs.sqlite", "tariffs.sqlite.reached"}));
    QCOMPARE(computer.version_on("2027-06-01"), QByteArray("sample-june"));
}

QTEST_GUILESS_MAIN(UpdateTest)
#include "update_test.moc"
