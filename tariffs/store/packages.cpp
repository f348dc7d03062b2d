// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/packages.h"

namespace maksuarvio {

using namespace Qt::StringLiterals;

SqlResult<std::optional<LastPackage>> read_last_package(StoreConnection& connection,
                                                        const std::string& organiser)
{
    return connection
        .query(u"SELECT sequence, content FROM package WHERE organiser = ? "
               "ORDER BY sequence DESC LIMIT 1"_s,
               {to_sql(organiser)})
        .and_then([&](QSqlQuery rows) -> SqlResult<std::optional<LastPackage>> {
            std::optional<LastPackage> last;
            if (rows.next())
                last = {rows.value(0).toLongLong(), rows.value(1).toByteArray()};
            return connection.ended(rows).map([&] { return std::move(last); });
        });
}

SqlResult<PackageSequences> read_package_sequences(StoreConnection& connection)
{
    return connection.query(u"SELECT organiser, max(sequence) FROM package GROUP BY organiser"_s)
        .and_then([&](QSqlQuery rows) {
            PackageSequences sequences;
            while (rows.next())
                sequences.emplace(rows.value(0).toString().toStdString(),
                                  rows.value(1).toLongLong());
            return connection.ended(rows).map([&] { return std::move(sequences); });
        });
}

SqlResult<std::vector<QByteArray>> read_newer_packages(StoreConnection& connection,
                                                       const std::vector<std::string>& organisers,
                                                       const PackageSequences& known,
                                                       std::int64_t most_bytes)
{
    if (organisers.empty())
        return {};
    QStringList newer;
    QVariantList values;
    for (const std::string& organiser : organisers) {
        newer.push_back(u"(organiser = ? AND sequence > ?)"_s);
        const auto there = known.find(organiser);
        values += {to_sql(organiser), to_sql(there == known.end() ? 0 : there->second)};
    }
    values.push_back(to_sql(most_bytes));
    return connection
        .query(u"SELECT content FROM package WHERE (%1) AND sequence = (SELECT max(sequence) FROM "
               "package AS later WHERE later.organiser = package.organiser) AND length(content) "
               "<= ?"_s.arg(newer.join(u" OR "_s)),
               values)
        .and_then([&](QSqlQuery rows) {
            std::vector<QByteArray> packages;
            while (rows.next())
                packages.push_back(rows.value(0).toByteArray());
            return connection.ended(rows).map([&] { return std::move(packages); });
        });
}

} // namespace maksuarvio
