// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/window/boot_clock.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace maksuarvio {

/// Clears what was left when the program has not been used for a while. Time that the computer
/// slept counts: it is cleared on waking, and the key that comes before goes to nobody.
class IdleGuard : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds()>;
    /// Whether there was anything to clear.
    using Clear = std::function<bool()>;
    explicit IdleGuard(Clear what_was_left, QObject* parent = nullptr);

    /// Zero: never.
    void set_limit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }
    void set_clock(Clock clock);

signals:
    /// In the last minute, each second: how many there are left. 0: it is used again.
    void ending(int seconds);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();
    bool is_over() const;
    bool clear();
    /// A short while at a time: a timer stands still while the computer sleeps.
    void wait();
    void count_down();

    Clear m_clear;
    Clock m_clock = time_since_boot;
    std::chrono::milliseconds m_limit{0};
    std::chrono::milliseconds m_last_use{0};
    QTimer m_timer;
    bool m_ending = false;
};

} // namespace maksuarvio
