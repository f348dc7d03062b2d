// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/tariffs/installed_key.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

ProgramRun run(const QStringList& arguments,
               const QString& program = QStringLiteral(MAKSUARVIO_PROGRAM))
{
    return run_program(arguments + QStringList{"--lang", "en"}, {},
                       QProcessEnvironment::systemEnvironment(), program);
}

} // namespace

/// What the administrator and the maintainer compare before a key is trusted.
class KeysTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("MAKSUARVIO_PASSPHRASE", "a key's passphrase"); }
    void init() { QDir(system_folder()).removeRecursively(); }
    void both_see_the_same_fingerprint();
    void a_key_that_counts_for_nothing_is_named();
    void the_program_itself_trusts_the_systems_folder_alone();

private:
    QTemporaryDir m_folder;
};

void KeysTest::both_see_the_same_fingerprint()
{
    const ProgramRun none = run({"tariffs", "keys"});
    QCOMPARE(none.exit_code, 0);
    QVERIFY(none.out.isEmpty());
    QVERIFY2(none.messages.contains(key_folder().toUtf8()), none.messages);

    const QString key = m_folder.filePath("sample.key");
    const ProgramRun made = run({"tariffs", "keygen", key, "--organiser", "sample"});
    QVERIFY(install_key(key + ".pub", "sample.pub"));
    const ProgramRun listed = run({"tariffs", "keys"});
    QCOMPARE(listed.exit_code, 0);
    const QByteArray shown = fingerprint(read_public_key(key + ".pub").value()).toUtf8();
    QVERIFY2(made.out.contains(shown), made.out);
    QCOMPARE(listed.out, "sample  " + shown + "  " + key_folder().toUtf8() + "/sample.pub\n");
    QVERIFY(listed.messages.isEmpty());
}

void KeysTest::a_key_that_counts_for_nothing_is_named()
{
    const QString key = m_folder.filePath("open.key");
    QCOMPARE(run({"tariffs", "keygen", key, "--organiser", "sample"}).exit_code, 0);
    QVERIFY(install_key(key + ".pub", "open.pub"));
    const QString installed = key_folder() + "/open.pub";
    QVERIFY(QFile::setPermissions(installed, QFile::permissions(installed) | QFile::WriteOther));
    const ProgramRun listed = run({"tariffs", "keys"});
    QCOMPARE(listed.exit_code, 1);
    QVERIFY(listed.out.isEmpty());
    QVERIFY2(listed.messages.contains(installed.toUtf8()) && listed.messages.contains("chmod go-w"),
             listed.messages);
}

void KeysTest::the_program_itself_trusts_the_systems_folder_alone()
{
    const QString key = m_folder.filePath("own.key");
    QCOMPARE(run({"tariffs", "keygen", key, "--organiser", "sample"}).exit_code, 0);
    const QString own = m_folder.filePath("maksuarvio/keys");
    QVERIFY(QDir().mkpath(own) && QFile::copy(key + ".pub", own + "/own.pub"));
    qputenv("XDG_CONFIG_DIRS", m_folder.path().toUtf8());
    QVERIFY(install_key(key + ".pub", "own.pub"));
    const ProgramRun listed = run({"tariffs", "keys"}, QStringLiteral(MAKSUARVIO_ITSELF));
    QVERIFY2(!listed.out.contains("own.pub"), listed.out);
    // Where nothing is installed on this computer it says where it has looked.
    if (listed.out.isEmpty())
        QVERIFY2(listed.messages.contains("/etc/xdg/maksuarvio/keys"), listed.messages);
}

QTEST_GUILESS_MAIN(KeysTest)
#include "keys_test.moc"
