// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/key.h"
#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

using Code = KeyError::Code;

PassphraseAsked says(const char* passphrase)
{
    return [passphrase] { return Passphrase(passphrase); };
}

} // namespace

/// A stolen file is not yet a stolen key.
class SecretKeyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void its_passphrase_opens_it_and_no_other();
    void a_changed_file_is_no_key();
    void another_organisers_name_does_not_fit();
    void two_keys_of_one_passphrase_have_nothing_in_common();
    void a_key_without_one_is_read_and_nobody_is_asked();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void SecretKeyTest::initTestCase()
{
    QVERIFY(generate_keys(path("koe.key"), "koe", Passphrase("salasana")));
}

void SecretKeyTest::its_passphrase_opens_it_and_no_other()
{
    const auto key = SecretKey::read(path("koe.key"), says("salasana"));
    QVERIFY(key);
    const PublicKey known = read_public_key(path("koe.key.pub")).value();
    QVERIFY(known.verifies(key->sign("a message"), "a message"));
    QCOMPARE(SecretKey::read(path("koe.key"), says("salasana ")).error().code,
             Code::WrongPassphrase);
    QCOMPARE(SecretKey::read(path("koe.key"), says("")).error().code, Code::NoPassphrase);
    QCOMPARE(SecretKey::read(path("koe.key")).error().code, Code::NoPassphrase);
    QVERIFY(!content_of(path("koe.key")).contains("salasana"));
}

void SecretKeyTest::a_changed_file_is_no_key()
{
    const QByteArray whole = content_of(path("koe.key"));
    // In the key, and in its seal.
    for (const qsizetype from_end : {80, 10}) {
        QByteArray changed = whole;
        char& sign = changed[whole.size() - from_end];
        sign = sign == 'A' ? 'B' : 'A';
        QFile::remove(path("changed.key"));
        write(path("changed.key"), changed);
        QVERIFY(QFile::setPermissions(path("changed.key"), QFile::ReadOwner));
        QCOMPARE(SecretKey::read(path("changed.key"), says("salasana")).error().code,
                 Code::WrongPassphrase);
    }
}

void SecretKeyTest::another_organisers_name_does_not_fit()
{
    write(path("renamed.key"), content_of(path("koe.key")).replace(" koe ", " muu "));
    QVERIFY(QFile::setPermissions(path("renamed.key"), QFile::ReadOwner));
    QCOMPARE(SecretKey::read(path("renamed.key"), says("salasana")).error().code,
             Code::WrongPassphrase);
}

void SecretKeyTest::two_keys_of_one_passphrase_have_nothing_in_common()
{
    QVERIFY(generate_keys(path("other.key"), "koe", Passphrase("salasana")));
    const QByteArray one = content_of(path("koe.key")).split(' ').last();
    const QByteArray other = content_of(path("other.key")).split(' ').last();
    QCOMPARE(one.size(), other.size());
    QVERIFY(one.first(20) != other.first(20));
}

void SecretKeyTest::a_key_without_one_is_read_and_nobody_is_asked()
{
    QVERIFY(generate_keys(path("plain.key"), "koe"));
    bool asked = false;
    const auto key = SecretKey::read(path("plain.key"), [&] {
        asked = true;
        return Passphrase("x");
    });
    QVERIFY(key);
    QVERIFY(!asked);
}

QTEST_GUILESS_MAIN(SecretKeyTest)
#include "secret_key_test.moc"
