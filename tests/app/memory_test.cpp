// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What a visit leaves in the memory of its process after New client: the test runs a visit in
// another process of the whole program, which stands still at three moments, and searches all its
// memory for what was entered and what came of it.
#include "tests/app/in_program.h"
#include "tests/app/own_process.h"
#include "tests/app/sought_visit.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <random>
#include <stdexcept>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

constexpr const char* kVisit = "--visit";

void show_everything(MainWindow& window)
{
    const auto trigger = [&](Command command) {
        window.commands()[command]->trigger();
        QCoreApplication::processEvents();
    };
    trigger(Command::Why);
    trigger(Command::ClientView);
    trigger(Command::ClientView);
    trigger(Command::CopyText);
    trigger(Command::Undo);
    trigger(Command::Redo);
    for (const Language language : {Language::Sv, Language::En, Language::Fi}) {
        window.set_language(language);
        QCoreApplication::processEvents();
    }
    QTimer::singleShot(0, &window, [&] {
        window.grab();
        auto* preview = window.findChild<PreviewDialog*>();
        auto* form = preview->findChild<QComboBox*>();
        for (int i = form->count(); i-- > 0;) {
            form->setCurrentIndex(i);
            preview->grab();
        }
        preview->accept();
    });
    trigger(Command::Preview);
}

int visit(MainWindow& window, unsigned seed)
{
    let_be_read();
    theme::set_animated(false);
    window.set_language(Language::Fi);
    QCoreApplication::processEvents();
    if (!stand_still())
        return 1;
    if (!enter_sought_visit(window, seed))
        return 3;
    QCoreApplication::processEvents();
    if (!window.visit().current_outcome().estimate)
        return 2;
    show_everything(window);
    if (!stand_still())
        return 1;
    window.wipe();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    return stand_still() ? 0 : 1;
}

struct Found {
    QStringList before;
    QStringList in_it;
    QStringList after;
};

/// Nothing where the memory must not be read.
std::optional<Found> visit_and_search(unsigned seed)
{
    const auto sought = sought_in_visit(seed);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {kVisit, QString::number(seed)});
    Found found;
    for (QStringList* list : {&found.before, &found.in_it, &found.after}) {
        wait_until_ready(process);
        auto now = find_now(process, sought);
        if (!now)
            return std::nullopt;
        *list = *std::move(now);
        let_go_on(process);
    }
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error("the visit failed");
    return found;
}

} // namespace

class MemoryTest : public QObject {
    Q_OBJECT

private slots:
    void the_search_finds_what_is_there();
    void a_wiped_visit_leaves_nothing();
};

void MemoryTest::the_search_finds_what_is_there()
{
    const auto traces = maksuarvio::test::traces_of(1'234'567);
    QStringList names;
    for (const Sought& trace : traces)
        names << trace.name;
    QVERIFY(names.contains(QStringLiteral("12345,67 in UTF-16")));
    QVERIFY(names.contains(QStringLiteral("12\u00A0345,67 in UTF-8")));
    QVERIFY(names.contains(QStringLiteral("1234567 as a number")));
}

void MemoryTest::a_wiped_visit_leaves_nothing()
{
#ifdef MAKSUARVIO_SANITIZED
    QSKIP("what a sanitizer watches is not wiped, and its shadow too large to search");
#endif
    // A number of the program can happen to be the same as an amount; one left behind stays behind
    // whatever the amounts.
    QStringList left;
    unsigned seed = std::random_device()();
    for (int visits = 0; visits < 3; ++visits, ++seed) {
        const auto found = visit_and_search(seed);
        if (!found)
            QSKIP("the memory of another process of one's own must not be read here");
        qInfo("seed %u: %d traces before the visit, %d in it, %d after it", seed,
              int(found->before.size()), int(found->in_it.size()), int(found->after.size()));
        QVERIFY(found->in_it.size() > 100);
        left = found->after;
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
    QApplication application(argc, argv);
    MemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memory_test.moc"
