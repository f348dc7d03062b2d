// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chart.h"

#include "ui/theme/drawing.h"
#include "ui/theme/spoken.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>

namespace maksuarvio {

namespace {

QAccessibleInterface* accessible_chart(const QString& class_name, QObject* object)
{
    if (class_name != QLatin1StringView(Chart::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart);
}

} // namespace

Chart::Chart(QWidget* parent) : QWidget(parent)
{
    static const bool installed = [] {
        QAccessible::installFactory(accessible_chart);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::TabFocus);
}

void Chart::set_spoken(const QString& name, const QString& figures)
{
    theme::keep_name(*this, name);
    theme::keep_description(*this, figures);
    update();
}

void Chart::set_percent(int percent)
{
    m_percent = percent;
    updateGeometry();
    update();
}

QFont Chart::body() const
{
    return theme::font_of(theme::TextRole::Body, m_percent);
}

QFont Chart::label() const
{
    return theme::font_of(theme::TextRole::Label, m_percent);
}

QRect Chart::drawing_area() const
{
    return rect().adjusted(theme::space_s, theme::space_s, -theme::space_s, -theme::space_s);
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    if (hasFocus())
        theme::draw_focus_ring(&painter, rect());
}

} // namespace maksuarvio
