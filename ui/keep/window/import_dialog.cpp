// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/import_dialog.h"

#include "tariffs/keep/draft.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/workbook/workbook_import.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_room.h"
#include "ui/widgets/text.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

/// A list that is longer is read in the draft.
constexpr std::size_t kMostFaults = 500;

QString format_name(const TableFormat& format)
{
    QString separator = ImportDialog::tr("commas");
    if (format.separator == ';')
        separator = ImportDialog::tr("semicolons");
    else if (format.separator == '\t')
        separator = ImportDialog::tr("tabs");
    const QString encoding = format.encoding == Encoding::Utf8Mark
                                 ? ImportDialog::tr("UTF-8 with a mark")
                                 : name_of(format.encoding);
    return ImportDialog::tr("%1, %2, %3")
        .arg(separator, encoding,
             format.decimal_comma ? ImportDialog::tr("decimal comma")
                                  : ImportDialog::tr("decimal point"));
}

QString heading_of(const QString& path)
{
    return QFileInfo(path).isDir() ? ImportDialog::tr("What the folder holds")
                                   : ImportDialog::tr("What the file holds");
}

} // namespace

ImportDialog::ImportDialog(const QString& path, QWidget* parent, const BookCells* into,
                           const QString& draft)
    : QDialog(parent), m_import(import_path(path, into))
{
    setWindowTitle(tr("Import a tariff"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString heading = heading_of(path);
    auto* text = new theme::TextPage;
    text->setAccessibleName(heading);
    text->show_page(page(path));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* take = buttons->addButton(
        into ? tr("Take into the draft %1").arg(without_mnemonic(draft)) : tr("Take as a draft"),
        QDialogButtonBox::AcceptRole);
    take->setEnabled(can_be_taken());
    take->setDefault(can_be_taken());
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    rows->setSpacing(theme::space_m);
    rows->addWidget(text, 1);
    rows->addWidget(buttons);
    resize(QSize(760, 640).boundedTo(screen_room(*this)));
}

bool ImportDialog::can_be_taken() const
{
    return m_import.is_readable && unkeepable(m_import.cells).empty();
}

QString ImportDialog::page(const QString& path) const
{
    theme::PageWriter page;
    page.heading(heading_of(path), 1);
    page.paragraph(path, theme::PageWriter::Tone::Quiet);
    page.begin_table();
    page.row({tr("Organiser"), to_qt(header_field(m_import.cells, HeaderField::Organiser))});
    page.row({tr("Version"), to_qt(header_field(m_import.cells, HeaderField::Version))});
    for (std::size_t i = 0; i < m_import.cells.files.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        const std::size_t rows = std::max(m_import.cells[file].size(), std::size_t(1)) - 1;
        // A workbook's sheets are written in one way only.
        page.row({part_name(file),
                  i < m_import.formats.size()
                      ? tr("%1 rows; %2").arg(rows).arg(format_name(m_import.formats[i]))
                      : tr("%1 rows").arg(rows)});
    }
    page.end_table();
    for (const QString& note : m_import.notes)
        page.paragraph(note);
    const Faults& faults = m_import.faults;
    if (faults.empty()) {
        page.paragraph(tr("Every cell can be read."), theme::PageWriter::Tone::Strong);
        return page.html();
    }
    page.heading(tr("Faults: %1").arg(faults.size()));
    if (can_be_taken())
        page.paragraph(tr("They can be mended in the draft, or in the files before."));
    for (std::size_t i = 0; i < std::min(faults.size(), kMostFaults); ++i)
        page.bullet(place_and_reason(faults[i]), true);
    if (faults.size() > kMostFaults)
        page.paragraph(tr("and %1 more").arg(faults.size() - kMostFaults));
    return page.html();
}

} // namespace maksuarvio
