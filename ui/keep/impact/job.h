// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/impact_run.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <thread>

namespace maksuarvio {

/// A run of the impact beside the window, which answers meanwhile. One at a time: a new run cancels
/// the one before.
class ImpactJob : public QObject {
    Q_OBJECT
public:
    using Snapshots = std::pair<std::shared_ptr<const Snapshot>, std::shared_ptr<const Snapshot>>;

    explicit ImpactJob(QObject* parent = nullptr);
    ~ImpactJob() override;

    /// `counts`: the households of each cell, or nothing.
    void start(ImpactGrid grid, Snapshots snapshots, std::vector<std::int64_t> counts);
    void cancel();
    bool is_running() const { return m_thread.joinable(); }

signals:
    /// Of a hundred.
    void progressed(int percent);
    void finished(const std::shared_ptr<const maksuarvio::ImpactResult>& result);
    void cancelled();

private:
    void look();
    void stop();

    std::shared_ptr<ImpactProgress> m_progress;
    std::shared_ptr<std::optional<ImpactResult>> m_result;
    std::shared_ptr<std::atomic<bool>> m_done;
    std::size_t m_cells = 0;
    std::thread m_thread;
    QTimer m_look;
};

} // namespace maksuarvio
