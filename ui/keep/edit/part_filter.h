// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/part_model.h"

#include <QSortFilterProxyModel>

namespace maksuarvio {

/// The rows that hold a text, or those alone that have a remark or a change.
class PartFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    enum class Only : std::uint8_t { All, Remarked, Changed };

    explicit PartFilter(PartModel& model, QObject* parent = nullptr);

    PartModel& part() const { return m_part; }
    void set_text(const QString& text);
    void set_only(Only only);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    PartModel& m_part;
    QString m_text;
    Only m_only = Only::All;
};

} // namespace maksuarvio
