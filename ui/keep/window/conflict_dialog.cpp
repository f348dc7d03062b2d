// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/conflict_dialog.h"

#include "tariffs/book/changes.h"
#include "ui/keep/edit/fault_names.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

QString shown(const std::optional<std::string>& text, const BookCells& cells,
              const Wording& wording)
{
    if (!text)
        return ConflictDialog::tr("no such row");
    return text->empty() ? ConflictDialog::tr("empty")
                         : value_in_words(to_qt(*text), cells, wording);
}

QString page_of(const BookCells& saved, const BookCells& ours, const Draft& theirs,
                const Merged& merged, const Wording& wording)
{
    const auto their_changes = cell_changes(saved, theirs.cells);
    const auto our_changes = cell_changes(saved, ours);
    theme::PageWriter page;
    page.heading(ConflictDialog::tr("Someone else has saved this draft meanwhile"), 1);
    page.paragraph(ConflictDialog::tr("%1 saved it %2. Nothing of yours is lost.")
                       .arg(theirs.changed_by, moment_text(theirs.changed_at, wording.language())));
    page.paragraph(ConflictDialog::tr("What they changed: %1 places. What you changed: %2.")
                       .arg(their_changes.size())
                       .arg(our_changes.size()));
    for (const CellChange& change : their_changes)
        page.bullet(ConflictDialog::tr("%1: %2 → %3")
                        .arg(place_in_words(to_qt(change.place), ours, wording),
                             shown(change.before, ours, wording),
                             shown(change.after, ours, wording)));
    if (merged.conflicts.empty()) {
        page.paragraph(ConflictDialog::tr("Nothing was changed by both: the changes can be put "
                                          "together."));
    } else {
        page.paragraph(ConflictDialog::tr("Changed by both, where yours would stay:"),
                       theme::PageWriter::Tone::Warning);
        for (const QString& line : ConflictDialog::lines_of(merged, wording))
            page.bullet(line);
    }
    return page.html();
}

} // namespace

QStringList ConflictDialog::lines_of(const Merged& merged, const Wording& wording)
{
    QStringList lines;
    for (const MergeConflict& conflict : merged.conflicts)
        lines << tr("%1: yours %2, theirs %3")
                     .arg(place_in_words(to_qt(conflict.place), merged.cells, wording),
                          shown(conflict.ours, merged.cells, wording),
                          shown(conflict.theirs, merged.cells, wording));
    return lines;
}

ConflictDialog::ConflictDialog(const BookCells& saved, const BookCells& ours, const Draft& theirs,
                               const Wording& wording, QWidget* parent)
    : QDialog(parent), m_merged(merge(saved, ours, theirs.cells))
{
    setWindowTitle(tr("Saved by someone else"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* page = new theme::TextPage;
    page->setAccessibleName(tr("What was changed meanwhile"));
    page->show_page(page_of(saved, ours, theirs, m_merged, wording));
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
    choice(tr("Put the changes together (can be undone)"), &ConflictDialog::merge_wanted)
        ->setDefault(true);
    choice(tr("Save mine as a draft of its own"), &ConflictDialog::both_wanted);
    choice(tr("Save mine over theirs"), &ConflictDialog::ours_wanted);
    choice(tr("Take theirs into the window (can be undone)"), &ConflictDialog::theirs_wanted);
    auto* back = new QPushButton(tr("Back, without saving"));
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    rows->addWidget(back);
    resize(QSize(720, 560).boundedTo(screen_room(*this)));
}

} // namespace maksuarvio
