// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/idle_guard.h"

#include <QCoreApplication>
#include <QEvent>

namespace maksuarvio {

namespace {

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

IdleGuard::IdleGuard(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleGuard::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleGuard::set_limit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    restart();
}

void IdleGuard::restart()
{
    m_last_use = Clock::now();
    if (m_limit.count() > 0)
        m_timer.start(m_limit);
    else
        m_timer.stop();
}

bool IdleGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (m_limit.count() > 0 && is_use(event->type())) {
        // The timer stood still while the computer slept; the clock on the wall did not.
        const bool slept_over = Clock::now() - m_last_use >= m_limit;
        restart();
        if (slept_over)
            emit idle();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace maksuarvio
