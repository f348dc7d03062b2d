// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/store/store.h"

#include "tariffs/store/place.h"
#include "tariffs/store/postgresql/central.h"
#include "tariffs/store/schema.h"
#include "tariffs/store/shipped.h"
#include "tariffs/store/sqlite.h"
#include "tariffs/store/store_source.h"
#include "tariffs/store/takeover.h"
#include "tariffs/store/versions.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace maksuarvio {

namespace {

using Code = OpenError::Code;
using ConnectionPointer = std::unique_ptr<StoreConnection>;
template <typename T = void> using Opened = tl::expected<T, OpenError>;

/// The copy of a store in a folder of its own.
QString copy_in(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("copy"));
}

class Opening {
public:
    Opening(QString path, StoreUse use) : m_path(std::move(path)), m_use(use) {}

    Opened<OpenedStore> open()
    {
        const QFileInfo file(m_path);
        const bool is_new = adds() && (!file.exists() || file.size() == 0);
        if (!is_new && !file.exists())
            return refuse(Code::NotFound);
        if (is_new && !QDir().mkpath(file.absolutePath()))
            return refuse(Code::NotWritable);
        // Without a right to write the store is read as it is.
        m_writable = is_new || file.isWritable();
        return (is_new ? create() : Opened<>())
            .and_then([this] { return check(); })
            .and_then([this] { return read(); })
            .and_then([this] { return adds() ? add_shipped() : Opened<>(); })
            .and_then([this] { return connect(StoreAccess::ReadOnly); })
            .map([this] {
                return OpenedStore{store_source(std::move(m_copy), std::move(m_connection), m_path,
                                                std::move(m_versions)),
                                   std::move(m_warnings)};
            });
    }

private:
    bool adds() const { return m_use != StoreUse::Existing; }

    tl::unexpected<OpenError> refuse(Code code, const QString& detail = {}) const
    {
        return tl::unexpected(OpenError{code, m_path, detail, {}});
    }

    template <typename T> Opened<T> opened(SqlResult<T> result) const
    {
        return std::move(result).map_error([this](const SqlFault& fault) {
            return refuse(open_code_of(fault.kind), fault.words).value();
        });
    }

    Opened<> connect(StoreAccess access)
    {
        if (m_connection && m_access == access)
            return {};
        m_connection.reset();
        const QString file = m_copy ? copy_in(*m_copy) : m_path;
        return opened(StoreConnection::open(sqlite(), file, access))
            .map([&](ConnectionPointer connection) {
                m_connection = std::move(connection);
                m_access = access;
            });
    }

    /// All that `write` does, or nothing of it.
    template <typename Write> Opened<> write(Write write)
    {
        if (!m_writable)
            return refuse(Code::NotWritable);
        return connect(StoreAccess::ReadWrite).and_then([&] {
            return opened(
                Transaction::for_writing(*m_connection).and_then([&](Transaction transaction) {
                    return write().and_then([&] { return transaction.commit(); });
                }));
        });
    }

    /// A crash leaves an empty file, which is created anew.
    Opened<> create()
    {
        return write([this] {
            // Another program may have been quicker.
            return schema_version(*m_connection).and_then([this](int version) -> SqlResult<> {
                if (version != 0)
                    return {};
                return create_schema(*m_connection).and_then([this] {
                    return add_missing_shipped(*m_connection);
                });
            });
        });
    }

    /// Whether the database itself finds nothing wrong, in all of the file.
    Opened<> check_whole()
    {
        return opened(m_connection->single(m_connection->database().check_of_all()))
            .and_then([this](const QVariant& found) -> Opened<> {
                if (found.toString() == QStringLiteral("ok"))
                    return {};
                return refuse(Code::Damaged, found.toString());
            });
    }

    /// Only reads, unless the schema is an older one and all else is well.
    Opened<> check()
    {
        if (auto done = connect(StoreAccess::ReadOnly); !done)
            return done;
        const auto version = opened(read_from(*m_connection, m_path, schema_version));
        if (!version)
            return tl::unexpected(version.error());
        if (*version > kSchemaVersion)
            return refuse(Code::Newer);
        // Its maker crashed before anything was in it.
        if (*version == 0 && adds() && QFileInfo(m_path).size() == 0)
            return create().and_then([this] { return check(); });
        if (*version <= 0)
            return refuse(Code::Damaged);
        if (*version < kSchemaVersion)
            return check_whole().and_then([this] { return take_over_here_or_in_copy(); });
        return check_objects().and_then(
            [this] { return m_use == StoreUse::ToRead ? Opened<>() : check_whole(); });
    }

    /// Who may only read a store, reads a copy of it that was taken over.
    Opened<> take_over_here_or_in_copy()
    {
        auto done = take_over_older();
        if (done || done.error().code != Code::NotWritable || m_use == StoreUse::OwnOrNew)
            return done;
        auto copy = std::make_unique<QTemporaryDir>();
        const auto copied = connect(StoreAccess::ReadOnly).and_then([&] {
            return opened(m_connection->execute(QStringLiteral("VACUUM INTO ?"), {copy_in(*copy)}));
        });
        if (!copied)
            return done;
        m_connection.reset();
        m_copy = std::move(copy);
        m_writable = true;
        return take_over_older();
    }

    Opened<> take_over_older()
    {
        return write([this] {
                   return schema_version(*m_connection)
                       .and_then([this](int version) -> SqlResult<> {
                           // Another program may have been quicker.
                           if (version == kSchemaVersion)
                               return {};
                           return take_over(*m_connection, version);
                       });
               })
            .and_then([this] { return check_objects(); });
    }

    Opened<> check_objects()
    {
        return opened(strange_objects(*m_connection))
            .and_then([this](QStringList strange) -> Opened<> {
                const qsizetype all = strange.size();
                for (const QString& table : tables_left_behind())
                    strange.removeOne(table);
                m_has_left_behind = strange.size() < all;
                if (strange.isEmpty())
                    return {};
                return refuse(Code::Damaged, strange.join(QStringLiteral(", ")));
            });
    }

    Opened<> read()
    {
        return opened(read_from(*m_connection, m_path, read_versions))
            .and_then([this](std::vector<VersionInfo> versions) {
                m_versions = std::move(versions);
                return m_has_left_behind ? opened(versions_left_behind(*m_connection))
                                         : Opened<QStringList>();
            })
            .map([this](const QStringList& left_behind) {
                m_left_behind = left_behind;
                if (!left_behind.isEmpty())
                    m_warnings.push_back(
                        refuse(Code::LeftBehind, left_behind.join(QStringLiteral(", "))).value());
            });
    }

    /// A store that they cannot be added to is served without them.
    Opened<> add_shipped()
    {
        if (shipped_missing_from(m_versions).isEmpty())
            return {};
        // They may only seem to be missing; a damaged store is left as it is.
        const auto intact = check_whole().and_then(
            [this] { return opened(check_versions(*m_connection, m_left_behind)); });
        auto added = intact.and_then(
            [this] { return write([this] { return add_missing_shipped(*m_connection); }); });
        if (!added && added.error().code == Code::Damaged)
            return added;
        if (!added) {
            m_warnings.push_back(std::move(added.error()));
            return {};
        }
        return opened(read_versions(*m_connection)).map([this](std::vector<VersionInfo> versions) {
            m_versions = std::move(versions);
        });
    }

    QString m_path;
    StoreUse m_use;
    bool m_writable = false;
    std::unique_ptr<QTemporaryDir> m_copy;
    bool m_has_left_behind = false;
    StoreAccess m_access = StoreAccess::ReadOnly;
    ConnectionPointer m_connection;
    std::vector<VersionInfo> m_versions;
    QStringList m_left_behind;
    std::vector<OpenError> m_warnings;
};

} // namespace

tl::expected<OpenedStore, OpenError> open_store(const QString& path, StoreUse use)
{
    return is_central(path) ? open_central(path) : Opening(path, use).open();
}

} // namespace maksuarvio
