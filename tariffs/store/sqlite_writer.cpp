// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/sqlite_writer.h"

#include "tariffs/store/drafts.h"
#include "tariffs/store/packages.h"
#include "tariffs/store/versions.h"

namespace maksuarvio {

using namespace Qt::StringLiterals;

namespace {

/// An empty text, which is no NULL.
QString not_null(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

class SqliteWriter : public StoreWriter {
public:
    explicit SqliteWriter(StoreConnection& connection) : m_connection(connection) {}

    SqlResult<> save(Draft& draft, const std::vector<LogEntry>& entries,
                     const QString& who) override
    {
        return next_log_id(m_connection)
            .and_then([&](std::int64_t revision) {
                draft.revision = revision;
                if (draft.id == 0)
                    draft.id = revision;
                draft.changed_by = not_null(who);
                draft.changed_at = time_stamp();
                return write_draft(m_connection, draft);
            })
            .and_then([&] { return log(m_connection, draft.changed_by, entries, draft.id); });
    }

    SqlResult<> discard(const Draft& draft, const QString& who) override
    {
        return remove_draft(m_connection, draft.id).and_then([&] {
            return log(m_connection, not_null(who),
                       {{.action = u"discard"_s,
                         .version = header_field(draft.cells, HeaderField::Version)}},
                       draft.id);
        });
    }

    // Whoever has the file can do all that there is in it: four eyes take a server.
    SqlResult<> review(const Draft& /*draft*/, ReviewAction /*action*/,
                       const QString& /*who*/) override
    {
        return tl::unexpected(SqlFault{{}, SqlFault::Kind::NotCentral});
    }

    SqlResult<> publish(const Draft& draft, const BookCells& cells,
                        const std::vector<LogEntry>& entries, const QString& who) override
    {
        return log(m_connection, not_null(who), entries, draft.id)
            .and_then([&] { return remove_draft(m_connection, draft.id); })
            .and_then([&] { return take(cells, who); });
    }

    SqlResult<> withdraw(const std::string& version, const QString& who) override
    {
        return add_withdrawal(m_connection, version, not_null(who), time_stamp()).and_then([&] {
            return log(m_connection, not_null(who),
                       {{.action = u"withdraw"_s, .version = version}});
        });
    }

    // Nobody fetches packages from a file, so what they say is enough.
    SqlResult<> add_package(const NewPackage& package, const QString& who) override
    {
        const bool is_made_here = !package.whole.isEmpty();
        return m_connection
            .execute(u"INSERT INTO package (organiser, sequence, content, happened_at, who) "
                     "VALUES (?, ?, ?, ?, ?)"_s,
                     {to_sql(package.organiser), to_sql(package.sequence), package.head,
                      time_stamp(), not_null(who)})
            .and_then([&] {
                return log(m_connection, not_null(who),
                           {{.action = is_made_here ? u"seal"_s : u"take"_s,
                             .place = package.organiser,
                             .new_value = QString::number(package.sequence)}});
            });
    }

    SqlResult<> take(const BookCells& cells, const QString& who) override
    {
        return add_published(m_connection, cells, {.who = not_null(who)});
    }

private:
    StoreConnection& m_connection;
};

} // namespace

std::unique_ptr<StoreWriter> sqlite_writer(StoreConnection& connection)
{
    return std::make_unique<SqliteWriter>(connection);
}

} // namespace maksuarvio
