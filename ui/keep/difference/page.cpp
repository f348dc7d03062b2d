// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/difference/page.h"

#include "tariffs/platform/files.h"
#include "ui/keep/edit/calm_table.h"
#include "ui/keep/versions/moment.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/theme/text_label.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

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

DifferenceModel::DifferenceModel(std::vector<Difference> differences, const DifferenceWords& words,
                                 QObject* parent)
    : QAbstractTableModel(parent), m_differences(std::move(differences)), m_words(words)
{
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferenceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Difference& difference = m_differences[std::size_t(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((column == Before || column == After ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case What:
        return to_qt(m_words.what(difference));
    case Kind:
        return to_qt(m_words.kind(difference));
    case Before:
        return to_qt(m_words.before(difference));
    case After:
        return to_qt(m_words.after(difference));
    case Days:
        return to_qt(m_words.days(difference));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Before || section == After ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Kind:
        return tr("How it changes");
    case Before:
        return tr("Old");
    case After:
        return tr("New");
    case Days:
        return tr("Days");
    default:
        return {};
    }
}

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
    const std::vector<Difference> all = differences(*m_before, m_after);
    std::vector<Difference> felt;
    std::ranges::remove_copy_if(all, std::back_inserter(felt), is_bookkeeping);
    says->setText(tr("%1 → %2: %3 differences, and %4 more in sources and days of review.")
                      .arg(to_qt(m_before->header.version), to_qt(m_after.header.version))
                      .arg(felt.size())
                      .arg(all.size() - felt.size()));
    m_model = new DifferenceModel(felt, *m_words, this);
    auto* table = new CalmTable;
    table->setAccessibleName(tr("Old → new"));
    table->setModel(m_model);
    table->verticalHeader()->hide();
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->fit_columns(kWidestColumn);
    table->fit_column(DifferenceModel::What, kWidestWhat);

    auto* every = new QCheckBox(tr("Sources and days of review too"));
    every->setEnabled(felt.size() != all.size());
    connect(every, &QCheckBox::toggled, this, [=, this](bool checked) {
        auto* model = new DifferenceModel(checked ? all : felt, *m_words, this);
        table->setModel(model);
        delete m_model;
        m_model = model;
    });
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
    rows->addWidget(table, 1);
}

QString DifferencePage::title() const
{
    return to_qt(m_before->header.version + "-" + m_after.header.version);
}

QByteArray DifferencePage::csv() const
{
    return QByteArray::fromStdString(csv_text(m_words->table(m_model->differences())));
}

QByteArray DifferencePage::pdf() const
{
    using namespace sheet;
    Table table{.summary = tr("Old → new").toStdString()};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.columns.push_back(
            {.header = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                           .toString()
                           .toStdString(),
             .alignment = column == DifferenceModel::Before || column == DifferenceModel::After
                              ? Alignment::End
                              : Alignment::Start});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto& cells = table.rows.emplace_back();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.push_back(m_model->index(row, column).data().toString().toStdString());
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
