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
    auto tables = read_tables(contents);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto file = static_cast<BookFile>(i);
        if (tables[i]) {
            make_plain(*tables[i], file);
            import.cells[file] = std::move(tables[i]->rows);
            if (const QString note =
                    encoding_note(place + std::string(word(file)), tables[i]->format);
                !note.isEmpty())
                import.notes.push_back(note);
            import.formats.push_back(std::move(tables[i]->format));
        } else {
            import.faults.push_back(in_file(std::move(tables[i].error()), file, place));
            import.formats.emplace_back();
            no_tables.push_back(file);
            import.is_readable = false;
        }
    }
    for (Fault& fault : check_texts(import.cells)) {
        fault.file.insert(0, place);
        // What was encoded twice is the whole file.
        import.is_readable &= fault.code != FaultCode::EncodedTwice;
        const bool said = std::ranges::any_of(import.faults, [&](const Fault& known) {
            return known.code == FaultCode::EncodedTwice && known.file == fault.file;
        });
        if (!said || fault.code != FaultCode::EncodedTwice)
            import.faults.push_back(std::move(fault));
    }
    ReadCells read = read_cells(import.cells, place);
    // Of a file that is none, one fault is enough, and of a cell, too.
    std::erase_if(read.faults, [&](const Fault& fault) {
        return std::ranges::find(no_tables, fault.cell.file) != no_tables.end()
               || has_place_of(import.faults, fault);
    });
    std::ranges::move(read.faults, std::back_inserter(import.faults));
    if (import.faults.empty()) {
        import.cells = cells_of(read.book);
        import.book = std::move(read.book);
        import.book.checksum = checksum_of(import.cells);
    }
    return import;
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
