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
class FieldNote;
class PaneScroll;
class QuietText;
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

    /// The services as high as they are, for a page that scrolls as a whole.
    void set_whole(bool whole);

    /// The service that has the focus, had it last, or the first; -1: none.
    int current_service() const;
    /// Whether the focus is in a card.
    bool service_has_focus() const;

    void focus_add_service();
    void focus_service(int index);
    /// One more or one less: of the service that has the focus, else of the hours that the curve is
    /// about, else of the current one.
    void change_amount(int by);
    /// So many hours a month of the service that the curve is about.
    void plan_hours(int hours);
    void move_service(int by);
    void duplicate_service();
    void remove_service();
    /// The current service in the next way it is produced, on to the price that a voucher needs.
    void change_mode();
    /// For whom, start, absence and times of the current service.
    void toggle_details();
    /// As much of the current service in every alternative that has it.
    void match_alternatives();
    /// The current alternative again, to be changed; an empty one where there is nothing to copy.
    void copy_alternative();

signals:
    void why_requested(int line);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();
    void fit_cards();
    void show_current();
    void line_up();
    /// Of the current alternative; null: none.
    const ServiceEntry* entry(int index) const;
    void change_amount_of(int index, int by);
    void add_service(const QString& id);
    void say_not_found(const QString& text, bool known);
    void fill_presets();
    void add_preset(const std::string& id);
    void edit_current(const std::function<void(AlternativeEntry&)>& change);
    void note_focus(QWidget* focus);

    Visit& m_visit;
    const Wording* m_wording = nullptr;
    int m_last_service = 0;

    AlternativeTabs* m_tabs;
    QuietText* m_empty;
    std::vector<ServiceCard*> m_cards;
    QVBoxLayout* m_card_column;
    PaneScroll* m_scroll;
    AddService* m_add;
    /// That there is no such service; its place is kept.
    FieldNote* m_not_found;
    QPushButton* m_all;
    QPushButton* m_presets;
    QMenu* m_presets_menu;
    QMenu* m_service_menu;
};

} // namespace maksuarvio
