// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace maksuarvio {

/// Tells when the program has not been used for a while. Time that the computer slept counts.
class IdleGuard : public QObject {
    Q_OBJECT
public:
    explicit IdleGuard(QObject* parent = nullptr);

    /// Zero: never.
    void set_limit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Clock = std::chrono::system_clock;
    void restart();

    std::chrono::milliseconds m_limit{0};
    Clock::time_point m_last_use = Clock::now();
    QTimer m_timer;
};

} // namespace maksuarvio
