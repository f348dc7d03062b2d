// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/idle_guard.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace maksuarvio {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kLongestWait = 1s;
constexpr std::chrono::milliseconds kCountdown = 60s;

bool is_use(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleGuard::IdleGuard(Clear what_was_left, QObject* parent)
    : QObject(parent), m_clear(std::move(what_was_left))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (is_over())
            return void(clear());
        count_down();
        wait();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleGuard::set_limit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    restart();
}

void IdleGuard::set_clock(Clock clock)
{
    m_clock = std::move(clock);
    restart();
}

void IdleGuard::restart()
{
    m_last_use = m_clock();
    if (m_limit.count() > 0)
        wait();
    else
        m_timer.stop();
    if (std::exchange(m_ending, false))
        emit ending(0);
}

void IdleGuard::count_down()
{
    const auto left = m_last_use + m_limit - m_clock();
    if (m_limit <= kCountdown || left > kCountdown)
        return;
    m_ending = true;
    emit ending(int(std::chrono::ceil<std::chrono::seconds>(left).count()));
}

void IdleGuard::wait()
{
    m_timer.start(std::clamp(m_last_use + m_limit - m_clock(), 1ms, kLongestWait));
}

bool IdleGuard::is_over() const
{
    return m_limit.count() > 0 && m_clock() - m_last_use >= m_limit;
}

bool IdleGuard::clear()
{
    restart();
    return m_clear();
}

bool IdleGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (!is_use(event->type()))
        return QObject::eventFilter(watched, event);
    if (is_over() && clear())
        return true;
    restart();
    return QObject::eventFilter(watched, event);
}

} // namespace maksuarvio
