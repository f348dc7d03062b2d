// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"
#include "translations/wording.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace maksuarvio {

class Notice;

/// That new tariffs wait for the end of the visit, and that their source was not reached for long.
/// Hidden while neither is so, and from the client.
class TariffNews : public QWidget {
    Q_OBJECT
public:
    explicit TariffNews(QWidget* parent = nullptr);

    bool is_waiting() const { return m_waiting; }
    void set_waiting(bool waiting);
    /// `last`: when it was reached; empty: never.
    void set_overdue(bool overdue, std::optional<Date> last);
    void set_client_view(bool client_view);
    void set_wording(const Wording& wording);

signals:
    /// The new ones, and not at the end of the visit.
    void wanted();

private:
    void show_what_is();

    const Wording* m_wording = nullptr;
    bool m_waiting = false;
    bool m_overdue = false;
    bool m_client_view = false;
    std::optional<Date> m_last_reach;
    Notice* m_news;
    QPushButton* m_take;
    Notice* m_reach;
};

} // namespace maksuarvio
