// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/conflict_dialog.h"

#include "tariffs/book/changes.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

QString shown(const std::optional<std::string>& text)
{
    return text ? (text->empty() ? ConflictDialog::tr("empty") : to_qt(*text))
                : ConflictDialog::tr("no such row");
}

QString page_of(const BookCells& saved, const BookCells& ours, const Draft& theirs,
                Language language)
{
    const auto their_changes = cell_changes(saved, theirs.cells);
    const auto our_changes = cell_changes(saved, ours);
    theme::PageWriter page;
    page.heading(ConflictDialog::tr("Someone else has saved this draft meanwhile"), 1);
    page.paragraph(ConflictDialog::tr("%1 saved it %2. Nothing of yours is lost.")
                       .arg(theirs.changed_by, moment_text(theirs.changed_at, language)));
    page.paragraph(ConflictDialog::tr("What they changed: %1 places. What you changed: %2.")
                       .arg(their_changes.size())
                       .arg(our_changes.size()));
    for (const CellChange& change : their_changes) {
        page.bullet(ConflictDialog::tr("%1: %2 → %3")
                        .arg(to_qt(change.place), shown(change.before), shown(change.after)));
        const auto same = std::ranges::find(our_changes, change.place, &CellChange::place);
        if (same != our_changes.end())
            page.paragraph(ConflictDialog::tr("You changed it to %1.").arg(shown(same->after)),
                           theme::PageWriter::Tone::Warning);
    }
    return page.html();
}

} // namespace

ConflictDialog::ConflictDialog(const BookCells& saved, const BookCells& ours, const Draft& theirs,
                               Language language, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Saved by someone else"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new theme::TextPage;
    page->setAccessibleName(tr("What was changed meanwhile"));
    page->show_page(page_of(saved, ours, theirs, language));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    rows->setSpacing(theme::space_s);
    rows->addWidget(page, 1);
    const auto choice = [&](const QString& text, auto signal) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept();
            emit(this->*signal)();
        });
        rows->addWidget(button);
        return button;
    };
    choice(tr("Save mine as a draft of its own"), &ConflictDialog::both_wanted)->setDefault(true);
    choice(tr("Save mine over theirs"), &ConflictDialog::ours_wanted);
    choice(tr("Take theirs into the window (can be undone)"), &ConflictDialog::theirs_wanted);
    auto* back = new QPushButton(tr("Back, without saving"));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    rows->addWidget(back);
    resize(QSize(720, 560).boundedTo(screen_room(*this)));
}

} // namespace maksuarvio
