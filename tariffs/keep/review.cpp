// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/connection.h"
#include "tariffs/store/writer.h"

namespace maksuarvio {

using Code = MaintenanceError::Code;

Maintenance::Result<BookCells> Maintenance::as_published(const Draft& draft)
{
    const auto statute = national();
    if (!statute)
        return tl::unexpected(statute.error());
    const auto known = versions();
    if (!known)
        return tl::unexpected(known.error());
    DraftCheck checked = check_draft(draft, statute->get(), today(), *known);
    if (checked.publishable())
        checked.errors = m_sheet(checked.book);
    if (!checked.publishable()) {
        auto faulty = error(Code::Faulty);
        faulty.faults = std::move(checked.errors);
        return tl::unexpected(std::move(faulty));
    }
    return cells_of(checked.book);
}

Maintenance::Result<Draft> Maintenance::send_for_review(Draft draft, const QString& who)
{
    auto cells = as_published(draft);
    if (!cells)
        return tl::unexpected(std::move(cells.error()));
    // What is approved is to the letter what will be published.
    draft.cells = *std::move(cells);
    auto saved = save(std::move(draft), who);
    if (!saved)
        return saved;
    return named(Transaction::for_writing(*m_connection)).and_then([&](Transaction transaction) {
        return named(m_writer->review(*saved, ReviewAction::Send, who).and_then([&] {
                   return transaction.commit();
               }))
            .map([&] { return *std::move(saved); });
    });
}

Maintenance::Result<> Maintenance::approve(const Draft& draft, const QString& who)
{
    return named(Transaction::for_writing(*m_connection)).and_then([&](Transaction transaction) {
        return named(m_writer->review(draft, ReviewAction::Approve, who).and_then([&] {
            return transaction.commit();
        }));
    });
}

} // namespace maksuarvio
