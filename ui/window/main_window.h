// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/settings/settings.h"
#include "ui/visit/visit.h"
#include "ui/window/idle_guard.h"
#include "ui/window/private_clipboard.h"
#include "ui/window/spoken_language.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QScrollArea;
class QSessionManager;

namespace maksuarvio {

class ActionBar;
class Commands;
class CompareView;
class ContextBar;
class Notice;
class PaneScroll;
class PlanPane;
class PracticeMenu;
class ResultView;
class SettingsMenu;
class SheetActions;
class SituationPane;
class StoreWarnings;
class SumBar;
class TariffNews;
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

    /// Whose fees are estimated, at the first start.
    void ask_for_organiser();

    /// Fetches new tariffs by `program`, this one, while the window stands open.
    void keep_tariffs_new(const QString& program);

    /// Wipes everything of the client: entries, undo, texts in fields, our text on the clipboard.
    void wipe();

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connect_commands();
    void connect_alternatives();
    void refresh_commands();
    void fit_columns();
    void show_focus();
    void show_wording();
    void say_settings_fault();
    void say_practice();
    void end_session(QSessionManager& session);
    void clear_copied();
    /// Whether anything was there.
    bool clear_what_was_left();
    /// Which can be undone for a few seconds; `says` what was done.
    void wipe_for_a_while(const QString& says);
    void put_back_what_was_wiped();
    void forget_wiped();
    void say_what_is_left_of_idling(int seconds);
    void ask_for_new_client();
    void ask_to_practise(const Entries& entries);
    void ask_to_close();
    void build_columns();
    void make_compare();
    void show_panes();
    void set_comparing(bool comparing);
    void show_why(int line);
    void hide_why();
    bool why_is_open() const;
    void toggle_why();
    void set_client_view(bool client_view);
    void give_back_focus();
    void show_help();
    void show_maintenance();
    /// New versions were published: everything is estimated on them.
    void read_tariffs_anew();
    /// The new ones if any wait, unless a visit could be put back that was on the old.
    void read_waiting_tariffs();

    Settings& m_settings;
    Visit m_visit;
    SpokenLanguage m_spoken;
    std::unique_ptr<Wording> m_wording;
    IdleGuard m_idle{[this] { return clear_what_was_left(); }};
    PrivateClipboard m_clipboard;
    /// For the seconds in which a wipe can be undone.
    std::optional<Entries> m_wiped;
    QTimer m_forget_wiped;
    bool m_client_view = false;
    bool m_comparing = false;
    /// Where the focus was before the comparison or the client view.
    QPointer<QWidget> m_focus_before;

    Commands* m_commands;
    ContextBar* m_context;
    StoreWarnings* m_store_warnings;
    TariffNews* m_news;
    Notice* m_practice;
    SituationPane* m_situation;
    PlanPane* m_plan;
    ResultView* m_result;
    SumBar* m_sum_bar;
    /// Made when they are asked for.
    CompareView* m_compare = nullptr;
    WhyPanel* m_why = nullptr;
    SheetActions* m_sheet;
    ActionBar* m_action_bar;
    SettingsMenu* m_settings_menu;
    PracticeMenu* m_practice_menu;
    QScrollArea* m_body = nullptr;
    QBoxLayout* m_columns = nullptr;
    std::vector<QWidget*> m_column_lines;
    QWidget* m_middle = nullptr;
    PaneScroll* m_compare_pane = nullptr;
    PaneScroll* m_situation_column = nullptr;
    PaneScroll* m_result_column = nullptr;
};

} // namespace maksuarvio
