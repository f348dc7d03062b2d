// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/table_file.h"

#include <QDialog>

namespace maksuarvio {

/// What a folder, workbook or sheet holds and every fault of it, before anything is taken.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    /// `into`: the cells of the draft whose parts it replaces, which is called `draft`; null: it
    /// becomes a draft of its own.
    explicit ImportDialog(const QString& path, QWidget* parent = nullptr,
                          const BookCells* into = nullptr, const QString& draft = {});

    const BookCells& cells() const { return m_import.cells; }
    /// Whether it can become a draft: every file could be read.
    bool can_be_taken() const;

private:
    QString page(const QString& path) const;

    Import m_import;
};

} // namespace maksuarvio
