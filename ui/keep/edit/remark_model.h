// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/keep/edit/draft.h"

#include <QAbstractListModel>

namespace maksuarvio {

/// What is wrong or doubtful with a draft, errors first, each with its place in words.
class RemarkModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WarningRole = Qt::UserRole, PlaceRole };

    RemarkModel(DraftEdit& draft, const Wording& wording, QObject* parent = nullptr);

    int errors() const { return m_errors; }
    int warnings() const { return int(m_remarks.size()) - m_errors; }
    Cell place(const QModelIndex& index) const;
    /// The next one behind a place, from the last again the first; invalid where there is none.
    QModelIndex after(Cell place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void refresh();
    QString place_name(const Cell& place) const;

    DraftEdit& m_draft;
    const Wording& m_wording;
    std::vector<Remark> m_remarks;
    int m_errors = 0;
};

} // namespace maksuarvio
