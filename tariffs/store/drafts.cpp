// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/drafts.h"

#include <algorithm>

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

SqlResult<BookCells> read_sheets(StoreConnection& connection, std::int64_t id)
{
    auto query =
        connection.query(u"SELECT file, content FROM draft_sheet WHERE draft = ?"_s, {to_sql(id)});
    if (!query)
        return tl::unexpected(std::move(query.error()));
    BookCells cells;
    while (query->next()) {
        const auto file = from_word<BookFile>(query->value(0).toString().toStdString());
        auto rows = read_csv(query->value(1).toString().toStdString());
        if (!file || !rows)
            return tl::unexpected(SqlFault{u"a sheet of a draft cannot be understood"_s});
        cells[*file] = *std::move(rows);
    }
    return connection.ended(*query).map([&] { return std::move(cells); });
}

} // namespace

SqlResult<std::vector<DraftInfo>> read_drafts(StoreConnection& connection)
{
    return connection
        .query(u"SELECT id, organiser, version, base, revision, changed_by, changed_at FROM draft "
               "ORDER BY revision DESC"_s)
        .and_then([&](QSqlQuery query) {
            std::vector<DraftInfo> drafts;
            while (query.next())
                drafts.push_back({.id = query.value(0).toLongLong(),
                                  .organiser = query.value(1).toString().toStdString(),
                                  .version = query.value(2).toString().toStdString(),
                                  .base = query.value(3).toString().toStdString(),
                                  .revision = query.value(4).toLongLong(),
                                  .changed_by = query.value(5).toString(),
                                  .changed_at = query.value(6).toString()});
            return connection.ended(query).map([&] { return std::move(drafts); });
        });
}

SqlResult<std::optional<Draft>> read_draft(StoreConnection& connection, std::int64_t id)
{
    return read_drafts(connection)
        .and_then([&](const std::vector<DraftInfo>& drafts) -> SqlResult<std::optional<Draft>> {
            const auto info = std::ranges::find(drafts, id, &DraftInfo::id);
            if (info == drafts.end())
                return std::nullopt;
            return read_sheets(connection, id).map([&](BookCells cells) {
                return std::optional(Draft{.id = id,
                                           .cells = std::move(cells),
                                           .base = info->base,
                                           .revision = info->revision,
                                           .changed_by = info->changed_by,
                                           .changed_at = info->changed_at});
            });
        });
}

SqlResult<> write_draft(StoreConnection& connection, const Draft& draft)
{
    return remove_draft(connection, draft.id)
        .and_then([&] {
            return connection.execute(
                u"INSERT INTO draft (id, organiser, version, base, revision, changed_by, "
                "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {to_sql(draft.id), to_sql(header_field(draft.cells, HeaderField::Organiser)),
                 to_sql(header_field(draft.cells, HeaderField::Version)), to_sql(draft.base),
                 to_sql(draft.revision), draft.changed_by, draft.changed_at});
        })
        .and_then([&]() -> SqlResult<> {
            for (std::size_t i = 0; i < draft.cells.files.size(); ++i) {
                auto done = connection.execute(
                    u"INSERT INTO draft_sheet (draft, file, content) VALUES (?, ?, ?)"_s,
                    {to_sql(draft.id), to_sql(Words<BookFile>::all[i]),
                     to_sql(csv_text(draft.cells.files[i]))});
                if (!done)
                    return done;
            }
            return {};
        });
}

SqlResult<> remove_draft(StoreConnection& connection, std::int64_t id)
{
    return connection.execute(u"DELETE FROM draft WHERE id = ?"_s, {to_sql(id)});
}

} // namespace maksuarvio
