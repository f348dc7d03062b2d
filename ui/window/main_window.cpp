// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/main_window.h"

#include "ui/compare/compare_view.h"
#include "ui/help/help_dialog.h"
#include "ui/maintain/maintain_window.h"
#include "ui/plan/alternative_tabs.h"
#include "ui/plan/plan_pane.h"
#include "ui/result/result_view.h"
#include "ui/sheet/sheet_actions.h"
#include "ui/situation/situation_pane.h"
#include "ui/theme/theme.h"
#include "ui/why/why_panel.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/pane_scroll.h"
#include "ui/widgets/tab_order.h"
#include "ui/window/action_bar.h"
#include "ui/window/commands.h"
#include "ui/window/context_bar.h"
#include "ui/window/settings_menu.h"
#include "ui/window/store_warnings.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDate>
#include <QDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSessionManager>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace maksuarvio {

namespace {

constexpr QSize kUsualSize(1280, 760);

Date today()
{
    const QDate now = QDate::currentDate();
    return {std::chrono::year(now.year()), std::chrono::month(unsigned(now.month())),
            std::chrono::day(unsigned(now.day()))};
}

std::string usual_organiser(const TariffLibrary& library, const Settings& settings)
{
    const auto& organisers = library.organisers();
    std::string wanted = settings.organiser();
    if (std::ranges::find(organisers, wanted, &OrganiserInfo::id) != organisers.end())
        return wanted;
    return organisers.empty() ? std::string() : organisers.front().id;
}

} // namespace

MainWindow::MainWindow(TariffLibrary& library, Settings& settings)
    : m_settings(settings), m_visit(library, usual_organiser(library, settings), today()),
      m_commands(new Commands(this)),
      m_context(
          new ContextBar(m_visit, m_commands->menu(), (*m_commands)[Command::ClientView], this)),
      m_store_warnings(new StoreWarnings(m_visit, this)),
      m_situation(new SituationPane(m_visit, this)), m_plan(new PlanPane(m_visit, this)),
      m_compare(new CompareView(m_visit, this)), m_result(new ResultView(m_visit, this)),
      m_sheet(new SheetActions(m_visit, this)), m_action_bar(new ActionBar(*m_commands, this)),
      m_settings_menu(new SettingsMenu(settings, m_commands->part(MenuPart::View)))
{
    build();
    connect_commands();
    connect_alternatives();
    connect(m_context, &ContextBar::language_chosen, this, &MainWindow::set_language);
    connect(m_plan, &PlanPane::why_requested, this, &MainWindow::show_why);
    connect(m_result, &ResultView::why_requested, this, &MainWindow::show_why);
    connect(&m_visit, &Visit::changed, this, &MainWindow::refresh_commands);
    const QUndoStack* undo = &m_visit.undo_stack();
    connect(undo, &QUndoStack::canUndoChanged, this, &MainWindow::refresh_commands);
    connect(undo, &QUndoStack::canRedoChanged, this, &MainWindow::refresh_commands);
    connect(&m_idle, &IdleGuard::idle, this, [this] {
        if (!m_visit.anything_kept())
            return;
        wipe();
        m_action_bar->show_message(tr("Not used for a while: everything was cleared."));
    });
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &MainWindow::end_session);
    connect(m_settings_menu, &SettingsMenu::idle_minutes_chosen, this,
            [this](int minutes) { m_idle.set_limit(std::chrono::minutes(minutes)); });
    connect(m_settings_menu, &SettingsMenu::text_size_chosen, this, &theme::set_text_percent);
    m_idle.set_limit(std::chrono::minutes(m_settings.idle_minutes()));

    set_language(m_settings.language().value_or(system_language()));
    resize(kUsualSize);
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
    m_situation_column = new PaneScroll(m_situation, PaneScroll::Height::WhatThereIs);

    m_result_column = new PaneScroll(m_result, PaneScroll::Height::WhatThereIs);
    m_compare_pane = new PaneScroll(m_compare, PaneScroll::Height::OfContent);
    m_middle = new QWidget;
    auto* middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins({});
    middle->setSpacing(0);
    m_plan_line = new Hairline(Qt::Horizontal);
    middle->addWidget(m_plan, 1);
    middle->addWidget(m_plan_line);
    middle->addWidget(m_compare_pane);

    auto* columns = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, columns);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    m_columns->addWidget(m_situation_column, 5);
    m_columns->addWidget(m_column_lines.emplace_back(new Hairline(Qt::Vertical)));
    m_columns->addWidget(m_middle, 10);
    m_columns->addWidget(m_column_lines.emplace_back(new Hairline(Qt::Vertical)));
    m_columns->addWidget(m_result_column, 6);

    m_body = new QScrollArea;
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setWidgetResizable(true);
    m_body->setFocusPolicy(Qt::NoFocus);
    columns->setAttribute(Qt::WA_Resized);
    m_body->setWidget(columns);

    auto* whole = new QWidget;
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_context);
    rows->addWidget(m_store_warnings);
    rows->addWidget(new Hairline(Qt::Horizontal));
    rows->addWidget(m_body, 1);
    rows->addWidget(new Hairline(Qt::Horizontal));
    rows->addWidget(m_action_bar);
    setCentralWidget(whole);
}

void MainWindow::connect_commands()
{
    Commands& commands = *m_commands;
    commands.on(Command::NewClient, [this] { ask_for_new_client(); });
    commands.on(Command::SavePdf, [this] { m_sheet->save_pdf(); });
    commands.on(Command::Print, [this] { m_sheet->print(); });
    commands.on(Command::Preview, [this] { m_sheet->preview(); });
    commands.on(Command::CopyText, [this] {
        m_action_bar->show_message(m_sheet->copy_text()
                                       ? tr("Copied. New client takes it off the clipboard.")
                                       : tr("Not copied: the clipboard does not keep the text."));
    });
    commands.on(Command::Quit, [this] { close(); });
    commands.on(Command::Undo, [this] { m_visit.undo_stack().undo(); });
    commands.on(Command::Redo, [this] { m_visit.undo_stack().redo(); });
    commands.on(Command::AddService, [this] { m_plan->focus_add_service(); });
    commands.on(Command::MoreHours, [this] { m_plan->change_amount(1); });
    commands.on(Command::FewerHours, [this] { m_plan->change_amount(-1); });
    commands.on(Command::ServiceUp, [this] { m_plan->move_service(-1); });
    commands.on(Command::ServiceDown, [this] { m_plan->move_service(1); });
    commands.on(Command::DuplicateService, [this] { m_plan->duplicate_service(); });
    commands.on(Command::RemoveService, [this] { m_plan->remove_service(); });
    commands.on(Command::Why, [this] { toggle_why(); });
    commands.on(Command::Help, [this] { show_help(); });
    commands.on(Command::Tariffs, [this] { show_maintenance(); });
    connect(commands[Command::ClientView], &QAction::toggled, this, &MainWindow::set_client_view);

    m_plan->set_service_actions({commands[Command::ServiceUp], commands[Command::ServiceDown],
                                 commands[Command::DuplicateService],
                                 commands[Command::RemoveService]});
}

void MainWindow::connect_alternatives()
{
    Commands& commands = *m_commands;
    for (std::size_t i = 0; i < Entries::kMostAlternatives; ++i)
        commands.on(static_cast<Command>(static_cast<std::size_t>(Command::GoToA) + i),
                    [this, i] { m_visit.show_alternative(i); });
    AlternativeTabs& tabs = m_plan->tabs();
    commands.on(Command::AddAlternative, [&tabs] { tabs.add(); });
    commands.on(Command::CopyAlternative, [&tabs] { tabs.copy_current(); });
    commands.on(Command::NameAlternative, [&tabs] { tabs.rename_current(); });
    commands.on(Command::RemoveAlternative, [&tabs] { tabs.remove_current(); });
    tabs.set_menu(commands.part(MenuPart::Alternatives));
}

void MainWindow::refresh_commands()
{
    const Commands& commands = *m_commands;
    const Entries& entries = m_visit.entries();
    const std::size_t alternatives = entries.alternatives.size();
    const bool some_service = !entries.alternatives[entries.current].services.empty();
    const bool answered = m_visit.current_outcome().estimate.has_value();
    commands[Command::Undo]->setEnabled(m_visit.undo_stack().canUndo());
    commands[Command::Redo]->setEnabled(m_visit.undo_stack().canRedo());
    for (const Command command :
         {Command::MoreHours, Command::FewerHours, Command::ServiceUp, Command::ServiceDown,
          Command::DuplicateService, Command::RemoveService})
        commands[command]->setEnabled(some_service && !m_client_view);
    for (const Command command :
         {Command::SavePdf, Command::Print, Command::Preview, Command::CopyText})
        commands[command]->setEnabled(answered);
    for (std::size_t i = 0; i < Entries::kMostAlternatives; ++i)
        commands[static_cast<Command>(static_cast<std::size_t>(Command::GoToA) + i)]->setEnabled(
            i < alternatives);
    for (const Command command : {Command::AddAlternative, Command::CopyAlternative})
        commands[command]->setEnabled(alternatives < Entries::kMostAlternatives && !m_client_view);
    commands[Command::RemoveAlternative]->setEnabled(alternatives > 1 && !m_client_view);
    for (const Command command : {Command::AddService, Command::NameAlternative})
        commands[command]->setEnabled(!m_client_view);
    if (m_settings.organiser() != entries.organiser)
        m_settings.set_organiser(entries.organiser);
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

void MainWindow::show_wording()
{
    m_commands->retranslate();
    m_settings_menu->retranslate();
    m_context->set_wording(*m_wording);
    m_store_warnings->retranslate();
    m_situation->set_wording(*m_wording);
    m_plan->set_wording(*m_wording);
    m_compare->set_wording(*m_wording);
    m_result->set_wording(*m_wording);
    m_sheet->set_wording(*m_wording);
    if (m_why)
        m_why->set_wording(*m_wording);
    m_action_bar->show_message({});
    refresh_commands();
    fit_columns();
}

void MainWindow::wipe()
{
    clear_copied();
    // Dialogs show the client's figures too: the preview of the sheet.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<QDialog*>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
    (*m_commands)[Command::ClientView]->setChecked(false);
    hide_why();
    delete m_why;
    m_why = nullptr;
    m_visit.clear();
    m_sheet->clear_clipboard();
    // Setting a text forgets what was typed before it.
    for (QLineEdit* field : findChildren<QLineEdit*>())
        field->setText(field->text());
    m_action_bar->show_message(tr("New client: everything was cleared."));
    m_situation->focus_first_field();
}

// What was copied out of a field by hand is the client's as well.
void MainWindow::clear_copied()
{
    QClipboard& clipboard = *QApplication::clipboard();
    const auto from_a_field = [&](const QString& text) {
        const auto fields = findChildren<QLineEdit*>();
        return !text.isEmpty() && std::ranges::any_of(fields, [&](const QLineEdit* field) {
            return field->text().contains(text);
        });
    };
    if (clipboard.ownsClipboard() || from_a_field(clipboard.text()))
        clipboard.clear();
    if (clipboard.ownsSelection())
        clipboard.clear(QClipboard::Selection);
}

void MainWindow::ask_for_new_client()
{
    if (!m_visit.anything_entered()) {
        wipe();
        return;
    }
    ask_to_clear([] {});
}

void MainWindow::ask_to_clear(const std::function<void()>& then)
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("New client"),
                        tr("Clear everything that was entered?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Clear"), QMessageBox::AcceptRole);
    question->setDefaultButton(yes);
    connect(yes, &QAbstractButton::clicked, this, [this, then] {
        wipe();
        then();
    });
    question->open();
}

void MainWindow::show_why(int line)
{
    if (!m_why) {
        m_why = new WhyPanel(m_visit, this);
        m_why->set_wording(*m_wording);
        m_why->set_client_view(m_client_view);
        static_cast<QVBoxLayout*>(m_middle->layout())->addWidget(m_why, 3);
        connect(m_why, &WhyPanel::closed, this, &MainWindow::hide_why);
    }
    m_why->show_line(line);
    m_why->show();
    m_compare_pane->hide();
    m_plan->set_compact(true);
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
    m_compare_pane->show();
    m_plan->set_compact(false);
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

void MainWindow::set_client_view(bool client_view)
{
    m_client_view = client_view;
    m_context->set_client_view(client_view);
    m_store_warnings->set_client_view(client_view);
    m_situation_column->setVisible(!client_view);
    m_plan->setVisible(!client_view);
    m_plan_line->setVisible(!client_view);
    m_compare_pane->setSizePolicy(QSizePolicy::Preferred,
                                  client_view ? QSizePolicy::Expanding : QSizePolicy::Maximum);
    m_action_bar->setVisible(!client_view);
    m_compare->set_client_view(client_view);
    m_result->set_client_view(client_view);
    if (m_why)
        m_why->set_client_view(client_view);
    refresh_commands();
    fit_columns();
}

void MainWindow::show_help()
{
    auto* help = new HelpDialog(m_visit.library(), *m_wording, this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    help->open();
}

void MainWindow::show_maintenance()
{
    auto* window = findChild<MaintainWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!window) {
        // Books that come with the program are kept in the user's own store.
        const TariffLibrary& library = m_visit.library();
        window = new MaintainWindow(library.serves_shipped() ? QString() : library.path(),
                                    m_settings, today(), this);
        connect(window, &MaintainWindow::published, this, &MainWindow::read_tariffs_anew);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void MainWindow::read_tariffs_anew()
{
    auto library = TariffLibrary::open(m_visit.library().path());
    if (!library)
        return;
    m_visit.library() = std::move(*library);
    m_visit.tariffs_changed();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_visit.anything_entered()) {
        event->ignore();
        ask_to_clear([this] { close(); });
        return;
    }
    // Nor may a clipboard manager take over the copy of a visit that was undone.
    if (m_visit.anything_kept())
        wipe();
    m_settings.set_window_geometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

// A log-out waits for no answer, and nothing is to be there again after the next log-in.
void MainWindow::end_session(QSessionManager& session)
{
    session.setRestartHint(QSessionManager::RestartNever);
    wipe();
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

bool MainWindow::frame_scrolls() const
{
    const QSize least = m_body->widget()->minimumSizeHint();
    return least.width() > m_body->viewport()->width()
           || least.height() > m_body->viewport()->height();
}

// Side by side where the width allows it, else one under another.
void MainWindow::fit_columns()
{
    int needed = 0;
    for (QWidget* column : {m_situation_column, m_middle, m_result_column}) {
        if (!column->isHidden())
            needed += column->minimumSizeHint().width();
    }
    const bool wide = needed <= width();
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_column_lines.front()->setVisible(wide && !m_client_view);
    m_column_lines.back()->setVisible(wide);
}

} // namespace maksuarvio
