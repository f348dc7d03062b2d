// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/text_rules.h"
#include "tariffs/exchange/table_file.h"
#include "tariffs/platform/files.h"

#include <QDir>

#include <algorithm>

namespace maksuarvio {

namespace {

QString path_in(const QString& folder, BookFile file)
{
    return folder + QLatin1Char('/') + QString::fromStdString(std::string(word(file)));
}

} // namespace

Import import_folder(const QString& folder, const std::string& place)
{
    return import_contents(contents_of(folder), place);
}

tl::expected<Book, Faults> read_folder(const QString& folder)
{
    Import import = import_folder(folder, folder.toStdString() + '/');
    if (!import.faults.empty())
        return tl::unexpected(std::move(import.faults));
    import.book.place = folder.toStdString();
    return std::move(import.book);
}

Import import_contents(const BookContents& contents, const std::string& place)
{
    Import import;
    std::vector<BookFile> no_tables;
    auto tables = read_tables(contents, {.empty_rows = true});
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        const std::string name = place + std::string(word(file));
        import.places[i].name = name;
        if (!tables[i]) {
            import.faults.push_back(in_file(std::move(tables[i].error()), file, place));
            import.formats.emplace_back();
            no_tables.push_back(file);
            import.is_readable = false;
            continue;
        }
        if (const QString note = encoding_note(name, tables[i]->format); !note.isEmpty())
            import.notes.push_back(note);
        Arranged arranged = arrange(tables[i]->rows, file, name);
        import.notes << arranged.notes;
        import.places[i] = std::move(arranged.place);
        if (!arranged.faults.empty())
            no_tables.push_back(file);
        std::ranges::move(arranged.faults, std::back_inserter(import.faults));
        make_plain(*tables[i], file);
        import.cells[file] = std::move(tables[i]->rows);
        import.formats.push_back(std::move(tables[i]->format));
    }
    look_over(import, no_tables);
    return import;
}

void look_over(Import& import, const std::vector<BookFile>& no_tables)
{
    Faults found = check_texts(import.cells);
    Faults texts;
    for (Fault& fault : found) {
        // What was encoded twice is the whole file.
        const bool is_twice = fault.code == FaultCode::EncodedTwice;
        import.is_readable &= !is_twice;
        if (!is_twice || std::ranges::none_of(texts, [&](const Fault& known) {
                return known.code == fault.code && known.cell.file == fault.cell.file;
            }))
            texts.push_back(std::move(fault));
    }
    ReadCells read = read_cells(import.cells);
    // Of a file that is none, one fault is enough, and of a cell, too.
    std::erase_if(read.faults, [&](const Fault& fault) {
        return std::ranges::find(no_tables, fault.cell.file) != no_tables.end()
               || has_place_of(texts, fault);
    });
    for (Faults* faults : {&texts, &read.faults}) {
        for (Fault& fault : *faults)
            import.faults.push_back(import.placed(std::move(fault)));
    }
    if (import.faults.empty()) {
        import.cells = cells_of(read.book);
        import.book = std::move(read.book);
        import.book.checksum = checksum_of(import.cells);
    }
}

tl::expected<void, QString> export_folder(const BookCells& cells, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return tl::unexpected(folder);
    std::vector<std::pair<QString, std::string>> files;
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        files.emplace_back(path_in(folder, static_cast<BookFile>(i)), csv_text(cells.files[i]));
    return write_files(files).map_error(
        [](const NotWritten& file) { return file.path + QStringLiteral(": ") + file.reason; });
}

tl::expected<void, QString> export_folder(const Book& book, const QString& folder)
{
    return export_folder(cells_of(book), folder);
}

} // namespace maksuarvio
