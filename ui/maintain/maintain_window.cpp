// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/maintain/maintain_window.h"

#include "ui/maintain/audit_page.h"
#include "ui/maintain/conflict_dialog.h"
#include "ui/maintain/draft_dialogs.h"
#include "ui/maintain/guide_dialog.h"
#include "ui/maintain/version_list.h"
#include "ui/maintain/version_page.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/text.h"

#include <QCloseEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

using Command = MaintainCommand;

namespace {

constexpr QSize kUsualSize(1366, 820);
constexpr int kMessageMs = 8000;

VersionEntry entry_of(const VersionInfo& version)
{
    return {.header = version.header, .who = version.published_by, .at = version.published_at};
}

VersionEntry entry_of(const DraftInfo& draft)
{
    return {.header = {.organiser = draft.organiser,
                       .version = draft.version,
                       .status = VersionStatus::Draft},
            .draft = draft.id,
            .base = draft.base,
            .who = draft.changed_by,
            .at = draft.changed_at};
}

} // namespace

MaintainWindow::MaintainWindow(const QString& store, const Settings& settings, Date today,
                               QWidget* parent)
    : QMainWindow(parent, Qt::Window), m_settings(settings), m_today(today),
      m_wording(std::make_unique<Wording>(settings.language().value_or(system_language()))),
      m_commands(new MaintainCommands(this))
{
    setAttribute(Qt::WA_DeleteOnClose, parent != nullptr);
    auto opened = Maintenance::open(store);
    if (opened)
        m_store.emplace(std::move(*opened));
    else
        m_refusal = opened.error();
    m_dialogs = new DraftDialogs(*this);
    connect_commands();
    build();
    resize(kUsualSize.boundedTo(screen()->availableSize()));
}

// What shows the drafts goes before them.
MaintainWindow::~MaintainWindow()
{
    take_down();
}

void MaintainWindow::take_down()
{
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    m_list = nullptr;
    m_draft_page = nullptr;
    delete takeCentralWidget();
}

void MaintainWindow::build()
{
    setWindowTitle(tr("Maksuarvio: tariffs"));
    m_page = nullptr;
    m_commands->retranslate();
    if (!m_store)
        return build_refusal(m_refusal);
    m_versions = new VersionModel(*m_wording, m_today, this);
    m_list = new VersionList(*m_versions);
    auto* left = new QWidget;
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_list, 1);
    rows->addWidget(new Hairline(Qt::Horizontal));
    auto* add = new QPushButton(theme::icon(QStringLiteral("plus")), tr("New draft"));
    auto* menu = new QMenu(add);
    for (const Command command : {Command::DraftFromVersion, Command::Correction,
                                  Command::IndexStep, Command::EmptyDraft, Command::ImportFolder})
        menu->addAction((*m_commands)[command]);
    connect(add, &QPushButton::clicked, menu,
            [add, menu] { menu->popup(add->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(theme::space_l, theme::space_s, theme::space_l, theme::space_s);
    foot->addWidget(add);
    rows->addLayout(foot);

    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(left);
    m_split->addWidget(new QWidget);
    m_split->setStretchFactor(1, 1);
    m_page = m_split->widget(1);
    setCentralWidget(m_split);
    connect(m_list, &VersionList::chosen, this, &MaintainWindow::show_chosen);
    refresh();
    for (int row = 0; !chosen() && row < m_versions->rowCount(); ++row)
        m_list->setCurrentIndex(m_versions->index(row));
    m_list->setFocus(Qt::OtherFocusReason);
}

void MaintainWindow::build_refusal(const OpenError& error)
{
    theme::PageWriter page;
    page.heading(tr("The tariffs cannot be changed here"), 1);
    page.paragraph(message(error));
    page.paragraph(tr("Estimates can still be made on the tariffs that the program has. To keep "
                      "tariffs, start the program as a user who may write the store, or with a "
                      "store of your own: maksuarvio --maintain --tariffs FILE."));
    auto* text = new theme::TextPage;
    text->setAccessibleName(tr("Why the tariffs cannot be changed"));
    text->show_page(page.html());
    setCentralWidget(text);
    refresh_commands();
}

void MaintainWindow::connect_commands()
{
    MaintainCommands& commands = *m_commands;
    const auto edit = [this](auto act) {
        return [this, act] {
            if (m_draft_page && m_draft_page->stage() == DraftPage::Stage::Edit)
                act(m_draft_page->edit_page());
        };
    };
    commands.on(Command::DraftFromVersion, [this] { m_dialogs->draft_from_version(); });
    commands.on(Command::Correction, [this] { m_dialogs->correction(); });
    commands.on(Command::EmptyDraft, [this] { m_dialogs->empty_draft(); });
    commands.on(Command::IndexStep, [this] { m_dialogs->index_step(); });
    commands.on(Command::ImportFolder, [this] { m_dialogs->import_folder(); });
    commands.on(Command::Save, [this] { save(); });
    commands.on(Command::ExportFolder, [this] { m_dialogs->export_folder(); });
    commands.on(Command::ExportPackage, [this] { m_dialogs->export_package(); });
    commands.on(Command::Discard, [this] { discard(); });
    commands.on(Command::Withdraw, [this] { withdraw(); });
    commands.on(Command::AuditLog, [this] { show_audit_log(); });
    commands.on(Command::Close, [this] { close(); });
    commands.on(Command::Undo, [this] { m_draft_page->session().edit().history().undo(); });
    commands.on(Command::Redo, [this] { m_draft_page->session().edit().history().redo(); });
    commands.on(Command::AddRow, edit([](EditPage& page) { page.current_view().add_row(); }));
    commands.on(Command::DuplicateRow,
                edit([](EditPage& page) { page.current_view().duplicate_row(); }));
    commands.on(Command::RemoveRows,
                edit([](EditPage& page) { page.current_view().remove_rows(); }));
    commands.on(Command::SplitRow, [this] { m_dialogs->split_row(); });
    commands.on(Command::Find, edit([](EditPage& page) { page.focus_filter(); }));
    commands.on(Command::NextPart, edit([](EditPage& page) { page.show_part_beside(1); }));
    commands.on(Command::PreviousPart, edit([](EditPage& page) { page.show_part_beside(-1); }));
    commands.on(Command::NextRemark, [this] {
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
    commands.on(Command::Guide, [this] { show_guide(); });
}

void MaintainWindow::refresh_commands()
{
    const MaintainCommands& commands = *m_commands;
    const auto enable = [&](std::initializer_list<Command> all, bool enabled) {
        for (const Command command : all)
            commands[command]->setEnabled(enabled);
    };
    const bool draft = m_draft_page != nullptr;
    const bool editing = draft && m_draft_page->stage() == DraftPage::Stage::Edit;
    const VersionEntry* version = chosen();
    const bool published = version && !version->draft;
    enable({Command::EmptyDraft, Command::ImportFolder, Command::AuditLog}, is_open());
    enable({Command::DraftFromVersion, Command::Correction, Command::IndexStep}, published);
    enable({Command::Withdraw, Command::ExportPackage},
           published && version->header.status == VersionStatus::Published);
    enable({Command::ExportFolder}, draft || published);
    enable({Command::Discard, Command::ShowEdit, Command::ShowDifferences, Command::ShowImpact,
            Command::ShowPublish, Command::NextRemark},
           draft);
    enable({Command::Save}, draft && m_draft_page->session().unsaved());
    const bool rows = editing && !m_draft_page->edit_page().current_view().sheet().has_fixed_rows();
    enable({Command::AddRow, Command::DuplicateRow, Command::RemoveRows}, rows);
    enable({Command::SplitRow}, editing && m_draft_page->edit_page().can_split());
    enable({Command::Find, Command::NextPart, Command::PreviousPart}, editing);
    const QUndoStack* history = draft ? &m_draft_page->session().edit().history() : nullptr;
    enable({Command::Undo}, history && history->canUndo());
    enable({Command::Redo}, history && history->canRedo());
}

void MaintainWindow::refresh()
{
    if (!m_store)
        return;
    const auto versions = m_store->versions();
    const auto drafts = m_store->drafts();
    if (!versions || !drafts)
        return say(!versions ? versions.error() : drafts.error());
    std::vector<VersionEntry> entries;
    for (const VersionInfo& version : *versions)
        entries.push_back(entry_of(version));
    for (const DraftInfo& draft : *drafts)
        entries.push_back(entry_of(draft));
    for (const Open& open : m_open) {
        open.session->set_known(*versions);
        const Draft draft = open.session->draft();
        VersionEntry entry{
            .header = {.organiser = header_field(draft.cells, HeaderField::Organiser),
                       .version = header_field(draft.cells, HeaderField::Version),
                       .status = VersionStatus::Draft},
            .draft = open.key,
            .base = draft.base,
            .who = draft.changed_by,
            .at = draft.changed_at};
        const auto stored = std::ranges::find(entries, entry.draft, &VersionEntry::draft);
        if (stored == entries.end())
            entries.push_back(std::move(entry));
        else
            *stored = std::move(entry);
    }
    const VersionEntry* before = chosen();
    const std::optional<VersionEntry> kept = before ? std::optional(*before) : std::nullopt;
    m_refreshing = true;
    m_versions->show(std::move(entries));
    if (kept)
        m_list->setCurrentIndex(kept->draft ? m_versions->index_of_draft(*kept->draft)
                                            : m_versions->index_of_version(kept->header.version));
    m_refreshing = false;
    refresh_commands();
}

// The page that is shown stays.
void MaintainWindow::choose_quietly(const QModelIndex& index)
{
    m_refreshing = true;
    m_list->setCurrentIndex(index);
    m_refreshing = false;
    refresh_commands();
}

const VersionEntry* MaintainWindow::chosen() const
{
    return m_list ? m_versions->entry(m_list->currentIndex()) : nullptr;
}

std::shared_ptr<const Book> MaintainWindow::chosen_book()
{
    const VersionEntry* entry = chosen();
    if (!entry || entry->draft)
        return m_draft_page ? m_draft_page->session().surroundings().base : nullptr;
    auto book = m_store->book(entry->header.version);
    if (!book) {
        say(book.error());
        return nullptr;
    }
    return *book;
}

void MaintainWindow::show_page(QWidget* page)
{
    m_draft_page = qobject_cast<DraftPage*>(page);
    const int width = m_split->sizes().constFirst();
    m_split->replaceWidget(1, page);
    m_split->setStretchFactor(1, 1);
    if (width > 0)
        m_split->setSizes({width, std::max(m_split->width() - width, 1)});
    m_page->deleteLater();
    m_page = page;
    page->show();
    refresh_commands();
}

void MaintainWindow::show_chosen()
{
    if (m_refreshing)
        return;
    const VersionEntry* entry = chosen();
    if (!entry)
        return;
    if (!entry->draft) {
        m_draft_page = nullptr;
        // The buttons of the page follow the commands.
        refresh_commands();
        return show_page(new VersionPage(*entry, chosen_book().get(), *m_wording, *m_commands));
    }
    Open* open = open_by_key(*entry->draft);
    if (!open) {
        auto draft = m_store->draft(*entry->draft);
        if (!draft) {
            say(draft.error());
            return refresh();
        }
        open = &keep(std::move(*draft));
    }
    show_draft(*open);
}

MaintainWindow::Open* MaintainWindow::open_by_key(std::int64_t key)
{
    const auto found = std::ranges::find(m_open, key, &Open::key);
    return found == m_open.end() ? nullptr : &*found;
}

MaintainWindow::Open* MaintainWindow::open_of_page()
{
    const auto found = std::ranges::find_if(m_open, [this](const Open& open) {
        return m_draft_page && open.session.get() == &m_draft_page->session();
    });
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
    auto* page = new DraftPage(*open.session, *m_wording, *m_commands);
    connect(page, &DraftPage::publish_requested, this, &MaintainWindow::publish);
    connect(page, &DraftPage::stage_changed, this, &MaintainWindow::refresh_commands);
    connect(&page->edit_page(), &EditPage::part_changed, this, &MaintainWindow::refresh_commands);
    show_page(page);
}

bool MaintainWindow::save()
{
    return m_draft_page && save_session(m_draft_page->session());
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
    session.saved(*stored);
    for (Open& open : m_open) {
        if (open.session.get() == &session)
            open.key = stored->id;
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
                                      m_wording->language(), this);
    connect(dialog, &ConflictDialog::ours_wanted, this, [this, session, theirs] {
        session->take_revision(theirs.revision);
        save_session(*session);
    });
    connect(dialog, &ConflictDialog::theirs_wanted, this, [this, session, theirs] {
        session->take_cells(theirs.cells);
        session->saved(theirs);
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

void MaintainWindow::forget(const DraftSession& session)
{
    if (m_draft_page && &m_draft_page->session() == &session)
        show_page(new QWidget);
    std::erase_if(m_open, [&](const Open& open) { return open.session.get() == &session; });
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
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Discard the draft"),
                        tr("Discard the draft %1? The log keeps what was changed in it.")
                            .arg(m_draft_page->session().title()),
                        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    connect(yes, &QAbstractButton::clicked, this, [this] {
        const DraftSession& session = m_draft_page->session();
        const Draft draft = session.draft();
        if (draft.id != 0) {
            const auto gone = m_store->discard(draft.id, draft.revision, system_user());
            if (!gone && gone.error().code != MaintenanceError::Code::UnknownDraft)
                return say(gone.error());
        }
        forget(session);
        refresh();
    });
    question->open();
}

void MaintainWindow::withdraw()
{
    const std::string version = chosen()->header.version;
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Withdraw the version"),
        tr("Withdraw %1? It is no longer used for estimates. Old estimates can still be computed "
           "on it.")
            .arg(to_qt(version)),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* yes = question->addButton(tr("Withdraw"), QMessageBox::DestructiveRole);
    connect(yes, &QAbstractButton::clicked, this, [this, version] {
        if (const auto gone = m_store->withdraw(version, system_user()); !gone)
            return say(gone.error());
        refresh();
        show_chosen();
        emit published();
    });
    question->open();
}

void MaintainWindow::show_audit_log()
{
    auto entries = m_store->audit_log();
    if (!entries)
        return say(entries.error());
    choose_quietly({});
    show_page(new AuditPage(std::move(*entries), m_wording->language()));
}

void MaintainWindow::show_guide()
{
    auto* guide = new GuideDialog(this);
    guide->show();
}

void MaintainWindow::say(const MaintenanceError& error)
{
    QStringList lines{message(error)};
    for (const Fault& fault : error.faults)
        lines << place_and_reason(fault);
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Not done"), lines.join(u'\n'),
                                QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    if (m_draft_page) {
        box->setInformativeText(
            tr("The draft is still in this window. It can be saved to a folder elsewhere."));
        auto* elsewhere = box->addButton(tr("Save to a folder …"), QMessageBox::ActionRole);
        connect(elsewhere, &QAbstractButton::clicked, this, [this] { m_dialogs->export_folder(); });
    }
    box->open();
}

void MaintainWindow::say(const QString& title, const QString& text)
{
    auto* box = new QMessageBox(QMessageBox::Information, title, text, QMessageBox::Close, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MaintainWindow::show_message(const QString& text)
{
    statusBar()->showMessage(text, kMessageMs);
}

void MaintainWindow::closeEvent(QCloseEvent* event)
{
    const auto unsaved =
        std::ranges::find_if(m_open, [](const Open& open) { return open.session->unsaved(); });
    if (unsaved == m_open.end()) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    m_list->setCurrentIndex(m_versions->index_of_draft(unsaved->key));
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Close"),
        tr("Save the changes of the draft %1 before closing?").arg(unsaved->session->title()),
        QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto* keep = question->addButton(tr("Save"), QMessageBox::AcceptRole);
    auto* lose = question->addButton(tr("Close without saving"), QMessageBox::DestructiveRole);
    question->setDefaultButton(static_cast<QPushButton*>(keep));
    connect(keep, &QAbstractButton::clicked, this, [this] {
        if (save())
            close();
    });
    connect(lose, &QAbstractButton::clicked, this, [this] {
        forget(m_draft_page->session());
        refresh();
        close();
    });
    question->open();
}

// The language is the counsellor's window's: everything is made anew in it, the drafts stay.
void MaintainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    const Language language = m_settings.language().value_or(m_wording->language());
    if (event->type() != QEvent::LanguageChange || language == m_wording->language())
        return;
    const VersionEntry* before = chosen();
    const std::optional<VersionEntry> kept = before ? std::optional(*before) : std::nullopt;
    take_down();
    delete m_versions;
    m_versions = nullptr;
    m_wording = std::make_unique<Wording>(language);
    for (const Open& open : m_open)
        open.session->say_again(*m_wording);
    build();
    if (kept)
        m_list->setCurrentIndex(kept->draft ? m_versions->index_of_draft(*kept->draft)
                                            : m_versions->index_of_version(kept->header.version));
}

} // namespace maksuarvio
