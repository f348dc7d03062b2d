// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/compare_view.h"

#include "ui/compare/alternatives_model.h"
#include "ui/compare/alternatives_table.h"
#include "ui/compare/hours_curve.h"
#include "ui/compare/payers_chart.h"
#include "ui/theme/spoken.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace maksuarvio {

using theme::TextLabel;
using theme::TextRole;

namespace {

constexpr int kHighestPicture = 320;

} // namespace

CompareView::CompareView(Visit& visit, QWidget* parent)
    : QWidget(parent), m_visit(visit), m_model(new AlternativesModel(visit, this)),
      m_head(new TextLabel(TextRole::Section, this)), m_hint(new TextLabel(TextRole::Quiet, this)),
      m_close(new IconButton(QStringLiteral("close"), this)), m_unfold(new QPushButton(this)),
      m_pictures(new QWidget(this)), m_payers(new PayersChart(m_pictures)),
      m_curve(new HoursCurve(m_pictures)), m_steps(new QWidget(m_pictures)),
      m_steps_text(new TextLabel(TextRole::Body, m_steps)),
      m_fewer(new IconButton(QStringLiteral("minus"), m_steps)),
      m_further(new IconButton(QStringLiteral("plus"), m_steps))
{
    build();
    connect(&visit, &Visit::changed, this, &CompareView::refresh);
    connect(m_close, &QToolButton::clicked, this, &CompareView::closed);
    connect(m_unfold, &QPushButton::clicked, this, [this] {
        m_model->set_folded(!m_model->is_folded());
        refresh();
    });
    connect(m_fewer, &QToolButton::clicked, this, [this] { emit hours_wanted(-1); });
    connect(m_further, &QToolButton::clicked, this, [this] { emit hours_wanted(1); });
    connect(m_curve, &HoursCurve::hours_wanted, this, &CompareView::hours_wanted);
    connect(m_curve, &HoursCurve::hours_chosen, this, &CompareView::hours_chosen);
}

CompareView::~CompareView() = default;

void CompareView::build()
{
    auto* top = new QHBoxLayout;
    top->setSpacing(theme::space_s);
    top->addWidget(m_head, 1);
    top->addWidget(m_close);
    build_pictures();
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(theme::space_xl);
    m_unfold->setFlat(true);
    m_table_column = new QVBoxLayout;
    m_table_column->setSpacing(theme::space_xs);
    m_table_column->addWidget(m_unfold, 0, Qt::AlignLeft);
    m_table_column->addStretch(1);
    m_body->addLayout(m_table_column, 3);
    m_body->addWidget(m_pictures, 2, Qt::AlignTop);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme::space_l, theme::space_xs, theme::space_l, theme::space_s);
    all->setSpacing(theme::space_s);
    all->addLayout(top);
    all->addWidget(m_hint);
    all->addLayout(m_body);
    all->addStretch(1);
}

void CompareView::build_pictures()
{
    auto* steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins({});
    steps->setSpacing(theme::space_s);
    steps->addWidget(m_steps_text, 1);
    steps->addWidget(m_fewer);
    steps->addWidget(m_further);
    auto* pictures = new QVBoxLayout(m_pictures);
    pictures->setContentsMargins({});
    pictures->setSpacing(theme::space_m);
    pictures->addWidget(m_payers);
    pictures->addWidget(m_curve);
    pictures->addWidget(m_steps);
    for (Chart* chart : std::initializer_list<Chart*>{m_payers, m_curve})
        chart->setMaximumHeight(kHighestPicture);
}

void CompareView::set_wording(const Wording& wording)
{
    m_wording = &wording;
    m_head->setText(tr("Side by side"));
    m_hint->setText(tr("Copy the plan (Ctrl+D) to set alternatives side by side."));
    m_close->set_name(tr("Back to the plan (Esc)"));
    m_steps_text->setText(tr("Hours: drag the point (Ctrl+↑, Ctrl+↓)"));
    m_fewer->set_name(tr("One hour less"));
    m_further->set_name(tr("One hour more"));
    m_model->set_wording(wording);
    refresh();
}

void CompareView::set_client_view(bool client_view)
{
    m_client_view = client_view;
    m_close->setVisible(!client_view);
    m_model->set_client_view(client_view);
    for (Chart* chart : std::initializer_list<Chart*>{m_payers, m_curve})
        chart->set_percent(m_model->percent());
    for (TextLabel* label : {m_head, m_hint, m_steps_text})
        label->set_percent(m_model->percent());
    refresh();
}

void CompareView::refresh()
{
    if (!m_wording)
        return;
    const bool shown = isVisible();
    if (m_table && !(shown && several())) {
        // Who stands in it moves on first.
        m_table->hide();
        delete std::exchange(m_table, nullptr);
    }
    m_model->set_shown(shown);
    m_hint->setVisible(!several());
    m_unfold->setVisible(shown && several() && m_model->same_rows() > 0);
    if (!shown) {
        m_payers->forget();
        m_curve->forget();
        return;
    }
    if (several())
        fit_table();
    m_payers->show_visit(m_visit, *m_wording, m_client_view);
    const bool has_curve = m_curve->show_visit(m_visit, *m_wording);
    m_curve->setVisible(has_curve);
    m_steps->setVisible(has_curve);
    m_pictures->setVisible(has_curve || !m_payers->is_empty());
    arrange();
}

void CompareView::fit_table()
{
    if (!m_table) {
        m_table = new AlternativesTable(*m_model);
        connect(m_table, &AlternativesTable::alternative_chosen, this,
                [this](int column) { m_visit.show_alternative(std::size_t(column)); });
        connect(m_table, &AlternativesTable::fitted, this, &CompareView::arrange);
        m_table_column->insertWidget(0, m_table);
        m_table->show();
    }
    theme::keep_name(*m_table, tr("Alternatives side by side"));
    m_table->set_current_alternative(int(m_visit.entries().current));
    m_table->fit();
    m_unfold->setText(m_model->is_folded()
                          ? tr("Show what is the same in all (%1)").arg(m_model->same_rows())
                          : tr("Hide what is the same in all"));
}

void CompareView::arrange()
{
    const int pictures = m_pictures->isHidden() ? 0 : m_pictures->minimumSizeHint().width();
    const int table = m_table ? m_table->least_width() : 0;
    const bool beside = table + pictures + 2 * theme::space_l + theme::space_xl <= width();
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (!m_table)
        return;
    // The page scrolls, not the table; a table wider than the page scrolls beside its names.
    const int room = width() - 2 * theme::space_l;
    // The table gets what it needs, the pictures the rest.
    m_body->setStretch(0, beside ? table : 1);
    m_body->setStretch(1, beside ? std::max(room - theme::space_xl - table, 1) : 1);
    const int bar = table > room ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    m_table->setFixedHeight(m_table->whole_height() + 2 + bar);
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void CompareView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // A window that is put away for a moment is not left.
    if (!event->spontaneous())
        refresh();
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_client_view)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace maksuarvio
