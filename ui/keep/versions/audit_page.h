// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "translations/wording.h"

#include <QWidget>

class QSortFilterProxyModel;

namespace maksuarvio {

/// Who changed what, when, from what to what; the latest first.
class AuditPage : public QWidget {
    Q_OBJECT
public:
    /// `cells` name the services.
    AuditPage(std::vector<AuditEntry> entries, const BookCells& cells, const Wording& wording,
              QWidget* parent = nullptr);

    /// What is shown, as a table.
    QByteArray csv() const;

private:
    void save();

    QSortFilterProxyModel* m_found;
};

} // namespace maksuarvio
