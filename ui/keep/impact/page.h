// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/impact/heat_map.h"
#include "ui/keep/impact/job.h"
#include "ui/keep/window/draft_session.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QSplitter;

namespace maksuarvio {

class CalmTable;
class Notice;
class QuietText;

namespace theme {
class TextLabel;
class TextPage;
} // namespace theme

/// What the draft does to typical households, before it is published.
class ImpactPage : public QWidget {
    Q_OBJECT
public:
    ImpactPage(DraftSession& session, const Wording& wording, QWidget* parent = nullptr);

    /// Null until the first run has ended.
    const Impact* impact() const { return m_impact.get(); }
    bool is_running() const { return m_job.is_running(); }
    void compute(ImpactGrid grid);
    /// The households of each cell from a file; says what is wrong with it.
    void read_counts(const QString& path);
    void write_counts(const QString& path);
    void edit_grid();
    void show_report();
    /// The service of the row of the list, at its largest rise.
    void show_service(int row);

signals:
    void computed();

private:
    void build();
    void take(std::shared_ptr<const ImpactResult> result);
    void show_cell(const QModelIndex& index);
    void show_totals();
    void ask_for_file(bool write);

    const Wording& m_wording;
    std::shared_ptr<const Snapshot> m_before;
    std::shared_ptr<const Snapshot> m_after;
    Date m_today;
    QString m_title;
    ImpactGrid m_grid;
    std::vector<std::int64_t> m_counts;
    std::unique_ptr<Impact> m_impact;
    ImpactServicesModel* m_services_model = nullptr;
    ImpactCellsModel* m_cells_model = nullptr;

    Notice* m_faulty;
    theme::TextLabel* m_summary;
    QuietText* m_totals;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    std::vector<QPushButton*> m_acts;
    QPushButton* m_report = nullptr;
    CalmTable* m_services;
    CalmTable* m_cells;
    HeatMap* m_map;
    theme::TextPage* m_explanation;
    QSplitter* m_results = nullptr;
    /// Last, so that it ends before what it shows goes.
    ImpactJob m_job;
};

} // namespace maksuarvio
