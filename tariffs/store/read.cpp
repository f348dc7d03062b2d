// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/books.h"
#include "tariffs/store/dialect.h"
#include "tariffs/store/fields.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

const QString kHeaderColumns =
    dialect::utf8(u"id, organiser, valid_from, valid_to, status, decision_body, decision_date, "
                  "decision_section, corrects, reviewed_on"_s);

BookHeader header_of(Fields& fields)
{
    BookHeader header;
    header.version = fields.text();
    header.organiser = fields.text();
    header.valid = fields.validity();
    header.status = fields.word<VersionStatus>();
    header.decision_body = fields.text();
    header.decision_date = fields.optional_date();
    header.decision_section = fields.text();
    header.corrects = fields.text();
    header.reviewed_on = fields.optional_date();
    return header;
}

/// Runs a query about a version, calls `take(fields)` for each row, and adds all to `content`.
template <typename Take>
SqlResult<> for_each(StoreConnection& connection, const QString& sql, const QVariantList& values,
                     std::string* content, Take take)
{
    auto query = connection.query(sql, values);
    if (!query)
        return tl::unexpected(std::move(query.error()));
    Fields fields(*query, content);
    while (query->next()) {
        fields.next_row();
        take(fields);
        if (fields.has_fault())
            return tl::unexpected(
                SqlFault{u"a field cannot be understood: "_s + sql, dialect::damage_code()});
    }
    return StoreConnection::ended(*query);
}

template <typename Take>
SqlResult<> for_each(StoreConnection& connection, const QString& sql, const QVariantList& values,
                     Take take)
{
    return for_each(connection, sql, values, nullptr, take);
}

Service service_of(Fields& fields)
{
    Service service;
    service.id = fields.text();
    service.name = fields.texts();
    service.category = fields.word<Category>();
    service.unit = fields.word<Unit>();
    service.priced_unit = fields.word<Unit>();
    service.rule = fields.word<FeeRule>();
    service.form = fields.word<CareForm>();
    service.covered_by_long_term_care = fields.flag();
    service.reference = fields.text();
    return service;
}

Row row_of(Fields& fields)
{
    Row row;
    row.key = fields.word<Key>();
    row.service = fields.text();
    row.mode = fields.optional_word<Mode>();
    row.at = fields.whole();
    row.persons = fields.small();
    const std::int64_t numerator = fields.whole();
    row.value = Exact(numerator, fields.whole());
    row.measure = fields.word<Measure>();
    const Validity valid = fields.validity();
    row.from = valid.from;
    row.to = valid.to;
    row.status = fields.word<Status>();
    row.reference = fields.text();
    row.source = fields.text();
    row.reviewed = fields.optional_date();
    return row;
}

PlannedService planned_of(Fields& fields)
{
    PlannedService planned;
    planned.service = fields.text();
    planned.mode = fields.word<Mode>();
    planned.amount = fields.whole();
    planned.unit = fields.word<Unit>();
    planned.per = fields.word<Period>();
    return planned;
}

SqlResult<> read_parts(StoreConnection& connection, Book& book, std::string* content)
{
    const QVariantList of{to_sql(book.header.version)};
    return for_each(
               connection,
               u"SELECT position, "_s
                   + dialect::utf8(u"id, fi, sv, en, category, unit, priced_unit, fee_rule, form"_s)
                   + u", covered_by_long_term_care, "_s + dialect::utf8(u"reference"_s)
                   + u" FROM service WHERE version = ? ORDER BY position"_s,
               of, content,
               [&](Fields& fields) {
                   const Cell place{BookFile::Services, fields.small() - 1};
                   book.services.push_back({service_of(fields), place});
               })
        .and_then([&] {
            return for_each(
                connection,
                u"SELECT position, "_s
                    + dialect::utf8(u"service, mode, voucher_rule, valid_from, valid_to"_s)
                    + u" FROM offer WHERE version = ? ORDER BY position"_s,
                of, content, [&](Fields& fields) {
                    BookOffer offer;
                    offer.place = {BookFile::Offers, fields.small() - 1};
                    offer.offer.service = fields.text();
                    offer.offer.mode = fields.word<Mode>();
                    offer.offer.voucher_rule = fields.word<VoucherRule>();
                    offer.valid = fields.validity();
                    book.offers.push_back(std::move(offer));
                });
        })
        .and_then([&] {
            return for_each(connection,
                            u"SELECT "_s + dialect::utf8(u"file"_s) + u", position, "_s
                                + dialect::utf8(u"value_key, service, mode"_s)
                                + u", at_place, persons, numerator, denominator, "_s
                                + dialect::utf8(u"measure, valid_from, valid_to, status, "
                                                "reference, source, reviewed"_s)
                                + u" FROM tariff_value WHERE version = ? "
                                  "ORDER BY file, position, value_key, persons"_s,
                            of, content, [&](Fields& fields) {
                                const auto file = fields.word<BookFile>();
                                const Cell place{file, fields.small() - 1};
                                book.rows.push_back({row_of(fields), place});
                            });
        })
        .and_then([&] {
            return for_each(connection,
                            u"SELECT position, text_key, fi, sv, en FROM tariff_text "
                            "WHERE version = ? ORDER BY position"_s,
                            of, content, [&](Fields& fields) {
                                const Cell place{BookFile::Wording, fields.small() - 1};
                                const auto key = fields.word<TextKey>();
                                book.texts.push_back({key, fields.texts(), place});
                            });
        })
        .and_then([&] {
            return for_each(
                connection,
                u"SELECT id, fi, sv, en FROM preset WHERE version = ? ORDER BY number"_s, of,
                content, [&](Fields& fields) {
                    BookPreset preset;
                    preset.preset.id = fields.text();
                    preset.preset.name = fields.texts();
                    book.presets.push_back(std::move(preset));
                });
        })
        .and_then([&] {
            return for_each(connection,
                            u"SELECT preset_number, position, service, mode, amount, unit, per "
                            "FROM preset_line WHERE version = ? ORDER BY position"_s,
                            of, content, [&](Fields& fields) {
                                const auto number = static_cast<std::size_t>(fields.whole());
                                const Cell place{BookFile::Presets, fields.small() - 1};
                                if (number >= book.presets.size())
                                    return fields.refuse();
                                BookPreset& preset = book.presets[number];
                                preset.preset.services.push_back(planned_of(fields));
                                preset.places.push_back(place);
                            });
        });
}

SqlFault changed(const std::string& version)
{
    return {u"%1 is not as it was published"_s.arg(QString::fromStdString(version)),
            dialect::damage_code()};
}

struct StoredBook {
    Book book;
    /// Of every row that makes it, in hexadecimal digits.
    QString digest;
};

/// All but whether it was withdrawn, which is all that may change about a published version.
std::string fixed_text(const VersionInfo& version)
{
    const BookHeader& header = version.header;
    const auto day = [](const std::optional<Date>& date) {
        return date ? iso_from_date(*date) : std::string();
    };
    std::string text = std::to_string(version.sequence);
    for (const std::string& part :
         {header.version, header.organiser, iso_from_date(header.valid.from), day(header.valid.to),
          header.decision_body, day(header.decision_date), header.decision_section, header.corrects,
          day(header.reviewed_on), version.published_by.toStdString(),
          version.published_at.toStdString()})
        (text += '\n') += part;
    return text;
}

/// Whatever they were when they were published.
SqlResult<std::vector<VersionInfo>> read_infos(StoreConnection& connection)
{
    std::vector<VersionInfo> versions;
    return for_each(
               connection,
               u"SELECT "_s + kHeaderColumns
                   + u", published_sequence, checksum, published_by, published_at FROM version "
                     "WHERE status <> ? ORDER BY published_sequence"_s,
               {to_sql(VersionStatus::Draft)},
               [&](Fields& fields) {
                   VersionInfo version;
                   version.header = header_of(fields);
                   version.sequence = fields.whole();
                   version.checksum = fields.text();
                   version.published_by = QString::fromStdString(fields.text());
                   version.published_at = QString::fromStdString(fields.text());
                   versions.push_back(std::move(version));
               })
        .map([&] { return std::move(versions); });
}

SqlResult<StoredBook> read_rows(StoreConnection& connection, const std::string& version)
{
    StoredBook stored;
    Book& book = stored.book;
    std::string content;
    return for_each(connection,
                    u"SELECT "_s + kHeaderColumns
                        + u", checksum, shipped FROM version WHERE id = ?"_s,
                    {to_sql(version)},
                    [&](Fields& fields) {
                        book.header = header_of(fields);
                        book.checksum = fields.text();
                        const bool shipped = fields.flag();
                        content.append(book.checksum) += shipped ? '1' : '0';
                    })
        .and_then([&] { return read_parts(connection, book, &content); })
        .map([&] {
            stored.digest = QString::fromLatin1(
                QCryptographicHash::hash(QByteArrayView(content), QCryptographicHash::Blake2b_256)
                    .toHex());
            return std::move(stored);
        });
}

} // namespace

SqlResult<std::vector<VersionInfo>> read_versions(StoreConnection& connection)
{
    std::set<std::string> published;
    return for_each(connection, u"SELECT header FROM version_digest"_s, {},
                    [&](Fields& fields) { published.insert(fields.text()); })
        .and_then([&] { return read_infos(connection); })
        .and_then([&](std::vector<VersionInfo> versions) -> SqlResult<std::vector<VersionInfo>> {
            for (const VersionInfo& version : versions) {
                if (published.erase(fixed_text(version)) == 0)
                    return tl::unexpected(changed(version.header.version));
            }
            if (!published.empty())
                return tl::unexpected(SqlFault{u"a version is gone"_s, dialect::damage_code()});
            return versions;
        });
}

SqlResult<Texts> read_name(StoreConnection& connection, const std::string& version)
{
    Texts name;
    return for_each(connection,
                    u"SELECT "_s + dialect::utf8(u"fi, sv, en"_s)
                        + u" FROM tariff_text WHERE version = ? AND text_key = ?"_s,
                    {to_sql(version), to_sql(TextKey::Name)},
                    [&](Fields& fields) { name = fields.texts(); })
        .map([&] { return std::move(name); });
}

SqlResult<std::vector<AuditEntry>> read_log(StoreConnection& connection, const std::string& version)
{
    return connection
        .query(u"SELECT id, happened_at, who, action, version, place, old_value, new_value "
               "FROM audit_log WHERE ? = '' OR version = ? ORDER BY id"_s,
               {to_sql(version), to_sql(version)})
        .map([](QSqlQuery query) {
            std::vector<AuditEntry> entries;
            const auto text = [&](int field) {
                return query.isNull(field) ? QString() : query.value(field).toString();
            };
            while (query.next())
                entries.push_back({.id = query.value(0).toLongLong(),
                                   .at = text(1),
                                   .who = text(2),
                                   .action = text(3),
                                   .version = text(4),
                                   .place = text(5),
                                   .old_value = text(6),
                                   .new_value = text(7)});
            return entries;
        });
}

SqlResult<Book> read_stored_book(StoreConnection& connection, const std::string& version,
                                 const std::string& place)
{
    auto transaction = Transaction::for_reading(connection);
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    auto stored = read_rows(connection, version);
    if (!stored)
        return tl::unexpected(std::move(stored.error()));
    const auto digest = connection.single(u"SELECT content FROM version_digest WHERE version = ?"_s,
                                          {to_sql(version)});
    if (!digest)
        return tl::unexpected(digest.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(std::move(done.error()));
    if (stored->book.header.version != version)
        return tl::unexpected(SqlFault{u"no such version"_s, {}});
    if (digest->toString() != stored->digest)
        return tl::unexpected(changed(version));
    stored->book.place = place;
    return std::move(stored->book);
}

SqlResult<Book> read_rows_of(StoreConnection& connection, const std::string& version)
{
    return read_rows(connection, version).map([](StoredBook stored) {
        return std::move(stored.book);
    });
}

SqlResult<> check_digests(StoreConnection& connection)
{
    return read_versions(connection)
        .and_then([&](const std::vector<VersionInfo>& versions) -> SqlResult<> {
            for (const VersionInfo& version : versions) {
                if (const auto book = read_stored_book(connection, version.header.version, {});
                    !book)
                    return tl::unexpected(book.error());
            }
            return {};
        });
}

SqlResult<> add_digest(StoreConnection& connection, const std::string& version)
{
    const auto infos = read_infos(connection);
    if (!infos)
        return tl::unexpected(infos.error());
    const auto info = std::ranges::find(
        *infos, version, [](const VersionInfo& known) { return known.header.version; });
    if (info == infos->end())
        return tl::unexpected(SqlFault{u"no such version"_s, {}});
    return read_rows(connection, version).and_then([&](const StoredBook& stored) {
        return connection.execute(
            u"INSERT INTO version_digest (version, header, content) VALUES (?, ?, ?)"_s,
            {to_sql(version), to_sql(fixed_text(*info)), stored.digest});
    });
}

} // namespace maksuarvio
