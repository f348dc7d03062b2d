// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/store_source.h"

#include "tariffs/store/versions.h"

#include <algorithm>
#include <map>

namespace maksuarvio {

namespace {

using ConnectionPointer = std::unique_ptr<StoreConnection>;

class StoreSource : public BookSource {
public:
    StoreSource(std::unique_ptr<QTemporaryDir> copy, ConnectionPointer connection, QString path,
                std::vector<VersionInfo> versions)
        : m_copy(std::move(copy)), m_connection(std::move(connection)), m_path(std::move(path)),
          m_versions(std::move(versions))
    {
    }

    std::vector<VersionInfo> versions() override { return m_versions; }

    tl::expected<std::map<std::string, Texts>, QString>
    names(const std::vector<std::string>& versions) override
    {
        return read_from(
                   *m_connection, m_path,
                   [&](StoreConnection& connection) { return read_names(connection, versions); })
            .or_else([](const SqlFault& fault) -> SqlResult<std::map<std::string, Texts>> {
                // Who may read heads alone knows organisers by their ids.
                if (fault.kind == SqlFault::Kind::NotAllowed)
                    return {};
                return tl::unexpected(fault);
            })
            .map_error(&SqlFault::words);
    }

    tl::expected<std::shared_ptr<const Book>, QString> book(const std::string& version) override
    {
        if (const auto known = m_books.find(version); known != m_books.end())
            return known->second;
        const auto info = std::ranges::find(
            m_versions, version, [](const VersionInfo& known) { return known.header.version; });
        if (info == m_versions.end())
            return tl::unexpected(QString::fromStdString(version));
        auto read = read_from(*m_connection, m_path, [&](StoreConnection& connection) {
            return read_version(connection, *info, m_path.toStdString() + '/' + version);
        });
        if (!read)
            return tl::unexpected(read.error().words);
        return m_books.emplace(version, std::make_shared<const Book>(*std::move(read)))
            .first->second;
    }

private:
    /// Where what is read lies, if that is not the store itself: goes after the connection.
    std::unique_ptr<QTemporaryDir> m_copy;
    ConnectionPointer m_connection;
    QString m_path;
    std::vector<VersionInfo> m_versions;
    /// What is published never changes, so once read is enough.
    std::map<std::string, std::shared_ptr<const Book>> m_books;
};

} // namespace

std::unique_ptr<BookSource> store_source(std::unique_ptr<QTemporaryDir> copy,
                                         std::unique_ptr<StoreConnection> connection, QString path,
                                         std::vector<VersionInfo> versions)
{
    return std::make_unique<StoreSource>(std::move(copy), std::move(connection), std::move(path),
                                         std::move(versions));
}

OpenError::Code open_code_of(SqlFault::Kind kind)
{
    using Kind = SqlFault::Kind;
    using Code = OpenError::Code;
    switch (kind) {
    case Kind::Damage:
        return Code::Damaged;
    case Kind::Locked:
        return Code::Locked;
    case Kind::NotWritable:
    case Kind::DiskFull:
        return Code::NotWritable;
    case Kind::HalfWritten:
        return Code::StrangeJournal;
    case Kind::NotReached:
        return Code::NotReached;
    case Kind::NotAllowed:
        return Code::NotAllowed;
    case Kind::NotCentral:
    case Kind::NotApproved:
    case Kind::OwnWork:
    case Kind::Other:
        break;
    }
    return Code::StoreFault;
}

} // namespace maksuarvio
