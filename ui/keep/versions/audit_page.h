// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "translations/language.h"

#include <QAbstractTableModel>
#include <QWidget>

namespace maksuarvio {

/// Who changed what, when, from what to what; the latest first.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    AuditModel(std::vector<AuditEntry> entries, Language language, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<AuditEntry> m_entries;
    Language m_language;
};

class AuditPage : public QWidget {
    Q_OBJECT
public:
    AuditPage(std::vector<AuditEntry> entries, Language language, QWidget* parent = nullptr);
};

} // namespace maksuarvio
