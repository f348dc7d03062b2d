// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace maksuarvio {

class AddService;
class AlternativeTabs;
class PaneScroll;
class QuietText;
class SectionHead;
class ServiceCard;

/// The services of the current alternative, and the alternatives.
class PlanPane : public QWidget {
    Q_OBJECT
public:
    /// `visit` outlives the pane.
    explicit PlanPane(Visit& visit, QWidget* parent = nullptr);
    ~PlanPane() override;

    void set_wording(const Wording& wording);
    AlternativeTabs& tabs() { return *m_tabs; }
    /// What each card's "more" opens; their keys work where a service has the focus.
    void set_service_actions(const QList<QAction*>& actions);

    /// Without the row for adding, where another panel needs the room.
    void set_compact(bool compact);

    /// The service that has the focus, had it last, or the first; -1: none.
    int current_service() const;
    /// Whether the focus is in a card.
    bool service_has_focus() const;

    void focus_add_service();
    void focus_service(int index);
    /// One more or one less of the current service.
    void change_amount(int by);
    void move_service(int by);
    void duplicate_service();
    void remove_service();

signals:
    void why_requested(int line);

private:
    void build();
    void refresh();
    void fit_cards();
    /// For one whole card, however many rows are compared below.
    void leave_room();
    void add_service(const QString& id);
    void fill_presets();
    void add_preset(const std::string& id);
    void edit_current(const std::function<void(AlternativeEntry&)>& change);
    void note_focus(QWidget* focus);

    Visit& m_visit;
    const Wording* m_wording = nullptr;
    int m_last_service = 0;

    SectionHead* m_head;
    AlternativeTabs* m_tabs;
    QuietText* m_empty;
    std::vector<ServiceCard*> m_cards;
    QVBoxLayout* m_card_column;
    PaneScroll* m_scroll;
    AddService* m_add;
    QPushButton* m_all;
    QPushButton* m_presets;
    QMenu* m_presets_menu;
    QMenu* m_service_menu;
};

} // namespace maksuarvio
