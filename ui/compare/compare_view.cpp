// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/compare/compare_view.h"

#include "ui/compare/alternatives_model.h"
#include "ui/compare/alternatives_table.h"
#include "ui/compare/hours_curve.h"
#include "ui/compare/payers_chart.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace maksuarvio {

using theme::TextLabel;
using theme::TextRole;

namespace {

constexpr int kHighestPicture = 320;
constexpr int kLeastTable = 140;
constexpr int kPartOfWindow = 49;

} // namespace

class CompareView::Parts {
public:
    Parts(CompareView& view, Visit& visit) : m_view(view), m_visit(visit), m_model(visit)
    {
        build();
    }

    void set_wording(const Wording& wording)
    {
        m_wording = &wording;
        m_head->setText(CompareView::tr("Side by side"));
        m_table_button->setText(CompareView::tr("Table"));
        m_pictures_button->setText(CompareView::tr("Pictures"));
        m_hint->setText(
            CompareView::tr("Copy the plan (Ctrl+D) to set alternatives side by side."));
        m_model.set_wording(wording);
        refresh();
    }

    void set_client_view(bool client_view)
    {
        m_client_view = client_view;
        m_model.set_client_view(client_view);
        for (Chart* chart : std::initializer_list<Chart*>{m_payers, m_curve})
            chart->set_percent(m_model.percent());
        for (TextLabel* label : {m_head, m_hint})
            label->set_percent(m_model.percent());
        refresh();
    }

    void refresh()
    {
        if (!m_wording)
            return;
        if (m_table && !several()) {
            // Who stands in it moves on first.
            m_table->hide();
            delete std::exchange(m_table, nullptr);
        }
        m_model.refresh();
        if (several())
            show_table();
        m_payers->show_visit(m_visit, *m_wording, m_client_view);
        m_has_curve = m_curve->show_visit(m_visit, *m_wording);
        arrange();
    }

    /// Table and pictures below each other where there is room, else one of them.
    void arrange()
    {
        const bool any = std::ranges::any_of(
            m_visit.outcomes(), [](const auto& outcome) { return outcome.estimate.has_value(); });
        const bool roomy = has_table() && m_view.height() >= whole_height();
        const bool table = has_table() && (roomy || m_table_button->isChecked());
        m_table_button->setVisible(has_table() && !roomy);
        m_pictures_button->setVisible(has_table() && !roomy);
        if (has_table()) {
            m_table->setVisible(table);
            const int whole = m_table->whole_height() + 2;
            m_table->setMaximumHeight(whole);
            m_table->setMinimumHeight(roomy ? whole : std::min(whole, kLeastTable));
        }
        m_view.updateGeometry();
        m_pictures->setVisible(any && (!table || roomy));
        m_curve->setVisible(m_has_curve);
        m_picture_row->setDirection(beside() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_hint->setVisible(!has_table());
    }

    /// Everything where the window has the height, else a part of it that leaves the plan its own.
    QSize wanted_size() const
    {
        const int most = m_client_view ? whole_height()
                                       : std::max(m_view.window()->height() * kPartOfWindow / 100,
                                                  m_view.minimumSizeHint().height());
        return {m_view.minimumSizeHint().width(), std::min(whole_height(), most)};
    }

private:
    int whole_height() const
    {
        const int height = 4 * theme::space_s + m_head->sizeHint().height();
        if (has_table())
            return height + m_table->whole_height() + pictures_height() + 2;
        return height + m_hint->sizeHint().height()
               + (m_payers->is_empty() ? 0 : pictures_height());
    }

    int pictures_height() const
    {
        const int payers = m_payers->sizeHint().height();
        const int curve = m_has_curve ? m_curve->sizeHint().height() : 0;
        return beside() ? std::max(payers, curve) : payers + theme::space_l + curve;
    }

    /// Whether the pictures fit next to each other.
    bool beside() const
    {
        return !m_has_curve
               || m_view.width() >= m_payers->minimumSizeHint().width()
                                        + m_curve->minimumSizeHint().width() + 3 * theme::space_l;
    }
    bool several() const { return m_visit.outcomes().size() > 1; }
    bool has_table() const { return m_table && several(); }

    /// Made when it is needed: most visits plan one alternative.
    void show_table()
    {
        if (!m_table) {
            m_table = new AlternativesTable(m_model);
            QObject::connect(m_table, &AlternativesTable::alternative_chosen, &m_view,
                             [this](int column) { m_visit.show_alternative(std::size_t(column)); });
            static_cast<QVBoxLayout*>(m_view.layout())->insertWidget(2, m_table, 1);
        }
        m_table->setAccessibleName(CompareView::tr("Alternatives side by side"));
        m_table->set_current_alternative(int(m_visit.entries().current));
        m_table->fit();
    }

    void build()
    {
        m_head = new TextLabel(TextRole::Section);
        m_hint = new TextLabel(TextRole::Quiet);
        m_table_button = page_button(QStringLiteral("table"));
        m_pictures_button = page_button(QStringLiteral("bars"));
        m_table_button->setChecked(true);
        auto* group = new QButtonGroup(&m_view);
        group->addButton(m_table_button);
        group->addButton(m_pictures_button);
        QObject::connect(group, &QButtonGroup::idToggled, &m_view, [this] { arrange(); });

        m_payers = new PayersChart;
        m_curve = new HoursCurve;
        m_pictures = new QWidget;
        m_picture_row = new QBoxLayout(QBoxLayout::LeftToRight, m_pictures);
        m_picture_row->setContentsMargins(0, 0, 0, 0);
        m_picture_row->setSpacing(theme::space_l);
        m_picture_row->addWidget(m_payers, 1);
        m_picture_row->addWidget(m_curve, 1);

        auto* top = new QHBoxLayout;
        top->setSpacing(theme::space_s);
        top->addWidget(m_head);
        top->addStretch(1);
        top->addWidget(m_table_button);
        top->addWidget(m_pictures_button);
        auto* all = new QVBoxLayout(&m_view);
        all->setContentsMargins(theme::space_l, theme::space_s, theme::space_l, theme::space_s);
        all->setSpacing(theme::space_s);
        all->addLayout(top);
        all->addWidget(m_hint);
        all->addWidget(m_pictures, 1);
        all->addStretch(0);
        m_payers->setMaximumHeight(kHighestPicture);
        m_curve->setMaximumHeight(kHighestPicture);
    }

    static QPushButton* page_button(const QString& icon)
    {
        auto* button = new QPushButton;
        button->setIcon(theme::icon(icon));
        button->setCheckable(true);
        button->setFlat(true);
        return button;
    }

    CompareView& m_view;
    Visit& m_visit;
    AlternativesModel m_model;
    const Wording* m_wording = nullptr;
    bool m_client_view = false;
    bool m_has_curve = false;

    TextLabel* m_head = nullptr;
    TextLabel* m_hint = nullptr;
    QPushButton* m_table_button = nullptr;
    QPushButton* m_pictures_button = nullptr;
    AlternativesTable* m_table = nullptr;
    QWidget* m_pictures = nullptr;
    QBoxLayout* m_picture_row = nullptr;
    PayersChart* m_payers = nullptr;
    HoursCurve* m_curve = nullptr;
};

CompareView::CompareView(Visit& visit, QWidget* parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(*this, visit))
{
    connect(&visit, &Visit::changed, this, [this] { m_parts->refresh(); });
}

CompareView::~CompareView() = default;

void CompareView::set_wording(const Wording& wording)
{
    m_parts->set_wording(wording);
}

void CompareView::set_client_view(bool client_view)
{
    m_parts->set_client_view(client_view);
}

QSize CompareView::sizeHint() const
{
    return m_parts->wanted_size();
}

int CompareView::heightForWidth(int) const
{
    // Its table scrolls inside it.
    return minimumSizeHint().height();
}

void CompareView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
}

bool CompareView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void CompareView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_parts->arrange();
}

} // namespace maksuarvio
