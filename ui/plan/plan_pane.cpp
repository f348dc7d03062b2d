// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/plan_pane.h"

#include "ui/plan/add_service.h"
#include "ui/plan/alternative_tabs.h"
#include "ui/plan/planning.h"
#include "ui/plan/service_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field_note.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pane_scroll.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

PlanPane::PlanPane(Visit& visit, QWidget* parent)
    : QWidget(parent), m_visit(visit), m_tabs(new AlternativeTabs(visit, this)),
      m_add(new AddService(this)), m_not_found(new FieldNote(this)), m_all(new QPushButton(this)),
      m_presets(new QPushButton(this)), m_presets_menu(new QMenu(m_presets)),
      m_service_menu(new QMenu(this))
{
    build();
    connect(m_add, &AddService::chosen, this, &PlanPane::add_service);
    connect(m_add, &AddService::not_found, this, &PlanPane::say_not_found);
    connect(m_all, &QPushButton::clicked, m_add, &AddService::show_all);
    connect(m_presets_menu, &QMenu::aboutToShow, this, &PlanPane::fill_presets);
    connect(m_tabs, &AlternativeTabs::copy_wanted, this, &PlanPane::copy_alternative);
    connect(&m_visit, &Visit::changed, this, &PlanPane::refresh);
    connect(&m_visit, &Visit::cleared, this, [this] {
        m_add->forget();
        m_tabs->forget();
        m_last_service = 0;
    });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { note_focus(now); });
}

void PlanPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        line_up();
    QWidget::changeEvent(event);
}

// What was not shown had not the style's sizes.
void PlanPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    line_up();
}

// The focus goes on while the children go, when this is no PlanPane any more.
PlanPane::~PlanPane()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PlanPane::build()
{
    m_presets->setMenu(m_presets_menu);
    auto* cards = new QWidget;
    auto* inner = new QVBoxLayout(cards);
    inner->setContentsMargins(0, 0, theme::space_xs, 0);
    inner->setSpacing(theme::space_s);
    m_empty = new QuietText(this);
    m_card_column = new QVBoxLayout;
    m_card_column->setSpacing(theme::space_xs);
    inner->addLayout(m_card_column);
    inner->addStretch();
    m_scroll = new PaneScroll(cards, PaneScroll::Height::OfText, this);

    auto* add = new QHBoxLayout;
    add->setSpacing(theme::space_s);
    add->addWidget(m_add, 1);
    add->addWidget(m_all);
    add->addWidget(m_presets);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space_l, theme::space_xs, theme::space_l, theme::space_m);
    column->setSpacing(theme::space_s);
    column->addWidget(m_tabs);
    column->addWidget(m_empty);
    column->addWidget(m_scroll, 1);
    column->addLayout(add);
    m_not_found->setMinimumHeight(QFontMetrics(theme::body()).height() + theme::space_xs);
    QSizePolicy kept = m_not_found->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_not_found->setSizePolicy(kept);
    column->addWidget(m_not_found);
    column->addStretch();
}

void PlanPane::set_wording(const Wording& wording)
{
    m_wording = &wording;
    setAccessibleName(tr("Plan"));
    m_empty->setText(tr("Type three letters of a service's name and press Enter, or choose a ready "
                        "plan."));
    m_add->setPlaceholderText(tr("Add a service (Ctrl+K)"));
    m_add->setAccessibleName(tr("Add a service by its name"));
    m_all->setText(tr("All services"));
    m_presets->setText(tr("Ready plans"));
    m_tabs->set_wording(wording);
    for (ServiceCard* card : m_cards)
        card->set_wording(wording);
    refresh();
}

void PlanPane::set_service_actions(const QList<QAction*>& actions)
{
    m_service_menu->addActions(actions);
    m_scroll->widget()->addActions(actions);
}

void PlanPane::refresh()
{
    if (!m_wording)
        return;
    m_tabs->refresh();
    m_add->set_services(m_visit.snapshot(), *m_wording);
    fit_cards();
    m_empty->setVisible(m_cards.empty());
    m_scroll->setVisible(!m_cards.empty());
    for (ServiceCard* card : m_cards)
        card->refresh();
    line_up();
    show_current();
}

void PlanPane::line_up()
{
    int width = 0;
    for (const ServiceCard* card : m_cards)
        width = std::max(width, card->quantity_width());
    for (ServiceCard* card : m_cards)
        card->set_quantity_width(width);
}

// One card a service; a card that goes is the last, for the others take over its contents.
void PlanPane::fit_cards()
{
    const Entries& entries = m_visit.entries();
    const std::size_t services = entries.alternatives[entries.current].services.size();
    if (services == m_cards.size())
        return;
    while (m_cards.size() > services) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < services) {
        const int index = int(m_cards.size());
        auto* card = new ServiceCard(m_visit, std::size_t(index), this);
        m_card_column->addWidget(card);
        // At once: what is not shown cannot take the focus.
        card->show();
        m_cards.push_back(card);
        card->set_menu(m_service_menu);
        card->set_wording(*m_wording);
        connect(card, &ServiceCard::why_requested, this,
                [this, index] { emit why_requested(index); });
        connect(card, &ServiceCard::steps_wanted, this,
                [this, index](int by) { change_amount_of(index, by); });
    }
}

void PlanPane::set_whole(bool whole)
{
    m_scroll->set_whole(whole);
}

void PlanPane::show_current()
{
    const int current = current_service();
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->set_current(int(i) == current);
}

int PlanPane::current_service() const
{
    const int last = int(m_cards.size()) - 1;
    return std::min(m_last_service, last);
}

bool PlanPane::service_has_focus() const
{
    const QWidget* focus = QApplication::focusWidget();
    return focus && std::ranges::any_of(m_cards, [focus](const ServiceCard* card) {
               return card->isAncestorOf(focus);
           });
}

void PlanPane::note_focus(QWidget* focus)
{
    for (std::size_t i = 0; focus && i < m_cards.size(); ++i) {
        if (m_cards[i]->isAncestorOf(focus)) {
            m_last_service = int(i);
            show_current();
            m_scroll->ensureWidgetVisible(m_cards[i], 0, 0);
            // All of the card may not fit.
            m_scroll->ensureWidgetVisible(focus, 0, theme::space_s);
        }
    }
}

void PlanPane::focus_add_service()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
    m_add->selectAll();
}

void PlanPane::focus_service(int index)
{
    if (index >= 0 && index < int(m_cards.size()))
        m_cards[std::size_t(index)]->focus_amount();
    else
        focus_add_service();
}

void PlanPane::edit_current(const std::function<void(AlternativeEntry&)>& change)
{
    m_visit.edit([&](Entries& entries) { change(entries.alternatives[entries.current]); });
}

void PlanPane::add_service(const QString& id)
{
    const Snapshot* snapshot = m_visit.snapshot();
    const Service* service = snapshot ? snapshot->service(id.toStdString()) : nullptr;
    if (!service)
        return;
    const ServiceEntry entry = new_entry(*snapshot, *service, m_visit.presets());
    edit_current([&](AlternativeEntry& plan) { plan.services.push_back(entry); });
    focus_service(int(m_cards.size()) - 1);
}

void PlanPane::say_not_found(const QString& text, bool known)
{
    if (text.isEmpty())
        return m_not_found->show_for(m_add, {}, FieldNote::Kind::Missing);
    if (!known)
        return m_not_found->show_for(m_add, tr("No such service was found: %1").arg(text),
                                     FieldNote::Kind::Missing);
    const auto& organisers = m_visit.library().organisers();
    const auto found =
        std::ranges::find(organisers, m_visit.entries().organiser, &OrganiserInfo::id);
    const QString organiser =
        found == organisers.end() ? QString() : to_qt(m_wording->pick(found->name));
    m_not_found->show_for(m_add, tr("%1 does not offer: %2").arg(organiser, text),
                          FieldNote::Kind::Missing);
}

void PlanPane::fill_presets()
{
    m_presets_menu->clear();
    const std::vector<Preset>& presets = m_visit.presets();
    if (presets.empty()) {
        m_presets_menu->addAction(tr("None for this day"))->setEnabled(false);
        return;
    }
    for (const Preset& preset : presets) {
        QAction* action =
            m_presets_menu->addAction(without_mnemonic(to_qt(m_wording->pick(preset.name))));
        connect(action, &QAction::triggered, this, [this, id = preset.id] { add_preset(id); });
    }
}

void PlanPane::add_preset(const std::string& id)
{
    const auto& presets = m_visit.presets();
    const auto found = std::ranges::find(presets, id, &Preset::id);
    if (found == presets.end())
        return;
    const int first_new = int(m_cards.size());
    edit_current([&](AlternativeEntry& plan) {
        for (const PlannedService& planned : found->services)
            plan.services.push_back(entry_of(planned, m_wording->language()));
    });
    focus_service(first_new);
}

} // namespace maksuarvio
