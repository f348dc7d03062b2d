// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/difference/page.h"

#include "tariffs/platform/files.h"
#include "ui/keep/versions/moment.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"
#include "ui/widgets/text_table.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace maksuarvio {

namespace {

/// All columns stand beside each other on a laptop; a longer text is read by its tooltip.
constexpr int kWidestWhat = 52;
constexpr int kWidestColumn = 20;

} // namespace

DifferencePage::DifferencePage(DraftSession& session, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_before(session.surroundings().base),
      m_after(session.check().book), m_today(session.surroundings().today)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, 0);
    rows->setSpacing(theme::space_m);
    auto* says = new QuietText;
    rows->addWidget(says);
    if (!m_before) {
        says->setText(tr("The draft was begun from nothing: there is no old version to compare "
                         "it with."));
        rows->addStretch();
        return;
    }
    if (!session.check().publishable()) {
        auto* faulty = new Notice(QStringLiteral("warning"), theme::TextRole::Warning);
        faulty->show_text(tr("The draft has faults: what cannot be read is missing here."));
        rows->addWidget(faulty);
    }
    m_words = std::make_unique<DifferenceWords>(wording.language(), *m_before, m_after);
    m_all = differences(*m_before, m_after);
    const auto kept = std::ranges::count_if(m_all, is_bookkeeping);
    says->setText(tr("%1 → %2: %3 differences, and %4 more in sources and days of review.")
                      .arg(to_qt(m_before->header.version), to_qt(m_after.header.version))
                      .arg(std::ssize(m_all) - kept)
                      .arg(kept));
    m_table = new CalmTable;
    m_table->setAccessibleName(tr("Old → new"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    show_rows(false);
    m_table->fit_columns(kWidestColumn);
    m_table->fit_column(What, kWidestWhat);

    auto* every = new QCheckBox(tr("Sources and days of review too"));
    every->setEnabled(kept > 0);
    connect(every, &QCheckBox::toggled, this, &DifferencePage::show_rows);
    auto* as_csv = new QPushButton(tr("Save as CSV …"));
    auto* as_pdf = new QPushButton(tr("Save as PDF …"));
    connect(as_csv, &QPushButton::clicked, this, [this] {
        save(title() + QStringLiteral(".csv"), tr("Tables (*.csv)"), &DifferencePage::csv);
    });
    connect(as_pdf, &QPushButton::clicked, this, [this] {
        save(title() + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"), &DifferencePage::pdf);
    });
    auto* acts = new QHBoxLayout;
    acts->addWidget(every, 1);
    acts->addWidget(as_csv);
    acts->addWidget(as_pdf);
    rows->addLayout(acts);
    rows->addWidget(m_table, 1);
}

QString DifferencePage::text_of(const Difference& difference, int column) const
{
    switch (column) {
    case What:
        return to_qt(m_words->what(difference));
    case Kind:
        return to_qt(m_words->kind(difference));
    case Before:
        return to_qt(m_words->before(difference));
    case After:
        return to_qt(m_words->after(difference));
    default:
        return to_qt(m_words->days(difference));
    }
}

void DifferencePage::show_rows(bool every)
{
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown),
                         [every](const Difference& one) { return every || !is_bookkeeping(one); });
    auto* model = new TextTable(
        {{tr("What")},
         {tr("How it changes")},
         {tr("Old"), Qt::AlignRight},
         {tr("New"), Qt::AlignRight},
         {tr("Days")}},
        m_shown.size(),
        [this](int row, int column) { return text_of(m_shown[std::size_t(row)], column); }, this);
    m_table->setModel(model);
    delete std::exchange(m_model, model);
}

QString DifferencePage::title() const
{
    return to_qt(m_before->header.version + "-" + m_after.header.version);
}

QByteArray DifferencePage::csv() const
{
    return QByteArray::fromStdString(csv_text(m_words->table(m_shown)));
}

QByteArray DifferencePage::pdf() const
{
    using namespace sheet;
    Table table{.summary = tr("Old → new").toStdString()};
    for (const TextTable::Column& column : m_model->columns())
        table.columns.push_back(
            {.header = column.heading.toStdString(),
             .alignment = column.side == Qt::AlignRight ? Alignment::End : Alignment::Start});
    for (const Difference& difference : m_shown) {
        auto& cells = table.rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.push_back(text_of(difference, column).toStdString());
    }
    const QString heading = tr("%1: what changes").arg(to_qt(m_after.header.version));
    const Document document{
        .language = std::string(word(m_wording.language())),
        .title = heading.toStdString(),
        .creation_date = iso_from_date(m_today),
        .blocks = {{Heading{.level = 1, .text = heading.toStdString()}},
                   {Paragraph{.text = tr("Compared with %1. Draft of %2.")
                                          .arg(to_qt(m_before->header.version),
                                               day_text(m_today, m_wording.language()))
                                          .toStdString(),
                              .style = ParagraphStyle::Quiet}},
                   {std::move(table)}},
        .footer = heading.toStdString()};
    const auto written = write_pdf(document);
    return written ? QByteArray::fromStdString(*written) : QByteArray();
}

void DifferencePage::save(const QString& name, const QString& kind,
                          QByteArray (DifferencePage::*make)() const)
{
    auto* dialog = new QFileDialog(this, tr("Save the list of differences"), name, kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, make](const QString& path) {
        const QByteArray bytes = (this->*make)();
        const auto written = bytes.isEmpty() ? tl::unexpected(tr("the list cannot be made"))
                                             : write_file(path, bytes);
        if (written)
            return;
        open_message(this, QMessageBox::Warning,
                     {.title = tr("Not done"),
                      .text = tr("%1 cannot be written: %2").arg(path, written.error())});
    });
    dialog->open();
}

} // namespace maksuarvio
