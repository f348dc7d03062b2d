// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/main_window.h"

#include "ui/compare/compare_view.h"
#include "ui/help/help_dialog.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/plan/plan_pane.h"
#include "ui/result/result_view.h"
#include "ui/result/sum_bar.h"
#include "ui/sheet/sheet_actions.h"
#include "ui/situation/situation_pane.h"
#include "ui/theme/theme.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/tab_order.h"
#include "ui/window/action_bar.h"
#include "ui/window/commands.h"
#include "ui/window/context_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/practice_menu.h"
#include "ui/window/settings_menu.h"
#include "ui/window/store_warnings.h"
#include "ui/window/tariff_news.h"
#include "ui/window/tariff_watch.h"

#include <QApplication>
#include <QDialog>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr QSize kUsualSize(1366, 768);

std::string usual_organiser(const TariffLibrary& library, const Settings& settings)
{
    const auto& organisers = library.organisers();
    std::string wanted = settings.organiser();
    if (std::ranges::find(organisers, wanted, &OrganiserInfo::id) != organisers.end())
        return wanted;
    const auto with_book = std::ranges::find_if(organisers, &OrganiserInfo::has_own_book);
    return with_book == organisers.end() ? std::string() : with_book->id;
}

} // namespace

MainWindow::MainWindow(TariffLibrary& library, Settings& settings)
    : m_settings(settings), m_visit(library, usual_organiser(library, settings), today()),
      m_commands(new Commands(this)),
      m_context(
          new ContextBar(m_visit, m_commands->menu(), (*m_commands)[Command::ClientView], this)),
      m_store_warnings(new StoreWarnings(m_visit, this)), m_news(new TariffNews(this)),
      m_practice(new Notice(QStringLiteral("warning"), theme::TextRole::Warning, this)),
      m_situation(new SituationPane(m_visit, this)), m_plan(new PlanPane(m_visit, this)),
      m_result(new ResultView(m_visit, this)), m_sum_bar(new SumBar(m_visit, this)),
      m_sheet(new SheetActions(m_visit, this)), m_action_bar(new ActionBar(*m_commands, this)),
      m_settings_menu(new SettingsMenu(settings, m_commands->part(MenuPart::View))),
      m_practice_menu(new PracticeMenu(m_commands->part(MenuPart::View)))
{
    build();
    connect_commands();
    connect_alternatives();
    connect(m_context, &ContextBar::language_chosen, this, &MainWindow::set_language);
    connect(m_plan, &PlanPane::why_requested, this, &MainWindow::show_why);
    connect(m_result, &ResultView::why_requested, this, &MainWindow::show_why);
    connect(&m_visit, &Visit::changed, this, [this] {
        // What was said is of the visit before; and the next client has begun.
        m_action_bar->show_message({});
        say_settings_fault();
        say_practice();
        forget_wiped();
        refresh_commands();
    });
    connect(m_practice_menu, &PracticeMenu::chosen, this, &MainWindow::ask_to_practise);
    const QUndoStack* undo = &m_visit.undo_stack();
    connect(undo, &QUndoStack::canUndoChanged, this, &MainWindow::refresh_commands);
    connect(undo, &QUndoStack::canRedoChanged, this, &MainWindow::refresh_commands);
    connect(&m_idle, &IdleGuard::ending, this, &MainWindow::say_what_is_left_of_idling);
    m_forget_wiped.setSingleShot(true);
    connect(&m_forget_wiped, &QTimer::timeout, this, &MainWindow::forget_wiped);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::end_session);
    connect(m_settings_menu, &SettingsMenu::idle_minutes_chosen, this,
            [this](int minutes) { m_idle.set_limit(std::chrono::minutes(minutes)); });
    connect(m_settings_menu, &SettingsMenu::text_size_chosen, this, &theme::set_text_percent);
    m_idle.set_limit(std::chrono::minutes(m_settings.idle_minutes()));

    set_language(m_settings.language().value_or(system_language()));
    resize(kUsualSize.boundedTo(screen_room(*this)));
    restoreGeometry(m_settings.window_geometry());
    say_settings_fault();
    m_situation->focus_first_field();
}

// What shows the visit goes before the visit.
MainWindow::~MainWindow()
{
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete m_sheet;
    delete takeCentralWidget();
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Maksuarvio"));
    build_columns();

    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_context);
    rows->addWidget(m_store_warnings);
    rows->addWidget(m_news);
    m_practice->setContentsMargins(theme::space_l, 0, theme::space_l, theme::space_xs);
    rows->addWidget(m_practice);
    rows->addWidget(new Hairline(Qt::Horizontal));
    rows->addWidget(m_body, 1);
    rows->addWidget(new Hairline(Qt::Horizontal));
    rows->addWidget(m_sum_bar);
    rows->addWidget(m_action_bar);
    setCentralWidget(whole);
}

void MainWindow::set_language(Language language)
{
    if (m_wording && m_wording->language() == language)
        return;
    if (m_wording)
        m_settings.set_language(language);
    m_spoken.set(language);
    auto wording = std::make_unique<Wording>(language);
    // The views hold on to the old one until they have the new.
    m_wording.swap(wording);
    show_wording();
    say_settings_fault();
}

void MainWindow::say_settings_fault()
{
    if (!m_settings.are_kept())
        m_action_bar->show_message(
            tr("The settings cannot be read or kept: %1").arg(m_settings.file()));
}

// In the client view too.
void MainWindow::say_practice()
{
    m_practice->show_text(m_visit.entries().practice
                              ? tr("A practice case, of no client. New client (Ctrl+N) ends it.")
                              : QString());
}

void MainWindow::show_wording()
{
    m_commands->retranslate();
    m_settings_menu->retranslate();
    m_practice_menu->retranslate();
    say_practice();
    m_context->set_wording(*m_wording);
    m_store_warnings->retranslate();
    m_news->set_wording(*m_wording);
    m_situation->set_wording(*m_wording);
    m_plan->set_wording(*m_wording);
    m_result->set_wording(*m_wording);
    m_sum_bar->set_wording(*m_wording);
    if (m_compare)
        m_compare->set_wording(*m_wording);
    m_sheet->set_wording(*m_wording);
    if (m_why)
        m_why->set_wording(*m_wording);
    m_action_bar->show_message({});
    refresh_commands();
    fit_columns();
}

void MainWindow::show_help()
{
    auto* help = new HelpDialog(m_visit.library(), *m_wording, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void MainWindow::ask_for_organiser()
{
    auto* question =
        new FirstStart(m_visit.library(), *m_wording, m_visit.entries().organiser, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question] {
        m_visit.edit([&](Entries& e) { e.organiser = question->organiser(); });
        // No step of a visit.
        m_visit.undo_stack().clear();
        m_situation->focus_first_field();
    });
    question->open();
}

void MainWindow::show_maintenance()
{
    auto* window = findChild<MaintainWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        // What comes with the program or with the machine is kept in the user's own store.
        const TariffLibrary& library = m_visit.library();
        window = new MaintainWindow(library.is_named() ? library.path() : QString(), m_settings,
                                    today(), this);
        connect(window, &MaintainWindow::published, this, &MainWindow::read_tariffs_anew);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::read_tariffs_anew()
{
    const TariffLibrary& now = m_visit.library();
    auto library = TariffLibrary::open(now.is_named() ? now.path() : QString());
    if (!library)
        return;
    m_visit.library() = std::move(*library);
    m_news->set_waiting(false);
    m_visit.tariffs_changed();
}

void MainWindow::read_waiting_tariffs()
{
    if (m_news->is_waiting() && !m_wiped)
        read_tariffs_anew();
}

// An open visit keeps its tariffs: no figure changes under the eyes of a client.
void MainWindow::keep_tariffs_new(const QString& program)
{
    auto* watch = new TariffWatch(m_visit.library(), program, this);
    connect(watch, &TariffWatch::reach_judged, m_news, &TariffNews::set_overdue);
    connect(
        watch, &TariffWatch::reach_judged, m_context,
        [this](bool /*overdue*/, std::optional<Date> last) { m_context->set_last_reach(last); });
    connect(watch, &TariffWatch::other_tariffs, this, [this] {
        m_news->set_waiting(true);
        if (!m_visit.anything_kept())
            read_waiting_tariffs();
    });
    connect(m_news, &TariffNews::wanted, this, &MainWindow::read_tariffs_anew);
    // After all else that a new client does.
    connect(&m_visit, &Visit::cleared, this, &MainWindow::read_waiting_tariffs,
            Qt::QueuedConnection);
    watch->start();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit_columns();
}

// Rows come and go in every pane; the order is put right when it is asked for.
bool MainWindow::focusNextPrevChild(bool next)
{
    follow_reading_order(this);
    return QMainWindow::focusNextPrevChild(next);
}

} // namespace maksuarvio
