// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// A visit with unmistakable amounts leaves none of them anywhere, however it ends: the test runs
// itself under strace, looks through everything that was written and through every file of its
// home, and knows every file that may be written at all.
#include "app/private_process.h"
#include "app/wiped_heap.h"
#include "tests/app/income_field.h"
#include "tests/app/traced.h"
#include "tests/ui/dialogs.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QRegularExpression>
#include <QSessionManager>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>

using namespace maksuarvio;
using namespace maksuarvio::test;

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

/// How a visit comes to its end.
const QStringList kEndings{"new-client", "idle",    "undone",  "log-out",
                           "close",      "SIGSEGV", "SIGABRT", "SIGTERM"};

void enter(MainWindow& window)
{
    type_gross_income(QString::fromLatin1(kGross));
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
}

/// All that can be done with a visit; the sheets go where the counsellor said.
void use(MainWindow& window, const QString& folder)
{
    for (const Command command : {Command::Why, Command::ClientView, Command::ClientView,
                                  Command::CopyText, Command::CopyAlternative}) {
        window.commands()[command]->trigger();
        QCoreApplication::processEvents();
    }
    for (const Language language : {Language::Sv, Language::En, Language::Fi})
        window.set_language(language);
    in_dialog<PreviewDialog>(window, Command::Preview, [](PreviewDialog& preview) {
        preview.grab();
        preview.accept();
    });
    in_dialog<QFileDialog>(window, Command::SavePdf, [&](QFileDialog& dialog) {
        dialog.selectFile(folder + "/sheet.pdf");
        static_cast<QDialog&>(dialog).accept();
    });
    in_dialog<QDialog>(window, Command::Print, [&](QDialog& dialog) {
        dialog.findChild<QLineEdit*>("filename")->setText(folder + "/paper.pdf");
        dialog.accept();
    });
}

/// The exit code; 0 where nothing is left in the window or on the clipboard.
int end(MainWindow& window, const QString& ending)
{
    if (ending == "SIGABRT")
        std::abort();
    if (ending.startsWith("SIG"))
        std::raise(ending == "SIGSEGV" ? SIGSEGV : SIGTERM);
    if (ending == "new-client") {
        window.commands()[Command::NewClient]->trigger();
        if (auto* question = open_dialog<QMessageBox>())
            QTest::keyClick(question, Qt::Key_Return);
    } else if (ending == "idle") {
        window.idle_guard().set_limit(std::chrono::milliseconds(1));
    } else if (ending == "undone") {
        while (window.visit().undo_stack().canUndo())
            window.visit().undo_stack().undo();
        window.close();
    } else if (ending == "log-out") {
        emit qApp->commitDataRequest(*qApp->findChild<QSessionManager*>());
        if (!window.close())
            return 5;
    } else if (ending == "close") {
        window.close();
        if (auto* question = open_dialog<QMessageBox>())
            QTest::keyClick(question, Qt::Key_Return);
    }
    if (!QTest::qWaitFor([&] { return !window.visit().anything_kept(); }, 60'000))
        return 3;
    return holds_canary(QApplication::clipboard()->text().toUtf8()) ? 4 : 0;
}

/// The whole visit on the real window, as the program starts it.
int visit(const QString& ending, const QString& folder)
{
    leave_no_dump();
    wipe_freed_memory();
    auto library = TariffLibrary::open({});
    if (!library)
        return 1;
    Settings settings;
    theme::apply(*qApp);
    MainWindow window(*library, settings);
    window.show();
    QCoreApplication::processEvents();
    enter(window);
    if (!window.visit().current_outcome().estimate)
        return 2;
    use(window, folder);
    return end(window, ending);
}

/// What the program may open for writing.
bool is_allowed(const QString& path, const QString& home, const QString& folder)
{
    static const QStringList forms{
        // Settings; where a folder is opened for writing, for a file in it without a name yet.
        "HOME/Maksuarvio", "HOME/Maksuarvio/Maksuarvio\\.ini(\\.[A-Za-z]{6}|\\.lock)?",
        // Tariffs.
        "HOME/maksuarvio", "HOME/maksuarvio/tariffs\\.sqlite(-journal)?",
        // What the counsellor saved or printed.
        "FOLDER", "FOLDER/sheet\\.pdf(\\.[A-Za-z]{6})?", "FOLDER/paper\\.pdf",
        // Font lists, Qt's and the system's own.
        "HOME/fontconfig(/.*)?", "/var/cache/fontconfig/.*", "/dev/null", "/dev/tty"};
    return std::ranges::any_of(forms, [&](QString form) {
        form.replace("HOME", QRegularExpression::escape(home));
        form.replace("FOLDER", QRegularExpression::escape(folder));
        return QRegularExpression(QRegularExpression::anchoredPattern(form)).match(path).hasMatch();
    });
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void the_search_finds_a_canary();
    void the_list_knows_every_way_to_write_data();
    void the_list_knows_every_way_to_write();
    void nothing_entered_is_written_anywhere_data();
    void nothing_entered_is_written_anywhere();
    void the_program_leaves_no_dump();
};

void CanaryTest::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty())
        QSKIP("strace is not installed");
}

void CanaryTest::the_search_finds_a_canary()
{
    QVERIFY(holds_canary("income=8643.97"));
    QVERIFY(!holds_canary("income=none"));
}

void CanaryTest::the_list_knows_every_way_to_write_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("path");
    const auto row = [](const char* name, const char* call, const char* path) {
        QTest::newRow(name) << QString::fromLatin1(call).replace('\'', '"')
                            << QString::fromLatin1(path);
    };
    row("open", "7 openat(AT_FDCWD</a>, '/b', O_RDWR|O_CREAT, 0600) = 3</b>", "/b");
    row("open to read", "7 openat(AT_FDCWD</a>, '/b', O_RDONLY|O_CLOEXEC) = 3</b>", "");
    row("refused", "7 openat(AT_FDCWD</a>, '/b', O_RDWR) = -1 EACCES (no)", "");
    row("interrupted", "7 openat(AT_FDCWD</a>, '/b', O_WRONLY <unfinished ...>", "/b");
    row("rename", "7 rename('/a', '/b') = 0", "/b");
    row("rename, interrupted", "7 rename('/a', '/b' <unfinished ...>", "/b");
    row("link",
        "7 linkat(AT_FDCWD</a>, '/proc/self/fd/3', AT_FDCWD</a>, '/b', AT_SYMLINK_FOLLOW) = 0",
        "/b");
    row("folder", "7 mkdir('/b', 0777) = 0", "/b");
    row("memory as a file", "7 memfd_create('b', 0) = 3</memfd:b>", "b");
}

void CanaryTest::the_list_knows_every_way_to_write()
{
    QFETCH(QString, call);
    QFETCH(QString, path);
    QCOMPARE(written_by(call), path);
}

void CanaryTest::nothing_entered_is_written_anywhere_data()
{
    QTest::addColumn<QString>("ending");
    for (const QString& ending : kEndings)
        QTest::newRow(qPrintable(ending)) << ending;
}

void CanaryTest::nothing_entered_is_written_anywhere()
{
    QFETCH(QString, ending);
    Traced traced(QCoreApplication::applicationFilePath(), {kVisit, ending, "FOLDER"});
    QVERIFY(traced.process().waitForFinished(120'000));
    const QByteArray said = traced.process().readAll();
    QVERIFY(!holds_canary(said));
    const QByteArray trace = traced.trace();
    const QByteArray last_words = said + trace.right(300);
    if (ending.startsWith("SIG")) {
        QVERIFY2(trace.contains("+++ killed by " + ending.toLatin1() + " +++"), last_words);
    } else {
        // strace ends as what it follows.
        QCOMPARE(traced.process().exitStatus(), QProcess::NormalExit);
        QVERIFY2(traced.process().exitCode() == 0, last_words);
    }
    QVERIFY(QFile::exists(traced.folder() + "/sheet.pdf"));
    QVERIFY(QFile::exists(traced.folder() + "/paper.pdf"));

    int opened = 0;
    for (const QByteArray& line : trace.split('\n')) {
        const QString call = QString::fromUtf8(line);
        if (const QString path = written_by(call); !path.isEmpty()) {
            QVERIFY2(is_allowed(path, traced.home(), traced.folder()), line.left(300));
            ++opened;
        }
        if (!call.contains(traced.folder()))
            QVERIFY2(!holds_canary(line), line.left(300));
    }
    QVERIFY(opened > 0);

    QDirIterator files(traced.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile one(files.next());
        QVERIFY(one.open(QIODevice::ReadOnly));
        QVERIFY2(!holds_canary(one.readAll()), qPrintable(one.fileName()));
        ++seen;
    }
    QVERIFY(seen > 0);
}

void CanaryTest::the_program_leaves_no_dump()
{
    Traced traced(QStringLiteral(MAKSUARVIO_PROGRAM), {});
    QVERIFY(QTest::qWaitFor([&] { return traced.trace().contains("/tariffs.sqlite"); }, 60'000));
    // Each line begins with the process.
    QCOMPARE(kill(traced.trace().split(' ').front().toInt(), SIGSEGV), 0);
    QVERIFY(traced.process().waitForFinished(60'000));
    QVERIFY(traced.trace().contains("+++ killed by SIGSEGV +++"));
    QVERIFY(QDir(traced.home()).entryList({"*core*"}, QDir::Files).isEmpty());
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("maksuarvio"));
    if (argc == 4 && QByteArray(argv[1]) == kVisit)
        return visit(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "canary_test.moc"
