// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// The drafts of the window, from their opening to their end.
#include "tariffs/platform/user.h"
#include "ui/keep/versions/list.h"
#include "ui/keep/window/conflict_dialog.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text.h"

#include <QCloseEvent>
#include <QPushButton>

#include <algorithm>

namespace maksuarvio {

MaintainWindow::Open* MaintainWindow::open_by_key(std::int64_t key)
{
    const auto found = std::ranges::find(m_open, key, &Open::key);
    return found == m_open.end() ? nullptr : &*found;
}

DraftSurroundings MaintainWindow::surroundings(const std::string& base,
                                               const std::string& organiser)
{
    DraftSurroundings around{.today = m_today};
    if (auto known = m_store->versions())
        around.known = std::move(*known);
    if (auto national = m_store->national())
        around.national = std::move(*national);
    // What was not begun from a version, as an import, is compared with the one in force.
    const VersionEntry* in_force = m_versions->in_force(organiser);
    const std::string version = base.empty() && in_force ? in_force->header.version : base;
    if (!version.empty()) {
        if (auto book = m_store->book(version))
            around.base = std::move(*book);
    }
    return around;
}

MaintainWindow::Open& MaintainWindow::keep(Draft draft)
{
    const std::int64_t key = draft.id != 0 ? draft.id : --m_last_key;
    DraftSurroundings around =
        surroundings(draft.base, header_field(draft.cells, HeaderField::Organiser));
    auto session = std::make_unique<DraftSession>(std::move(draft), std::move(around), *m_wording);
    connect(session.get(), &DraftSession::changed, this, &MaintainWindow::refresh_commands);
    connect(&session->edit(), &DraftEdit::edited, this,
            [this, one = session.get()] { keep_unsaved_soon(*one); });
    const QUndoStack* history = &session->edit().history();
    connect(history, &QUndoStack::canUndoChanged, this, &MaintainWindow::refresh_commands);
    connect(history, &QUndoStack::canRedoChanged, this, &MaintainWindow::refresh_commands);
    return m_open.emplace_back(Open{key, std::move(session)});
}

void MaintainWindow::open_draft(Draft draft)
{
    const std::int64_t key = keep(std::move(draft)).key;
    refresh();
    m_list->setCurrentIndex(m_versions->index_of_draft(key));
}

void MaintainWindow::show_draft(Open& open)
{
    if (m_draft_page && &m_draft_page->session() == open.session.get())
        return;
    show_tables(*open.session);
}

void MaintainWindow::show_tables(DraftSession& session)
{
    auto* page = new DraftPage(session, *m_wording, *m_commands);
    connect(page, &DraftPage::publish_requested, this, &MaintainWindow::publish);
    connect(page, &DraftPage::stage_changed, this, &MaintainWindow::refresh_commands);
    connect(&page->edit_page(), &EditPage::part_changed, this, &MaintainWindow::refresh_commands);
    connect(&page->edit_page(), &EditPage::editing_changed, this,
            &MaintainWindow::refresh_commands);
    connect(&page->edit_page(), &EditPage::paste_refused, this,
            [this](const QString& reason) { say(tr("Nothing was pasted"), reason); });
    show_page(page);
}

void MaintainWindow::read_version()
{
    const VersionEntry* entry = chosen();
    const auto book = entry && !entry->draft ? chosen_book() : nullptr;
    if (!book)
        return;
    DraftSurroundings around = surroundings(m_versions->before(*entry), entry->header.organiser);
    // What it was checked against when it was published is no concern of it now.
    around.known.clear();
    around.read_only = true;
    Draft draft = draft_from_cells(cells_of(*book));
    draft.changed_by = entry->who;
    draft.changed_at = entry->at;
    auto reading = std::make_unique<DraftSession>(std::move(draft), std::move(around), *m_wording);
    show_tables(*reading);
    m_reading = std::move(reading);
}

bool MaintainWindow::save()
{
    return m_draft_page && !m_draft_page->is_read_only() && save_session(m_draft_page->session());
}

bool MaintainWindow::save_session(DraftSession& session)
{
    const auto stored = m_store->save(session.draft(), system_user());
    if (!stored) {
        if (stored.error().code == MaintenanceError::Code::ChangedMeanwhile
            && stored.error().theirs)
            settle_conflict(*stored.error().theirs);
        else
            say(stored.error());
        return false;
    }
    session.mark_saved(*stored);
    for (Open& open : m_open) {
        if (open.session.get() != &session)
            continue;
        m_unsaved->drop(open.key);
        open.key = stored->id;
        open.is_newer = false;
    }
    refresh();
    choose_quietly(m_versions->index_of_draft(stored->id));
    show_message(tr("Saved."));
    return true;
}

void MaintainWindow::settle_conflict(const Draft& theirs)
{
    DraftSession* session = &m_draft_page->session();
    auto* dialog = new ConflictDialog(session->last_saved(), session->edit().cells(), theirs,
                                      *m_wording, this);
    connect(dialog, &ConflictDialog::merge_wanted, this, [this, session, theirs, dialog] {
        const Merged merged = dialog->merged();
        // The store has theirs; what comes of both is a step after it.
        session->take_cells(theirs.cells, tr("Take what was saved meanwhile"));
        session->mark_saved(theirs);
        session->take_cells(merged.cells, tr("Put the changes together"));
        refresh();
        say_conflicts(merged);
    });
    connect(dialog, &ConflictDialog::ours_wanted, this, [this, session, theirs] {
        session->take_revision(theirs.revision);
        save_session(*session);
    });
    connect(dialog, &ConflictDialog::theirs_wanted, this, [this, session, theirs] {
        session->take_cells(theirs.cells, tr("Take what was saved meanwhile"));
        session->mark_saved(theirs);
        refresh();
    });
    connect(dialog, &ConflictDialog::both_wanted, this, [this, session, theirs] {
        Draft own = session->draft();
        own.id = 0;
        own.revision = 0;
        // What the store has stays as the other left it.
        forget(*session);
        open_draft(std::move(own));
        save();
    });
    dialog->open();
}

void MaintainWindow::say_conflicts(const Merged& merged)
{
    if (merged.conflicts.empty())
        return show_message(tr("The changes of both are here. Look at them, then save."));
    say(tr("Changed by both"), tr("Yours stays in these places: look at them, then save.") + u'\n'
                                   + ConflictDialog::lines_of(merged, *m_wording).join(u'\n'));
}

void MaintainWindow::forget(const DraftSession& session)
{
    if (m_draft_page && &m_draft_page->session() == &session)
        show_page(new QWidget);
    std::erase_if(m_open, [&](const Open& open) {
        const bool is_it = open.session.get() == &session;
        if (is_it)
            m_unsaved->drop(open.key);
        return is_it;
    });
    m_list->setCurrentIndex({});
}

void MaintainWindow::publish(const Decision& decision)
{
    DraftSession& session = m_draft_page->session();
    const auto version = m_store->publish(session.draft(), decision);
    if (!version)
        return say(version.error());
    forget(session);
    refresh();
    m_list->setCurrentIndex(m_versions->index_of_version(*version));
    m_list->setFocus(Qt::OtherFocusReason);
    show_message(tr("%1 is published.").arg(to_qt(*version)));
    emit published();
}

void MaintainWindow::discard()
{
    const auto discard = [this] {
        const DraftSession& session = m_draft_page->session();
        const Draft draft = session.draft();
        if (draft.id != 0) {
            const auto gone = m_store->discard(draft.id, draft.revision, system_user());
            if (!gone && gone.error().code != MaintenanceError::Code::UnknownDraft)
                return say(gone.error());
        }
        forget(session);
        refresh();
    };
    open_question(this, {.title = tr("Discard the draft"),
                         .text = tr("Discard the draft %1? The log keeps what was changed in it.")
                                     .arg(m_draft_page->session().title()),
                         .answers = {{tr("Discard"), QMessageBox::DestructiveRole, discard}}});
}

void MaintainWindow::withdraw()
{
    const std::string version = chosen()->header.version;
    const auto withdraw = [this, version] {
        if (const auto gone = m_store->withdraw(version, system_user()); !gone)
            return say(gone.error());
        refresh();
        show_chosen();
        emit published();
    };
    open_question(this, {.title = tr("Withdraw the version"),
                         .text = tr("Withdraw %1? It is no longer used for estimates. Old "
                                    "estimates can still be computed on it.")
                                     .arg(to_qt(version)),
                         .answers = {{tr("Withdraw"), QMessageBox::DestructiveRole, withdraw}}});
}

void MaintainWindow::closeEvent(QCloseEvent* event)
{
    if (m_draft_page)
        m_draft_page->edit_page().finish_editing();
    const auto unsaved =
        std::ranges::find_if(m_open, [](const Open& open) { return open.session->is_unsaved(); });
    if (unsaved == m_open.end()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_list->setCurrentIndex(m_versions->index_of_draft(unsaved->key));
    const auto keep = [this] {
        if (save())
            close();
    };
    const auto lose = [this] {
        forget(m_draft_page->session());
        refresh();
        close();
    };
    open_question(
        this,
        {.title = tr("Close"),
         .text =
             tr("Save the changes of the draft %1 before closing?").arg(unsaved->session->title()),
         .answers = {{tr("Save"), QMessageBox::AcceptRole, keep},
                     {tr("Close without saving"), QMessageBox::DestructiveRole, lose}}});
}

} // namespace maksuarvio
