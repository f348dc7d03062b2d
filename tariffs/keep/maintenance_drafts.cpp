// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/changes.h"
#include "tariffs/check/check.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/drafts.h"
#include "tariffs/store/log.h"
#include "tariffs/store/writer.h"

#include <algorithm>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = MaintenanceError::Code;

namespace {

QVariant to_log(const std::optional<std::string>& text)
{
    return text ? to_sql(*text) : QVariant();
}

std::vector<LogEntry> entries_of(const std::vector<CellChange>& changes, const std::string& version)
{
    std::vector<LogEntry> entries;
    entries.reserve(changes.size());
    for (const CellChange& change : changes)
        entries.push_back({.action = u"change"_s,
                           .version = version,
                           .place = change.place,
                           .old_value = to_log(change.before),
                           .new_value = to_log(change.after)});
    return entries;
}

} // namespace

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

    const std::string version = header_field(draft.cells, HeaderField::Version);
    std::vector<LogEntry> entries = entries_of(changes, version);
    if (is_new)
        entries.insert(entries.begin(),
                       {.action = u"create"_s, .version = version, .place = draft.base});
    return named(
               m_writer->save(draft, entries, who).and_then([&] { return transaction->commit(); }))
        .map([&] { return std::move(draft); });
}

Maintenance::Result<> Maintenance::discard(std::int64_t id, std::int64_t revision,
                                           const QString& who)
{
    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    return same_revision(id, revision).and_then([&](const Draft& draft) {
        return named(m_writer->discard(draft, who).and_then([&] { return transaction->commit(); }));
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
    const auto entries = entries_of(cell_changes(*before, written), version);
    return named(m_writer->publish(draft, written, entries, decision.who).and_then([&] {
               return transaction->commit();
           }))
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
        return named(
            m_writer->withdraw(version, who).and_then([&] { return transaction->commit(); }));
    });
}

} // namespace maksuarvio
