// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// Which panes are seen, and where they stand.
#include "ui/compare/compare_view.h"
#include "ui/plan/plan_pane.h"
#include "ui/result/result_view.h"
#include "ui/result/sum_bar.h"
#include "ui/situation/situation_pane.h"
#include "ui/theme/theme.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/pane_scroll.h"
#include "ui/window/action_bar.h"
#include "ui/window/commands.h"
#include "ui/window/context_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/store_warnings.h"
#include "ui/window/tariff_news.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

// No pane that scrolls by itself is lower.
constexpr int kLeastPane = 320;
// Such a pane with what stands above and below it.
constexpr int kLeastBody = kLeastPane + 4 * theme::touch;
// Below this width, at text of its own size, three panes stand below each other whatever is in
// them: else they would turn into a page at the first service.
constexpr int kLeastWidth = 1000;

} // namespace

void MainWindow::build_columns()
{
    m_situation_column = new PaneScroll(m_situation, PaneScroll::Height::WhatThereIs);
    m_result_column = new PaneScroll(m_result, PaneScroll::Height::WhatThereIs);
    m_middle = new QWidget;
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins({});
    middle->setSpacing(0);
    middle->addWidget(m_plan, 1);

    auto* columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(m_situation_column, 5);
    m_columns->addWidget(m_column_lines.emplace_back(new Hairline(Qt::Vertical)));
    m_columns->addWidget(m_middle, 14);
    m_columns->addWidget(m_column_lines.emplace_back(new Hairline(Qt::Vertical)));
    m_columns->addWidget(m_result_column, 6);

    m_body = new QScrollArea;
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setWidgetResizable(true);
    m_body->setFocusPolicy(Qt::NoFocus);
    columns->setAttribute(Qt::WA_Resized);
    m_body->setWidget(columns);
    // What is entered can make a pane wider than the window holds beside the others.
    columns->installEventFilter(this);
    m_body->installEventFilter(this);
    // When what came with the focus has its place.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        QMetaObject::invokeMethod(this, &MainWindow::show_focus, Qt::QueuedConnection);
    });
}

void MainWindow::make_compare()
{
    if (m_compare)
        return;
    m_compare = new CompareView(m_visit);
    m_compare->set_wording(*m_wording);
    m_compare->set_client_view(m_client_view);
    m_compare_pane = new PaneScroll(m_compare, PaneScroll::Height::WhatThereIs);
    static_cast<QVBoxLayout*>(m_middle->layout())->addWidget(m_compare_pane, 1);
    connect(m_compare, &CompareView::closed, this,
            [this] { (*m_commands)[Command::Compare]->setChecked(false); });
    connect(m_compare, &CompareView::hours_wanted, this,
            [this](int by) { m_plan->change_amount(by); });
    connect(m_compare, &CompareView::hours_chosen, m_plan, &PlanPane::plan_hours);
}

void MainWindow::show_panes()
{
    const bool compare = m_comparing || m_client_view;
    if (compare)
        make_compare();
    // What goes leaves its place before another takes it.
    const bool why = why_is_open();
    m_situation_column->setVisible(!m_client_view);
    m_plan->setVisible(!compare && !(why && m_middle->height() < 2 * kLeastPane));
    if (m_compare_pane)
        m_compare_pane->setVisible(compare && !why);
    m_result_column->setVisible(m_client_view || !m_comparing);
    m_action_bar->setVisible(!m_client_view);
    refresh_commands();
    fit_columns();
}

void MainWindow::set_comparing(bool comparing)
{
    if (comparing == m_comparing)
        return;
    if (comparing) {
        m_focus_before = QApplication::focusWidget();
        hide_why();
    }
    m_comparing = comparing;
    show_panes();
    if (comparing)
        m_compare->setFocus(Qt::OtherFocusReason);
    else
        give_back_focus();
}

void MainWindow::set_client_view(bool client_view)
{
    if (client_view)
        m_focus_before = QApplication::focusWidget();
    m_client_view = client_view;
    m_context->set_client_view(client_view);
    m_store_warnings->set_client_view(client_view);
    m_news->set_client_view(client_view);
    show_panes();
    m_compare->set_client_view(client_view);
    m_result->set_client_view(client_view);
    m_sum_bar->set_client_view(client_view);
    if (m_why)
        m_why->set_client_view(client_view);
    fit_columns();
    if (client_view)
        m_compare->setFocus(Qt::OtherFocusReason);
    else
        give_back_focus();
}

void MainWindow::give_back_focus()
{
    if (m_focus_before && m_focus_before->isVisible())
        m_focus_before->setFocus(Qt::OtherFocusReason);
    m_focus_before = nullptr;
}

void MainWindow::show_why(int line)
{
    (*m_commands)[Command::Compare]->setChecked(false);
    if (!m_why) {
        m_why = new WhyPanel(m_visit, this);
        m_why->set_wording(*m_wording);
        m_why->set_client_view(m_client_view);
        static_cast<QVBoxLayout*>(m_middle->layout())->addWidget(m_why, 1);
        connect(m_why, &WhyPanel::closed, this, &MainWindow::hide_why);
    }
    m_why->show_line(line);
    m_why->show();
    show_panes();
    m_why->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::why_is_open() const
{
    return m_why && !m_why->isHidden();
}

void MainWindow::hide_why()
{
    if (!why_is_open())
        return;
    const QWidget* focus = QApplication::focusWidget();
    const bool had_focus = focus && m_why->isAncestorOf(focus);
    m_why->hide();
    show_panes();
    if (had_focus)
        m_plan->focus_service(m_plan->current_service());
}

void MainWindow::toggle_why()
{
    if (why_is_open())
        hide_why();
    else
        show_why(m_plan->service_has_focus() ? m_plan->current_service() : -1);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_body->widget()) {
        QMetaObject::invokeMethod(this, &MainWindow::fit_columns, Qt::QueuedConnection);
        QMetaObject::invokeMethod(this, &MainWindow::show_focus, Qt::QueuedConnection);
    }
    if (event->type() == QEvent::Resize && watched == m_body)
        fit_columns();
    return QMainWindow::eventFilter(watched, event);
}

bool MainWindow::frame_scrolls() const
{
    const QSize least = m_body->widget()->minimumSizeHint();
    return least.width() > m_body->viewport()->width()
           || least.height() > m_body->viewport()->height();
}

// On a page that scrolls as a whole what has the focus may be out of sight, as it was not gone to
// by Tab.
void MainWindow::show_focus()
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus || !m_body->widget()->isAncestorOf(focus))
        return;
    // Of what is higher than the page its beginning.
    if (focus->height() < m_body->viewport()->height())
        m_body->ensureWidgetVisible(focus, 0, theme::touch);
    else
        m_body->verticalScrollBar()->setValue(focus->mapTo(m_body->widget(), QPoint()).y());
}

// Side by side where the width allows it, else one page that scrolls as a whole, with the sum in a
// line that stays.
void MainWindow::fit_columns()
{
    int needed = 0;
    for (QWidget* column : {static_cast<QWidget*>(m_situation_column), m_middle,
                            static_cast<QWidget*>(m_result_column)}) {
        if (!column->isHidden())
            needed += column->minimumSizeHint().width();
    }
    const bool wide = needed <= m_body->width() && m_body->height() >= kLeastBody
                      && m_body->width() * 100 >= kLeastWidth * theme::text_percent();
    m_columns->setStretch(2, m_result_column->isHidden() ? 20 : 14);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (PaneScroll* pane : {m_situation_column, m_result_column, m_compare_pane}) {
        if (pane)
            pane->set_whole(!wide);
    }
    m_plan->set_whole(!wide);
    m_result->set_whole(!wide);
    m_sum_bar->setVisible(!wide);
    m_column_lines.front()->setVisible(wide && !m_client_view);
    m_column_lines.back()->setVisible(wide && !m_result_column->isHidden());
}

} // namespace maksuarvio
