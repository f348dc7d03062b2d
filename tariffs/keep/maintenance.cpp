// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/maintenance.h"

#include "tariffs/store/packages.h"
#include "tariffs/store/place.h"
#include "tariffs/store/store.h"
#include "tariffs/store/versions.h"
#include "tariffs/store/writer.h"

#include <QFileInfo>

#include <algorithm>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = MaintenanceError::Code;

namespace {

const std::string kNational = "national";

Code code_of(SqlFault::Kind kind)
{
    using Kind = SqlFault::Kind;
    switch (kind) {
    case Kind::Damage:
        return Code::Damaged;
    case Kind::Locked:
        return Code::Locked;
    case Kind::DiskFull:
        return Code::DiskFull;
    case Kind::NotWritable:
        return Code::NotWritable;
    case Kind::NotCentral:
        return Code::NotCentral;
    case Kind::NotReached:
        return Code::NotReached;
    case Kind::NotAllowed:
        return Code::NotAllowed;
    case Kind::NotApproved:
        return Code::NotApproved;
    case Kind::OwnWork:
        return Code::OwnWork;
    case Kind::HalfWritten:
    case Kind::Other:
        break;
    }
    return Code::StoreFault;
}

} // namespace

Maintenance::Maintenance(QString path, std::unique_ptr<StoreConnection> connection,
                         SheetCheck sheet)
    : m_path(std::move(path)), m_connection(std::move(connection)),
      m_writer(m_connection->database().writer(*m_connection)), m_sheet(std::move(sheet))
{
}

Maintenance::Maintenance(Maintenance&&) noexcept = default;
Maintenance& Maintenance::operator=(Maintenance&&) noexcept = default;
Maintenance::~Maintenance() = default;

tl::expected<Maintenance, OpenError> Maintenance::open(const QString& path, SheetCheck sheet)
{
    const QString file = path.isEmpty() ? TariffLibrary::own_store_path() : path;
    // Creates it, brings it up to date and looks whether it is intact.
    auto store = open_store(file, StoreUse::OwnOrNew);
    if (!store)
        return tl::unexpected(std::move(store.error()));
    for (OpenError& warning : store->warnings) {
        // Whoever opens a version that was left behind is told.
        if (warning.code != OpenError::Code::LeftBehind)
            return tl::unexpected(std::move(warning));
    }
    const QFileInfo info(file);
    // A file's database writes a journal beside it.
    if (!is_central(file) && (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable()))
        return tl::unexpected(OpenError{OpenError::Code::NotWritable, file, {}, {}});
    auto connection = StoreConnection::open(database_of(file), file, StoreAccess::ReadWrite);
    if (!connection)
        return tl::unexpected(
            OpenError{OpenError::Code::StoreFault, file, connection.error().words, {}});
    return Maintenance(file, *std::move(connection), std::move(sheet));
}

MaintenanceError Maintenance::error(Code code, QString detail) const
{
    return {.code = code, .path = m_path, .detail = std::move(detail), .faults = {}, .theirs = {}};
}

MaintenanceError Maintenance::error(const SqlFault& fault) const
{
    const Code code = code_of(fault.kind);
    // These say all that there is to say.
    const bool is_ours = code == Code::NotApproved || code == Code::OwnWork;
    return error(code, is_ours ? QString() : fault.words);
}

Maintenance::Result<std::vector<VersionInfo>> Maintenance::versions()
{
    return named(read_versions(*m_connection));
}

Maintenance::Result<std::shared_ptr<const Book>> Maintenance::book(const std::string& version)
{
    return versions().and_then(
        [&](const std::vector<VersionInfo>& known) -> Result<std::shared_ptr<const Book>> {
            const auto found = std::ranges::find(
                known, version, [](const VersionInfo& info) { return info.header.version; });
            if (found == known.end())
                return tl::unexpected(error(Code::UnknownVersion, QString::fromStdString(version)));
            return named(read_version(*m_connection, *found, {})).map([](Book book) {
                return std::make_shared<const Book>(std::move(book));
            });
        });
}

Maintenance::Result<std::shared_ptr<const Book>> Maintenance::national()
{
    return versions().and_then(
        [&](const std::vector<VersionInfo>& known) -> Result<std::shared_ptr<const Book>> {
            const auto found =
                std::find_if(known.rbegin(), known.rend(), [](const VersionInfo& info) {
                    return info.header.organiser == kNational
                           && info.header.status == VersionStatus::Published;
                });
            if (found != known.rend())
                return book(found->header.version);
            return shipped_national();
        });
}

Maintenance::Result<std::vector<AuditEntry>> Maintenance::audit_log(const std::string& version)
{
    return named(read_log(*m_connection, version));
}

} // namespace maksuarvio
