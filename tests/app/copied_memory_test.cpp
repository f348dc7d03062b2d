// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What stays of a visit whose explanation was copied and read by another program, as a manager of
// clipboards does, and what that is told: on an X server of the test's own.
#include "tests/app/in_program.h"
#include "tests/app/own_process.h"
#include "tests/app/sought_visit.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QTest>

#include <random>
#include <stdexcept>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

constexpr const char* kVisit = "--visit";
constexpr const char* kRead = "--read";

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

int visit(MainWindow& window, unsigned seed)
{
    let_be_read();
    theme::set_animated(false);
    if (!enter_sought_visit(window, seed))
        return 3;
    QCoreApplication::processEvents();
    window.commands()[Command::Why]->trigger();
    QCoreApplication::processEvents();
    press(Qt::Key_A);
    press(Qt::Key_C);
    if (!wait_for_leave())
        return 1;
    window.wipe();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return stand_still() ? 0 : 1;
}

int read_what_is_copied(int argc, char** argv)
{
    QApplication application(argc, argv);
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData& copied = *QApplication::clipboard()->mimeData(mode);
        std::printf("%lld %s\n", qlonglong(copied.text().size()),
                    copied.data(QStringLiteral("x-kde-passwordManagerHint")).constData());
    }
    return 0;
}

/// An X server that nobody else knows.
class OwnDisplay {
public:
    OwnDisplay()
    {
        m_server.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                                QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                                                QStringLiteral("-screen"), QStringLiteral("0"),
                                                QStringLiteral("1366x768x24")});
        while (!m_server.canReadLine()) {
            if (!m_server.waitForReadyRead(60'000))
                throw std::runtime_error("no X server starts");
        }
        m_name = QStringLiteral(":") + QString::fromUtf8(m_server.readLine().trimmed());
    }
    ~OwnDisplay()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    void show(QProcess& process) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("DISPLAY"), m_name);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }

private:
    QProcess m_server;
    QString m_name;
};

struct Copied {
    int length = 0;
    /// What histories of the clipboard are told.
    QByteArray hint;
};

/// What another program sees copied, and selected.
QList<Copied> read_by_another(const OwnDisplay& display)
{
    QProcess reader;
    display.show(reader);
    reader.start(QCoreApplication::applicationFilePath(), {kRead});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        throw std::runtime_error("nobody reads what is copied");
    QList<Copied> copied;
    for (const QByteArray& line : reader.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> said = line.split(' ');
        copied << Copied{said.first().toInt(), said.value(1)};
    }
    return copied;
}

} // namespace

class CopiedMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void what_others_read_leaves_nothing();
};

void CopiedMemoryTest::what_others_read_leaves_nothing()
{
#ifdef MAKSUARVIO_SANITIZED
    QSKIP("what a sanitizer watches is not wiped, and its shadow too large to search");
#endif
    const OwnDisplay display;
    QStringList left;
    unsigned seed = std::random_device()();
    // As for app.memory: a number of the program can happen to be the same.
    for (int visits = 0; visits < 3; ++visits, ++seed) {
        const auto sought = sought_in_visit(seed);
        QProcess process;
        display.show(process);
        process.start(QCoreApplication::applicationFilePath(), {kVisit, QString::number(seed)});
        wait_until_ready(process);
        const QList<Copied> copied = read_by_another(display);
        QCOMPARE(copied.size(), 2);
        for (const Copied& one : copied) {
            QVERIFY(one.length > 300);
            QCOMPARE(one.hint, "secret");
        }
        let_go_on(process);
        wait_until_ready(process);
        const auto now = find_now(process, sought);
        if (!now)
            QSKIP("the memory of another process of one's own must not be read here");
        let_go_on(process);
        QVERIFY(process.waitForFinished() && process.exitCode() == 0);
        qInfo("seed %u: %d traces after the visit", seed, int(now->size()));
        left = *now;
        if (left.isEmpty())
            return;
    }
    QFAIL(qPrintable(left.join(u'\n')));
}

int main(int argc, char** argv)
{
    if (argc == 3 && QByteArray(argv[1]) == kVisit) {
        const unsigned seed = QByteArray(argv[2]).toUInt();
        return in_program(argv[0], [seed](MainWindow& window) { return visit(window, seed); });
    }
    if (argc == 2 && QByteArray(argv[1]) == kRead)
        return read_what_is_copied(argc, argv);
    QApplication application(argc, argv);
    CopiedMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "copied_memory_test.moc"
