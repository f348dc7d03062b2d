// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/settings/settings.h"
#include "ui/visit/visit.h"
#include "ui/window/idle_guard.h"
#include "ui/window/spoken_language.h"

#include <QMainWindow>

class QBoxLayout;
class QScrollArea;
class QSessionManager;

namespace maksuarvio {

class ActionBar;
class Commands;
class CompareView;
class ContextBar;
class PlanPane;
class ResultView;
class SettingsMenu;
class SheetActions;
class SituationPane;
class StoreWarnings;
class WhyPanel;

/// The counsellor's window: situation, plan and result side by side.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `library` and `settings` outlive the window.
    MainWindow(TariffLibrary& library, Settings& settings);
    ~MainWindow() override;

    Visit& visit() { return m_visit; }
    Commands& commands() { return *m_commands; }
    IdleGuard& idle_guard() { return m_idle; }
    Language language() const { return m_wording->language(); }
    void set_language(Language language);

    /// Whether the three panes do not fit the window, which then scrolls as a whole.
    bool frame_scrolls() const;

    /// Wipes everything of the client: entries, undo, texts in fields, our text on the clipboard.
    void wipe();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connect_commands();
    void connect_alternatives();
    void refresh_commands();
    void fit_columns();
    void show_wording();
    void say_settings_fault();
    void end_session(QSessionManager& session);
    void clear_copied();
    /// Whether anything was there.
    bool clear_what_was_left();
    /// `then` follows the answer yes.
    void ask_to_clear(const std::function<void()>& then);
    void ask_for_new_client();
    void show_why(int line);
    void hide_why();
    bool why_is_open() const;
    void toggle_why();
    void set_client_view(bool client_view);
    void show_help();
    void show_maintenance();
    /// New versions were published: everything is estimated on them.
    void read_tariffs_anew();

    Settings& m_settings;
    Visit m_visit;
    SpokenLanguage m_spoken;
    std::unique_ptr<Wording> m_wording;
    IdleGuard m_idle{[this] { return clear_what_was_left(); }};
    bool m_client_view = false;

    Commands* m_commands;
    ContextBar* m_context;
    StoreWarnings* m_store_warnings;
    SituationPane* m_situation;
    PlanPane* m_plan;
    CompareView* m_compare;
    ResultView* m_result;
    /// Made when it is asked for.
    WhyPanel* m_why = nullptr;
    SheetActions* m_sheet;
    ActionBar* m_action_bar;
    SettingsMenu* m_settings_menu;
    QScrollArea* m_body = nullptr;
    QBoxLayout* m_columns = nullptr;
    std::vector<QWidget*> m_column_lines;
    QWidget* m_middle = nullptr;
    QWidget* m_compare_pane = nullptr;
    QWidget* m_plan_line = nullptr;
    QWidget* m_situation_column = nullptr;
    QWidget* m_result_column = nullptr;
};

} // namespace maksuarvio
