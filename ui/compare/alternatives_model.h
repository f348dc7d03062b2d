// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QAbstractTableModel>

namespace maksuarvio {

/// The alternatives side by side: a column an alternative, a row a figure; what differs comes
/// first. A single one has nothing beside it, and there is no cell.
class AlternativesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Row : std::uint8_t {
        ClientMonth,
        OwnService, ///< of a plan with a voucher: the whole of it as the county's own service
        ClientDifference,
        Year,
        MoneyLeft,
        CountyGross,
        CountyNet,
        CountyDifference,
        Services
    };
    /// The text of a cell without any shortening.
    static constexpr int WholeTextRole = Qt::UserRole;

    explicit AlternativesModel(Visit& visit, QObject* parent = nullptr);

    void set_wording(const Wording& wording);
    /// Without the county's rows.
    void set_client_view(bool client_view);
    /// The size of the type of cells and headers.
    int percent() const { return m_client_view ? 120 : 100; }
    /// While it is not shown, it holds nothing.
    void set_shown(bool shown);
    /// Whether the rows that say the same of every alternative are left out.
    void set_folded(bool folded);
    bool is_folded() const { return m_folded; }
    /// How many these are, left out or not.
    int same_rows() const { return m_same_rows; }
    /// After a change of the visit.
    void refresh();

    Row row_at(int row) const { return m_rows[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        QString whole;
        bool best = false;
        bool operator==(const Cell&) const = default;
    };
    using Cells = std::vector<std::vector<Cell>>;

    std::vector<Row> all_rows() const;
    void read(std::vector<Row>& rows, Cells& cells);
    Cell cell(Row row, std::size_t alternative) const;
    QString money(Cents amount) const;
    /// Some of them for the cell; whole: each with its figure and reason.
    QString services(std::size_t alternative, bool whole) const;
    QString own_service(std::size_t alternative) const;
    QString county(const AlternativeEstimate& estimate, Cents amount) const;
    QString difference(Row row, std::size_t alternative) const;
    bool is_best(Row row, std::size_t alternative) const;
    const AlternativeEstimate* estimate(std::size_t alternative) const;

    Visit& m_visit;
    const Wording* m_wording = nullptr;
    bool m_client_view = false;
    bool m_shown = false;
    bool m_folded = true;
    int m_same_rows = 0;
    std::vector<Row> m_rows;
    Cells m_cells;
};

} // namespace maksuarvio
