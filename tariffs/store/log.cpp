// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/log.h"

#include <QDateTime>

namespace maksuarvio {

using namespace Qt::StringLiterals;

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
                const std::vector<LogEntry>& entries, std::int64_t draft)
{
    return next_log_id(connection).and_then([&](std::int64_t id) -> SqlResult<> {
        for (const LogEntry& entry : entries) {
            auto done = connection.execute(
                u"INSERT INTO audit_log (id, happened_at, who, action, version, draft, place, "
                "old_value, new_value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                {to_sql(id++), time_stamp(), who, entry.action, to_sql(entry.version),
                 draft == 0 ? QVariant() : to_sql(draft), to_sql(entry.place), entry.old_value,
                 entry.new_value});
            if (!done)
                return done;
        }
        return {};
    });
}

SqlResult<std::vector<AuditEntry>> read_log(StoreConnection& connection, const std::string& version)
{
    return connection
        .query(u"SELECT id, happened_at, who, action, version, place, old_value, new_value "
               "FROM audit_log WHERE ? = '' OR version = ? ORDER BY id"_s,
               {to_sql(version), to_sql(version)})
        .and_then([&](QSqlQuery query) {
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
            return connection.ended(query).map([&] { return std::move(entries); });
        });
}

} // namespace maksuarvio
