// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/impact/report.h"

#include <QDialog>

namespace maksuarvio {

/// The impact as a board reads it: a picture, its tables, and all of it as a file.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const Impact& impact, const QString& title, Date today, const Wording& wording,
                 QWidget* parent = nullptr);

    const std::vector<ImpactTable>& tables() const { return m_tables; }
    /// As PDF, CSV or workbook, by the ending of its name; what is wrong is said.
    void write(const QString& file);

private:
    QWidget* table_view(std::size_t table);
    void ask_for_file(const QString& kind, const QString& ending);
    QByteArray pdf() const;

    QString m_title;
    Date m_today;
    Language m_language;
    QStringList m_notes;
    std::vector<ImpactTable> m_tables;
};

} // namespace maksuarvio
