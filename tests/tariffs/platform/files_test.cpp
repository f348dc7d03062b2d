// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/files.h"

#include "tests/tariffs/posix_limits.h"
#include "tests/tariffs/stores.h"

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

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
