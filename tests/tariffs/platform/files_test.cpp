// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/files.h"

#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/stores.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

/// What is written comes whole or not at all.
class FilesTest : public QObject {
    Q_OBJECT

private slots:
    void a_file_is_replaced_whole();
    void a_full_disk_is_named_and_keeps_what_was_there();
    void a_device_stays_what_it_is();
    void a_pipe_is_not_waited_for();
    void what_is_the_users_alone_is_read_by_nobody_else();
    void nothing_is_written_through_a_link_data();
    void nothing_is_written_through_a_link();
    void of_several_files_all_are_written_or_none();
    void nothing_is_read_through_a_link();

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("book.package"));
};

void FilesTest::a_file_is_replaced_whole()
{
    QVERIFY(write_file(m_path, "a first and longer one"));
    QVERIFY(write_file(m_path, "a second"));
    QCOMPARE(content_of(m_path), QByteArray("a second"));
}

void FilesTest::a_full_disk_is_named_and_keeps_what_was_there()
{
    QVERIFY(write_file(m_path, "what was there"));
    const QString unknown = QFile(m_path).errorString();
    {
        const FileSizeLimit full(1000);
        const auto written = write_file(m_path, QByteArray(40'000, 'x'));
        QVERIFY(!written);
        QVERIFY2(written.error() != unknown, qPrintable(written.error()));
    }
    QCOMPARE(content_of(m_path), QByteArray("what was there"));
}

void FilesTest::a_device_stays_what_it_is()
{
    const QString device = QStringLiteral("/dev/full");
    if (!QFile::exists(device))
        QSKIP("there is no device that is always full");
    QVERIFY(!write_file(device, "content"));
    QVERIFY(!QFileInfo(device).isFile());
    QVERIFY(write_file(QStringLiteral("/dev/null"), "content"));
    QVERIFY(!QFileInfo(QStringLiteral("/dev/null")).isFile());
}

void FilesTest::a_pipe_is_not_waited_for()
{
    const QString pipe = m_folder.filePath(QStringLiteral("values.csv"));
    if (QProcess::execute(QStringLiteral("mkfifo"), {pipe}) != 0)
        QSKIP("there are no pipes in folders");
    const auto read = read_book_file(pipe);
    QVERIFY(!read);
    QVERIFY(read.error().code == FaultCode::FileMissing);
}

void FilesTest::what_is_the_users_alone_is_read_by_nobody_else()
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QFile::remove(m_path);
    QVERIFY(write_file(m_path, "for all"));
    QVERIFY(QFile::setPermissions(m_path, QFile::permissions(m_path) | others));
    QVERIFY(write_file(m_path, "for all again"));
    QCOMPARE(QFile::permissions(m_path) & others, others);
    QVERIFY(write_file(m_path, "for the user", Readers::UserAlone));
    QVERIFY(!(QFile::permissions(m_path) & others));
    QCOMPARE(content_of(m_path), QByteArray("for the user"));
    QFile::remove(m_path);
    QVERIFY(write_file(m_path, "a new one", Readers::UserAlone));
    QVERIFY(!(QFile::permissions(m_path) & others));
}

void FilesTest::nothing_is_written_through_a_link_data()
{
    QTest::addColumn<QString>("to");
    QTest::newRow("to a file") << "precious";
    QTest::newRow("to nothing") << "nothing";
}

void FilesTest::nothing_is_written_through_a_link()
{
    QFETCH(QString, to);
    const QTemporaryDir folder;
    QVERIFY(write_file(folder.filePath("precious"), "not to be lost"));
    QVERIFY(QFile::link(folder.filePath(to), folder.filePath("link")));
    const auto written = write_file(folder.filePath("link"), "content");
    QVERIFY(!written);
    QVERIFY2(written.error().contains("link"), qPrintable(written.error()));
    QVERIFY(QFileInfo(folder.filePath("link")).isSymLink());
    QVERIFY(!QFile::exists(folder.filePath("nothing")));
    QCOMPARE(content_of(folder.filePath("precious")), QByteArray("not to be lost"));
}

void FilesTest::of_several_files_all_are_written_or_none()
{
    const QTemporaryDir folder;
    const std::pair<QString, std::string> files[] = {{folder.filePath("one"), "1"},
                                                     {folder.filePath("two"), "2"}};
    QVERIFY(QFile::link(folder.filePath("nothing"), files[1].first));
    const auto written = write_files(files);
    QVERIFY(!written);
    QCOMPARE(written.error().path, files[1].first);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::System), QStringList("two"));
    QVERIFY(QFile::remove(files[1].first));
    QVERIFY(write_files(files));
    QCOMPARE(content_of(files[0].first) + content_of(files[1].first), QByteArray("12"));
}

void FilesTest::nothing_is_read_through_a_link()
{
    const QTemporaryDir folder;
    QVERIFY(write_file(folder.filePath("secret"), "for the reader alone"));
    QVERIFY(QFile::link(folder.filePath("secret"), folder.filePath("values.csv")));
    const auto read = read_book_file(folder.filePath("values.csv"));
    QVERIFY(!read);
    QVERIFY(read.error().code == FaultCode::FileUnreadable);
    QVERIFY(read_book_file(folder.filePath("secret")));
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
