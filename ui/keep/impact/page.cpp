// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/page.h"

#include "tariffs/keep/impact_counts.h"
#include "tariffs/platform/files.h"
#include "translations/numbers.h"
#include "ui/keep/impact/explanation.h"
#include "ui/keep/impact/grid_dialog.h"
#include "ui/keep/impact/report_dialog.h"
#include "ui/keep/versions/moment.h"
#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/calm_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_box.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text.h"

#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

constexpr int kWidestColumn = 44;
constexpr int kWidestService = 36;
constexpr qsizetype kMostFaultsShown = 12;

std::shared_ptr<const Snapshot> snapshot_of(const Book& book, Date date)
{
    auto made = Snapshot::make(in_force(book, date));
    return made ? std::make_shared<const Snapshot>(std::move(*made)) : nullptr;
}

/// The old tariff on the day on which the new one begins, or on its own last day.
Date day_of(const Book& before, Date from)
{
    return before.header.valid.to && *before.header.valid.to <= from
               ? day_before(*before.header.valid.to)
               : std::max(from, before.header.valid.from);
}

} // namespace

ImpactPage::ImpactPage(DraftSession& session, const Wording& wording, QWidget* parent)
    : QWidget(parent), m_wording(wording), m_today(session.surroundings().today),
      m_faulty(new Notice(QStringLiteral("warning"), theme::TextRole::Warning)),
      m_summary(new theme::TextLabel(theme::TextRole::Label)), m_totals(new QuietText),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel"))),
      m_services(new CalmTable), m_cells(new CalmTable), m_map(new HeatMap),
      m_explanation(new theme::TextPage)
{
    build();
    const DraftCheck& check = session.check();
    const auto& base = session.surroundings().base;
    const Date from = check.book.header.valid.from;
    if (!check.publishable())
        m_faulty->show_text(tr("The draft has %1 faults. What cannot be read is missing here, and "
                               "what is computed on it has no answer.")
                                .arg(check.errors.size()));
    m_after = snapshot_of(check.book, from);
    // A new county is compared with nothing: with itself, so that its fees can be looked at.
    m_before = base ? snapshot_of(*base, day_of(*base, from)) : m_after;
    if (!m_before || !m_after) {
        m_summary->setText(tr("Nothing can be computed on the draft before its faults are "
                              "mended."));
        m_results->hide();
        m_faulty->show_text({});
        for (QPushButton* act : m_acts)
            act->setEnabled(false);
        return;
    }
    m_title =
        base ? tr("%1 on %2 against %3 on %4")
                   .arg(session.title(), day_text(m_after->date(), wording.language()),
                        to_qt(base->header.version), day_text(m_before->date(), wording.language()))
             : tr("%1 on %2, with nothing to compare it to")
                   .arg(session.title(), day_text(m_after->date(), wording.language()));
    compute(typical_grid(*m_before, *m_after));
}

void ImpactPage::build()
{
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme::space_s);
    acts->addWidget(m_summary, 1);
    acts->addWidget(m_progress);
    acts->addWidget(m_cancel);
    const auto act = [&](const QString& text, auto what) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, what);
        acts->addWidget(button);
        m_acts.push_back(button);
    };
    act(tr("Households …"), [this] { edit_grid(); });
    act(tr("Counts …"), [this] { ask_for_file(false); });
    act(tr("Save for counts …"), [this] { ask_for_file(true); });
    act(tr("For a board …"), [this] { show_report(); });
    m_report = m_acts.back();
    m_report->setEnabled(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setMaximumWidth(160);
    m_services->setAccessibleName(tr("Services by how much they rise"));
    m_services->verticalHeader()->hide();
    m_services->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_services->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setAccessibleName(tr("What the client pays more, by household and income"));
    m_cells->horizontalHeader()->setStretchLastSection(false);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_explanation->setAccessibleName(tr("How the figures came about"));

    auto* above = new QSplitter(Qt::Horizontal);
    above->addWidget(m_services);
    above->addWidget(m_explanation);
    auto* below = new QSplitter(Qt::Horizontal);
    below->addWidget(m_map);
    below->addWidget(m_cells);
    m_results = new QSplitter(Qt::Vertical);
    for (QSplitter* split : {above, below, m_results})
        split->setChildrenCollapsible(false);
    above->setStretchFactor(0, 2);
    above->setStretchFactor(1, 1);
    m_results->addWidget(above);
    m_results->addWidget(below);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_m, theme::space_l, theme::space_s);
    rows->setSpacing(theme::space_s);
    rows->addWidget(m_faulty);
    rows->addLayout(acts);
    rows->addWidget(m_totals);
    rows->addWidget(m_results, 1);
    rows->addStretch();

    connect(m_cancel, &QPushButton::clicked, &m_job, &ImpactJob::cancel);
    connect(&m_job, &ImpactJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ImpactJob::finished, this, &ImpactPage::take);
    connect(&m_job, &ImpactJob::cancelled, this, [this] {
        m_progress->hide();
        m_cancel->hide();
        m_summary->setText(tr("Cancelled."));
    });
    connect(m_map, &HeatMap::cell_chosen, m_cells, &QTableView::setCurrentIndex);
    m_progress->hide();
    m_cancel->hide();
}

void ImpactPage::compute(ImpactGrid grid)
{
    m_grid = std::move(grid);
    m_summary->setText(tr("Computing %1 households …").arg(m_grid.cells()));
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_job.start(m_grid, {m_before, m_after}, m_counts);
}

void ImpactPage::take(std::shared_ptr<const ImpactResult> result)
{
    m_progress->hide();
    m_cancel->hide();
    auto impact =
        std::make_unique<Impact>(Impact{m_grid, m_before, m_after, m_counts, std::move(result)});
    auto* services = new ImpactServicesModel(*impact, m_wording, this);
    m_services->setModel(services);
    delete std::exchange(m_services_model, services);
    m_map->show_cells(nullptr, {}, m_wording);
    m_cells->setModel(nullptr);
    delete std::exchange(m_cells_model, nullptr);
    m_impact = std::move(impact);
    m_report->setEnabled(true);
    m_services->fit_columns(kWidestColumn);
    m_services->fit_column(0, kWidestService);
    connect(m_services->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid())
                    show_service(current.row());
            });
    show_totals();
    if (services->rowCount() > 0)
        show_service(0);
    emit computed();
}

void ImpactPage::show_totals()
{
    const ImpactSummary& sum = m_impact->result->summary;
    const auto count = [&](auto number) {
        return to_qt(number_text(Exact(static_cast<std::int64_t>(number)), m_wording.language()));
    };
    m_summary->setText(tr("Of %1 typical households %2 pay more, %3 less, %4 the same.")
                           .arg(count(m_grid.cells()), count(sum.rising.cells),
                                count(sum.falling.cells), count(sum.unchanged.cells)));
    QStringList more{m_title + u'.'};
    if (sum.no_longer_answered.cells > 0)
        more << tr("%1 get no answer any more.").arg(count(sum.no_longer_answered.cells));
    if (!m_counts.empty()) {
        const auto money = [&](Exact cents) {
            return to_qt(money_text(cents, m_wording.language()));
        };
        more << tr("By the counts %1 households pay more and %2 less.")
                    .arg(count(sum.rising.households), count(sum.falling.households))
             << tr("The county's income from fees: %1 → %2 a month. Its net cost: %3 → %4 a "
                   "month.")
                    .arg(money(sum.county_before.fee_income), money(sum.county_after.fee_income),
                         money(sum.county_before.net_cost), money(sum.county_after.net_cost));
    }
    m_totals->setText(more.join(u' '));
}

void ImpactPage::show_service(int row)
{
    const std::size_t service = m_services_model->service(row);
    auto* cells = new ImpactCellsModel(*m_impact, service, m_wording, this);
    m_map->show_cells(cells, m_impact->service_name(service, m_wording), m_wording);
    m_cells->setModel(cells);
    delete std::exchange(m_cells_model, cells);
    m_cells->fit_columns(kWidestColumn);
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ImpactPage::show_cell);
    const QModelIndex largest = cells->index_of(m_services_model->largest_rise(row));
    m_cells->setCurrentIndex(largest);
    m_cells->scrollTo(largest, QAbstractItemView::PositionAtCenter);
    show_cell(largest);
}

void ImpactPage::show_cell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    m_map->mark(index);
    m_explanation->show_page(impact_explanation(*m_impact, m_cells_model->place(index), m_wording));
}

void ImpactPage::edit_grid()
{
    auto* dialog =
        new GridDialog(typical_grid(*m_before, *m_after), m_grid, *m_after, m_wording, this);
    connect(dialog, &GridDialog::chosen, this, [this](const ImpactGrid& grid) {
        // Counts are of one grid.
        m_counts.clear();
        compute(grid);
    });
    dialog->open();
}

void ImpactPage::show_report()
{
    auto* report = new ReportDialog(*m_impact, m_title, m_today, m_wording, this);
    report->open();
}

void ImpactPage::ask_for_file(bool write)
{
    auto* dialog = new QFileDialog(this, write ? tr("Save the households for counts")
                                               : tr("Open counts of households"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(write ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            write ? &ImpactPage::write_counts : &ImpactPage::read_counts);
    dialog->open();
}

void ImpactPage::read_counts(const QString& path)
{
    const auto say = [this](const QStringList& lines) {
        open_message(this, QMessageBox::Warning,
                     {.title = tr("Counts"), .text = lines.join(u'\n')});
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say({tr("%1 cannot be read: %2").arg(path, file.errorString())});
    if (file.size() > qint64(kLargestCounts))
        return say({tr("%1 is too large.").arg(path)});
    auto counts =
        maksuarvio::read_counts(file.readAll(), QFileInfo(path).fileName().toStdString(), m_grid);
    if (!counts) {
        QStringList lines;
        for (const Fault& fault : counts.error()) {
            if (lines.size() < kMostFaultsShown)
                lines << place_and_reason(fault);
        }
        return say(lines);
    }
    m_counts = std::move(*counts);
    compute(m_grid);
}

void ImpactPage::write_counts(const QString& path)
{
    std::vector<std::int64_t> counts = m_counts;
    counts.resize(m_grid.cells());
    const QByteArray text = QByteArray::fromStdString(csv_text(counts_table(m_grid, counts)));
    if (const auto written = write_file(path, text); !written)
        open_message(this, QMessageBox::Warning,
                     {.title = tr("Counts"),
                      .text = tr("%1 cannot be written: %2").arg(path, written.error())});
}

} // namespace maksuarvio
