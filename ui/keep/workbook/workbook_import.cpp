// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/workbook/workbook_import.h"

#include "tariffs/platform/files.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/workbook/sheet_words.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace maksuarvio {

namespace {

using Cells = std::vector<SheetCell>;

bool is_blank(const Cells& row)
{
    return std::ranges::all_of(row, [](const SheetCell& cell) { return cell.text.empty(); });
}

/// Whether other cells of the row say what it holds.
bool follows(Content content)
{
    return content == Content::At || content == Content::Figure || content == Content::FieldValue;
}

class Importer {
    Q_DECLARE_TR_FUNCTIONS(Import)
public:
    Importer(const std::string& place, const BookCells* into)
        : m_place(place), m_into(into), m_words(m_import.cells)
    {
        m_import.cells = into ? *into : empty_cells();
    }

    Import import(const Workbook& workbook)
    {
        std::array<const WorkbookSheet*, word_count<BookFile>()> sheets{};
        QStringList names;
        for (const WorkbookSheet& sheet : workbook.sheets) {
            names << to_qt(sheet.name);
            const auto file = m_words.part(sheet.name);
            if (file && sheets[std::size_t(*file)])
                fault(*file, sheet.name, {*file}, FaultCode::KeyRepeated, {sheet.name});
            else if (file)
                sheets[std::size_t(*file)] = &sheet;
            else if (!m_words.is_known_beside(sheet.name))
                note(sheet.name, tr("this sheet is no part of a tariff and was left out."));
        }
        if (std::ranges::count(sheets, nullptr) == std::ssize(sheets)) {
            m_import.faults.push_back({.file = m_place,
                                       .code = FaultCode::NoSheetKnown,
                                       .data = {names.join(QStringLiteral(", ")).toStdString()}});
            m_import.is_readable = false;
            return std::move(m_import);
        }
        // The services come before the parts that name them.
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            const auto file = static_cast<BookFile>(i);
            if (sheets[i])
                take(file, *sheets[i]);
            else if (m_into)
                note({}, tr("the part “%1” stays as it is in the draft.").arg(part_name(file)));
            else
                fault(file, part_name(file).toStdString(), {file}, FaultCode::SheetMissing, {});
        }
        look_over(m_import, m_no_tables);
        return std::move(m_import);
    }

private:
    std::string name_of(const std::string& sheet) const
    {
        return sheet.empty() ? m_place : m_place + ", " + sheet;
    }

    void note(const std::string& sheet, const QString& what)
    {
        m_import.notes << to_qt(name_of(sheet)) + QStringLiteral(": ") + what;
    }

    void fault(BookFile file, const std::string& sheet, Cell cell, FaultCode code,
               std::vector<std::string> data)
    {
        m_import.faults.push_back(
            {.file = name_of(sheet), .cell = cell, .code = code, .data = std::move(data)});
        m_no_tables.push_back(file);
    }

    void take(BookFile file, const WorkbookSheet& sheet)
    {
        TablePlace& place = m_import.places[std::size_t(file)];
        place.name = name_of(sheet.name);
        if (sheet.rows.empty())
            return fault(file, sheet.name, {file}, FaultCode::RowEmpty, {});
        std::vector<std::string> heading;
        Meanings meanings;
        for (const SheetCell& cell : sheet.rows.front()) {
            heading.push_back(cell.text);
            meanings.push_back(m_words.column(file, cell.text));
        }
        ColumnOrder order = column_order(file, heading, meanings, place.name);
        m_import.notes << order.notes;
        for (const ColumnId missing : order.missing) {
            if (!m_into)
                fault(file, sheet.name, {file, 0}, FaultCode::ColumnMissing,
                      {heading_name(file, index_of(file, missing)).toStdString()});
            else
                note(sheet.name, tr("the column “%1” is missing; rows that the draft has keep what "
                                    "it says there.")
                                     .arg(heading_name(file, index_of(file, missing))));
        }
        if (!order.faults.empty())
            m_no_tables.push_back(file);
        std::ranges::move(order.faults, std::back_inserter(m_import.faults));
        place.columns = order.from;
        rows(file, sheet, order.from);
    }

    void rows(BookFile file, const WorkbookSheet& sheet, const std::vector<int>& from)
    {
        TablePlace& place = m_import.places[std::size_t(file)];
        const CsvRows before = std::move(m_import.cells[file]);
        CsvRows& rows = m_import.cells[file] = {heading_row(file)};
        place.rows = {0};
        std::size_t empty = 0;
        std::size_t computed = 0;
        for (std::size_t i = 1; i < sheet.rows.size(); ++i) {
            if (is_blank(sheet.rows[i])) {
                ++empty;
                continue;
            }
            computed +=
                std::size_t(std::ranges::count(sheet.rows[i], true, &SheetCell::is_computed));
            std::vector<std::string> row = stored(file, sheet.rows[i], from, int(i));
            if (m_into)
                keep_what_is_missing(file, row, from, before);
            rows.push_back(std::move(row));
            place.rows.push_back(int(i));
        }
        if (const QString said = empty_rows_note(place.name, empty); !said.isEmpty())
            m_import.notes << said;
        if (computed > 0)
            note(sheet.name, tr("%1 cells are formulas; what they showed when the file was saved "
                                "was taken.")
                                 .arg(computed));
    }

    std::vector<std::string> stored(BookFile file, const Cells& cells, const std::vector<int>& from,
                                    int at)
    {
        const auto columns = columns_of(file);
        std::vector<std::string> row(columns.size());
        // What says how others are to be read comes first.
        for (const bool following : {false, true}) {
            for (std::size_t j = 0; j < columns.size(); ++j) {
                if (follows(columns[j].shape.content) != following || from[j] < 0
                    || std::size_t(from[j]) >= cells.size())
                    continue;
                const SheetCell& cell = cells[std::size_t(from[j])];
                const CellShape shape = cell_shape(m_import.cells, file, row, int(j));
                // A percentage that lost its sign is a hundredth of what is meant.
                if (shape.content == Content::Percent && cell.kind == SheetCell::Kind::Number
                    && cell.text.starts_with("0."))
                    m_import.faults.push_back(
                        {.file = m_import.places[std::size_t(file)].name,
                         .cell = {file, at, from[j]},
                         .code = FaultCode::PercentUnclear,
                         .data = {heading_name(file, int(j)).toStdString(), cell.text}});
                row[j] = m_words.stored(cell, shape);
            }
            // The unit follows from what the value is.
            if (const int unit = index_of(file, Column::Unit);
                file == BookFile::Values && !following && row[std::size_t(unit)].empty())
                row[std::size_t(unit)] = expected_unit(m_import.cells, row);
        }
        return row;
    }

    /// Where the draft has the row already.
    void keep_what_is_missing(BookFile file, std::vector<std::string>& row,
                              const std::vector<int>& from, const CsvRows& before) const
    {
        if (std::ranges::find(from, -1) == from.end())
            return;
        const auto identity = identity_of(file, row);
        const auto known = std::ranges::find_if(
            before, [&](const auto& one) { return identity_of(file, one) == identity; });
        if (known == before.end())
            return;
        for (std::size_t j = 0; j < row.size() && j < known->size(); ++j) {
            if (from[j] < 0)
                row[j] = (*known)[j];
        }
    }

    std::string m_place;
    const BookCells* m_into;
    Import m_import;
    SheetWords m_words;
    std::vector<BookFile> m_no_tables;
};

} // namespace

Import import_workbook(const Workbook& workbook, const std::string& place, const BookCells* into)
{
    return Importer(place, into).import(workbook);
}

tl::expected<Workbook, Fault> read_sheet_file(const QString& path)
{
    const QFileInfo info(path);
    const auto named = [&](Fault fault) {
        fault.file = info.fileName().toStdString();
        return fault;
    };
    return read_book_file(path)
        .and_then(
            [](const QByteArray& content) { return read_table(content, {.empty_rows = true}); })
        .map([&](const TableRows& table) {
            WorkbookSheet sheet{.name = info.completeBaseName().toStdString(), .rows = {}};
            for (const auto& row : table.rows) {
                auto& cells = sheet.rows.emplace_back();
                for (const std::string& text : row)
                    cells.push_back(
                        {text.empty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, text});
            }
            return Workbook{.sheets = {std::move(sheet)}};
        })
        .map_error(named);
}

Import import_path(const QString& path, const BookCells* into)
{
    const QFileInfo info(path);
    if (info.isDir())
        return import_folder(path);
    const auto workbook = is_workbook_name(path) ? read_workbook(path) : read_sheet_file(path);
    if (workbook)
        return import_workbook(*workbook, info.fileName().toStdString(), into);
    Import import;
    import.faults = {workbook.error()};
    import.is_readable = false;
    return import;
}

} // namespace maksuarvio
