// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// What is asked before something is done to the rows of a draft.
#include "tariffs/book/merge.h"
#include "tariffs/book/number.h"
#include "ui/keep/window/conflict_dialog.h"
#include "ui/keep/window/draft_dialogs.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text.h"

#include <QCheckBox>
#include <QCollator>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

std::optional<std::int64_t> cents_of(const QString& typed)
{
    const auto read = read_hundredths(typed.toStdString(), Hand::Person);
    return read ? std::optional(*read) : std::nullopt;
}

/// "3,5" is 1.035; "-100" and below would leave nothing.
std::optional<Exact> factor_of(const QString& typed)
{
    QString text = typed.trimmed();
    if (text.endsWith(u'%'))
        text.chop(1);
    const bool lowers = text.startsWith(u'-') || text.startsWith(QChar(0x2212));
    if (lowers || text.startsWith(u'+'))
        text.remove(0, 1);
    const auto hundredths = cents_of(text);
    if (!hundredths || *hundredths > 100'000 || (lowers && *hundredths >= 10'000))
        return std::nullopt;
    return Exact(10'000 + (lowers ? -*hundredths : *hundredths), 10'000);
}

} // namespace

void DraftDialogs::split_row()
{
    DraftPage* page = m_window.draft_page();
    if (page->edit_page().current_view().chosen_rows().empty())
        return;
    auto* dialog = new FormDialog(tr("New value from a day on"),
                                  tr("The row ends the day before, and a copy that begins on the "
                                     "day stands below it."),
                                  tr("Divide"), &m_window);
    auto* day =
        dialog->add_day(tr("First day of the new value"), {}, m_window.wording().language());
    connect(dialog, &QDialog::accepted, page, [=] { page->edit_page().split_rows(*day->day()); });
    dialog->open();
}

void DraftDialogs::change_by_percent()
{
    DraftPage* page = m_window.draft_page();
    auto* dialog = new FormDialog(
        tr("Change amounts by percent"),
        tr("Each of the selected amounts is raised, or lowered with a minus, and rounded."),
        tr("Change"), &m_window);
    auto* percent = dialog->add(tr("Percent"), {}, [](const QString& text) {
        return factor_of(text) ? QString() : tr("Write a percentage, as 3,5 or -2.");
    });
    auto* step =
        dialog->add(tr("Rounded to (euros)"), QStringLiteral("0,10"), [](const QString& text) {
            const auto cents = cents_of(text);
            return cents && *cents > 0 ? QString() : tr("Write an amount, as 0,10 or 1.");
        });
    connect(dialog, &QDialog::accepted, page, [=] {
        page->edit_page().current_view().scale(*factor_of(percent->text()),
                                               *cents_of(step->text()));
    });
    dialog->open();
}

void DraftDialogs::find_and_replace()
{
    DraftPage* page = m_window.draft_page();
    auto* dialog = new FormDialog(tr("Find and replace"),
                                  tr("In the cells that are selected, where they are several, else "
                                     "in all rows of the part that are shown."),
                                  tr("Replace"), &m_window);
    auto* words = dialog->add(tr("Find"), {}, [](const QString& text) {
        return text.isEmpty() ? tr("Write what is to be found.") : QString();
    });
    auto* by = dialog->add(tr("Replace with"));
    auto* whole = new QCheckBox(tr("Only cells that hold nothing else"));
    dialog->add_widget(whole);
    connect(dialog, &QDialog::accepted, page, [=, this] {
        const int changed =
            page->edit_page().current_view().replace(words->text(), by->text(), whole->isChecked());
        if (changed > 0)
            m_window.show_message(tr("Cells replaced: %1.").arg(changed));
    });
    dialog->open();
}

void DraftDialogs::filter_column()
{
    DraftPage* page = m_window.draft_page();
    EditPage& edit = page->edit_page();
    const PartModel& part = edit.current_view().part();
    const int column = std::max(edit.current_view().current_place().column, 0);
    const auto shown = [&](int row) {
        return part.index(row, column).data(Qt::DisplayRole).toString();
    };
    std::set<QString> words;
    for (int row = 0; row < part.rowCount(); ++row)
        words.insert(shown(row));
    QStringList sorted(words.begin(), words.end());
    std::ranges::sort(sorted, QCollator());
    std::vector<Choice::Option> options;
    for (const QString& one : std::as_const(sorted))
        options.push_back({int(options.size()), one.isEmpty() ? tr("empty") : one});
    auto* dialog =
        new FormDialog(tr("Filter the column"), tr("Only rows with what you choose are shown."),
                       tr("Filter"), &m_window);
    auto* choice = new Choice;
    choice->setAccessibleName(part.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    choice->set_options(options);
    const int row = edit.current_view().current_place().row - 1;
    choice->show_value(row < 0 ? 0 : int(sorted.indexOf(shown(row))));
    dialog->add_widget(choice);
    connect(dialog, &QDialog::accepted, page, [=] {
        page->edit_page().filter_column(column, sorted[choice->currentData().toInt()]);
    });
    dialog->open();
}

void DraftDialogs::compare_with()
{
    DraftPage* page = m_window.draft_page();
    const auto versions = m_window.store().versions();
    if (!versions)
        return m_window.say(versions.error());
    std::vector<Choice::Option> options;
    const auto& base = page->session().surroundings().base;
    int compared = 0;
    for (std::size_t i = 0; i < versions->size(); ++i) {
        const std::string& version = (*versions)[i].header.version;
        options.push_back({int(i), to_qt(version)});
        if (base && base->header.version == version)
            compared = int(i);
    }
    auto* dialog = new FormDialog(tr("Compare with another version"),
                                  tr("Changed cells, “Old → new” and “Impact” are then against the "
                                     "version that you choose. The draft stays as it is."),
                                  tr("Compare"), &m_window);
    auto* choice = new Choice;
    choice->setAccessibleName(tr("Version"));
    choice->set_options(options);
    choice->show_value(compared);
    dialog->add_widget(choice);
    connect(dialog, &QDialog::accepted, page, [=, this, known = *versions] {
        const int chosen = choice->currentIndex();
        if (chosen < 0)
            return;
        const auto book = m_window.store().book(known[std::size_t(chosen)].header.version);
        if (!book)
            return m_window.say(book.error());
        page->session().compare_with(*book);
        page->show_again();
    });
    dialog->open();
}

void DraftDialogs::merge_draft()
{
    DraftPage* page = m_window.draft_page();
    const Draft ours = page->session().draft();
    const auto stored = m_window.store().drafts();
    if (!stored)
        return m_window.say(stored.error());
    std::vector<DraftInfo> others;
    std::ranges::copy_if(*stored, std::back_inserter(others), [&](const DraftInfo& other) {
        return other.id != ours.id && !ours.base.empty() && other.base == ours.base;
    });
    if (others.empty())
        return m_window.say(tr("Take in another draft"),
                            tr("The store has no other draft that was begun from the same "
                               "version."));
    std::vector<Choice::Option> options;
    for (const DraftInfo& other : others)
        options.push_back({int(options.size()),
                           tr("%1, saved by %2").arg(to_qt(other.version), other.changed_by)});
    auto* dialog = new FormDialog(
        tr("Take in another draft"),
        tr("What was changed there is changed here, too. Where both changed the same cell, this "
           "draft keeps its own, and the place is named. The other draft stays as it is."),
        tr("Take in"), &m_window);
    auto* choice = new Choice;
    choice->setAccessibleName(tr("Draft"));
    choice->set_options(options);
    choice->show_value(0);
    dialog->add_widget(choice);
    connect(dialog, &QDialog::accepted, page, [=, this] {
        const auto theirs = m_window.store().draft(others[std::size_t(choice->currentIndex())].id);
        const auto base = m_window.store().book(ours.base);
        if (!theirs || !base)
            return m_window.say(!theirs ? theirs.error() : base.error());
        BookCells cells = theirs->cells;
        // What the draft is called is its own.
        cells[BookFile::Header] = page->session().edit().cells()[BookFile::Header];
        const Merged merged = merge(cells_of(**base), page->session().edit().cells(), cells);
        page->session().take_cells(merged.cells, tr("Take in another draft"));
        m_window.say_conflicts(merged);
    });
    dialog->open();
}

} // namespace maksuarvio
