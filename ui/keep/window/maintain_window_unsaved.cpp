// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What is not saved yet, kept beside the store, and offered again after a crash.
#include "ui/keep/versions/list.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

void MaintainWindow::keep_unsaved_soon(const DraftSession& session)
{
    const auto open = std::ranges::find_if(
        m_open, [&](const Open& one) { return one.session.get() == &session; });
    if (open == m_open.end())
        return;
    open->is_newer = true;
    if (!m_unsaved_soon.isActive())
        m_unsaved_soon.start();
}

void MaintainWindow::keep_unsaved()
{
    for (Open& open : m_open) {
        if (!std::exchange(open.is_newer, false))
            continue;
        if (open.session->is_unsaved())
            m_unsaved->keep(open.key, open.session->draft());
        else
            m_unsaved->drop(open.key);
    }
}

void MaintainWindow::offer_unsaved()
{
    const std::vector<UnsavedDrafts::Left> left = m_unsaved->left();
    if (left.empty())
        return;
    QStringList names;
    for (const UnsavedDrafts::Left& one : left) {
        const std::string version = header_field(one.draft.cells, HeaderField::Version);
        names << (version.empty() ? tr("unnamed") : to_qt(version));
    }
    open_question(this, {.title = tr("Drafts that were not saved"),
                         .text = tr("The program ended before these drafts were saved: %1.")
                                     .arg(names.join(QStringLiteral(", "))),
                         .more = tr("Cancelled, the question comes again the next time."),
                         .answers = {{tr("Open them"), QMessageBox::AcceptRole,
                                      [this, left] { open_unsaved(left); }},
                                     {tr("Discard them"), QMessageBox::DestructiveRole, [left] {
                                          for (const UnsavedDrafts::Left& one : left)
                                              UnsavedDrafts::remove(one);
                                      }}}});
}

void MaintainWindow::open_unsaved(const std::vector<UnsavedDrafts::Left>& left)
{
    std::int64_t last = 0;
    for (const UnsavedDrafts::Left& one : left) {
        auto stored = m_store->draft(one.draft.id);
        const bool is_known = stored && stored->revision == one.draft.revision;
        if (is_known && open_by_key(one.draft.id))
            continue;
        Draft draft = is_known ? *std::move(stored) : one.draft;
        // What was saved by another meanwhile, or is gone, stays as it is in the store.
        if (!is_known)
            draft.id = draft.revision = 0;
        Open& open = keep(std::move(draft));
        if (is_known)
            open.session->take_cells(one.draft.cells, tr("What was not saved"));
        open.is_newer = true;
        last = open.key;
    }
    keep_unsaved();
    for (const UnsavedDrafts::Left& one : left)
        UnsavedDrafts::remove(one);
    refresh();
    m_list->setCurrentIndex(m_versions->index_of_draft(last));
}

} // namespace maksuarvio
