// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/delivery.h"

#include "tariffs/keep/maintenance.h"
#include "tariffs/library/in_force.h"
#include "tariffs/store/packages.h"
#include "tariffs/store/versions.h"
#include "tariffs/store/writer.h"

namespace maksuarvio {

using Code = MaintenanceError::Code;

namespace {

const VersionInfo* find(std::span<const VersionInfo> versions, const std::string& id)
{
    const auto found = std::ranges::find(
        versions, id, [](const VersionInfo& info) { return info.header.version; });
    return found == versions.end() ? nullptr : &*found;
}

/// What is new in a delivery, as if it were here already.
std::vector<VersionInfo> with_delivered(std::vector<VersionInfo> known,
                                        const std::vector<Book>& books, const DeliveryHead& head)
{
    for (const Book& book : books) {
        known.push_back({.header = book.header, .checksum = book.checksum});
        for (const DeliveredVersion& version : head.versions) {
            if (version.id == book.header.version && version.is_withdrawn)
                known.back().header.status = VersionStatus::Withdrawn;
        }
    }
    return known;
}

/// Whether a version may still serve a day from today on. What does not need not stand up to what
/// is asked of a book today.
bool still_serves(const BookHeader& header, std::span<const VersionInfo> all)
{
    const auto is_corrected = [&](const VersionInfo& other) {
        return other.header.corrects == header.version;
    };
    return header.status == VersionStatus::Published
           && (!header.valid.to || *header.valid.to > today())
           && std::ranges::none_of(all, is_corrected);
}

} // namespace

Maintenance::Result<> Maintenance::check_delivered(const std::vector<Book>& books,
                                                   std::span<const VersionInfo> all)
{
    const auto statute = national();
    if (!statute)
        return tl::unexpected(statute.error());
    auto faulty = error(Code::Faulty);
    for (const VersionInfo& version : all) {
        const auto book = std::ranges::find(books, version.header.version,
                                            [](const Book& one) { return one.header.version; });
        if (book == books.end() || !still_serves(version.header, all))
            continue;
        // Whether its sheet can be made was looked at where it was published.
        faulty.faults = check(*book, statute->get());
        if (!faulty.faults.empty())
            return tl::unexpected(std::move(faulty));
    }
    return {};
}

Maintenance::Result<std::vector<std::string>> Maintenance::take(const Delivery& delivery,
                                                                const DeliveryAdmission& admits,
                                                                Taking taking, const QString& who)
{
    const auto there = versions();
    if (!there)
        return tl::unexpected(there.error());
    const auto taken_last = named(read_last_package(*m_connection, delivery.head.organiser));
    if (!taken_last)
        return tl::unexpected(taken_last.error());
    if (!admits(*there, *taken_last))
        return tl::unexpected(error(Code::NotAdmitted));
    std::vector<BookCells> sheets;
    std::vector<Book> books;
    for (std::size_t i = 0; i < delivery.head.versions.size(); ++i) {
        if (find(*there, delivery.head.versions[i].id))
            continue;
        sheets.push_back(delivery.sheets(i));
        ReadCells read = read_cells(sheets.back());
        if (!read.faults.empty()) {
            auto faulty = error(Code::Faulty);
            faulty.faults = std::move(read.faults);
            return tl::unexpected(std::move(faulty));
        }
        read.book.checksum = delivery.head.versions[i].digest;
        books.push_back(std::move(read.book));
    }
    // It takes its time: others need not wait for it.
    if (auto sound = check_delivered(books, with_delivered(*there, books, delivery.head)); !sound)
        return tl::unexpected(std::move(sound.error()));

    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    const auto last = named(read_last_package(*m_connection, delivery.head.organiser));
    if (!last)
        return tl::unexpected(last.error());
    // Another program may have been quicker.
    const auto known = versions();
    if (!known)
        return tl::unexpected(known.error());
    if (!admits(*known, *last))
        return tl::unexpected(error(Code::NotAdmitted));

    std::vector<std::string> taken;
    for (std::size_t i = 0; i < books.size(); ++i) {
        if (find(*known, books[i].header.version))
            continue;
        if (auto done = named(m_writer->take(sheets[i], who)); !done)
            return tl::unexpected(std::move(done.error()));
        taken.push_back(books[i].header.version);
    }
    for (const DeliveredVersion& version : delivery.head.versions) {
        const VersionInfo* here = find(*known, version.id);
        if (!version.is_withdrawn || (here && here->header.status == VersionStatus::Withdrawn))
            continue;
        if (auto done = named(m_writer->withdraw(version.id, who)); !done)
            return tl::unexpected(std::move(done.error()));
    }
    if (taking == Taking::Trial)
        return taken;
    return named(m_writer
                     ->add_package(
                         {delivery.head.organiser, delivery.head.sequence, delivery.proof, {}}, who)
                     .and_then([&] { return transaction->commit(); }))
        .map([&] { return std::move(taken); });
}

Maintenance::Result<QByteArray> Maintenance::seal(const std::string& organiser,
                                                  const Sealer& sealer, const QString& who)
{
    auto transaction = named(Transaction::for_writing(*m_connection));
    if (!transaction)
        return tl::unexpected(std::move(transaction.error()));
    auto last = named(read_last_package(*m_connection, organiser));
    if (!last)
        return tl::unexpected(std::move(last.error()));
    auto known = versions();
    if (!known)
        return tl::unexpected(std::move(known.error()));
    NewPackage made{.organiser = organiser, .sequence = *last ? (*last)->sequence + 1 : 1};
    std::erase_if(*known,
                  [&](const VersionInfo& info) { return info.header.organiser != organiser; });
    const auto sealed = sealer({made.sequence, *std::move(last), *std::move(known)});
    if (!sealed)
        return tl::unexpected(error(Code::NotAdmitted));
    made.head = sealed->head;
    made.whole = sealed->whole;
    return named(m_writer->add_package(made, who).and_then([&] { return transaction->commit(); }))
        .map([&] { return std::move(made.whole); });
}

Maintenance::Result<Sheets> Maintenance::sheets(const VersionInfo& version)
{
    return named(read_sheets(*m_connection, version));
}

} // namespace maksuarvio
