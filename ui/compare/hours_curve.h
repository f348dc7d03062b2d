// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"
#include "ui/widgets/chart.h"

namespace maksuarvio {

/// What the client pays a month by the hours of home care, with the present point, which the mouse
/// and the arrow keys move: a step curve, because the law counts whole hours.
class HoursCurve : public Chart {
    Q_OBJECT
public:
    explicit HoursCurve(QWidget* parent = nullptr);

    /// False where the current alternative has no fee by hours.
    bool show_visit(const Visit& visit, const Wording& wording);
    /// No figure stays.
    void forget();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The point was dragged to so many hours a month.
    void hours_chosen(int hours);
    /// One hour more or less.
    void hours_wanted(int by);

protected:
    void draw(QPainter& painter) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Present {
        Exact hours;
        Cents fee;
    };
    /// The hours planned a month and the fee; none where there is no answer.
    static std::optional<Present> present_point(const Visit& visit);
    void say(Language language);
    QString point_text(const QString& hours, const QString& fee) const;

    QRect plot() const;
    void drag_to(const QMouseEvent& event);
    int x_of(int half_hours, const QRect& plot) const;
    int y_of(Cents fee, const QRect& plot) const;
    void draw_axes(QPainter& painter, const QRect& plot) const;
    void draw_present(QPainter& painter, const QRect& plot) const;

    std::vector<Visit::CurvePoint> m_points;
    std::optional<Present> m_present;
    Cents m_highest;
    QString m_highest_text;
    QString m_zero_text;
    QString m_present_text;
};

} // namespace maksuarvio
