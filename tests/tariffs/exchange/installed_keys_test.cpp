// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/tariffs/installed_key.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace maksuarvio;
using namespace maksuarvio::test;

using Code = KeyError::Code;

/// Whom a computer trusts is for its administrator to say, and for nobody else.
class InstalledKeysTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void a_key_is_the_administrators();
    void the_environment_has_no_say_data();
    void the_environment_has_no_say();
    void what_others_may_write_counts_for_nothing_data();
    void what_others_may_write_counts_for_nothing();
    void what_belongs_to_others_counts_for_nothing();
    void a_link_counts_for_nothing();
    void what_is_no_key_is_named();
    void a_hundred_keys_are_looked_at_and_more_are_named();
    void a_fingerprint_is_that_of_any_other_tool();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void InstalledKeysTest::init()
{
    QDir(system_folder()).removeRecursively();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(generate_keys(path("sample.key"), "sample"));
}

void InstalledKeysTest::a_key_is_the_administrators()
{
    QVERIFY(installed_keys().keys.empty() && installed_keys().errors.empty());
    QVERIFY(install_key(path("sample.key.pub"), "sample.pub"));
    const InstalledKeys installed = installed_keys();
    QCOMPARE(installed.keys.size(), 1U);
    QVERIFY(installed.errors.empty());
    QCOMPARE(installed.keys.front().organiser, "sample");
    QCOMPARE(installed.keys.front().path, key_folder() + "/sample.pub");
}

void InstalledKeysTest::the_environment_has_no_say_data()
{
    QTest::addColumn<QString>("folders");
    // As KDE's Plasma sets it, and as people write paths.
    for (const char* folders : {"HOME/.config", "HOME/.config/", "HOME//.config", "HOME/./.config",
                                "HOME/.config/kdedefaults:/etc/xdg", ".config", "HOME/link"})
        QTest::newRow(folders) << folders;
}

void InstalledKeysTest::the_environment_has_no_say()
{
    QFETCH(QString, folders);
    for (const char* own : {".config/maksuarvio/keys", ".config/kdedefaults/maksuarvio/keys"}) {
        QVERIFY(QDir().mkpath(path(own)));
        QVERIFY(QFile::copy(path("sample.key.pub"), path(own) + "/sample.pub"));
    }
    QVERIFY(QFile::link(path(".config"), path("link")));
    const QString before = QDir::currentPath();
    QDir::setCurrent(m_folder->path());
    qputenv("HOME", m_folder->path().toUtf8());
    qputenv("XDG_CONFIG_DIRS", folders.replace("HOME", m_folder->path()).toUtf8());
    const InstalledKeys installed = installed_keys();
    QDir::setCurrent(before);
    QVERIFY(installed.keys.empty() && installed.errors.empty());
}

void InstalledKeysTest::what_others_may_write_counts_for_nothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QFileDevice::Permissions>("right");
    QTest::addColumn<bool>("is_taken");
    const std::pair<const char*, QString> places[] = {{"the key", key_folder() + "/sample.pub"},
                                                      {"the folder", key_folder()},
                                                      {"the outer folder", system_folder()}};
    for (const auto& [name, place] : places) {
        QTest::addRow("%s by its group", name)
            << place << QFile::Permissions(QFile::WriteGroup) << false;
        QTest::addRow("%s by all", name) << place << QFile::Permissions(QFile::WriteOther) << false;
        QTest::addRow("%s is read by all", name)
            << place << QFile::Permissions(QFile::ReadOther) << true;
    }
}

void InstalledKeysTest::what_others_may_write_counts_for_nothing()
{
    QFETCH(QString, place);
    QFETCH(QFileDevice::Permissions, right);
    QFETCH(bool, is_taken);
    QVERIFY(install_key(path("sample.key.pub"), "sample.pub"));
    QVERIFY(QFile::setPermissions(place, QFile::permissions(place) | right));
    const InstalledKeys installed = installed_keys();
    QCOMPARE(installed.keys.empty(), !is_taken);
    QCOMPARE(installed.errors.empty(), is_taken);
    if (!is_taken) {
        QCOMPARE(installed.errors.front().code, Code::NotTrusted);
        QCOMPARE(installed.errors.front().path, place);
        QVERIFY(message(installed.errors.front()).startsWith(place));
    }
}

void InstalledKeysTest::what_belongs_to_others_counts_for_nothing()
{
    if (::geteuid() != 0)
        QSKIP("only root gives files away");
    constexpr uid_t nobody = 65534;
    for (const QString& place : {key_folder() + "/sample.pub", key_folder(), system_folder()}) {
        QDir(system_folder()).removeRecursively();
        QVERIFY(install_key(path("sample.key.pub"), "sample.pub"));
        QCOMPARE(::chown(QFile::encodeName(place), nobody, 0), 0);
        const InstalledKeys installed = installed_keys();
        QVERIFY(installed.keys.empty());
        QCOMPARE(installed.errors.at(0).code, Code::NotTrusted);
        QCOMPARE(installed.errors.at(0).path, place);
    }
}

void InstalledKeysTest::a_link_counts_for_nothing()
{
    QVERIFY(install_key(path("sample.key.pub"), "sample.pub"));
    QVERIFY(QFile::rename(key_folder() + "/sample.pub", system_folder() + "/elsewhere"));
    QVERIFY(QFile::link(system_folder() + "/elsewhere", key_folder() + "/sample.pub"));
    QVERIFY(installed_keys().keys.empty());
    QCOMPARE(installed_keys().errors.at(0).code, Code::Link);

    QVERIFY(QFile::remove(key_folder() + "/sample.pub"));
    QVERIFY(QFile::rename(system_folder() + "/elsewhere", key_folder() + "/sample.pub"));
    QCOMPARE(installed_keys().keys.size(), 1U);
    QVERIFY(QDir().rename(key_folder(), system_folder() + "/other"));
    QVERIFY(QFile::link(system_folder() + "/other", key_folder()));
    QVERIFY(installed_keys().keys.empty());
    QCOMPARE(installed_keys().errors.at(0).code, Code::Link);
}

void InstalledKeysTest::what_is_no_key_is_named()
{
    // A secret key in the wrong place, and one that points nowhere.
    QVERIFY(install_key(path("sample.key"), "secret.pub"));
    QVERIFY(QFile::link(path("nowhere"), key_folder() + "/nowhere.pub"));
    QVERIFY(QDir().mkpath(key_folder() + "/folder.pub"));
    QVERIFY(install_key(path("sample.key.pub"), "sample.pub"));
    QVERIFY(install_key(path("sample.key.pub"), "of-another-name"));
    const InstalledKeys installed = installed_keys();
    QCOMPARE(installed.keys.size(), 1U);
    QCOMPARE(installed.errors.size(), 2U);
    QCOMPARE(installed.errors[0].code, Code::Link);
    QCOMPARE(installed.errors[1].code, Code::NotAKey);
}

void InstalledKeysTest::a_hundred_keys_are_looked_at_and_more_are_named()
{
    for (int i = 0; i < 101; ++i) {
        const QString name = QStringLiteral("%1.pub").arg(i, 3, 10, QLatin1Char('0'));
        QVERIFY(install_key(path("sample.key.pub"), name));
        const InstalledKeys installed = installed_keys();
        QCOMPARE(installed.keys.size(), std::size_t(std::min(i + 1, 100)));
        QCOMPARE(installed.errors.size(), std::size_t(i < 100 ? 0 : 1));
        if (i == 100) {
            QCOMPARE(installed.errors.front().code, Code::TooMany);
            QCOMPARE(installed.errors.front().path, key_folder());
            QCOMPARE(installed.errors.front().detail, "1");
        }
    }
}

void InstalledKeysTest::a_fingerprint_is_that_of_any_other_tool()
{
    // cut -d ' ' -f 3 sample.key.pub | base64 -d | sha256sum
    QFile file(path("sample.key.pub"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = QByteArray::fromBase64(file.readAll().trimmed().split(' ').at(2));
    const QString shown = fingerprint(read_public_key(path("sample.key.pub")).value());
    QCOMPARE(
        QString(shown).remove(' '),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(shown.split(' ').size(), 16);
    QCOMPARE(shown.split(' ').front().size(), 4);
}

QTEST_GUILESS_MAIN(InstalledKeysTest)
#include "installed_keys_test.moc"
