// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/sought_visit.h"

#include "tests/app/income_field.h"
#include "ui/visit/visit.h"
#include "ui/window/main_window.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <random>
#include <stdexcept>

namespace maksuarvio::test {

using namespace std::chrono_literals;

namespace {

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

} // namespace

// Apart: what a function has on the stack is written over by the next ones only after its end.
[[gnu::noinline]] bool enter_sought_visit(MainWindow& window, unsigned seed)
{
    const Amounts amounts(seed);
    type_gross_income(typed(amounts.gross));
    if (window.visit().entries().client.total_gross != typed(amounts.gross))
        return false;
    window.visit().edit([&](Entries& entries) { fill(entries, amounts); });
    return true;
}

std::vector<Sought> sought_in_visit(unsigned seed)
{
    const Amounts amounts(seed);
    auto library = TariffLibrary::shipped().value();
    Visit visit(library, "helsinki", kDay);
    visit.edit([&](Entries& entries) { fill(entries, amounts); });
    std::vector<qint64> cents{amounts.gross, amounts.net, amounts.deduction, amounts.price};
    for (const AlternativeOutcome& outcome : visit.outcomes()) {
        cents.push_back(outcome.estimate->client_total_month.value);
        cents.push_back(outcome.estimate->client_total_year.value);
        cents.push_back(outcome.estimate->county_gross_month.value);
    }
    std::vector<Sought> sought;
    for (const qint64 amount : cents) {
        for (Sought& trace : traces_of(amount))
            sought.push_back(std::move(trace));
    }
    return sought;
}

bool stand_still()
{
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    return std::getchar() == '\n';
}

bool wait_for_leave()
{
    std::fputs("ready\n", stdout);
    std::fflush(stdout);
    bool asked = false;
    QSocketNotifier leave(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&leave, &QSocketNotifier::activated, [&] { asked = true; });
    while (!asked)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return std::getchar() == '\n';
}

void wait_until_ready(QProcess& process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(120'000))
            throw std::runtime_error("the visit has come to no end");
    }
    process.readLine();
}

void let_go_on(QProcess& process)
{
    process.write("\n");
    process.waitForBytesWritten();
}

std::optional<QStringList> find_now(QProcess& process, const std::vector<Sought>& sought)
{
    return find_in_memory(process.processId(), sought);
}

} // namespace maksuarvio::test
