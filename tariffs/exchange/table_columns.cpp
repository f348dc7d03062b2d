// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_columns.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

namespace {

QString said(const std::string& name, const QString& what)
{
    return QString::fromStdString(name) + QStringLiteral(": ") + what;
}

std::optional<ColumnId> meaning_of(BookFile file, const std::string& heading)
{
    const std::string plain = QString::fromStdString(heading).trimmed().toLower().toStdString();
    for (const ColumnShape& column : columns_of(file)) {
        if (word(column.id) == plain)
            return column.id;
    }
    return std::nullopt;
}

/// Leaves them out, and keeps where the others stood.
std::size_t take_empty_rows(CsvRows& rows, TablePlace& place)
{
    CsvRows kept;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0 && std::ranges::all_of(rows[i], &std::string::empty))
            continue;
        place.rows.push_back(static_cast<int>(i));
        kept.push_back(std::move(rows[i]));
    }
    const std::size_t left_out = rows.size() - kept.size();
    rows = std::move(kept);
    return left_out;
}

} // namespace

Fault TablePlace::of(Fault fault) const
{
    const auto put = [](int& at, const std::vector<int>& places) {
        if (at >= 0 && static_cast<std::size_t>(at) < places.size())
            at = places[static_cast<std::size_t>(at)];
    };
    if (!name.empty())
        fault.file = name;
    put(fault.cell.row, rows);
    put(fault.cell.column, columns);
    return fault;
}

ColumnOrder column_order(BookFile file, const std::vector<std::string>& heading,
                         const Meanings& meanings, const std::string& name)
{
    ColumnOrder order;
    const auto fault = [&](FaultCode code, std::size_t at, std::string_view what) {
        order.faults.push_back({.file = name,
                                .cell = {file, 0, static_cast<int>(at)},
                                .code = code,
                                .data = {std::string(what)}});
    };
    const auto columns = columns_of(file);
    order.from.assign(columns.size(), -1);
    for (std::size_t i = 0; i < meanings.size(); ++i) {
        const auto index = meanings[i] ? index_of(file, *meanings[i]) : -1;
        if (index < 0) {
            if (!heading[i].empty())
                order.notes << said(
                    name, QCoreApplication::translate("Import", "the column “%1” was left out.")
                              .arg(QString::fromStdString(heading[i])));
            continue;
        }
        int& from = order.from[static_cast<std::size_t>(index)];
        if (from >= 0)
            fault(FaultCode::KeyRepeated, i, heading[i]);
        else
            from = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (order.from[i] >= 0)
            continue;
        if (!columns[i].shape.marks.optional && !columns[i].shape.marks.later)
            order.missing.push_back(columns[i].id);
        else if (!columns[i].shape.marks.later)
            order.notes << said(name,
                                QCoreApplication::translate(
                                    "Import", "the column “%1” is missing and was taken as empty.")
                                    .arg(QString::fromStdString(std::string(word(columns[i].id)))));
    }
    return order;
}

Arranged arrange(CsvRows& rows, BookFile file, const std::string& name)
{
    Arranged arranged{
        .place = {.name = name, .rows = {}, .columns = {}}, .faults = {}, .notes = {}};
    if (rows.empty())
        return arranged;
    if (const QString note = empty_rows_note(name, take_empty_rows(rows, arranged.place));
        !note.isEmpty())
        arranged.notes << note;
    std::vector<std::string>& heading = rows.front();
    Meanings meanings;
    for (const std::string& one : heading)
        meanings.push_back(meaning_of(file, one));
    const auto strangers =
        std::ranges::count_if(meanings, [](const auto& meaning) { return !meaning; });
    if (layout(file, heading) || strangers * 2 > std::ssize(meanings))
        return arranged;
    ColumnOrder order = column_order(file, heading, meanings, name);
    // One that is called otherwise is named by what stands in its place.
    if (strangers > 0 && !order.missing.empty())
        return arranged;
    for (const ColumnId missing : order.missing)
        order.faults.push_back({.file = name,
                                .cell = {file, 0},
                                .code = FaultCode::ColumnMissing,
                                .data = {std::string(word(missing))}});
    arranged.faults = std::move(order.faults);
    arranged.notes << order.notes;
    if (!arranged.faults.empty())
        return arranged;
    const std::size_t fields = heading.size();
    for (std::vector<std::string>& row : rows) {
        // A row of another length is a fault of its own.
        if (row.size() != fields)
            continue;
        std::vector<std::string> ordered;
        for (const int from : order.from)
            ordered.push_back(from < 0 ? std::string()
                                       : std::move(row[static_cast<std::size_t>(from)]));
        row = std::move(ordered);
    }
    rows.front() = heading_row(file);
    arranged.place.columns = std::move(order.from);
    return arranged;
}

QString empty_rows_note(const std::string& name, std::size_t count)
{
    return count == 0
               ? QString()
               : said(name, QCoreApplication::translate("Import", "%1 empty rows were left out.")
                                .arg(count));
}

} // namespace maksuarvio
