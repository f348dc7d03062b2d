// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/package.h"

#include "tariffs/book/reader.h"
#include "tariffs/exchange/installed_keys.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/first_format.h"
#include "tests/tariffs/random_moments.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

using Code = PackageError::Code;

VersionInfo version(const Book& book, std::int64_t sequence)
{
    return {.header = book.header, .sequence = sequence, .checksum = book.checksum};
}

Book later_version(Book book, const std::string& name)
{
    book.header.version = name;
    return book;
}

} // namespace

/// One file with a whole version, which only an installed key can vouch for.
class PackageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void a_package_is_the_version_to_the_byte();
    void a_flipped_bit_anywhere_is_refused();
    void a_package_cut_or_lengthened_is_refused();
    void lengths_beyond_the_file_are_refused_although_signed();
    void what_is_no_package_is_refused_data();
    void what_is_no_package_is_refused();
    void another_key_is_refused();
    void another_organiser_is_refused();
    void a_draft_is_refused();
    void no_key_no_trust();
    void what_is_there_or_later_is_not_taken();
    void a_secret_key_is_kept_from_others();
    void a_key_is_never_written_over();
    void a_file_that_is_no_key_counts_for_nothing_data();
    void a_file_that_is_no_key_counts_for_nothing();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    SecretKey secret(const QString& name) const
    {
        return std::move(SecretKey::read(path(name)).value());
    }
    QByteArray sealed(const Book& book, const std::vector<std::string>& known = {}) const
    {
        return first_format_package(book, known, secret("sample.key"));
    }

    QTemporaryDir m_folder;
    Book m_book;
    std::vector<PublicKey> m_keys;
};

void PackageTest::initTestCase()
{
    QVERIFY(generate_keys(path("sample.key"), "sample"));
    m_keys = {read_public_key(path("sample.key.pub")).value()};
    QCOMPARE(m_keys.front().organiser, "sample");
    m_book = shipped_book("sample");
}

void PackageTest::a_package_is_the_version_to_the_byte()
{
    for (const char* organiser : {"sample", "helsinki", "national"}) {
        const Book book = shipped_book(organiser);
        const QString key = path(QString(organiser) + ".again");
        QVERIFY(generate_keys(key, organiser));
        const auto bytes =
            first_format_package(book, {"first", "second"}, SecretKey::read(key).value());
        const std::vector keys{m_keys.front(), read_public_key(key + ".pub").value()};
        const auto package = open_package(bytes, keys);
        QVERIFY2(package, package ? "" : qPrintable(message(package.error())));
        QVERIFY(package->cells == cells_of(book));
        QCOMPARE(package->book.header.version, book.header.version);
        QCOMPARE(package->book.checksum, checksum_of(cells_of(book)));
        QCOMPARE(package->known, (std::vector<std::string>{"first", "second"}));
    }
}

void PackageTest::a_flipped_bit_anywhere_is_refused()
{
    const QByteArray whole = sealed(m_book, {"before"});
    QVERIFY(open_package(whole, m_keys));
    std::mt19937 dice(seed_of_run());
    for (int i = 0; i < 1000; ++i) {
        QByteArray flipped = whole;
        const auto bit = static_cast<qsizetype>(dice() % std::uint64_t(whole.size() * 8));
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        const auto package = open_package(flipped, m_keys);
        QVERIFY2(!package, qPrintable(QStringLiteral("bit %1").arg(bit)));
        QVERIFY(package.error().code == Code::NotSigned
                || package.error().code == Code::NotAPackage);
    }
}

void PackageTest::a_package_cut_or_lengthened_is_refused()
{
    const QByteArray whole = sealed(m_book);
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), qsizetype(20), qsizetype(21), qsizetype(84), qsizetype(85),
          whole.size() / 2, whole.size() - 64, whole.size() - 1})
        QVERIFY2(!open_package(whole.first(size), m_keys), qPrintable(QString::number(size)));
    for (const QByteArray& tail : {QByteArray("\0", 1), QByteArray("\n"), whole})
        QVERIFY(!open_package(whole + tail, m_keys));
    QVERIFY(!open_package(' ' + whole, m_keys));
    const auto huge = open_package(whole + QByteArray(kLargestPackage, '\0'), m_keys);
    QCOMPARE(huge.error().code, Code::TooLarge);
}

void PackageTest::lengths_beyond_the_file_are_refused_although_signed()
{
    const SecretKey key = secret("sample.key");
    const QByteArray mark = "maksuarvio-package-1\n";
    const auto opened = [&](const QByteArray& fields) {
        QByteArray bytes = mark + fields;
        const Signature signature = key.sign(bytes);
        bytes.append(reinterpret_cast<const char*>(signature.data()), 64);
        return open_package(bytes, m_keys);
    };
    const QByteArray nothing(4, '\0');
    for (const QByteArray& fields :
         {QByteArray(), QByteArray(3, '\0'), QByteArray("\xff\xff\xff\xff", 4),
          QByteArray("\xff\xff\xff\x7f", 4) + QByteArray(1000, 'x'), nothing.repeated(8),
          nothing.repeated(10),
          nothing + QByteArray("\5\0\0\0", 4) + "a b\n\n" + nothing.repeated(7),
          nothing + QByteArray("\3\0\0\0", 4) + "abc" + nothing.repeated(7)}) {
        const auto package = opened(fields);
        QVERIFY(!package);
        QCOMPARE(package.error().code, Code::Malformed);
    }
    QCOMPARE(opened(nothing.repeated(9)).error().code, Code::Faulty);
}

void PackageTest::what_is_no_package_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("key,value\norganiser,sample\n");
    QTest::newRow("a zip file") << QByteArray("PK\3\4") + QByteArray(1000, '\0');
    QTest::newRow("only the mark") << QByteArray("maksuarvio-package-1\n");
    QTest::newRow("a later kind") << QByteArray("maksuarvio-package-2\n") + QByteArray(1000, 'x');
}

void PackageTest::what_is_no_package_is_refused()
{
    QFETCH(QByteArray, bytes);
    const auto package = open_package(bytes, m_keys);
    QVERIFY(!package);
    QCOMPARE(package.error().code, Code::NotAPackage);
    QVERIFY(!message(package.error()).isEmpty());
}

void PackageTest::another_key_is_refused()
{
    QVERIFY(generate_keys(path("other.key"), "sample"));
    const auto keys = std::vector{read_public_key(path("other.key.pub")).value()};
    QCOMPARE(open_package(sealed(m_book), keys).error().code, Code::NotSigned);
}

void PackageTest::another_organiser_is_refused()
{
    // A key is not believed where somebody has made it sign for another one.
    PublicKey key = m_keys.front();
    key.organiser = "helsinki";
    const auto package = open_package(sealed(m_book), std::vector{key});
    QCOMPARE(package.error().code, Code::OtherOrganiser);
    QCOMPARE(package.error().detail, "sample");
}

void PackageTest::a_draft_is_refused()
{
    Book draft = m_book;
    draft.header.status = VersionStatus::Draft;
    QCOMPARE(open_package(sealed(draft), m_keys).error().code, Code::NotPublished);
}

void PackageTest::no_key_no_trust()
{
    const auto package = open_package(sealed(m_book), {});
    QCOMPARE(package.error().code, Code::NoKeyInstalled);
    QVERIFY(message(package.error()).contains("administrator"));
    QVERIFY(message(package.error()).contains(key_folder()));
}

void PackageTest::what_is_there_or_later_is_not_taken()
{
    const Book first = later_version(m_book, "sample-a");
    const Book second = later_version(m_book, "sample-b");
    const Book third = later_version(m_book, "sample-c");
    const Package package = open_package(sealed(second, {m_book.header.version}), m_keys).value();
    QVERIFY(refusal(package, {}));
    const auto code = [&](const std::vector<VersionInfo>& there) {
        const auto refused = refusal(package, there);
        return refused ? std::optional(refused->code) : std::nullopt;
    };
    QCOMPARE(code({version(m_book, 1)}), std::nullopt);
    QCOMPARE(code({version(shipped_book("helsinki"), 1), version(m_book, 2)}), std::nullopt);
    QCOMPARE(code({version(m_book, 1), version(third, 2)}), std::optional(Code::Older));
    QCOMPARE(code({version(third, 1)}), std::optional(Code::Older));
    QCOMPARE(code({version(package.book, 1), version(third, 2)}),
             std::optional(Code::AlreadyThere));
    // What was missed has to come first, or the tariff of its days would be another one.
    const Package late =
        open_package(sealed(third, {m_book.header.version, "sample-a", "sample-b"}), m_keys)
            .value();
    const auto missing = refusal(late, std::vector{version(m_book, 1)});
    QVERIFY(missing);
    QCOMPARE(missing->code, Code::Missing);
    QCOMPARE(missing->detail, QStringLiteral("sample-a, sample-b"));
    QVERIFY(message(*missing).contains("sample-a, sample-b"));
    QVERIFY(!refusal(late, std::vector{version(m_book, 1), version(second, 2), version(first, 3)}));
    Book another = second;
    another.checksum = "another";
    QCOMPARE(code({version(another, 1)}), std::optional(Code::OtherContent));
}

void PackageTest::a_secret_key_is_kept_from_others()
{
    const auto open = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path("sample.key")) & open));
    QVERIFY(QFile::copy(path("sample.key"), path("open.key")));
    QVERIFY(QFile::setPermissions(path("open.key"), QFile::ReadOwner | QFile::ReadGroup));
    const auto key = SecretKey::read(path("open.key"));
    QCOMPARE(key.error().code, KeyError::Code::OpenToOthers);
    // No message tells a part of the key.
    QFile file(path("sample.key"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray coded = file.readAll().split(' ').last().trimmed();
    QVERIFY(coded.size() > 80);
    QVERIFY(!message(key.error()).contains(QString::fromLatin1(coded.left(8))));
}

void PackageTest::a_key_is_never_written_over()
{
    QCOMPARE(generate_keys(path("sample.key"), "sample").error().code, KeyError::Code::FileExists);
    QFile half(path("half.key.pub"));
    QVERIFY(half.open(QIODevice::WriteOnly));
    QCOMPARE(generate_keys(path("half.key"), "sample").error().code, KeyError::Code::FileExists);
    QVERIFY(!QFile::exists(path("half.key")));
    QCOMPARE(generate_keys(path("bad.key"), "No such!").error().code, KeyError::Code::BadOrganiser);
    QCOMPARE(generate_keys(path("no/such/folder"), "sample").error().code,
             KeyError::Code::NotWritable);
}

void PackageTest::a_file_that_is_no_key_counts_for_nothing_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray good = "maksuarvio-public-key-1 sample ";
    const QByteArray coded = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("too long") << good + coded.repeated(20) + '\n';
    QTest::newRow("no line end") << good + coded;
    QTest::newRow("two lines") << good + coded + "\n\n";
    QTest::newRow("too short a key") << good + "AAAA\n";
    QTest::newRow("no base64") << good + QByteArray(44, '!') + '\n';
    QTest::newRow("another kind") << "ssh-ed25519 sample " + coded + '\n';
    QTest::newRow("no organiser") << "maksuarvio-public-key-1  " + coded + '\n';
    QTest::newRow("a strange organiser") << "maksuarvio-public-key-1 ../etc " + coded + '\n';
}

void PackageTest::a_file_that_is_no_key_counts_for_nothing()
{
    QFETCH(QByteArray, text);
    QFile file(path("no.pub"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QCOMPARE(read_public_key(file.fileName()).error().code, KeyError::Code::NotAKey);
}

QTEST_GUILESS_MAIN(PackageTest)
#include "package_test.moc"
