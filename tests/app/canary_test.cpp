// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// A visit with unmistakable amounts leaves none of them anywhere, however it ends: the test runs
// the whole program under strace, looks through everything that was written and through every file
// of its home, and knows every file that may be written at all.
#include "tests/app/in_program.h"
#include "tests/app/income_field.h"
#include "tests/app/own_process.h"
#include "tests/app/traced.h"
#include "tests/ui/dialogs.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
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
using namespace std::chrono_literals;

namespace {

constexpr const char* kVisit = "--visit";
// Typed into the fields; the digits stand nowhere else in the program or its tariffs.
constexpr const char* kGross = "8643,97";
constexpr const char* kNet = "6421,53";
constexpr const char* kPrice = "87,31";
constexpr const char* kHours = "53,29";
constexpr const char* kDeduction = "617,43";
constexpr const char* kSpousesGross = "2913,58";
constexpr const char* kSpousesNet = "2456,19";
constexpr const char* kCeilingUsed = "243,71";
constexpr const char* kName = "Kanarialintu";
constexpr Date kDay = 2026y / 3 / 1;

void fill(Entries& entries)
{
    const auto text = [](const char* typed) { return QString::fromLatin1(typed); };
    entries.organiser = "helsinki";
    entries.date = kDay;
    entries.household_size = 2;
    entries.client.total_gross = text(kGross);
    entries.client.total_net = text(kNet);
    entries.client.deductions = {{.kind = DeductionKind::GuardianFee, .amount = text(kDeduction)}};
    entries.has_spouse = true;
    entries.spouse.total_gross = text(kSpousesGross);
    entries.spouse.total_net = text(kSpousesNet);
    entries.fee_ceiling_used = text(kCeilingUsed);
    entries.alternatives[0] = {.name = text(kName),
                               .services = {{.service = "home_care_regular",
                                             .mode = Mode::Voucher,
                                             .amount = text(kHours),
                                             .provider_price = text(kPrice)}}};
}

/// The ways to write "8643,97": with a point, in groups, as strace prints these, and as cents.
QByteArrayList ways_to_write(QByteArray typed)
{
    QByteArrayList ways{typed, QByteArray(typed).replace(',', '.')};
    if (typed.indexOf(',') == 4) {
        ways << QByteArray(typed).remove(4, 1);
        for (const char* separator : {" ", "\u00A0", "\\302\\240"})
            ways << QByteArray(typed).insert(1, separator);
    }
    return ways;
}

/// What was entered and what came of it, as it looks in a log, a settings file or a database.
const QByteArrayList& signs()
{
    static const QByteArrayList all = [] {
        auto library = TariffLibrary::shipped().value();
        Visit visit(library, "helsinki", kDay);
        visit.edit(fill);
        const AlternativeEstimate& estimate = visit.current_outcome().estimate.value();
        QByteArrayList found{kName};
        for (const char* typed :
             {kGross, kNet, kPrice, kHours, kDeduction, kSpousesGross, kSpousesNet, kCeilingUsed})
            found << ways_to_write(typed);
        for (const Cents cents : {estimate.client_total_month, estimate.county_net_month}) {
            const QByteArray digits = QByteArray::number(qlonglong(cents.value));
            found << ways_to_write(digits.chopped(2) + ',' + digits.last(2));
        }
        return found;
    }();
    return all;
}

bool holds_canary(const QByteArray& text)
{
    return std::ranges::any_of(signs(),
                               [&](const QByteArray& sign) { return text.contains(sign); });
}

/// A sheet outside of the folder it was saved to, or a word to the system's log.
bool is_amiss(const QByteArray& call)
{
    return call.contains("\"%PDF-") || call.contains("/dev/log")
           || call.contains("/run/systemd/journal");
}

/// How a visit comes to its end.
const QStringList kEndings{"new-client", "idle",    "undone",  "log-out",
                           "close",      "SIGSEGV", "SIGABRT", "SIGTERM"};

void enter(MainWindow& window)
{
    type_gross_income(QString::fromLatin1(kGross));
    window.visit().edit(fill);
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
        // Each form of the sheet; the last is the sheet itself.
        preview.findChild<QLineEdit*>()->setText(QString::fromLatin1(kName));
        auto* form = preview.findChild<QComboBox*>();
        for (int i = form->count(); i-- > 0;) {
            form->setCurrentIndex(i);
            preview.grab();
        }
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
        // Enter keeps everything.
        if (auto* question = open_dialog<QMessageBox>()) {
            for (QAbstractButton* button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                    button->click();
            }
        }
    }
    if (!QTest::qWaitFor([&] { return !window.visit().anything_kept(); }, 10'000))
        return 3;
    return holds_canary(QApplication::clipboard()->text().toUtf8()) ? 4 : 0;
}

/// The whole visit in the program's window.
int visit(MainWindow& window, const QString& ending, const QString& folder)
{
    if (can_be_dumped())
        return 1;
    enter(window);
    if (!window.visit().current_outcome().estimate)
        return 2;
    use(window, folder);
    if (!holds_canary(QApplication::clipboard()->text().toUtf8()))
        return 6;
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
        QFAIL("strace is not installed");
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
        QVERIFY2(traced.process().exitCode() == 0,
                 QByteArray::number(traced.process().exitCode()) + '\n' + last_words);
    }
    for (const char* sheet : {"/sheet.pdf", "/paper.pdf"}) {
        QVERIFY(QFile::exists(traced.folder() + sheet));
        // What is saved and what is printed to a file is for the counsellor alone.
        QVERIFY2(!(QFile::permissions(traced.folder() + sheet)
                   & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                 sheet);
    }

    int opened = 0;
    for (const QByteArray& line : trace.split('\n')) {
        const QString call = QString::fromUtf8(line);
        if (const QString path = written_by(call); !path.isEmpty()) {
            QVERIFY2(is_allowed(path, traced.home(), traced.folder()), line.left(300));
            ++opened;
        }
        if (!call.contains('<' + traced.folder()))
            QVERIFY2(!holds_canary(line) && !is_amiss(line), line.left(300));
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
    if (argc == 4 && QByteArray(argv[1]) == kVisit) {
        return in_program(argv[0], [argv](MainWindow& window) {
            return visit(window, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
        });
    }
    QApplication application(argc, argv);
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "canary_test.moc"
