// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/table_file.h"

#include <QDialog>

namespace maksuarvio {

/// What a folder holds and every fault of it, before anything is taken.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ImportDialog(const QString& folder, QWidget* parent = nullptr);

    const BookCells& cells() const { return m_import.cells; }
    /// Whether it can become a draft: every file could be read.
    bool can_be_taken() const;

private:
    QString page(const QString& folder) const;

    Import m_import;
};

} // namespace maksuarvio
