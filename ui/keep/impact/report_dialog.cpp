// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/report_dialog.h"

#include "tariffs/platform/files.h"
#include "ui/keep/impact/share_chart.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/tab_strip.h"
#include "ui/widgets/text_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kWidestColumn = 40;

} // namespace

ReportDialog::ReportDialog(const Impact& impact, const QString& title, Date today,
                           const Wording& wording, QWidget* parent)
    : QDialog(parent), m_title(title), m_today(today), m_language(wording.language()),
      m_notes(impact_notes(impact, wording)), m_tables(impact_tables(impact, wording))
{
    setWindowTitle(tr("Impact for a board"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    rows->setSpacing(theme::space_m);
    auto* says = new QuietText;
    says->setText((QStringList{title + u'.'} + m_notes).join(u' '));
    rows->addWidget(says);
    rows->addWidget(new ShareChart(impact, wording), 1);

    auto* strip = new TabStrip;
    strip->setAccessibleName(tr("Tables"));
    auto* stack = new QStackedWidget;
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        strip->addTab(m_tables[i].title);
        stack->addWidget(table_view(i));
    }
    connect(strip, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
    rows->addWidget(strip);
    rows->addWidget(stack, 1);

    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme::space_s);
    acts->addStretch();
    const auto act = [&](const QString& text, const QString& kind, const QString& ending) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, [=, this] { ask_for_file(kind, ending); });
        acts->addWidget(button);
    };
    act(tr("Save as PDF …"), tr("PDF files (*.pdf)"), QStringLiteral("pdf"));
    act(tr("Save as workbook …"), tr("Workbooks (%1)").arg(QStringLiteral("*.xlsx")),
        QStringLiteral("xlsx"));
    act(tr("Save as CSV …"), tr("Tables (*.csv)"), QStringLiteral("csv"));
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    acts->addWidget(close);
    rows->addLayout(acts);
    resize(980, 680);
}

QWidget* ReportDialog::table_view(std::size_t table)
{
    const ImpactTable& shown = m_tables[table];
    std::vector<TextTable::Column> columns;
    for (qsizetype i = 0; i < shown.headings.size(); ++i) {
        const bool is_text =
            !shown.rows.empty() && shown.rows.front()[std::size_t(i)].kind == SheetCell::Kind::Text;
        columns.push_back({shown.headings[i], is_text ? Qt::AlignLeft : Qt::AlignRight});
    }
    auto* view = new CalmTable;
    view->setAccessibleName(shown.title);
    view->verticalHeader()->hide();
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setModel(new TextTable(
        std::move(columns), shown.rows.size(),
        [this, table](int row, int column) {
            return m_tables[table].shown(std::size_t(row), std::size_t(column), m_language);
        },
        this));
    view->fit_columns(kWidestColumn);
    return view;
}

QByteArray ReportDialog::pdf() const
{
    const auto written =
        sheet::write_pdf(document_of(m_tables, m_title, m_notes, m_today, m_language));
    return written ? QByteArray::fromStdString(*written) : QByteArray();
}

void ReportDialog::write(const QString& file)
{
    const auto failed = [&](const QString& why) {
        open_message(
            this, QMessageBox::Warning,
            {.title = tr("Not done"), .text = tr("%1 cannot be written: %2").arg(file, why)});
    };
    if (is_workbook_name(file)) {
        if (const auto written = write_workbook(workbook_of(m_tables), file); !written)
            failed(reason(written.error()));
        return;
    }
    const bool as_csv = QFileInfo(file).suffix().compare(u"csv", Qt::CaseInsensitive) == 0;
    const QByteArray bytes = as_csv ? csv_of(m_tables) : pdf();
    if (bytes.isEmpty())
        return failed(tr("the report cannot be made"));
    if (const auto written = write_file(file, bytes); !written)
        failed(written.error());
}

void ReportDialog::ask_for_file(const QString& kind, const QString& ending)
{
    auto* dialog = new QFileDialog(this, tr("Save the impact"), {}, kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(tr("impact") + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::write);
    dialog->open();
}

} // namespace maksuarvio
