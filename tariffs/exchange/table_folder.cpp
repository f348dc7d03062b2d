// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"
#include "tariffs/platform/files.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <memory>

namespace maksuarvio {

namespace {

QString path_in(const QString& folder, BookFile file)
{
    return folder + QLatin1Char('/') + QString::fromStdString(std::string(word(file)));
}

} // namespace

Import import_folder(const QString& folder)
{
    BookContents contents;
    for (std::size_t i = 0; i < contents.size(); ++i)
        contents[i] = read_book_file(path_in(folder, static_cast<BookFile>(i)));
    return import_contents(contents);
}

Import import_contents(const BookContents& contents)
{
    Import import;
    std::vector<std::string> no_tables;
    for (std::size_t i = 0; i < import.cells.files.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        auto table = contents[i] ? read_table(*contents[i], file)
                                 : tl::unexpected(Faults{contents[i].error()});
        Faults faults;
        if (table) {
            import.cells[file] = std::move(table->rows);
            faults = std::move(table->faults);
        } else {
            faults = std::move(table.error());
            no_tables.emplace_back(word(file));
        }
        import.formats.push_back(table ? table->format : TableFormat());
        for (Fault& fault : faults) {
            fault.file = word(file);
            import.faults.push_back(std::move(fault));
        }
    }
    ReadCells read = read_cells(import.cells);
    // Of a file that is none, one fault is enough, and of a cell, too.
    std::erase_if(read.faults, [&](const Fault& fault) {
        return std::ranges::find(no_tables, fault.file) != no_tables.end()
               || std::ranges::any_of(import.faults, [&](const Fault& known) {
                      return known.file == fault.file && known.row == fault.row
                             && known.column == fault.column;
                  });
    });
    std::ranges::move(read.faults, std::back_inserter(import.faults));
    if (import.faults.empty())
        import.cells = cells_of(read.book);
    return import;
}

tl::expected<void, QString> export_folder(const BookCells& cells, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(folder);
    std::vector<std::unique_ptr<QSaveFile>> files;
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        auto& file = files.emplace_back(
            std::make_unique<QSaveFile>(path_in(folder, static_cast<BookFile>(i))));
        const std::string text = csv_text(cells.files[i]);
        if (!fill(*file, text))
            return tl::unexpected(file->fileName() + QStringLiteral(": ") + file->errorString());
    }
    for (const auto& file : files) {
        if (!file->commit())
            return tl::unexpected(file->fileName() + QStringLiteral(": ") + file->errorString());
    }
    return {};
}

tl::expected<void, QString> export_folder(const Book& book, const QString& folder)
{
    return export_folder(cells_of(book), folder);
}

} // namespace maksuarvio
