// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/tab_strip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/tab_strip_access.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace maksuarvio {

namespace {

constexpr int kUnderline = 3;

} // namespace

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent)
{
    make_tab_strips_accessible();
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideRight);
    setUsesScrollButtons(false);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics metrics(theme::label());
    const int text = metrics.horizontalAdvance(words_of(tabText(index)));
    return {std::max(text + 2 * theme::space_m, theme::touch),
            std::max(metrics.height() + 2 * theme::space_s, theme::touch)};
}

void TabStrip::set_description(int index, const QString& description)
{
    if (this->description(index) == description)
        return;
    setTabData(index, description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    changed.setChild(index);
    QAccessible::updateAccessibility(&changed);
}

QSize TabStrip::sizeHint() const
{
    QSize whole;
    for (int i = 0; i < count(); ++i) {
        const QSize tab = tabSizeHint(i);
        whole = {whole.width() + tab.width(), std::max(whole.height(), tab.height())};
    }
    return whole;
}

QSize TabStrip::minimumSizeHint() const
{
    return {theme::touch * std::max(count(), 1), count() > 0 ? tabSizeHint(0).height() : 0};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    std::vector<int> widths;
    widths.reserve(std::size_t(count()));
    for (int i = 0; i < count(); ++i)
        widths.push_back(tabSizeHint(i).width());
    std::ranges::sort(widths);
    int room = width();
    int longest = theme::touch;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        longest = std::max(longest, room / int(widths.size() - i));
        if (widths[i] > longest)
            break;
        room -= widths[i];
    }
    const QSize wanted = tabSizeHint(index);
    return {std::min(wanted.width(), longest), wanted.height()};
}

void TabStrip::draw_words(QPainter& painter, int index, const QRect& rect) const
{
    const QString text = words_of(tabText(index));
    painter.drawText(rect, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, elideMode(), rect.width() + 2));
}

void TabStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint mouse = mapFromGlobal(QCursor::pos());
    for (int i = 0; i < count(); ++i) {
        const bool open = i == currentIndex();
        const QRect tab = tabRect(i);
        if (!open && underMouse() && tab.contains(mouse)) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::hairline());
            painter.drawRoundedRect(tab.adjusted(1, 4, -1, -4), theme::radius, theme::radius);
        }
        painter.setFont(open ? theme::label() : theme::body());
        painter.setPen(open ? theme::accent() : theme::text());
        draw_words(painter, i, tab.adjusted(theme::space_m, 0, -theme::space_m, 0));
        if (open)
            painter.fillRect(QRect(tab.left() + theme::space_s, tab.bottom() + 1 - kUnderline,
                                   tab.width() - 2 * theme::space_s, kUnderline),
                             theme::accent());
        if (open && hasFocus()) {
            painter.setPen(QPen(theme::accent(), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(tab).adjusted(1, 1, -1, -1), theme::radius,
                                    theme::radius);
        }
    }
}

} // namespace maksuarvio
