// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store.h"

#include "tariffs/store_books.h"
#include "tariffs/store_dialect.h"
#include "tariffs/store_schema.h"
#include "tariffs/store_shipped.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace maksuarvio {

namespace {

using Code = OpenError::Code;
using ConnectionPointer = std::unique_ptr<StoreConnection>;
template <typename T = void> using Opened = tl::expected<T, OpenError>;

constexpr int kCurrent = static_cast<int>(SchemaVersion::Current);

class StoreSource : public BookSource {
public:
    StoreSource(ConnectionPointer connection, QString path)
        : m_connection(std::move(connection)), m_path(std::move(path))
    {
    }

    tl::expected<std::vector<VersionInfo>, QString> versions() override
    {
        return read_versions(*m_connection).map_error(words_of);
    }

    tl::expected<Texts, QString> name(const std::string& version) override
    {
        return read_name(*m_connection, version).map_error(words_of);
    }

    tl::expected<std::shared_ptr<const Book>, QString> book(const std::string& version) override
    {
        if (const auto known = m_published.find(version); known != m_published.end())
            return known->second;
        auto read = read_stored_book(*m_connection, version, m_path.toStdString() + '/' + version);
        if (!read)
            return tl::unexpected(words_of(read.error()));
        return m_published.emplace(version, std::make_shared<const Book>(*std::move(read)))
            .first->second;
    }

private:
    static QString words_of(const SqlFault& fault) { return fault.words; }

    ConnectionPointer m_connection;
    QString m_path;
    /// What is published never changes, so once read is enough.
    std::map<std::string, std::shared_ptr<const Book>> m_published;
};

class Opening {
public:
    explicit Opening(QString path) : m_path(std::move(path)) {}

    Opened<OpenedStore> open(StoreUse use)
    {
        const QFileInfo file(m_path);
        const bool is_new = use == StoreUse::OwnOrNew && (!file.exists() || file.size() == 0);
        if (!is_new && !file.exists())
            return refuse(Code::NotFound);
        if (is_new && !QDir().mkpath(file.absolutePath()))
            return refuse(Code::NotWritable);
        // Without a right to write the store is read as it is.
        m_writable = is_new || file.isWritable();
        auto connection =
            StoreConnection::open(m_path, m_writable ? StoreConnection::Access::ReadWrite
                                                     : StoreConnection::Access::ReadOnly);
        if (!connection)
            return refuse(connection.error());
        m_connection = *std::move(connection);

        return (is_new ? create() : check()).and_then([&]() -> Opened<OpenedStore> {
            std::optional<OpenError> warning;
            if (use == StoreUse::OwnOrNew) {
                if (auto added = add_shipped(); !added)
                    warning = std::move(added.error());
            }
            return OpenedStore{std::make_unique<StoreSource>(std::move(m_connection), m_path),
                               std::move(warning)};
        });
    }

private:
    tl::unexpected<OpenError> refuse(Code code, const QString& detail = {}) const
    {
        return tl::unexpected(OpenError{code, m_path, detail, {}});
    }

    tl::unexpected<OpenError> refuse(const SqlFault& fault) const
    {
        const bool is_unwritable =
            dialect::is_unwritable(fault.native_code) || dialect::is_disk_full(fault.native_code);
        const Code code = dialect::is_damage(fault.native_code)   ? Code::Damaged
                          : dialect::is_locked(fault.native_code) ? Code::Locked
                          : is_unwritable                         ? Code::NotWritable
                                                                  : Code::StoreFault;
        return refuse(code, fault.words);
    }

    template <typename T> Opened<T> opened(SqlResult<T> result) const
    {
        return result.map_error([this](const SqlFault& fault) { return refuse(fault).value(); });
    }

    /// Everything in one transaction: a crash leaves an empty file, which is created anew.
    Opened<> create()
    {
        return opened(Transaction::for_writing(*m_connection)
                          .and_then([this](Transaction transaction) -> SqlResult<> {
                              // Another program may have been quicker.
                              const auto version = schema_version(*m_connection);
                              if (!version)
                                  return tl::unexpected(version.error());
                              if (*version != 0)
                                  return {};
                              return migrate(*m_connection, 0)
                                  .and_then([this] { return add_missing_shipped(*m_connection); })
                                  .and_then([&] { return transaction.commit(); });
                          }))
            .and_then([this] { return check(); });
    }

    /// Only reads, unless the schema is an older one and all else is well.
    Opened<> check()
    {
        const auto version = schema_version(*m_connection);
        if (!version)
            return refuse(version.error());
        if (*version > kCurrent)
            return refuse(Code::Newer);
        if (*version <= 0)
            return refuse(Code::Damaged);
        const auto intact = m_connection->single(dialect::integrity_check());
        if (!intact)
            return refuse(intact.error());
        if (intact->toString() != QStringLiteral("ok"))
            return refuse(Code::Damaged, intact->toString());
        if (*version < kCurrent) {
            if (auto done = bring_up_to_date(); !done)
                return done;
        }
        const auto missing = missing_objects(*m_connection);
        if (!missing)
            return refuse(missing.error());
        if (!missing->isEmpty())
            return refuse(Code::Damaged, missing->join(QStringLiteral(", ")));
        return {};
    }

    Opened<> bring_up_to_date()
    {
        if (!m_writable)
            return refuse(Code::NotWritable);
        return opened(
            Transaction::for_writing(*m_connection).and_then([this](Transaction transaction) {
                return schema_version(*m_connection)
                    .and_then([this](int version) { return migrate(*m_connection, version); })
                    .and_then([&] { return transaction.commit(); });
            }));
    }

    Opened<> add_shipped()
    {
        const auto missing = shipped_missing_from(*m_connection);
        if (!missing)
            return refuse(missing.error());
        if (missing->isEmpty())
            return {};
        if (!m_writable)
            return refuse(Code::NotWritable);
        return opened(
            Transaction::for_writing(*m_connection).and_then([this](Transaction transaction) {
                return add_missing_shipped(*m_connection).and_then([&] {
                    return transaction.commit();
                });
            }));
    }

    QString m_path;
    bool m_writable = false;
    ConnectionPointer m_connection;
};

} // namespace

tl::expected<OpenedStore, OpenError> open_store(const QString& path, StoreUse use)
{
    return Opening(path).open(use);
}

} // namespace maksuarvio
