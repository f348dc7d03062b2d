// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What a visit leaves in the memory of its process after New client: the test runs a visit in
// another process of the whole program, which stands still at three moments, and searches all its
// memory for what was entered and what came of it.
#include "tests/app/in_program.h"
#include "tests/app/income_field.h"
#include "tests/app/own_process.h"
#include "tests/app/process_memory.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/theme/theme.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <array>
#include <cstdio>
#include <random>
#include <stdexcept>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr const char* kVisit = "--visit";
constexpr Date kDay = 2026y / 3 / 1;

/// In cents, all of a seed.
struct Amounts {
    qint64 gross;
    qint64 net;
    qint64 deduction;
    qint64 price;

    explicit Amounts(unsigned seed)
    {
        std::mt19937 random(seed);
        // The last digit is no 0: then it would be written in many ways.
        const auto between = [&](unsigned least, unsigned most) {
            return qint64(least + random() % (most - least)) * 10 + 1 + qint64(random() % 9);
        };
        gross = between(200'000, 400'000);
        net = between(150'000, 200'000);
        deduction = between(10'000, 20'000);
        price = between(4'000, 6'000);
    }
};

QString typed(qint64 cents)
{
    return QStringLiteral("%1,%2").arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
}

void fill(Entries& entries, const Amounts& amounts)
{
    entries.organiser = "helsinki";
    entries.date = kDay;
    entries.client.total_gross = typed(amounts.gross);
    entries.client.total_net = typed(amounts.net);
    entries.client.deductions = {
        {.kind = DeductionKind::GuardianFee, .amount = typed(amounts.deduction)}};
    AlternativeEntry alternative;
    alternative.services = {
        {.service = "home_care_regular", .amount = QStringLiteral("20")},
        {.service = "meal", .amount = QStringLiteral("4"), .per = Period::Week}};
    entries.alternatives = {alternative, alternative};
    alternative.services[0].mode = Mode::Voucher;
    alternative.services[0].provider_price = typed(amounts.price);
    entries.alternatives.push_back(alternative);
}

/// Tells the test and stands still until it has looked.
bool stand_still()
{
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    return std::getchar() == '\n';
}

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

/// Apart: what a function has on the stack is written over by the next ones only after its end.
[[gnu::noinline]] bool enter(MainWindow& window, unsigned seed)
{
    const Amounts amounts(seed);
    type_gross_income(typed(amounts.gross));
    if (window.visit().entries().client.total_gross != typed(amounts.gross))
        return false;
    window.visit().edit([&](Entries& entries) { fill(entries, amounts); });
    return true;
}

int visit(MainWindow& window, unsigned seed)
{
    let_be_read();
    theme::set_animated(false);
    window.set_language(Language::Fi);
    QCoreApplication::processEvents();
    if (!stand_still())
        return 1;
    if (!enter(window, seed))
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

/// What was entered, and what the client is to pay and has left.
std::vector<Sought> traces_of(const Amounts& amounts)
{
    auto library = TariffLibrary::shipped().value();
    Visit visit(library, "helsinki", kDay);
    visit.edit([&](Entries& entries) { fill(entries, amounts); });
    std::vector<qint64> cents{amounts.gross, amounts.net, amounts.deduction, amounts.price};
    for (const AlternativeOutcome& outcome : visit.outcomes()) {
        cents.push_back(outcome.estimate->client_total_month.value);
        cents.push_back(outcome.estimate->client_total_year.value);
    }
    std::vector<Sought> traces;
    for (const qint64 amount : cents) {
        for (Sought& trace : maksuarvio::test::traces_of(amount))
            traces.push_back(std::move(trace));
    }
    return traces;
}

struct Found {
    QStringList before;
    QStringList in_it;
    QStringList after;
};

/// Nothing where the memory must not be read.
std::optional<Found> visit_and_search(unsigned seed)
{
    const auto traces = traces_of(Amounts(seed));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {kVisit, QString::number(seed)});
    Found found;
    for (QStringList* list : {&found.before, &found.in_it, &found.after}) {
        while (!process.canReadLine()) {
            if (!process.waitForReadyRead(120'000))
                throw std::runtime_error("the visit has come to no end");
        }
        process.readLine();
        auto now = find_in_memory(process.processId(), traces);
        if (!now)
            return std::nullopt;
        *list = *std::move(now);
        process.write("\n");
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
