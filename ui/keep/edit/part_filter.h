// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/part_model.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <map>

namespace maksuarvio {

/// The rows that hold a text, or those alone that have a remark or a change, or one word in a
/// column; in the order of the file or of a column.
class PartFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Only : std::uint8_t { All, Remarked, Changed };

    explicit PartFilter(PartModel& model, QObject* parent = nullptr);

    PartModel& part() const { return m_part; }
    void set_text(const QString& text);
    void set_only(Only only);
    /// Only rows that show this in the column.
    void set_column(int column, const QString& shown);
    void clear_columns();
    const std::map<int, QString>& columns() const { return m_columns; }
    /// Column −1: as in the file. Rows that are edited stay where they are until the next time.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    /// Figures by their size, before words in the order of the person's language.
    struct SortKey {
        std::optional<std::int64_t> hundredths;
        QCollatorSortKey words;
    };
    SortKey sort_key(const QModelIndex& cell) const;

    PartModel& m_part;
    QString m_text;
    Only m_only = Only::All;
    std::map<int, QString> m_columns;
    QCollator m_collator;
    /// Of each row of the part, while it is sorted.
    std::vector<SortKey> m_keys;
};

} // namespace maksuarvio
