// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QCoreApplication>
#include <QTimer>

#include <cstdlib>

/// Ends the program that includes it, on the spot, when its window has been shown and painted and
/// the event loop has nothing left to do.
inline void answer_and_quit()
{
    QTimer::singleShot(0, qApp, [] {
        // Showing has posted what follows it; that has been dealt with when the next turn comes.
        QCoreApplication::sendPostedEvents();
        QTimer::singleShot(0, qApp, [] { std::_Exit(0); });
    });
}
Q_COREAPP_STARTUP_FUNCTION(answer_and_quit)
