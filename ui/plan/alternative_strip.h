// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/tab_strip.h"

#include <vector>

namespace maksuarvio {

/// Tabs of two lines: the name, and below it what the client pays and how much more or less than
/// in the first.
class AlternativeStrip : public TabStrip {
    Q_OBJECT
public:
    struct Figures {
        QString sum;
        QString difference;
        /// Who pays it, to be heard; empty: the client, as always.
        QString payers = {};
        bool operator==(const Figures&) const = default;
    };

    using TabStrip::TabStrip;

    void show_figures(int tab, const Figures& figures);

    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
    void draw_words(QPainter& painter, int index, const QRect& rect) const override;
    void tabRemoved(int index) override;

private:
    const Figures& figures(int tab) const;
    /// In which its sum is whole.
    int least_width(int tab) const;

    std::vector<Figures> m_figures;
};

} // namespace maksuarvio
