// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What the window's commands do, and when they can.
#include "ui/plan/alternative_tabs.h"
#include "ui/plan/plan_pane.h"
#include "ui/sheet/sheet_actions.h"
#include "ui/widgets/field_help.h"
#include "ui/window/action_bar.h"
#include "ui/window/commands.h"
#include "ui/window/main_window.h"

#include <QDesktopServices>
#include <QUrl>

namespace maksuarvio {

void MainWindow::connect_commands()
{
    Commands& commands = *m_commands;
    commands.on(Command::NewClient, [this] { ask_for_new_client(); });
    commands.on(Command::SavePdf, [this] { m_sheet->save_pdf(); });
    commands.on(Command::Print, [this] { m_sheet->print(); });
    commands.on(Command::Preview, [this] { m_sheet->preview(); });
    connect(m_sheet, &SheetActions::done, m_action_bar, &ActionBar::show_message);
    connect(m_sheet, &SheetActions::saved, this, [this](const QString& what, const QString& file) {
        m_action_bar->show_offer(what, tr("Open"),
                                 [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    });
    commands.on(Command::CopyText, [this] {
        m_action_bar->show_message(m_sheet->copy_text()
                                       ? tr("Copied. New client takes it off the clipboard.")
                                       : tr("Not copied: the clipboard does not keep the text."));
    });
    commands.on(Command::Quit, [this] { close(); });
    commands.on(Command::Undo, [this] {
        if (m_wiped)
            put_back_what_was_wiped();
        else
            m_visit.undo_stack().undo();
    });
    commands.on(Command::Redo, [this] { m_visit.undo_stack().redo(); });
    commands.on(Command::AddService, [this] { m_plan->focus_add_service(); });
    commands.on(Command::MoreHours, [this] { m_plan->change_amount(1); });
    commands.on(Command::FewerHours, [this] { m_plan->change_amount(-1); });
    commands.on(Command::ServiceUp, [this] { m_plan->move_service(-1); });
    commands.on(Command::ServiceDown, [this] { m_plan->move_service(1); });
    commands.on(Command::DuplicateService, [this] { m_plan->duplicate_service(); });
    commands.on(Command::RemoveService, [this] { m_plan->remove_service(); });
    commands.on(Command::NextMode, [this] { m_plan->change_mode(); });
    commands.on(Command::ServiceDetails, [this] { m_plan->toggle_details(); });
    commands.on(Command::MatchAlternatives, [this] { m_plan->match_alternatives(); });
    commands.on(Command::Why, [this] { toggle_why(); });
    commands.on(Command::Help, [this] { show_help(); });
    commands.on(Command::FieldHelp, [this] {
        if (FieldHelp* help = FieldHelp::of_focus(*this))
            help->toggle();
        else
            m_action_bar->show_message(tr("There is a “?” beside what can be explained."));
    });
    commands.on(Command::Tariffs, [this] { show_maintenance(); });
    connect(commands[Command::ClientView], &QAction::toggled, this, &MainWindow::set_client_view);
    connect(commands[Command::Compare], &QAction::toggled, this, &MainWindow::set_comparing);

    m_plan->set_service_actions({commands[Command::NextMode], commands[Command::ServiceDetails],
                                 commands[Command::MatchAlternatives], commands[Command::ServiceUp],
                                 commands[Command::ServiceDown],
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
    commands.on(Command::CopyAlternative, [this] { m_plan->copy_alternative(); });
    commands.on(Command::NameAlternative, [&tabs] { tabs.rename_current(); });
    commands.on(Command::RemoveAlternative, [&tabs] { tabs.remove_current(); });
    tabs.set_menu(commands.part(MenuPart::Alternatives));
    tabs.set_compare(commands[Command::Compare]);
}

void MainWindow::refresh_commands()
{
    const Commands& commands = *m_commands;
    const Entries& entries = m_visit.entries();
    const std::size_t alternatives = entries.alternatives.size();
    const bool some_service = !entries.alternatives[entries.current].services.empty();
    const bool answered = m_visit.current_outcome().estimate.has_value();
    commands[Command::Undo]->setEnabled(m_visit.undo_stack().canUndo() || m_wiped);
    commands[Command::Redo]->setEnabled(m_visit.undo_stack().canRedo());
    for (const Command command : {Command::MoreHours, Command::FewerHours})
        commands[command]->setEnabled(some_service);
    const bool planning = !m_client_view && !m_comparing;
    for (const Command command :
         {Command::NextMode, Command::ServiceDetails, Command::ServiceUp, Command::ServiceDown,
          Command::DuplicateService, Command::RemoveService})
        commands[command]->setEnabled(some_service && planning);
    commands[Command::MatchAlternatives]->setEnabled(some_service && planning && alternatives > 1);
    commands[Command::Compare]->setEnabled(!m_client_view);
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
        commands[command]->setEnabled(planning);
    if (m_settings.organiser() != entries.organiser && !entries.practice)
        m_settings.set_organiser(entries.organiser);
}

} // namespace maksuarvio
