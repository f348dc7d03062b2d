// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/postgresql/writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace maksuarvio {

using namespace Qt::StringLiterals;

namespace {

QString to_json(const QJsonArray& array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// Each as [file, content], in their order.
QString sheets_of(const BookCells& cells)
{
    QJsonArray sheets;
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        sheets.push_back(QJsonArray{to_sql(Words<BookFile>::all[i]).toString(),
                                    QString::fromStdString(csv_text(cells.files[i]))});
    return to_json(sheets);
}

QString changes_of(const std::vector<LogEntry>& entries)
{
    QJsonArray changes;
    for (const LogEntry& entry : entries) {
        QJsonObject change{{u"action"_s, entry.action},
                           {u"version"_s, QString::fromStdString(entry.version)},
                           {u"place"_s, QString::fromStdString(entry.place)}};
        if (entry.old_value.isValid())
            change.insert(u"old"_s, entry.old_value.toString());
        if (entry.new_value.isValid())
            change.insert(u"new"_s, entry.new_value.toString());
        changes.push_back(change);
    }
    return to_json(changes);
}

class PostgresqlWriter : public StoreWriter {
public:
    explicit PostgresqlWriter(StoreConnection& connection) : m_connection(connection) {}

    SqlResult<> save(Draft& draft, const std::vector<LogEntry>& entries,
                     const QString& /*who*/) override
    {
        return m_connection
            .query(u"SELECT id, revision, changed_by, changed_at FROM "
                   "save_draft(?, ?, ?, ?, ?, ?, ?)"_s,
                   {to_sql(draft.id), to_sql(draft.revision), to_sql(draft.base),
                    to_sql(header_field(draft.cells, HeaderField::Organiser)),
                    to_sql(header_field(draft.cells, HeaderField::Version)), sheets_of(draft.cells),
                    changes_of(entries)})
            .and_then([&](QSqlQuery row) {
                if (row.next()) {
                    draft.id = row.value(0).toLongLong();
                    draft.revision = row.value(1).toLongLong();
                    draft.changed_by = row.value(2).toString();
                    draft.changed_at = row.value(3).toString();
                }
                return m_connection.ended(row);
            });
    }

    SqlResult<> discard(const Draft& draft, const QString& /*who*/) override
    {
        return call(u"discard_draft(?, ?)"_s, {to_sql(draft.id), to_sql(draft.revision)});
    }

    SqlResult<> review(const Draft& draft, ReviewAction action, const QString& /*who*/) override
    {
        return call(action == ReviewAction::Send ? u"send_draft(?, ?)"_s : u"approve_draft(?, ?)"_s,
                    {to_sql(draft.id), to_sql(draft.revision)});
    }

    SqlResult<> publish(const Draft& draft, const BookCells& cells,
                        const std::vector<LogEntry>& entries, const QString& who) override
    {
        if (draft.id != 0)
            return publish_stored(draft, cells, entries);
        // What comes from elsewhere is a draft first.
        Draft stored = draft;
        std::vector<LogEntry> created = entries;
        created.insert(created.begin(), {.action = u"create"_s,
                                         .version = header_field(cells, HeaderField::Version),
                                         .place = draft.base});
        return save(stored, created, who).and_then([&] {
            return publish_stored(stored, cells, {});
        });
    }

    SqlResult<> withdraw(const std::string& version, const QString& /*who*/) override
    {
        return call(u"withdraw_version(?)"_s, {to_sql(version)});
    }

    SqlResult<> add_package(const NewPackage& package, const QString& /*who*/) override
    {
        return call(u"add_package(?, ?, ?)"_s,
                    {to_sql(package.organiser), to_sql(package.sequence), package.whole});
    }

    // A central store is where packages come from.
    SqlResult<> take(const BookCells& /*cells*/, const QString& /*who*/) override
    {
        return tl::unexpected(SqlFault{{}, SqlFault::Kind::NotAllowed});
    }

private:
    SqlResult<> call(const QString& function, const QVariantList& values)
    {
        return m_connection.execute(u"SELECT "_s + function, values);
    }

    SqlResult<> publish_stored(const Draft& draft, const BookCells& cells,
                               const std::vector<LogEntry>& entries)
    {
        return call(u"publish_draft(?, ?, ?, ?, ?)"_s,
                    {to_sql(draft.id), to_sql(draft.revision), sheets_of(cells),
                     to_sql(checksum_of(cells)), changes_of(entries)});
    }

    StoreConnection& m_connection;
};

} // namespace

std::unique_ptr<StoreWriter> postgresql_writer(StoreConnection& connection)
{
    return std::make_unique<PostgresqlWriter>(connection);
}

} // namespace maksuarvio
