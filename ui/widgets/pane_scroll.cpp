// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/pane_scroll.h"

#include "ui/theme/theme.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace maksuarvio {

PaneScroll::PaneScroll(QWidget* content, Height height, QWidget* parent)
    : QScrollArea(parent), m_height(height)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred,
                  height == Height::WhatThereIs ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    // The pane's own colour shows through.
    viewport()->setAutoFillBackground(false);
    // Its size is the area's: no need to ask it for its wish.
    content->setAttribute(Qt::WA_Resized);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
}

void PaneScroll::set_whole(bool whole)
{
    if (whole == m_whole)
        return;
    m_whole = whole;
    setVerticalScrollBarPolicy(whole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

int PaneScroll::whole_height() const
{
    const int width = viewport()->width();
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width)
                                         : widget()->sizeHint().height();
}

QSize PaneScroll::sizeHint() const
{
    const QSize least = minimumSizeHint();
    if (m_height == Height::WhatThereIs)
        return least.expandedTo({0, 4 * theme::touch});
    const QSize content = widget()->sizeHint();
    const int broken = widget()->heightForWidth(viewport()->width());
    return least.expandedTo({content.width(), m_height == Height::OfText
                                                  ? broken
                                                  : std::max(content.height(), broken)});
}

QSize PaneScroll::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    return {(widget() ? widget()->minimumSizeHint().width() : 0) + bar,
            m_whole && widget() ? whole_height() : 2 * theme::touch};
}

void PaneScroll::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    keep_content_whole();
    if ((m_whole || m_height != Height::WhatThereIs)
        && event->size().width() != event->oldSize().width())
        updateGeometry();
    show_focus();
}

bool PaneScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        // The layouts within it are told, and the fields get their places, after this.
        QMetaObject::invokeMethod(
            this,
            [this] {
                keep_content_whole();
                show_focus();
            },
            Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

void PaneScroll::keep_content_whole()
{
    const QLayout* layout = widget()->layout();
    if (!layout || !layout->hasHeightForWidth())
        return;
    const int least = layout->minimumHeightForWidth(viewport()->width());
    if (widget()->minimumHeight() != least)
        widget()->setMinimumHeight(least);
}

void PaneScroll::show_focus()
{
    QWidget* focus = widget()->focusWidget();
    if (focus && focus != widget() && focus->hasFocus())
        ensureWidgetVisible(focus, 0, theme::space_s);
}

} // namespace maksuarvio
