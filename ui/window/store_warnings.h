// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"
#include "ui/widgets/notice.h"

namespace maksuarvio {

/// Why not all tariffs are what they should be: the counsellor does not see what is said to
/// standard error. Hidden while all is well, and from the client.
class StoreWarnings : public NoticeList {
    Q_OBJECT
public:
    /// `visit` outlives the widget.
    explicit StoreWarnings(Visit& visit, QWidget* parent = nullptr);

    void set_client_view(bool client_view);
    /// In the language of the program's texts.
    void retranslate();

private:
    /// What follows from it for the estimates.
    QString outcome(const OpenError& warning) const;

    Visit& m_visit;
    bool m_client_view = false;
    std::size_t m_shown = 0;
};

} // namespace maksuarvio
