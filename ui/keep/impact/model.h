// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/impact_run.h"
#include "translations/wording.h"

#include <QAbstractTableModel>

#include <memory>

namespace maksuarvio {

/// A computed impact with all that is needed to show it.
struct Impact {
    ImpactGrid grid;
    std::shared_ptr<const Snapshot> before;
    std::shared_ptr<const Snapshot> after;
    /// Households of each cell, or nothing.
    std::vector<std::int64_t> counts;
    std::shared_ptr<const ImpactResult> result;

    const ImpactCell& cell(const ImpactPlace& place) const
    {
        return result->cells[grid.cell(place)];
    }
    /// As the new tariff has it, else the old one; null for neither.
    const Service* service(std::size_t index) const;
    QString service_name(std::size_t index, const Wording& wording) const;
};

/// A row a service and mode: how many cells rise and fall, and by how much at most. What rises
/// most stands first.
class ImpactServicesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Rising, Falling, LargestRise, LargestFall, Unanswered, ColumnCount };

    ImpactServicesModel(const Impact& impact, const Wording& wording, QObject* parent = nullptr);

    std::size_t service(int row) const { return m_rows[std::size_t(row)].service; }
    /// Where it rises most; where nothing does, the first cell.
    ImpactPlace largest_rise(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::size_t service = 0;
        std::size_t rising = 0;
        std::size_t falling = 0;
        std::size_t lost = 0;
        Cents largest_rise;
        Cents largest_fall;
        std::size_t largest_cell = 0;
    };

    const Impact& m_impact;
    const Wording& m_wording;
    std::vector<Row> m_rows;
};

/// The cells of one service: a row a household size and amount, a column an income. Shows what the
/// client pays more.
class ImpactCellsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    ImpactCellsModel(const Impact& impact, std::size_t service, const Wording& wording,
                     QObject* parent = nullptr);

    ImpactPlace place(const QModelIndex& index) const;
    QModelIndex index_of(const ImpactPlace& place) const;
    const Impact& impact() const { return m_impact; }
    /// The greatest change of the service, up or down.
    Cents greatest() const { return m_greatest; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::size_t amounts() const;

    const Impact& m_impact;
    std::size_t m_service;
    const Wording& m_wording;
    Cents m_greatest;
};

} // namespace maksuarvio
