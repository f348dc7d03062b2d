// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/maintenance.h"

#include "tariffs/book/changes.h"
#include "tariffs/check/check.h"
#include "tariffs/store/drafts.h"
#include "tariffs/store/log.h"
#include "tariffs/store/sqlite.h"
#include "tariffs/store/store.h"
#include "tariffs/store/versions.h"

#include <QFileInfo>

#include <algorithm>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = MaintenanceError::Code;

namespace {

const std::string kNational = "national";

QVariant to_log(const std::optional<std::string>& text)
{
    return text ? to_sql(*text) : QVariant();
}

std::vector<LogEntry> entries_of(const std::vector<CellChange>& changes, const std::string& version,
                                 std::int64_t draft)
{
    std::vector<LogEntry> entries;
    entries.reserve(changes.size());
    for (const CellChange& change : changes)
        entries.push_back({.action = u"change"_s,
                           .version = version,
                           .draft = draft,
                           .place = change.place,
                           .old_value = to_log(change.before),
                           .new_value = to_log(change.after)});
    return entries;
}

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
    case Kind::HalfWritten:
    case Kind::Other:
        break;
    }
    return Code::StoreFault;
}

QString not_null(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Maintenance::Maintenance(QString path, std::unique_ptr<StoreConnection> connection,
                         SheetCheck sheet)
    : m_path(std::move(path)), m_connection(std::move(connection)), m_sheet(std::move(sheet))
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
    // The database writes a journal beside it.
    if (!info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        return tl::unexpected(OpenError{OpenError::Code::NotWritable, file, {}, {}});
    auto connection = StoreConnection::open(sqlite(), file, StoreAccess::ReadWrite);
    if (!connection)
        return tl::unexpected(
            OpenError{OpenError::Code::StoreFault, file, connection.error().words, {}});
    return Maintenance(file, *std::move(connection), std::move(sheet));
}

MaintenanceError Maintenance::error(Code code, QString detail) const
{
    return {.code = code, .path = m_path, .detail = std::move(detail), .faults = {}, .theirs = {}};
}

template <typename SqlResult> auto Maintenance::named(SqlResult result) const
{
    return std::move(result).map_error(
        [this](const SqlFault& fault) { return error(code_of(fault.kind), fault.words); });
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

Maintenance::Result<std::vector<DraftInfo>> Maintenance::drafts()
{
    return named(read_drafts(*m_connection));
}

Maintenance::Result<Draft> Maintenance::draft(std::int64_t id)
{
    return named(Transaction::for_reading(*m_connection)).and_then([&](Transaction) {
        return named(read_draft(*m_connection, id))
            .and_then([&](std::optional<Draft> found) -> Result<Draft> {
                if (!found)
                    return tl::unexpected(error(Code::UnknownDraft));
                return *std::move(found);
            });
    });
}

Maintenance::Result<Draft> Maintenance::same_revision(std::int64_t id, std::int64_t revision)
{
    return named(read_draft(*m_connection, id))
        .and_then([&](std::optional<Draft> stored) -> Result<Draft> {
            if (!stored)
                return tl::unexpected(error(Code::UnknownDraft));
            if (stored->revision != revision) {
                auto changed = error(Code::ChangedMeanwhile, stored->changed_by);
                changed.theirs = std::move(stored);
                return tl::unexpected(std::move(changed));
            }
            return *std::move(stored);
        });
}

Maintenance::Result<BookCells> Maintenance::beginning_of(const Draft& draft)
{
    if (draft.base.empty())
        return empty_cells();
    const auto base = book(draft.base);
    // A draft may come from another store.
    if (!base && base.error().code == Code::UnknownVersion)
        return empty_cells();
    return base.map([&](const std::shared_ptr<const Book>& begun_from) {
        const BookHeader header = read_cells(draft.cells).book.header;
        return draft_from(*begun_from, header.version, header.valid).cells;
    });
}

Maintenance::Result<BookCells> Maintenance::stored_cells(const Draft& draft)
{
    return same_revision(draft.id, draft.revision).map([](Draft stored) {
        return std::move(stored.cells);
    });
}

Maintenance::Result<Draft> Maintenance::save(Draft draft, const QString& who)
{
    if (Faults faults = unkeepable(draft.cells); !faults.empty()) {
        auto faulty = error(Code::Faulty);
        faulty.faults = std::move(faults);
        return tl::unexpected(std::move(faulty));
    }
    const bool is_new = draft.id == 0;
    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    const auto before = is_new ? beginning_of(draft) : stored_cells(draft);
    if (!before)
        return tl::unexpected(before.error());
    const auto changes = cell_changes(*before, draft.cells);
    if (changes.empty() && !is_new)
        return draft;

    const auto revision = named(next_log_id(*m_connection));
    if (!revision)
        return tl::unexpected(revision.error());
    draft.revision = *revision;
    if (is_new)
        draft.id = *revision;
    const std::string version = header_field(draft.cells, HeaderField::Version);
    std::vector<LogEntry> entries = entries_of(changes, version, draft.id);
    if (is_new)
        entries.insert(
            entries.begin(),
            {.action = u"create"_s, .version = version, .draft = draft.id, .place = draft.base});
    draft.changed_by = not_null(who);
    draft.changed_at = time_stamp();
    return named(write_draft(*m_connection, draft)
                     .and_then([&] { return log(*m_connection, not_null(who), entries); })
                     .and_then([&] { return transaction->commit(); }))
        .map([&] { return std::move(draft); });
}

Maintenance::Result<> Maintenance::discard(std::int64_t id, std::int64_t revision,
                                           const QString& who)
{
    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    return same_revision(id, revision).and_then([&](const Draft& draft) {
        return named(remove_draft(*m_connection, id)
                         .and_then([&] {
                             return log(
                                 *m_connection, not_null(who),
                                 {{.action = u"discard"_s,
                                   .version = header_field(draft.cells, HeaderField::Version),
                                   .draft = id}});
                         })
                         .and_then([&] { return transaction->commit(); }));
    });
}

Maintenance::Result<std::string> Maintenance::publish(const Draft& draft, const Decision& decision,
                                                      const Admission& admits)
{
    Draft last = draft;
    last.cells = decided(draft.cells, decision);
    // A sheet takes its time: others need not wait for it.
    const Faults unshown = m_sheet(read_cells(last.cells).book);
    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    const auto before = draft.id == 0 ? beginning_of(draft) : stored_cells(draft);
    if (!before)
        return tl::unexpected(before.error());
    const auto statute = national();
    if (!statute)
        return tl::unexpected(statute.error());
    const auto known = versions();
    if (!known)
        return tl::unexpected(known.error());
    if (admits && !admits(*known))
        return tl::unexpected(error(Code::NotAdmitted));

    std::string version = header_field(last.cells, HeaderField::Version);
    if (std::ranges::any_of(*known,
                            [&](const auto& info) { return info.header.version == version; }))
        return tl::unexpected(error(Code::VersionExists, QString::fromStdString(version)));
    DraftCheck checked = check_draft(last, statute->get(), today(), *known);
    std::ranges::move(undecided(last.cells), std::back_inserter(checked.errors));
    if (checked.publishable())
        checked.errors = unshown;
    if (!checked.publishable()) {
        auto faulty = error(Code::Faulty);
        faulty.faults = std::move(checked.errors);
        return tl::unexpected(std::move(faulty));
    }

    // As it will be read again: "7.5" becomes "7.50".
    const BookCells written = cells_of(checked.book);
    const QString who = not_null(decision.who);
    return named(log(*m_connection, who,
                     entries_of(cell_changes(*before, written), version, draft.id))
                     .and_then([&] { return remove_draft(*m_connection, draft.id); })
                     .and_then([&] { return add_published(*m_connection, written, {.who = who}); })
                     .and_then([&] { return transaction->commit(); }))
        .map([&] { return version; });
}

Maintenance::Result<> Maintenance::withdraw(const std::string& version, const QString& who)
{
    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    return versions().and_then([&](const std::vector<VersionInfo>& known) -> Result<> {
        const auto is_published = [&](const VersionInfo& info) {
            return info.header.version == version && info.header.status == VersionStatus::Published;
        };
        if (std::ranges::none_of(known, is_published))
            return tl::unexpected(error(Code::UnknownVersion, QString::fromStdString(version)));
        return named(add_withdrawal(*m_connection, version, not_null(who), time_stamp())
                         .and_then([&] {
                             return log(*m_connection, not_null(who),
                                        {{.action = u"withdraw"_s, .version = version}});
                         })
                         .and_then([&] { return transaction->commit(); }));
    });
}

Maintenance::Result<std::vector<AuditEntry>> Maintenance::audit_log(const std::string& version)
{
    return named(read_log(*m_connection, version));
}

} // namespace maksuarvio
