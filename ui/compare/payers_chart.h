// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"
#include "ui/widgets/chart.h"

namespace maksuarvio {

/// Who pays what a month: a bar an alternative, the client's part and the county's part after it.
class PayersChart : public Chart {
    Q_OBJECT
public:
    explicit PayersChart(QWidget* parent = nullptr);

    /// Without the county's part in the client view.
    void show_visit(const Visit& visit, const Wording& wording, bool client_view);

    /// No figure stays.
    void forget();
    bool is_empty() const { return m_bars.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void draw(QPainter& painter) override;

private:
    struct Bar {
        QString name;
        Cents client;
        std::optional<Cents> county;
        QString client_text;
        QString county_text;
    };
    int bar_pitch() const;
    void draw_bar(QPainter& painter, const Bar& bar, const QRect& place, Cents longest) const;
    void draw_key(QPainter& painter, const QRect& place) const;

    std::vector<Bar> m_bars;
    bool m_client_view = false;
    QString m_client_word;
    QString m_county_word;
};

} // namespace maksuarvio
