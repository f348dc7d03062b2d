// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What the window's commands do, and when they can.
#include "ui/keep/window/draft_dialogs.h"
#include "ui/keep/window/maintain_window.h"

namespace maksuarvio {

using Command = MaintainCommand;

void MaintainWindow::connect_commands()
{
    MaintainCommands& commands = *m_commands;
    // Whatever is done is done to what has been typed so far.
    for (std::size_t i = 0; i < commands.actions().size(); ++i) {
        commands.on(static_cast<Command>(i), [this] {
            if (m_draft_page)
                m_draft_page->edit_page().finish_editing();
        });
    }
    const auto edit = [this](auto act) {
        return [this, act] {
            if (m_draft_page && m_draft_page->stage() == DraftPage::Stage::Edit)
                act(m_draft_page->edit_page());
        };
    };
    commands.on(Command::ReadVersion, [this] { read_version(); });
    commands.on(Command::BeginDraft, [this] { m_dialogs->begin_draft(); });
    commands.on(Command::BeginCorrection, [this] { m_dialogs->begin_correction(); });
    commands.on(Command::BeginEmptyDraft, [this] { m_dialogs->begin_empty_draft(); });
    commands.on(Command::StepIndex, [this] { m_dialogs->step_index(); });
    commands.on(Command::ImportFolder, [this] { m_dialogs->import_folder(); });
    commands.on(Command::ImportFile, [this] { m_dialogs->import_file(); });
    commands.on(Command::MergeDraft, [this] { m_dialogs->merge_draft(); });
    commands.on(Command::Save, [this] { save(); });
    commands.on(Command::ExportFolder, [this] { m_dialogs->export_folder(); });
    commands.on(Command::ExportWorkbook, [this] { m_dialogs->export_workbook(); });
    commands.on(Command::ExportPackage, [this] { m_dialogs->export_package(); });
    commands.on(Command::Discard, [this] { discard(); });
    commands.on(Command::Withdraw, [this] { withdraw(); });
    commands.on(Command::ShowAuditLog, [this] { show_audit_log(); });
    commands.on(Command::Close, [this] { close(); });
    commands.on(Command::Undo, [this] { m_draft_page->session().edit().history().undo(); });
    commands.on(Command::Redo, [this] { m_draft_page->session().edit().history().redo(); });
    commands.on(Command::AddRow, edit([](EditPage& page) { page.current_view().add_row(); }));
    commands.on(Command::DuplicateRow,
                edit([](EditPage& page) { page.current_view().duplicate_rows(); }));
    commands.on(Command::RemoveRows,
                edit([](EditPage& page) { page.current_view().remove_rows(); }));
    commands.on(Command::SplitRow, [this] { m_dialogs->split_row(); });
    commands.on(Command::FillDown, edit([](EditPage& page) { page.current_view().fill_down(); }));
    commands.on(Command::ChangeByPercent, [this] { m_dialogs->change_by_percent(); });
    commands.on(Command::MarkReviewed,
                edit([this](EditPage& page) { page.current_view().mark_reviewed(m_today); }));
    commands.on(Command::Find, edit([](EditPage& page) { page.focus_filter(); }));
    commands.on(Command::Replace, [this] { m_dialogs->find_and_replace(); });
    commands.on(Command::FilterColumn, [this] { m_dialogs->filter_column(); });
    commands.on(Command::ShowNextPart, edit([](EditPage& page) { page.show_part_beside(1); }));
    commands.on(Command::ShowPreviousPart, edit([](EditPage& page) { page.show_part_beside(-1); }));
    commands.on(Command::ShowNextRemark, [this] {
        m_draft_page->show_stage(DraftPage::Stage::Edit);
        m_draft_page->session().check();
        m_draft_page->edit_page().show_next_remark();
    });
    for (const auto& [command, stage] :
         {std::pair(Command::ShowEdit, DraftPage::Stage::Edit),
          std::pair(Command::ShowDifferences, DraftPage::Stage::Differences),
          std::pair(Command::ShowImpact, DraftPage::Stage::Impact),
          std::pair(Command::ShowPublish, DraftPage::Stage::Publish)})
        commands.on(command, [this, stage = stage] { m_draft_page->work_on(stage); });
    commands.on(Command::CompareWith, [this] { m_dialogs->compare_with(); });
    commands.on(Command::ShowGuide, [this] { show_guide(); });
}

void MaintainWindow::refresh_commands()
{
    const MaintainCommands& commands = *m_commands;
    const auto enable = [&](std::initializer_list<Command> all, bool enabled) {
        for (const Command command : all)
            commands[command]->setEnabled(enabled);
    };
    const bool shown = m_draft_page != nullptr;
    const bool draft = shown && !m_draft_page->is_read_only();
    const bool tables = shown && m_draft_page->stage() == DraftPage::Stage::Edit;
    const bool editing = draft && tables;
    const VersionEntry* version = chosen();
    const bool published = version && !version->draft;
    enable({Command::BeginEmptyDraft, Command::ImportFolder, Command::ImportFile,
            Command::ShowAuditLog},
           is_open());
    enable({Command::ReadVersion}, published && !shown);
    enable({Command::BeginDraft, Command::BeginCorrection, Command::StepIndex}, published);
    enable({Command::Withdraw, Command::ExportPackage},
           published && version->header.status == VersionStatus::Published);
    enable({Command::ExportFolder, Command::ExportWorkbook}, draft || published);
    enable({Command::ShowEdit, Command::ShowDifferences, Command::ShowImpact,
            Command::ShowNextRemark, Command::CompareWith},
           shown);
    enable({Command::Discard, Command::ShowPublish, Command::MergeDraft}, draft);
    enable({Command::Save},
           draft
               && (m_draft_page->session().is_unsaved() || m_draft_page->edit_page().is_editing()));
    const bool rows = editing && !m_draft_page->edit_page().current_view().part().has_fixed_rows();
    enable({Command::AddRow, Command::DuplicateRow, Command::RemoveRows}, rows);
    enable({Command::SplitRow}, editing && m_draft_page->edit_page().can_split());
    enable({Command::FillDown, Command::ChangeByPercent, Command::MarkReviewed}, rows);
    enable({Command::Replace}, editing);
    enable({Command::Find, Command::FilterColumn, Command::ShowNextPart, Command::ShowPreviousPart},
           tables);
    const QUndoStack* history = draft ? &m_draft_page->session().edit().history() : nullptr;
    enable({Command::Undo}, history && history->canUndo());
    enable({Command::Redo}, history && history->canRedo());
}

} // namespace maksuarvio
