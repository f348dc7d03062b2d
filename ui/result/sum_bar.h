// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

namespace maksuarvio {

namespace theme {
class TextLabel;
}

/// What the client pays, in a line that stays while the page scrolls.
class SumBar : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the bar.
    explicit SumBar(const Visit& visit, QWidget* parent = nullptr);

    void set_wording(const Wording& wording);
    /// Speaks to the client.
    void set_client_view(bool client_view);

private:
    void refresh();

    const Visit& m_visit;
    const Wording* m_wording = nullptr;
    bool m_client_view = false;
    theme::TextLabel* m_name;
    theme::TextLabel* m_sum;
};

} // namespace maksuarvio
