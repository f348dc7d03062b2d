// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// How drafts come from folders and workbooks, and go there.
#include "tariffs/exchange/table_file.h"
#include "ui/keep/window/draft_dialogs.h"
#include "ui/keep/window/import_dialog.h"
#include "ui/keep/window/maintain_window.h"
#include "ui/keep/workbook/workbook_export.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text.h"

#include <QFileDialog>

namespace maksuarvio {

void DraftDialogs::ask_for_folder(const QString& title, std::function<void(const QString&)> then)
{
    auto* dialog = new QFileDialog(&m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(then));
    dialog->open();
}

void DraftDialogs::import_folder()
{
    ask_for_folder(tr("Import a tariff from a folder"),
                   [this](const QString& folder) { preview_import(folder); });
}

void DraftDialogs::preview_import(const QString& folder)
{
    auto* dialog = new ImportDialog(folder, &m_window);
    connect(dialog, &QDialog::accepted, this,
            [=, this] { m_window.open_draft(draft_from_cells(dialog->cells())); });
    dialog->open();
}

void DraftDialogs::import_file()
{
    auto* dialog = new QFileDialog(&m_window, tr("Import a workbook or a sheet"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(
        tr("Workbooks and sheets (%1)").arg(QStringLiteral("*.xlsx *.ods *.csv")));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { preview_file(file); });
    dialog->open();
}

void DraftDialogs::preview_file(const QString& file)
{
    DraftPage* page = m_window.draft_page();
    if (!page) {
        preview_import(file);
        return;
    }
    auto* dialog =
        new ImportDialog(file, &m_window, &page->session().edit().cells(), page->session().title());
    connect(dialog, &QDialog::accepted, page,
            [=] { page->session().take_cells(dialog->cells(), tr("Take a workbook")); });
    dialog->open();
}

std::optional<BookCells> DraftDialogs::shown_cells() const
{
    if (const DraftPage* page = m_window.draft_page())
        return page->session().edit().cells();
    if (const auto book = m_window.chosen_book())
        return cells_of(*book);
    return std::nullopt;
}

void DraftDialogs::export_workbook()
{
    auto* dialog = new QFileDialog(&m_window, tr("Export the tariff as a workbook"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Workbooks (%1)").arg(QStringLiteral("*.xlsx")));
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    if (const auto cells = shown_cells())
        dialog->selectFile(to_qt(header_field(*cells, HeaderField::Version))
                           + QStringLiteral(".xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { write_workbook_to(file); });
    dialog->open();
}

void DraftDialogs::write_workbook_to(const QString& file)
{
    const auto cells = shown_cells();
    if (!cells)
        return;
    const auto written = write_workbook(workbook_of(*cells, m_window.wording()), file);
    if (written)
        m_window.show_message(tr("Written to %1.").arg(file));
    else
        m_window.say(tr("Export"), place_and_reason(written.error()));
}

void DraftDialogs::export_folder()
{
    ask_for_folder(tr("Export the tariff to a folder"), [this](const QString& folder) {
        if (!is_book_folder(folder))
            return export_to(folder);
        open_question(&m_window,
                      {.title = tr("Export"),
                       .text = tr("The folder %1 holds a tariff. Write over it?").arg(folder),
                       .answers = {{tr("Write over it"), QMessageBox::DestructiveRole,
                                    [=, this] { export_to(folder); }}}});
    });
}

void DraftDialogs::export_to(const QString& folder)
{
    const auto cells = shown_cells();
    if (!cells)
        return;
    const auto written = maksuarvio::export_folder(*cells, folder);
    if (written)
        m_window.show_message(tr("Written to %1.").arg(folder));
    else
        m_window.say(tr("Export"), tr("%1 cannot be written: %2").arg(folder, written.error()));
}

} // namespace maksuarvio
