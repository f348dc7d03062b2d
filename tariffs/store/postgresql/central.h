// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/connection.h"
#include "tariffs/store/store.h"

namespace maksuarvio {

/// A central store for reading. Only its owner makes or changes its schema.
tl::expected<OpenedStore, OpenError> open_central(const QString& path);

/// What people and computers can be in a central store.
enum class CentralRole : std::uint8_t { Reader, Maintainer, Publisher, Auditor, Counter };
constexpr std::string_view word(CentralRole role)
{
    switch (role) {
    case CentralRole::Reader:
        return "reader";
    case CentralRole::Maintainer:
        return "maintainer";
    case CentralRole::Publisher:
        return "publisher";
    case CentralRole::Auditor:
        return "auditor";
    case CentralRole::Counter:
        return "counter";
    }
    return {};
}

/// What the owner of the database does with a central store.
class CentralStore {
public:
    static tl::expected<CentralStore, OpenError> open(const QString& path);

    /// Makes the schema where there is none, the roles that the server lacks, the functions and the
    /// rights. What is there of this schema stays.
    tl::expected<void, OpenError> init();
    /// Brings an older one up to date.
    tl::expected<void, OpenError> migrate();
    /// 0: there is none.
    tl::expected<int, OpenError> schema();
    tl::expected<void, OpenError> grant(CentralRole role, const QString& user);
    tl::expected<void, OpenError> set_four_eyes(const QString& organiser, bool on);

    struct Counts {
        int versions = 0;
        int drafts = 0;
        int packages = 0;
        /// Of the last package; empty for none.
        QString last_package_at;
    };
    tl::expected<Counts, OpenError> counts();
    /// The versions that are not as they were published, each in words.
    tl::expected<QStringList, OpenError> verify();

private:
    CentralStore(QString path, std::unique_ptr<StoreConnection> connection);
    template <typename T = void> tl::expected<T, OpenError> named(SqlResult<T> result) const;
    SqlResult<> write_schema(int version);

    QString m_path;
    std::unique_ptr<StoreConnection> m_connection;
};

} // namespace maksuarvio
