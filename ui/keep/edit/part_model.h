// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/edit/block.h"
#include "ui/keep/edit/cell_text.h"
#include "ui/keep/edit/draft.h"

#include <QAbstractTableModel>

namespace maksuarvio {

/// The rows of one file of a draft as a table to edit. Texts are shown in the person's language and
/// stored as the file has them.
class PartModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        /// What is wrong or doubtful there, a line each; empty where nothing is.
        RemarkRole = Qt::UserRole,
        /// Whether one of the remarks is an error.
        ErrorRole,
        /// Whether the cell differs from what the draft was begun from.
        ChangedRole,
        /// The cell as the file has it.
        StoredRole
    };

    PartModel(DraftEdit& draft, BookFile file, const Wording& wording, QObject* parent = nullptr);

    BookFile file() const { return m_file; }
    DraftEdit& draft() const { return m_draft; }
    CellShape shape(const QModelIndex& index) const;
    CellText text() const { return {m_draft.cells(), m_wording}; }
    Cell place(const QModelIndex& index) const;
    QModelIndex index_of(Cell place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// As typed, or as the file has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    bool insertRows(int row, int count, const QModelIndex& parent = {}) override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

    /// Nothing can be written any more.
    void make_read_only() { m_read_only = true; }
    bool is_read_only() const { return m_read_only; }
    /// Whether rows come and go; those of book.csv do not.
    bool has_fixed_rows() const { return m_read_only || m_file == BookFile::Header; }
    // One step each; rows in ascending order.
    /// Copies of the rows below the last of them.
    void duplicate(const std::vector<int>& rows);
    void remove(const std::vector<int>& rows);
    void clear(const QModelIndexList& cells);
    /// Writes into each of the cells its text, as typed.
    using Written = std::vector<std::pair<QModelIndex, QString>>;
    void write(const Written& cells, const QString& words);
    /// Writes one text into all of them.
    void fill(const QModelIndexList& cells, const QString& typed);
    /// Writes the block over the rows given, from the column on; what goes beyond them becomes new
    /// rows at the end.
    void paste(const std::vector<int>& rows, int column, const Block& block);

private:
    void follow_draft();
    QString remarks(const QModelIndex& index, bool* some_error = nullptr) const;

    DraftEdit& m_draft;
    BookFile m_file;
    const Wording& m_wording;
    bool m_shrinks = false;
    bool m_read_only = false;
};

} // namespace maksuarvio
