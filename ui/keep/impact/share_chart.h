// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/impact/report.h"
#include "ui/widgets/chart.h"

namespace maksuarvio {

/// Of each household size and income how many pay more, less and the same, as a bar. The table
/// below it has every figure.
class ShareChart : public Chart {
    Q_OBJECT
public:
    ShareChart(const Impact& impact, const Wording& wording, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {720, 280}; }
    QSize minimumSizeHint() const override { return {360, 160}; }

protected:
    void draw(QPainter& painter) override;

private:
    /// Of a household: more, less, the same; and what there is of all of them.
    struct Bar {
        std::array<std::int64_t, 3> parts{};
        std::int64_t all = 0;
    };

    QStringList m_sizes;
    QStringList m_incomes;
    /// Income by income of each size.
    std::vector<Bar> m_bars;
};

} // namespace maksuarvio
