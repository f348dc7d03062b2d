// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/job.h"

namespace maksuarvio {

namespace {

constexpr int kLookMs = 30;

} // namespace

ImpactJob::ImpactJob(QObject* parent) : QObject(parent)
{
    m_look.setInterval(kLookMs);
    connect(&m_look, &QTimer::timeout, this, &ImpactJob::look);
}

ImpactJob::~ImpactJob()
{
    stop();
}

void ImpactJob::start(ImpactGrid grid, Snapshots snapshots, std::vector<std::int64_t> counts)
{
    stop();
    m_progress = std::make_shared<ImpactProgress>();
    m_result = std::make_shared<std::optional<ImpactResult>>();
    m_done = std::make_shared<std::atomic<bool>>(false);
    m_cells = grid.cells();
    m_thread = std::thread([progress = m_progress, result = m_result, done = m_done,
                            grid = std::move(grid), snapshots = std::move(snapshots),
                            counts = std::move(counts)] {
        *result = run_impact(grid, *snapshots.first, *snapshots.second, counts, *progress);
        *done = true;
    });
    m_look.start();
}

void ImpactJob::cancel()
{
    if (m_progress)
        m_progress->cancelled = true;
}

void ImpactJob::stop()
{
    m_look.stop();
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

void ImpactJob::look()
{
    if (!*m_done) {
        emit progressed(m_cells == 0 ? 0 : int(m_progress->done * 100 / m_cells));
        return;
    }
    m_look.stop();
    m_thread.join();
    if (*m_result)
        emit finished(std::make_shared<const ImpactResult>(std::move(**m_result)));
    else
        emit cancelled();
}

} // namespace maksuarvio
