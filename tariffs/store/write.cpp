// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/cells.h"
#include "tariffs/store/books.h"
#include "tariffs/store/dialect.h"
#include "tariffs/store/fields.h"

#include <QDateTime>

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

/// One prepared INSERT for many rows.
class Insert {
public:
    Insert(StoreConnection& connection, const QString& table, const QStringList& columns)
        : m_query(connection.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
            table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s))))
    {
    }

    /// Does nothing after a fault.
    void add(const QVariantList& values)
    {
        if (m_query && m_done)
            m_done = StoreConnection::run(*m_query, values);
    }
    SqlResult<> done() const
    {
        return m_query.map([](const QSqlQuery&) {}).and_then([this] { return m_done; });
    }

private:
    SqlResult<QSqlQuery> m_query;
    SqlResult<> m_done;
};

QVariantList with(QVariantList before, const Texts& texts, const QVariantList& after = {})
{
    for (const LanguageFacts& language : kLanguageFacts)
        before.push_back(to_sql(texts[language.language]));
    return before + after;
}

SqlResult<> add_services(StoreConnection& connection, const Book& book)
{
    Insert insert(connection, u"service"_s,
                  {u"version"_s, u"position"_s, u"id"_s, u"fi"_s, u"sv"_s, u"en"_s, u"category"_s,
                   u"unit"_s, u"priced_unit"_s, u"fee_rule"_s, u"form"_s,
                   u"covered_by_long_term_care"_s, u"reference"_s});
    for (const auto& [service, place] : book.services) {
        insert.add(with({to_sql(book.header.version), to_sql(place.row + 1), to_sql(service.id)},
                        service.name,
                        {to_sql(service.category), to_sql(service.unit),
                         to_sql(service.priced_unit), to_sql(service.rule), to_sql(service.form),
                         to_sql(static_cast<int>(service.covered_by_long_term_care)),
                         to_sql(service.reference)}));
    }
    return insert.done();
}

SqlResult<> add_offers(StoreConnection& connection, const Book& book)
{
    Insert insert(connection, u"offer"_s,
                  {u"version"_s, u"position"_s, u"service"_s, u"mode"_s, u"voucher_rule"_s,
                   u"valid_from"_s, u"valid_to"_s});
    for (const auto& [offer, valid, place] : book.offers) {
        insert.add({to_sql(book.header.version), to_sql(place.row + 1), to_sql(offer.service),
                    to_sql(offer.mode), to_sql(offer.voucher_rule), to_sql(valid.from),
                    to_sql(valid.to)});
    }
    return insert.done();
}

SqlResult<> add_values(StoreConnection& connection, const Book& book)
{
    Insert insert(connection, u"tariff_value"_s,
                  {u"version"_s, u"file"_s, u"position"_s, u"value_key"_s, u"service"_s, u"mode"_s,
                   u"at_place"_s, u"persons"_s, u"numerator"_s, u"denominator"_s, u"measure"_s,
                   u"valid_from"_s, u"valid_to"_s, u"status"_s, u"reference"_s, u"source"_s,
                   u"reviewed"_s});
    for (const auto& [row, place] : book.rows) {
        insert.add({to_sql(book.header.version), to_sql(place.file), to_sql(place.row + 1),
                    to_sql(row.key), to_sql(row.service), to_sql(row.mode), to_sql(row.at),
                    to_sql(row.persons), to_sql(static_cast<std::int64_t>(row.value.numerator())),
                    to_sql(row.value.denominator()), to_sql(row.measure), to_sql(row.from),
                    to_sql(row.to), to_sql(row.status), to_sql(row.reference), to_sql(row.source),
                    to_sql(row.reviewed)});
    }
    return insert.done();
}

SqlResult<> add_texts(StoreConnection& connection, const Book& book)
{
    Insert insert(connection, u"tariff_text"_s,
                  {u"version"_s, u"position"_s, u"text_key"_s, u"fi"_s, u"sv"_s, u"en"_s});
    for (const auto& [key, text, place] : book.texts)
        insert.add(with({to_sql(book.header.version), to_sql(place.row + 1), to_sql(key)}, text));
    return insert.done();
}

SqlResult<> add_presets(StoreConnection& connection, const Book& book)
{
    Insert preset(connection, u"preset"_s,
                  {u"version"_s, u"number"_s, u"id"_s, u"fi"_s, u"sv"_s, u"en"_s});
    Insert line(connection, u"preset_line"_s,
                {u"version"_s, u"position"_s, u"preset_number"_s, u"service"_s, u"mode"_s,
                 u"amount"_s, u"unit"_s, u"per"_s});
    const QVariant version = to_sql(book.header.version);
    int number = 0;
    for (const auto& [content, places] : book.presets) {
        preset.add(with({version, to_sql(number), to_sql(content.id)}, content.name));
        for (std::size_t i = 0; i < places.size(); ++i) {
            const PlannedService& planned = content.services[i];
            line.add({version, to_sql(places[i].row + 1), to_sql(number), to_sql(planned.service),
                      to_sql(planned.mode), to_sql(planned.amount), to_sql(planned.unit),
                      to_sql(planned.per)});
        }
        ++number;
    }
    return preset.done().and_then([&] { return line.done(); });
}

SqlResult<> add_organiser(StoreConnection& connection, const std::string& id)
{
    return connection.single(u"SELECT id FROM organiser WHERE id = ?"_s, {to_sql(id)})
        .and_then([&](const QVariant& found) -> SqlResult<> {
            if (!found.isNull())
                return {};
            return connection.execute(u"INSERT INTO organiser (id) VALUES (?)"_s, {to_sql(id)});
        });
}

SqlResult<> add_draft(StoreConnection& connection, const Book& book, bool shipped)
{
    const BookHeader& header = book.header;
    Insert insert(connection, u"version"_s,
                  {u"id"_s, u"organiser"_s, u"valid_from"_s, u"valid_to"_s, u"status"_s,
                   u"decision_body"_s, u"decision_date"_s, u"decision_section"_s, u"corrects"_s,
                   u"reviewed_on"_s, u"shipped"_s, u"checksum"_s});
    insert.add({to_sql(header.version), to_sql(header.organiser), to_sql(header.valid.from),
                to_sql(header.valid.to), to_sql(VersionStatus::Draft), to_sql(header.decision_body),
                to_sql(header.decision_date), to_sql(header.decision_section),
                header.corrects.empty() ? QVariant() : to_sql(header.corrects),
                to_sql(header.reviewed_on), to_sql(static_cast<int>(shipped)),
                to_sql(book.checksum)});
    return insert.done();
}

SqlResult<> publish(StoreConnection& connection, const std::string& version, const QString& who)
{
    return connection.single(u"SELECT coalesce(max(published_sequence), 0) + 1 FROM version"_s)
        .and_then([&](const QVariant& sequence) {
            return connection.execute(
                u"UPDATE version SET status = ?, published_sequence = ?, published_at = ?, "
                "published_by = ? WHERE id = ?"_s,
                {to_sql(VersionStatus::Published), sequence, time_stamp(), who, to_sql(version)});
        });
}

/// What stands in the store must be what was to be written, whatever lies between.
SqlResult<> check_written(StoreConnection& connection, const Book& book)
{
    return read_rows_of(connection, book.header.version)
        .and_then([&](const Book& written) -> SqlResult<> {
            if (cells_of(written) == cells_of(book))
                return {};
            return tl::unexpected(SqlFault{u"%1 did not arrive as it was written"_s.arg(
                                               QString::fromStdString(book.header.version)),
                                           dialect::damage_code()});
        });
}

} // namespace

QString time_stamp()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

SqlResult<std::int64_t> next_log_id(StoreConnection& connection)
{
    return connection.single(u"SELECT coalesce(max(id), 0) + 1 FROM audit_log"_s)
        .map([](const QVariant& id) { return static_cast<std::int64_t>(id.toLongLong()); });
}

SqlResult<> log(StoreConnection& connection, const QString& who,
                const std::vector<LogEntry>& entries)
{
    return next_log_id(connection).and_then([&](std::int64_t id) {
        Insert insert(connection, u"audit_log"_s,
                      {u"id"_s, u"happened_at"_s, u"who"_s, u"action"_s, u"version"_s, u"place"_s,
                       u"old_value"_s, u"new_value"_s});
        for (const LogEntry& entry : entries)
            insert.add({to_sql(id++), time_stamp(), who, entry.action, to_sql(entry.version),
                        entry.place.isNull() ? u""_s : entry.place, entry.old_value,
                        entry.new_value});
        return insert.done();
    });
}

SqlResult<> add_published(StoreConnection& connection, const Book& book,
                          const Publication& publication)
{
    return add_organiser(connection, book.header.organiser)
        .and_then([&] { return add_draft(connection, book, publication.shipped); })
        .and_then([&] { return add_services(connection, book); })
        .and_then([&] { return add_offers(connection, book); })
        .and_then([&] { return add_values(connection, book); })
        .and_then([&] { return add_texts(connection, book); })
        .and_then([&] { return add_presets(connection, book); })
        .and_then([&] { return publish(connection, book.header.version, publication.who); })
        .and_then([&] { return add_digest(connection, book.header.version); })
        .and_then([&] { return check_written(connection, book); })
        .and_then([&] {
            return log(connection, publication.who,
                       {{.action = u"publish"_s,
                         .version = book.header.version,
                         .place = {},
                         .old_value = {},
                         .new_value = {}}});
        });
}

} // namespace maksuarvio
