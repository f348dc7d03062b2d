// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_actions.h"

#include "tariffs/platform/files.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/preview_dialog.h"
#include "ui/sheet/record_text.h"
#include "ui/visit/problem_text.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStandardPaths>

namespace maksuarvio {

class SheetActions::Parts {
public:
    Visit& visit;
    QWidget* window;
    const Wording* wording = nullptr;
    SheetChoice choice{};
    QString copied{};
    /// Where the last sheet went while the program has run.
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
};

SheetActions::SheetActions(Visit& visit, QWidget* window)
    : QObject(window), m_parts(std::make_unique<Parts>(Parts{visit, window}))
{
    // The next client's sheet is in the window's language again, and without the county's cost.
    connect(&visit, &Visit::cleared, this, [this] {
        m_parts->choice = {};
        if (m_parts->wording)
            m_parts->choice.language = m_parts->wording->language();
    });
}

SheetActions::~SheetActions() = default;

void SheetActions::set_wording(const Wording& wording)
{
    // The sheet follows the window's language until another is chosen in the preview.
    if (!m_parts->wording || m_parts->wording->language() == m_parts->choice.language)
        m_parts->choice.language = wording.language();
    m_parts->wording = &wording;
}

namespace {

void say_of_sheet(QWidget* window, QMessageBox::Icon icon, const QString& text)
{
    open_message(window, icon, {.title = SheetActions::tr("The client's sheet"), .text = text});
}

void say_no_sheet(QWidget* window, const NoSheet& why)
{
    say_of_sheet(window, QMessageBox::Information,
                 why.pdf ? message(*why.pdf)
                         : SheetActions::tr("There is no estimate to put on a sheet yet. The "
                                            "result says what is missing."));
}

} // namespace

QString SheetActions::proposed_name(const Entries& entries, SheetForm form)
{
    const QString day = to_qt(iso_from_date(entries.date));
    if (entries.practice)
        return tr("practice-%1.pdf").arg(day);
    if (form == SheetForm::Comparison)
        return tr("client-fee-estimate-all-%1.pdf").arg(day);
    return tr("client-fee-estimate-%1-%2.pdf").arg(alternative_letter(entries.current), day);
}

void SheetActions::save_pdf()
{
    const auto pdf = make_sheet(m_parts->visit, m_parts->choice);
    if (!pdf)
        return say_no_sheet(m_parts->window, pdf.error());
    QFileDialog dialog(m_parts->window, tr("Save the client's sheet"), m_parts->folder,
                       tr("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(proposed_name(m_parts->visit.entries(), m_parts->choice.form));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString file = dialog.selectedFiles().constFirst();
    if (const auto written = write_file(file, *pdf, Readers::UserAlone); !written)
        return say_of_sheet(m_parts->window, QMessageBox::Warning,
                            tr("%1 cannot be written: %2").arg(file, written.error()));
    m_parts->folder = QFileInfo(file).absolutePath();
    emit saved(tr("Saved: %1").arg(QDir::toNativeSeparators(file)), file);
}

void SheetActions::print()
{
    const auto document = make_document(m_parts->visit, m_parts->choice);
    if (!document)
        return say_no_sheet(m_parts->window, document.error());
    // What a printer's queue shows names nobody.
    const auto printed =
        sheet::print_document(*document, tr("Estimate of client fees"), m_parts->window);
    if (!printed)
        return say_no_sheet(m_parts->window, NoSheet{printed.error()});
    if (*printed == sheet::Printed::Refused)
        say_of_sheet(m_parts->window, QMessageBox::Warning,
                     tr("The printer does not take the sheet."));
    if (*printed == sheet::Printed::Yes)
        emit done(tr("The sheet was sent to the printer."));
}

void SheetActions::preview()
{
    PreviewDialog dialog(m_parts->visit, m_parts->choice, m_parts->window);
    const auto with_choice = [&](auto act) {
        return [this, &dialog, act] {
            m_parts->choice = dialog.choice();
            (this->*act)();
        };
    };
    connect(&dialog, &PreviewDialog::save_requested, this, with_choice(&SheetActions::save_pdf));
    // It stands before the window, which says it too.
    connect(this, &SheetActions::saved, &dialog, &PreviewDialog::say);
    connect(this, &SheetActions::done, &dialog, &PreviewDialog::say);
    connect(&dialog, &PreviewDialog::print_requested, this, with_choice(&SheetActions::print));
    dialog.exec();
    // Unless the visit was wiped meanwhile.
    if (m_parts->visit.anything_entered())
        m_parts->choice = dialog.choice();
}

bool SheetActions::copy_text()
{
    const auto& estimate = m_parts->visit.current_outcome().estimate;
    if (!estimate || !m_parts->visit.snapshot() || !m_parts->wording) {
        say_no_sheet(m_parts->window, {});
        return false;
    }
    m_parts->copied = QString::fromStdString(
        record_text(*estimate, *m_parts->visit.snapshot(), *m_parts->wording));
    if (m_parts->visit.entries().practice)
        m_parts->copied.prepend(tr("A practice case: not the estimate of any client.") + u'\n');
    QClipboard* clipboard = QGuiApplication::clipboard();
    clipboard->setText(m_parts->copied);
    return clipboard->text() == m_parts->copied;
}

void SheetActions::clear_clipboard()
{
    QClipboard* clipboard = QGuiApplication::clipboard();
    if (!m_parts->copied.isEmpty() && clipboard->text() == m_parts->copied)
        clipboard->clear();
    m_parts->copied.clear();
}

} // namespace maksuarvio
