// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/tariff_watch.h"

#include "tariffs/exchange/reach.h"
#include "tariffs/platform/machine_settings.h"
#include "tariffs/platform/system_folder.h"

#include <QFileInfo>

namespace maksuarvio {

namespace {

using namespace std::chrono_literals;

constexpr auto kFirstLook = 3s;
constexpr auto kCompareEvery = 5min;
constexpr auto kLookEvery = 4h;
constexpr int kMillisecondsToEnd = 1'000;

/// What is published, a line a version.
std::string published_in(const TariffLibrary& library)
{
    std::string lines;
    for (const OrganiserInfo& organiser : library.organisers()) {
        for (const VersionInfo& version : organiser.versions) {
            lines += version.header.version + ' ' + version.checksum + ' ';
            lines += word(version.header.status);
            lines += '\n';
        }
    }
    return lines;
}

std::pair<QDateTime, qint64> state_of(const QString& file)
{
    const QFileInfo info(file);
    return {info.lastModified(), info.size()};
}

} // namespace

TariffWatch::TariffWatch(const TariffLibrary& library, QString program, QObject* parent)
    : QObject(parent), m_library(library), m_program(std::move(program)),
      m_compared(state_of(store()))
{
    // What it refuses is said where the program says the like.
    m_update.setProcessChannelMode(QProcess::ForwardedChannels);
    connect(&m_update, &QProcess::finished, this, [this] {
        judge();
        compare();
    });
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TariffWatch::look_if_due);
}

// A store is never half-written, whenever its writer is ended.
TariffWatch::~TariffWatch()
{
    m_update.disconnect(this);
    if (m_update.state() == QProcess::NotRunning)
        return;
    m_update.terminate();
    if (!m_update.waitForFinished(kMillisecondsToEnd)) {
        m_update.kill();
        m_update.waitForFinished(kMillisecondsToEnd);
    }
}

QString TariffWatch::store() const
{
    return m_library.is_named() ? m_library.path() : TariffLibrary::usual_store_path();
}

void TariffWatch::start()
{
    QTimer::singleShot(kFirstLook, this, &TariffWatch::look);
    m_timer.start(kCompareEvery);
}

void TariffWatch::look_if_due()
{
    if (m_next_look.hasExpired())
        look();
    else
        compare();
}

void TariffWatch::look()
{
    m_next_look.setRemainingTime(kLookEvery);
    const auto settings = machine_settings();
    const bool is_own = !m_library.is_named() && store() == TariffLibrary::own_store_path();
    if (settings && !settings->source.isEmpty() && is_own)
        return fetch(settings->source);
    judge();
    compare();
}

void TariffWatch::fetch(const QString& source)
{
    if (m_update.state() == QProcess::NotRunning)
        m_update.start(m_program, {QStringLiteral("update"), QStringLiteral("--source"), source,
                                   QStringLiteral("--tariffs"), store()});
}

void TariffWatch::judge()
{
    const auto settings = machine_settings();
    if (!settings || settings->source.isEmpty() || m_library.is_named())
        return emit reach_judged(false, std::nullopt);
    const auto last = last_reach(store());
    const auto allowed = std::chrono::days(settings->amber_after_days);
    const bool overdue =
        !last || std::chrono::sys_days(*last) + allowed < std::chrono::sys_days(today());
    emit reach_judged(overdue, last);
}

// Most of the time nothing was written, which needs no reading.
void TariffWatch::compare()
{
    const auto state = state_of(store());
    if (state == m_compared)
        return;
    m_compared = state;
    const auto now = TariffLibrary::open(m_library.is_named() ? m_library.path() : QString());
    if (now && published_in(*now) != published_in(m_library))
        emit other_tariffs();
}

} // namespace maksuarvio
