// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/versions.h"

#include "tariffs/book/digest.h"
#include "tariffs/store/log.h"

#include <algorithm>

namespace maksuarvio {

using namespace Qt::StringLiterals;

namespace {

SqlFault damaged(const QString& words)
{
    return {words, SqlFault::Kind::Damage};
}

SqlFault changed(const std::string& version)
{
    return damaged(u"%1 is not as it was published"_s.arg(QString::fromStdString(version)));
}

/// Of all that a row says, in the order of its columns.
constexpr auto kRowColumns =
    "id, organiser, head, digest, shipped, sequence, published_at, published_by";
using RowTexts = std::array<std::string_view, 8>;

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::optional<BookHeader> header_of(std::string_view head)
{
    auto rows = read_csv(head);
    if (!rows)
        return std::nullopt;
    const ReadCells read = read_file(BookFile::Header, *std::move(rows));
    return read.faults.empty() ? std::optional(read.book.header) : std::nullopt;
}

/// Whether a table and what leads to its rows agree, so that no row was lost from either.
SqlResult<> check_table(StoreConnection& connection, const QString& table)
{
    return connection.single(connection.database().check_of(table))
        .and_then([](const QVariant& found) -> SqlResult<> {
            if (found.toString() == u"ok"_s)
                return {};
            return tl::unexpected(damaged(found.toString()));
        });
}

/// Sheets that are as they were published, as a book.
SqlResult<Book> book_of(const Sheets& texts, const VersionInfo& version, const std::string& place)
{
    BookCells cells;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto rows = read_csv(texts[i]);
        if (!rows)
            return tl::unexpected(changed(version.header.version));
        cells.files[i] = *std::move(rows);
    }
    ReadCells read = read_cells(cells);
    if (!read.faults.empty())
        return tl::unexpected(changed(version.header.version));
    read.book.place = place;
    read.book.checksum = version.checksum;
    read.book.header.status = version.header.status;
    // What was looked at to see which version is in force is the sheet's own.
    if (read.book.header != version.header)
        return tl::unexpected(changed(version.header.version));
    return std::move(read.book);
}

SqlResult<VersionInfo> version_in(const QSqlQuery& row)
{
    std::array<QByteArray, RowTexts().size()> fields;
    RowTexts texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        fields[i] = row.value(static_cast<int>(i)).toByteArray();
        texts[i] = view(fields[i]);
    }
    const auto [id, organiser, head, digest, shipped, sequence, published_at, published_by] = texts;
    auto header = header_of(head);
    const QByteArray row_digest = row.value(8).toByteArray();
    if (!header || view(row_digest) != digest_of(texts) || header->version != id
        || header->organiser != organiser)
        return tl::unexpected(changed(std::string(id)));
    if (!row.isNull(9))
        header->status = VersionStatus::Withdrawn;
    return VersionInfo{.header = *std::move(header),
                       .sequence = row.value(10).toLongLong(),
                       .checksum = std::string(digest),
                       .shipped = std::string(shipped),
                       .published_by = QString::fromUtf8(published_by),
                       .published_at = QString::fromUtf8(published_at)};
}

} // namespace

SqlResult<std::vector<VersionInfo>> read_versions(StoreConnection& connection)
{
    return check_table(connection, u"version"_s)
        .and_then([&] { return check_table(connection, u"withdrawal"_s); })
        .and_then([&] {
            return connection.query(
                u"SELECT "_s
                + connection.database().as_bytes(QString::fromLatin1(kRowColumns)
                                                 + u", row_digest"_s)
                + u", withdrawal.version, sequence FROM version LEFT JOIN withdrawal "
                  "ON withdrawal.version = version.id ORDER BY sequence"_s);
        })
        .and_then([&](QSqlQuery rows) -> SqlResult<std::vector<VersionInfo>> {
            std::vector<VersionInfo> versions;
            while (rows.next()) {
                auto version = version_in(rows);
                if (!version)
                    return tl::unexpected(std::move(version.error()));
                versions.push_back(*std::move(version));
            }
            return connection.ended(rows).map([&] { return std::move(versions); });
        });
}

SqlResult<std::map<std::string, Texts>> read_names(StoreConnection& connection,
                                                   const std::vector<std::string>& versions)
{
    QVariantList values{to_sql(word(BookFile::Wording))};
    QStringList places;
    for (const std::string& version : versions) {
        values.push_back(to_sql(version));
        places.push_back(u"?"_s);
    }
    return connection
        .query(u"SELECT "_s + connection.database().as_bytes(u"version, content"_s)
                   + u" FROM version_sheet WHERE file = ? AND version IN (%1)"_s.arg(
                       places.join(u", "_s)),
               values)
        .and_then([&](QSqlQuery rows) {
            std::map<std::string, Texts> names;
            while (rows.next()) {
                const QByteArray content = rows.value(1).toByteArray();
                auto sheet = read_csv(view(content));
                if (!sheet)
                    continue;
                const Book book = read_file(BookFile::Wording, *std::move(sheet)).book;
                names.emplace(rows.value(0).toByteArray().toStdString(), texts_of(book).name);
            }
            return connection.ended(rows).map([&] { return std::move(names); });
        });
}

SqlResult<Sheets> read_sheets(StoreConnection& connection, const VersionInfo& version)
{
    return connection
        .query(u"SELECT "_s + connection.database().as_bytes(u"file, content"_s)
                   + u" FROM version_sheet WHERE version = ?"_s,
               {to_sql(version.header.version)})
        .and_then([&](QSqlQuery rows) -> SqlResult<Sheets> {
            Sheets sheets;
            while (rows.next()) {
                const auto file = from_word<BookFile>(rows.value(0).toByteArray().toStdString());
                if (file)
                    sheets[static_cast<std::size_t>(*file)] =
                        rows.value(1).toByteArray().toStdString();
            }
            if (auto done = connection.ended(rows); !done)
                return tl::unexpected(std::move(done.error()));
            if (digest_of(sheets) != version.checksum)
                return tl::unexpected(changed(version.header.version));
            return sheets;
        });
}

SqlResult<Book> read_version(StoreConnection& connection, const VersionInfo& version,
                             const std::string& place)
{
    return read_sheets(connection, version).and_then([&](const Sheets& sheets) {
        return book_of(sheets, version, place);
    });
}

SqlResult<> check_versions(StoreConnection& connection, const QStringList& but)
{
    return read_versions(connection)
        .and_then([&](const std::vector<VersionInfo>& versions) -> SqlResult<> {
            for (const VersionInfo& version : versions) {
                if (but.contains(QString::fromStdString(version.header.version)))
                    continue;
                if (const auto book = read_version(connection, version, {}); !book)
                    return tl::unexpected(book.error());
            }
            return {};
        });
}

SqlResult<> add_version(StoreConnection& connection, const StoredVersion& version,
                        const BookCells* sheets)
{
    for (const std::string_view file : Words<BookFile>::all) {
        if (!sheets)
            break;
        auto done = connection.execute(
            u"INSERT INTO version_sheet (version, file, content) VALUES (?, ?, ?)"_s,
            {to_sql(version.id), to_sql(file),
             to_sql(csv_text((*sheets)[*from_word<BookFile>(file)]))});
        if (!done)
            return done;
    }
    const std::string sequence = std::to_string(version.sequence);
    const std::string at = version.published_at.toStdString();
    const std::string by = version.published_by.toStdString();
    const RowTexts texts{version.id,      version.organiser, version.head, version.digest,
                         version.shipped, sequence,          at,           by};
    return connection.execute(
        u"INSERT INTO version (%1, row_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            QString::fromLatin1(kRowColumns)),
        {to_sql(version.id), to_sql(version.organiser), to_sql(version.head),
         to_sql(version.digest), version.shipped.empty() ? QVariant() : to_sql(version.shipped),
         to_sql(version.sequence), version.published_at, version.published_by,
         to_sql(digest_of(texts))});
}

namespace {

/// What stands in the store must be what was to be written, whatever lies between.
SqlResult<> check_arrived(StoreConnection& connection, const StoredVersion& version)
{
    return read_versions(connection)
        .and_then([&](const std::vector<VersionInfo>& versions) -> SqlResult<> {
            const VersionInfo& last = versions.back();
            const auto book = read_version(connection, last, {});
            if (book && last.header.version == version.id && last.checksum == version.digest
                && last.header.status == VersionStatus::Published)
                return {};
            return tl::unexpected(changed(version.id));
        });
}

} // namespace

SqlResult<> add_published(StoreConnection& connection, const BookCells& cells,
                          const Publication& publication)
{
    StoredVersion version{.id = header_field(cells, HeaderField::Version),
                          .organiser = header_field(cells, HeaderField::Organiser),
                          .head = csv_text(cells[BookFile::Header]),
                          .digest = checksum_of(cells),
                          .shipped = publication.shipped,
                          .published_at = time_stamp(),
                          .published_by = publication.who};
    const std::string corrects = header_field(cells, HeaderField::Corrects);
    return connection.single(u"SELECT count(*) FROM version WHERE id = ?"_s, {to_sql(corrects)})
        .and_then([&](const QVariant& known) -> SqlResult<QVariant> {
            if (!corrects.empty() && known.toInt() == 0)
                return tl::unexpected(SqlFault{u"it corrects no known version"_s});
            return connection.single(u"SELECT coalesce(max(sequence), 0) + 1 FROM version"_s);
        })
        .and_then([&](const QVariant& sequence) {
            version.sequence = sequence.toLongLong();
            return add_version(connection, version, &cells);
        })
        .and_then([&] { return check_arrived(connection, version); })
        .and_then([&] {
            return log(connection, publication.who,
                       {{.action = u"publish"_s, .version = version.id}});
        });
}

SqlResult<> add_withdrawal(StoreConnection& connection, const std::string& version,
                           const QString& who, const QString& at)
{
    return connection.execute(
        u"INSERT INTO withdrawal (version, withdrawn_at, withdrawn_by) VALUES (?, ?, ?)"_s,
        {to_sql(version), at, who});
}

} // namespace maksuarvio
