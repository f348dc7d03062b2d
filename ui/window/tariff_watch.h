// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace maksuarvio {

/// Fetches new tariffs while the window stands open, be it for weeks, and tells when the store has
/// others than the library. The fetching is a process of its own, `maksuarvio update`: it keeps no
/// visit waiting, and knows nothing of it. A store of the whole computer is fetched for by the
/// system, and one that was named by nobody.
class TariffWatch : public QObject {
    Q_OBJECT
public:
    /// `library` outlives the watch; `program` is this one.
    TariffWatch(const TariffLibrary& library, QString program, QObject* parent = nullptr);
    ~TariffWatch() override;

    /// Looks soon, and every few hours from then on.
    void start();
    /// Looks now.
    void look();

signals:
    /// The store has other published versions than the library.
    void other_tariffs();
    /// Whether the source has not been reached for longer than the administrator allows, and when
    /// it was last.
    void reach_judged(bool overdue, std::optional<maksuarvio::Date> last);

private:
    void look_if_due();
    void fetch(const QString& source);
    void judge();
    void compare();
    QString store() const;

    const TariffLibrary& m_library;
    QString m_program;
    QProcess m_update;
    QTimer m_timer;
    QDeadlineTimer m_next_look;
    /// The store as it was looked into last.
    std::pair<QDateTime, qint64> m_compared;
};

} // namespace maksuarvio
