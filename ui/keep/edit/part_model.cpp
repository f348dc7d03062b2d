// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/part_model.h"

#include "ui/keep/edit/book_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

PartModel::PartModel(DraftEdit& draft, BookFile file, const Wording& wording, QObject* parent)
    : QAbstractTableModel(parent), m_draft(draft), m_file(file), m_wording(wording)
{
    follow_draft();
}

void PartModel::follow_draft()
{
    const auto rewritten = [this](BookFile file, int first, int count) {
        if (file == m_file)
            emit dataChanged(index(first - 1, 0), index(first + count - 2, columnCount() - 1));
    };
    const auto resizing = [this](BookFile file, int first, int removed, int inserted) {
        if (file != m_file)
            return;
        m_shrinks = removed > 0;
        if (m_shrinks)
            beginRemoveRows({}, first - 1, first + removed - 2);
        else
            beginInsertRows({}, first - 1, first + inserted - 2);
    };
    const auto resized = [this](BookFile file) {
        if (file != m_file)
            return;
        if (m_shrinks)
            endRemoveRows();
        else
            endInsertRows();
    };
    connect(&m_draft, &DraftEdit::rewritten, this, rewritten);
    connect(&m_draft, &DraftEdit::resizing, this, resizing);
    connect(&m_draft, &DraftEdit::resized, this, resized);
    connect(&m_draft, &DraftEdit::remarked, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    });
}

CellShape PartModel::shape(const QModelIndex& index) const
{
    return cell_shape(m_draft.cells(), place(index));
}

Cell PartModel::place(const QModelIndex& index) const
{
    return {m_file, index.row() + 1, index.column()};
}

QModelIndex PartModel::index_of(Cell place) const
{
    if (place.file != m_file || place.row < 1 || place.row > rowCount())
        return {};
    return index(place.row - 1, std::max(place.column, 0));
}

int PartModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_draft.cells()[m_file].size()) - 1;
}

int PartModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns_of(m_file).size());
}

QString PartModel::remarks(const QModelIndex& index, bool* some_error) const
{
    QStringList lines;
    for (const Remark* remark : m_draft.remarks_at(place(index))) {
        lines << remark->text;
        if (some_error && !remark->warning)
            *some_error = true;
    }
    return lines.join(u'\n');
}

QVariant PartModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Cell at = place(index);
    const std::string& cell = m_draft.cell(at);
    switch (role) {
    case Qt::DisplayRole:
        return text().shown(cell, shape(index));
    case Qt::EditRole:
        return text().editable(cell, shape(index));
    case StoredRole:
        return to_qt(cell);
    case RemarkRole:
        return remarks(index);
    case ErrorRole: {
        bool some_error = false;
        remarks(index, &some_error);
        return some_error;
    }
    case ChangedRole:
        return m_draft.is_changed(at);
    case Qt::ToolTipRole: {
        const QString wrong = remarks(index);
        return wrong.isEmpty() ? text().shown(cell, shape(index)) : wrong;
    }
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(heading_name(m_file, at.column),
                                            text().shown(cell, shape(index)));
    case Qt::AccessibleDescriptionRole: {
        QStringList said;
        if (const QString wrong = remarks(index); !wrong.isEmpty())
            said << wrong;
        if (m_draft.is_changed(at))
            said << tr("changed");
        return said.join(u'\n');
    }
    case Qt::TextAlignmentRole:
        return int((is_number(shape(index).content) ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section < columnCount() && role == Qt::TextAlignmentRole)
            return int((is_number(columns_of(m_file)[std::size_t(section)].shape.content)
                            ? Qt::AlignRight
                            : Qt::AlignLeft)
                       | Qt::AlignVCenter);
        if (section >= columnCount() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
            return {};
        return heading_name(m_file, section);
    }
    // As a spreadsheet counts it, and as faults name it.
    return role == Qt::DisplayRole ? QVariant(section + 2) : QVariant();
}

Qt::ItemFlags PartModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_read_only || shape(index).marks.fixed ? flags : flags | Qt::ItemIsEditable;
}

bool PartModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Cell at = place(index);
    std::vector<std::string> row = m_draft.cells()[m_file][std::size_t(at.row)];
    text().enter(m_file, row, at.column, {value.toString()});
    if (row[std::size_t(at.column)] != m_draft.cell(at))
        m_draft.set_row(m_file, std::size_t(at.row), std::move(row),
                        tr("Change “%1”").arg(heading_name(m_file, at.column)));
    return true;
}

bool PartModel::insertRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || has_fixed_rows() || row < 0 || row > rowCount() || count < 1)
        return false;
    m_draft.replace(m_file, std::size_t(row) + 1, 0,
                    CsvRows(std::size_t(count), new_row(m_draft.cells(), m_file)), tr("Add a row"));
    return true;
}

bool PartModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || has_fixed_rows() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    m_draft.replace(m_file, std::size_t(row) + 1, std::size_t(count), {}, tr("Remove rows"));
    return true;
}

void PartModel::duplicate(const std::vector<int>& rows)
{
    if (has_fixed_rows() || rows.empty())
        return;
    CsvRows copies;
    for (const int row : rows)
        copies.push_back(m_draft.cells()[m_file][std::size_t(row) + 1]);
    m_draft.replace(m_file, std::size_t(rows.back()) + 2, 0, std::move(copies),
                    tr("Duplicate the row"));
}

void PartModel::remove(const std::vector<int>& rows)
{
    if (has_fixed_rows() || rows.empty())
        return;
    const int first = rows.front();
    const int last = rows.back();
    CsvRows kept;
    for (int row = first; row <= last; ++row) {
        if (!std::ranges::binary_search(rows, row))
            kept.push_back(m_draft.cells()[m_file][std::size_t(row) + 1]);
    }
    m_draft.replace(m_file, std::size_t(first) + 1, std::size_t(last - first + 1), std::move(kept),
                    tr("Remove rows"));
}

void PartModel::clear(const QModelIndexList& cells)
{
    CsvRows rows = below_heading(m_draft.cells()[m_file]);
    for (const QModelIndex& index : cells) {
        auto& row = rows[std::size_t(index.row())];
        const auto column = std::size_t(index.column());
        if (column < row.size() && (flags(index) & Qt::ItemIsEditable))
            row[column].clear();
    }
    m_draft.replace_all(m_file, std::move(rows), tr("Clear cells"));
}

void PartModel::fill(const QModelIndexList& cells, const QString& typed)
{
    Written written;
    for (const QModelIndex& index : cells)
        written.emplace_back(index, typed);
    write(written, tr("Paste"));
}

void PartModel::write(const Written& cells, const QString& words)
{
    if (m_read_only)
        return;
    CsvRows rows = below_heading(m_draft.cells()[m_file]);
    for (const auto& [index, typed] : cells)
        text().enter(m_file, rows[std::size_t(index.row())], index.column(), {typed});
    m_draft.replace_all(m_file, std::move(rows), words);
}

void PartModel::paste(const std::vector<int>& rows, int column, const Block& block)
{
    if (m_read_only)
        return;
    CsvRows after = below_heading(m_draft.cells()[m_file]);
    for (std::size_t i = 0; i < block.size(); ++i) {
        if (i >= rows.size())
            after.push_back(new_row(m_draft.cells(), m_file));
        auto& row = i < rows.size() ? after[std::size_t(rows[i])] : after.back();
        text().enter(m_file, row, column, block[i]);
    }
    m_draft.replace_all(m_file, std::move(after), tr("Paste"));
}

} // namespace maksuarvio
