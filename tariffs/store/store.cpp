// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/store.h"

#include "tariffs/store/books.h"
#include "tariffs/store/dialect.h"
#include "tariffs/store/recovery.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/shipped.h"

#include <QDir>
#include <QFileInfo>

#include <map>

namespace maksuarvio {

namespace {

using Code = OpenError::Code;
using Access = StoreConnection::Access;
using ConnectionPointer = std::unique_ptr<StoreConnection>;
template <typename T = void> using Opened = tl::expected<T, OpenError>;

constexpr int kCurrent = static_cast<int>(SchemaVersion::Current);

/// Reads, and where a program crashed while it wrote, rolls that back first.
template <typename Read>
auto read_from(StoreConnection& connection, const QString& path, Read read)
    -> decltype(read(connection))
{
    if (auto alone = wait_for_strange_journal(path); !alone)
        return tl::unexpected(std::move(alone.error()));
    auto found = read(connection);
    if (found || !dialect::needs_recovery(found.error().native_code))
        return found;
    recover(path);
    found = read(connection);
    if (!found && dialect::needs_recovery(found.error().native_code))
        found.error().words = dialect::journal_of(path);
    return found;
}

class StoreSource : public BookSource {
public:
    StoreSource(ConnectionPointer connection, QString path)
        : m_connection(std::move(connection)), m_path(std::move(path))
    {
    }

    tl::expected<std::vector<VersionInfo>, QString> versions() override
    {
        return read_from(*m_connection, m_path, read_versions).map_error(words_of);
    }

    tl::expected<Texts, QString> name(const std::string& version) override
    {
        return read_from(
                   *m_connection, m_path,
                   [&](StoreConnection& connection) { return read_name(connection, version); })
            .map_error(words_of);
    }

    tl::expected<std::shared_ptr<const Book>, QString> book(const std::string& version) override
    {
        if (const auto known = m_published.find(version); known != m_published.end())
            return known->second;
        auto read = read_from(*m_connection, m_path, [&](StoreConnection& connection) {
            return read_stored_book(connection, version, m_path.toStdString() + '/' + version);
        });
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
    Opening(QString path, StoreUse use) : m_path(std::move(path)), m_use(use) {}

    Opened<OpenedStore> open()
    {
        const QFileInfo file(m_path);
        const bool adds = m_use != StoreUse::Existing;
        const bool is_new = adds && (!file.exists() || file.size() == 0);
        if (!is_new && !file.exists())
            return refuse(Code::NotFound);
        if (is_new && !QDir().mkpath(file.absolutePath()))
            return refuse(Code::NotWritable);
        // Without a right to write the store is read as it is.
        m_writable = is_new || file.isWritable();
        return (is_new ? create() : Opened<>())
            .and_then([this] { return check(); })
            .and_then([&]() -> Opened<OpenedStore> {
                std::optional<OpenError> warning;
                if (adds) {
                    if (auto added = add_shipped(); !added) {
                        if (added.error().code == Code::Damaged)
                            return tl::unexpected(std::move(added.error()));
                        warning = std::move(added.error());
                    }
                }
                return connect(Access::ReadOnly).map([&] {
                    return OpenedStore{
                        std::make_unique<StoreSource>(std::move(m_connection), m_path),
                        std::move(warning)};
                });
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
        const Code code = dialect::is_damage(fault.native_code)        ? Code::Damaged
                          : dialect::needs_recovery(fault.native_code) ? Code::StrangeJournal
                          : dialect::is_locked(fault.native_code)      ? Code::Locked
                          : is_unwritable                              ? Code::NotWritable
                                                                       : Code::StoreFault;
        return refuse(code, fault.words);
    }

    template <typename T> Opened<T> opened(SqlResult<T> result) const
    {
        return std::move(result).map_error(
            [this](const SqlFault& fault) { return refuse(fault).value(); });
    }

    Opened<> connect(Access access)
    {
        if (m_connection && m_access == access)
            return {};
        m_connection.reset();
        return opened(StoreConnection::open(m_path, access)).map([&](ConnectionPointer connection) {
            m_connection = std::move(connection);
            m_access = access;
        });
    }

    /// All that `write` does, or nothing of it.
    template <typename Write> Opened<> write(Write write)
    {
        if (!m_writable)
            return refuse(Code::NotWritable);
        return connect(Access::ReadWrite).and_then([&] {
            return opened(
                Transaction::for_writing(*m_connection).and_then([&](Transaction transaction) {
                    return write().and_then([&] { return transaction.commit(); });
                }));
        });
    }

    /// A crash leaves an empty file, which is created anew.
    Opened<> create()
    {
        return write([this]() -> SqlResult<> {
            // Another program may have been quicker.
            const auto version = schema_version(*m_connection);
            if (!version)
                return tl::unexpected(version.error());
            if (*version != 0)
                return {};
            return migrate(*m_connection, 0).and_then([this] {
                return add_missing_shipped(*m_connection);
            });
        });
    }

    /// Whether the database itself finds nothing wrong, in all of the file.
    Opened<> check_whole()
    {
        const auto found = m_connection->single(dialect::integrity_check());
        if (!found)
            return refuse(found.error());
        if (found->toString() != QStringLiteral("ok"))
            return refuse(Code::Damaged, found->toString());
        return {};
    }

    /// Only reads, unless the schema is an older one and all else is well.
    Opened<> check()
    {
        if (auto done = connect(Access::ReadOnly); !done)
            return done;
        const auto version = read_from(*m_connection, m_path, schema_version);
        if (!version)
            return refuse(version.error());
        if (*version > kCurrent)
            return refuse(Code::Newer);
        // Its maker crashed before anything was in it.
        if (*version == 0 && m_use != StoreUse::Existing && QFileInfo(m_path).size() == 0)
            return create().and_then([this] { return check(); });
        if (*version <= 0)
            return refuse(Code::Damaged);
        const bool older = *version < kCurrent;
        if (!older) {
            if (auto ours = check_objects(); !ours)
                return ours;
        }
        if (older || m_use != StoreUse::ToRead) {
            if (auto whole = check_whole(); !whole)
                return whole;
        }
        if (!older)
            return {};
        return bring_up_to_date();
    }

    Opened<> check_objects()
    {
        const auto strange = strange_objects(*m_connection);
        if (!strange)
            return refuse(strange.error());
        if (!strange->isEmpty())
            return refuse(Code::Damaged, strange->join(QStringLiteral(", ")));
        return {};
    }

    Opened<> bring_up_to_date()
    {
        return write([this] {
            return schema_version(*m_connection)
                .and_then([this](int version) { return migrate(*m_connection, version); })
                .and_then([this] { return strange_objects(*m_connection); })
                .and_then([](const QStringList& strange) -> SqlResult<> {
                    if (strange.isEmpty())
                        return {};
                    return tl::unexpected(
                        SqlFault{strange.join(QStringLiteral(", ")), dialect::damage_code()});
                });
        });
    }

    Opened<> add_shipped()
    {
        const auto missing = shipped_missing_from(*m_connection);
        if (!missing)
            return refuse(missing.error());
        if (missing->isEmpty())
            return {};
        // It may only seem to be missing; a damaged store is left as it is.
        auto intact =
            check_whole().and_then([this] { return opened(check_digests(*m_connection)); });
        if (!intact)
            return intact;
        return write([this] { return add_missing_shipped(*m_connection); });
    }

    QString m_path;
    StoreUse m_use;
    bool m_writable = false;
    Access m_access = Access::ReadOnly;
    ConnectionPointer m_connection;
};

} // namespace

tl::expected<OpenedStore, OpenError> open_store(const QString& path, StoreUse use)
{
    return Opening(path, use).open();
}

} // namespace maksuarvio
