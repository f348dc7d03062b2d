// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/audit_page.h"

#include "tariffs/book/text_rules.h"
#include "tariffs/platform/files.h"
#include "ui/keep/edit/fault_names.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/text_table.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kWidestColumn = 44;

QString action_name(const QString& action)
{
    if (action == u"create")
        return AuditPage::tr("draft begun");
    if (action == u"change")
        return AuditPage::tr("changed");
    if (action == u"discard")
        return AuditPage::tr("draft discarded");
    if (action == u"publish")
        return AuditPage::tr("published");
    if (action == u"withdraw")
        return AuditPage::tr("withdrawn");
    if (action == u"send")
        return AuditPage::tr("sent for review");
    if (action == u"approve")
        return AuditPage::tr("approved");
    if (action == u"seal")
        return AuditPage::tr("package sealed");
    if (action == u"take")
        return AuditPage::tr("package taken");
    if (action == u"set")
        return AuditPage::tr("setting changed");
    return action;
}

/// An entry as it is read.
QStringList texts_of(const AuditEntry& entry, const BookCells& cells, const Wording& wording)
{
    return {moment_text(entry.at, wording.language()),
            entry.who,
            action_name(entry.action),
            entry.version,
            place_in_words(entry.place, cells, wording),
            value_in_words(entry.old_value, cells, wording),
            value_in_words(entry.new_value, cells, wording)};
}

} // namespace

AuditPage::AuditPage(std::vector<AuditEntry> entries, const BookCells& cells,
                     const Wording& wording, QWidget* parent)
    : QWidget(parent), m_found(new QSortFilterProxyModel(this))
{
    std::vector<QStringList> rows_read;
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
        rows_read.push_back(texts_of(*entry, cells, wording));
    const std::size_t count = rows_read.size();
    auto* model = new TextTable(
        {{tr("When")},
         {tr("Who")},
         {tr("What")},
         {tr("Version")},
         {tr("Where")},
         {tr("Old value")},
         {tr("New value")}},
        count,
        [read = std::move(rows_read)](int row, int column) {
            return read[std::size_t(row)][column];
        },
        this);
    m_found->setSourceModel(model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto* title = new theme::TextLabel(theme::TextRole::Figure);
    title->setText(tr("Log of changes"));
    auto* filter = new QLineEdit;
    filter->setPlaceholderText(tr("Find in the log"));
    filter->setAccessibleName(tr("Find in the log"));
    filter->setClearButtonEnabled(true);
    auto* table = new CalmTable;
    table->setAccessibleName(tr("Log of changes"));
    table->setModel(m_found);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->fit_columns(kWidestColumn);
    connect(filter, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, 0);
    rows->setSpacing(theme::space_m);
    rows->addWidget(title);
    auto* save_button = new QPushButton(tr("Save as CSV …"));
    connect(save_button, &QPushButton::clicked, this, &AuditPage::save);
    auto* search = new QHBoxLayout;
    search->addWidget(filter, 1);
    search->addWidget(save_button);
    rows->addLayout(search);
    rows->addWidget(table, 1);
}

QByteArray AuditPage::csv() const
{
    CsvRows rows;
    auto& heading = rows.emplace_back();
    for (int column = 0; column < m_found->columnCount(); ++column)
        heading.push_back(
            m_found->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString());
    for (int row = 0; row < m_found->rowCount(); ++row) {
        auto& fields = rows.emplace_back();
        for (int column = 0; column < m_found->columnCount(); ++column) {
            const std::string text = m_found->index(row, column).data().toString().toStdString();
            // Nothing that a spreadsheet would compute.
            fields.push_back(is_formula(text) ? '\'' + text : text);
        }
    }
    return QByteArray::fromStdString(csv_text(rows));
}

void AuditPage::save()
{
    auto* dialog = new QFileDialog(this, tr("Save the log of changes"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("log") + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto written = write_file(path, csv()); !written)
            open_message(this, QMessageBox::Warning,
                         {.title = tr("Not done"),
                          .text = tr("%1 cannot be written: %2").arg(path, written.error())});
    });
    dialog->open();
}

} // namespace maksuarvio
