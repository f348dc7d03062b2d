// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// A visit with unmistakable amounts leaves none of them anywhere: the test runs itself under strace
// and looks through everything that was written, and through every file of its home.
#include "ui/sheet/sheet_maker.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace maksuarvio;

namespace {

constexpr const char* kVisit = "--visit";
// Typed into the fields; the digits stand nowhere else in the program or its tariffs.
constexpr const char* kGross = "8643,97";
constexpr const char* kNet = "6421,53";
constexpr const char* kPrice = "87,31";
constexpr const char* kHours = "53,29";

/// What any of them looks like in a log, a settings file or a database.
bool holds_canary(const QByteArray& text)
{
    for (const char* sign :
         {"8643,97", "8643.97", "8 643,97", "8\u00A0643,97", "864397", "6421,53", "6421.53",
          "6\u00A0421,53", "642153", "87,31", "87.31", "53,29", "53.29"}) {
        if (text.contains(sign))
            return true;
    }
    return false;
}

// The whole visit on the real window; the sheet is saved where the counsellor said.
int visit(const QString& sheet_file)
{
    auto library = TariffLibrary::open({});
    if (!library)
        return 1;
    Settings settings;
    theme::apply(*qApp);
    MainWindow window(*library, settings);
    window.show();
    QCoreApplication::processEvents();
    QTest::keyClicks(QApplication::focusWidget(), kGross);
    window.visit().edit([](Entries& entries) {
        entries.organiser = "helsinki";
        entries.client.total_gross = QString::fromLatin1(kGross);
        entries.client.total_net = QString::fromLatin1(kNet);
        entries.alternatives[0].services = {{.service = "home_care_regular",
                                             .mode = Mode::Voucher,
                                             .amount = QString::fromLatin1(kHours),
                                             .provider_price = QString::fromLatin1(kPrice)}};
    });
    QCoreApplication::processEvents();
    for (const Command command : {Command::ClientView, Command::ClientView, Command::CopyText})
        window.commands()[command]->trigger();
    QCoreApplication::processEvents();
    const auto pdf = make_sheet(window.visit(), {.language = Language::Fi});
    QFile file(sheet_file);
    if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size())
        return 2;
    window.wipe();
    QCoreApplication::processEvents();
    if (holds_canary(QApplication::clipboard()->text().toUtf8()))
        return 3;
    window.close();
    return 0;
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private slots:
    void the_search_finds_a_canary();
    void nothing_entered_is_written_anywhere();
};

void CanaryTest::the_search_finds_a_canary()
{
    QVERIFY(holds_canary("income=8643.97"));
    QVERIFY(!holds_canary("income=none"));
}

void CanaryTest::nothing_entered_is_written_anywhere()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("strace is not installed");
    const QTemporaryDir home;
    const QTemporaryDir outside;
    const QString trace = outside.filePath(QStringLiteral("trace"));
    const QString sheet = outside.filePath(QStringLiteral("sheet.pdf"));

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    for (const char* name :
         {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR"})
        environment.insert(QString::fromLatin1(name), home.path());
    QProcess strace;
    strace.setProcessEnvironment(environment);
    strace.setProcessChannelMode(QProcess::MergedChannels);
    strace.start(QStringLiteral("strace"),
                 {QStringLiteral("-f"), QStringLiteral("-y"), QStringLiteral("-s"),
                  QStringLiteral("1000000"), QStringLiteral("-e"),
                  QStringLiteral("trace=write,pwrite64,writev,pwritev,sendto,sendmsg"),
                  QStringLiteral("-o"), trace, QCoreApplication::applicationFilePath(),
                  QString::fromLatin1(kVisit), sheet});
    QVERIFY(strace.waitForFinished(120'000));
    const QByteArray said = strace.readAll();
    QVERIFY2(strace.exitCode() == 0, said);
    QVERIFY(!holds_canary(said));
    QVERIFY(QFile::exists(sheet));

    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int lines = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        ++lines;
        if (!line.contains("sheet.pdf"))
            QVERIFY2(!holds_canary(line), line.left(200));
    }
    QVERIFY(lines > 0);

    QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile one(files.next());
        QVERIFY(one.open(QIODevice::ReadOnly));
        QVERIFY2(!holds_canary(one.readAll()), qPrintable(one.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("maksuarvio"));
    if (argc == 3 && QByteArray(argv[1]) == kVisit)
        return visit(QString::fromLocal8Bit(argv[2]));
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "canary_test.moc"
