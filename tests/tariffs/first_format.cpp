// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/tariffs/first_format.h"

#include "tariffs/book/csv.h"
#include "tariffs/exchange/fields.h"

namespace maksuarvio::test {

QByteArray first_format_package(const Book& book, const std::vector<std::string>& known,
                                const SecretKey& key)
{
    const BookCells cells = cells_of(book);
    std::string known_lines;
    for (const std::string& version : known)
        known_lines += version + '\n';
    QByteArray bytes = "maksuarvio-package-1\n";
    append_field(bytes, checksum_of(cells));
    append_field(bytes, known_lines);
    for (const CsvRows& rows : cells.files)
        append_field(bytes, csv_text(rows));
    const Signature signature = key.sign(bytes);
    bytes.append(reinterpret_cast<const char*>(signature.data()), std::ssize(signature));
    return bytes;
}

} // namespace maksuarvio::test
