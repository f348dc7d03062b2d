// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/maintain_window.h"

#include "ui/keep/versions/audit_page.h"
#include "ui/keep/versions/list.h"
#include "ui/keep/versions/page.h"
#include "ui/keep/window/draft_dialogs.h"
#include "ui/keep/window/guide_dialog.h"
#include "ui/sheet/sheet_check.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

using Command = MaintainCommand;

namespace {

constexpr QSize kUsualSize(1366, 820);
constexpr int kMessageMs = 8000;
constexpr int kUnsavedMs = 2000;

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
    auto opened = Maintenance::open(store, sheet_faults);
    if (opened)
        m_store.emplace(std::move(*opened));
    else
        m_refusal = opened.error();
    m_dialogs = new DraftDialogs(*this);
    connect_commands();
    build();
    resize(kUsualSize.boundedTo(screen_room(*this)));
    if (!m_store)
        return;
    m_unsaved.emplace(m_store->path());
    m_unsaved_soon.setSingleShot(true);
    m_unsaved_soon.setInterval(kUnsavedMs);
    connect(&m_unsaved_soon, &QTimer::timeout, this, &MaintainWindow::keep_unsaved);
    // When the window is there to ask.
    QTimer::singleShot(0, this, &MaintainWindow::offer_unsaved);
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
    m_reading.reset();
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
    for (const Command command : {Command::BeginDraft, Command::BeginCorrection, Command::StepIndex,
                                  Command::BeginEmptyDraft, Command::ImportFolder})
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

void MaintainWindow::show_audit_log()
{
    auto entries = m_store->audit_log();
    if (!entries)
        return say(entries.error());
    // The ids of services are the same in all versions.
    BookCells named;
    if (const auto national = m_store->national())
        named = cells_of(**national);
    if (const auto book = chosen_book())
        named = cells_of(*book);
    choose_quietly({});
    show_page(new AuditPage(std::move(*entries), named, *m_wording));
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
    BoxText box{.title = tr("Not done"), .text = lines.join(u'\n')};
    if (m_draft_page) {
        box.more = tr("The draft is still in this window. It can be saved to a folder elsewhere.");
        box.answers = {{tr("Save to a folder …"), QMessageBox::ActionRole,
                        [this] { m_dialogs->export_folder(); }}};
    }
    open_message(this, QMessageBox::Warning, box);
}

void MaintainWindow::say(const QString& title, const QString& text)
{
    open_message(this, QMessageBox::Information, {.title = title, .text = text});
}

void MaintainWindow::show_message(const QString& text)
{
    statusBar()->showMessage(text, kMessageMs);
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
