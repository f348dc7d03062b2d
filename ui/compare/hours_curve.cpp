// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/hours_curve.h"

#include "translations/numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr int kDot = 5;
constexpr int kHoursBetweenTicks = 10;

} // namespace

HoursCurve::HoursCurve(QWidget* parent) : Chart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
}

bool HoursCurve::show_visit(const Visit& visit, const Wording& wording)
{
    m_points = visit.fee_by_hours();
    m_present = present_point(visit);
    m_highest = Cents(0);
    for (const auto& point : m_points)
        m_highest = std::max(m_highest, point.client_total_month);
    if (m_present)
        m_highest = std::max(m_highest, m_present->fee);
    if (m_points.empty()) {
        forget();
        return false;
    }
    say(wording.language());
    return true;
}

void HoursCurve::forget()
{
    m_points = std::vector<Visit::CurvePoint>();
    m_present.reset();
    m_present_text.clear();
    m_highest_text.clear();
    set_spoken({}, {});
}

std::optional<HoursCurve::Present> HoursCurve::present_point(const Visit& visit)
{
    const auto& estimate = visit.current_outcome().estimate;
    const int index = visit.curve_service();
    if (!estimate || index < 0)
        return std::nullopt;
    const Line& line = estimate->lines[std::size_t(index)];
    Present present{.hours = Exact(line.planned.amount, 100), .fee = estimate->client_total_month};
    for (const Step& step : line.steps) {
        if (step.id == StepId::QuantityMonth)
            present.hours = step.value;
    }
    return present;
}

QString HoursCurve::point_text(const QString& hours, const QString& fee) const
{
    return tr("%1 h: %2").arg(hours, fee);
}

void HoursCurve::say(Language language)
{
    const auto money = [language](Cents amount) { return to_qt(money_text(amount, language)); };
    m_highest_text = money(m_highest);
    m_zero_text = money(Cents(0));
    QStringList spoken;
    m_present_text.clear();
    if (m_present) {
        m_present_text =
            point_text(to_qt(number_text(m_present->hours, language)), money(m_present->fee));
        spoken += tr("Now %1").arg(m_present_text);
    }
    // Only where the fee changes: that is all of the curve.
    const Visit::CurvePoint* before = nullptr;
    for (const auto& point : m_points) {
        if (!before || before->client_total_month != point.client_total_month)
            spoken += point_text(QString::number(point.hours), money(point.client_total_month));
        before = &point;
    }
    set_spoken(tr("The fee by hours of home care a month"), spoken.join(QStringLiteral(". ")));
}

QSize HoursCurve::sizeHint() const
{
    return {320, minimumSizeHint().height() + 2 * theme::space_xl};
}

QSize HoursCurve::minimumSizeHint() const
{
    const QFontMetrics metrics(body());
    return {std::max(metrics.horizontalAdvance(tr("The fee by hours a month")) + 2 * theme::space_l,
                     220),
            6 * metrics.height() + 2 * theme::space_l};
}

QRect HoursCurve::plot() const
{
    const QFontMetrics metrics(body());
    // Above: the caption and the highest fee; below: the hours.
    return drawing_area().adjusted(0, 2 * metrics.height() + theme::space_xs, -kDot,
                                   -metrics.height() - theme::space_xs);
}

int HoursCurve::x_of(int half_hours, const QRect& plot) const
{
    const int most = std::max(2 * m_points.back().hours, 1);
    return plot.left() + std::clamp(half_hours, 0, most) * plot.width() / most;
}

int HoursCurve::y_of(Cents fee, const QRect& plot) const
{
    if (m_highest.value == 0)
        return plot.bottom();
    return plot.bottom() - int(fee.value * plot.height() / m_highest.value);
}

void HoursCurve::mousePressEvent(QMouseEvent* event)
{
    drag_to(*event);
}

void HoursCurve::mouseMoveEvent(QMouseEvent* event)
{
    drag_to(*event);
}

// Beyond its ends the point stays at the end.
void HoursCurve::drag_to(const QMouseEvent& event)
{
    const QRect place = plot();
    if (!(event.buttons() & Qt::LeftButton) || m_points.empty() || place.width() < 1)
        return;
    const int most = m_points.back().hours;
    const int along = std::clamp(int(event.position().x()) - place.left(), 0, place.width());
    const int hours = (2 * along * most + place.width()) / (2 * place.width());
    if (!m_present || m_present->hours != Exact(hours))
        emit hours_chosen(hours);
}

void HoursCurve::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        emit hours_wanted(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Up:
        emit hours_wanted(1);
        return;
    default:
        Chart::keyPressEvent(event);
    }
}

void HoursCurve::draw(QPainter& painter)
{
    if (m_points.empty())
        return;
    const QRect place = plot();
    draw_axes(painter, place);
    // A whole number of hours holds from half an hour below to half an hour above.
    QPainterPath path(QPointF(place.left(), y_of(m_points.front().client_total_month, place)));
    for (const auto& point : m_points) {
        const int y = y_of(point.client_total_month, place);
        path.lineTo(x_of(2 * point.hours - 1, place), y);
        path.lineTo(x_of(2 * point.hours + 1, place), y);
    }
    painter.setPen(QPen(theme::accent(), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    draw_present(painter, place);
}

void HoursCurve::draw_axes(QPainter& painter, const QRect& plot) const
{
    painter.setFont(body());
    const int line = painter.fontMetrics().height();
    painter.setPen(theme::quiet());
    painter.drawText(QRect(plot.left(), drawing_area().top(), plot.width(), line), Qt::AlignLeft,
                     tr("The fee by hours a month"));
    painter.drawText(QRect(plot.left(), plot.top() - line, plot.width(), line), Qt::AlignLeft,
                     m_highest_text);
    painter.fillRect(QRect(plot.left(), plot.top(), plot.width(), 1), theme::hairline());
    painter.fillRect(QRect(plot.left(), plot.bottom(), plot.width(), 1), theme::outline());
    for (int hours = 0; hours <= m_points.back().hours; hours += kHoursBetweenTicks) {
        const int x = x_of(2 * hours, plot);
        painter.fillRect(QRect(x, plot.bottom(), 1, theme::space_xs), theme::outline());
        const QString text = hours == 0 ? tr("0 h") : QString::number(hours);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(theme::quiet());
        painter.drawText(std::clamp(x - width / 2, plot.left(), plot.right() + kDot - width),
                         plot.bottom() + theme::space_xs + painter.fontMetrics().ascent(), text);
    }
}

void HoursCurve::draw_present(QPainter& painter, const QRect& plot) const
{
    if (!m_present)
        return;
    const int x = x_of(int(round_half_up(m_present->hours * Exact(2))), plot);
    const int y = y_of(m_present->fee, plot);
    painter.setPen(QPen(theme::surface(), 2));
    painter.setBrush(theme::accent());
    painter.drawEllipse(QPoint(x, y), kDot, kDot);
    painter.setFont(label());
    const QFontMetrics metrics = painter.fontMetrics();
    const int width = metrics.horizontalAdvance(m_present_text);
    // Right below the point, where the rising curve is not.
    int left = x + kDot + theme::space_xs;
    if (left + width > plot.right())
        left = std::max(plot.left(), plot.right() - width);
    // A chart that is not yet laid out is lower than a line of text.
    const int lowest = std::max(plot.top() + metrics.ascent(), plot.bottom() - 2);
    const int baseline = std::clamp(y + kDot + metrics.ascent() + theme::space_xs,
                                    plot.top() + metrics.ascent(), lowest);
    painter.fillRect(QRect(left - 2, baseline - metrics.ascent(), width + 4, metrics.height()),
                     theme::surface());
    painter.setPen(theme::accent());
    painter.drawText(left, baseline, m_present_text);
}

} // namespace maksuarvio
