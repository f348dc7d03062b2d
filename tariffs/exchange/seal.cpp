// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/delivery_head.h"
#include "tariffs/exchange/fields.h"
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/exchange/package.h"
#include "tariffs/store/log.h"
#include "tariffs/store/packages.h"

#include <algorithm>
#include <set>

namespace maksuarvio {

using Code = PackageError::Code;

namespace {

/// Those that have not ended before the day, with all that they correct and all that corrects them:
/// a version that was corrected serves no day, also where its correction has ended.
std::set<std::string> needed_from(std::optional<Date> from, std::span<const VersionInfo> versions)
{
    std::set<std::string> needed;
    for (const VersionInfo& version : versions) {
        const Validity& days = version.header.valid;
        if (!from || !days.to || *days.to > *from)
            needed.insert(version.header.version);
    }
    for (std::size_t before = 0; before != needed.size();) {
        before = needed.size();
        for (const VersionInfo& version : versions) {
            const BookHeader& header = version.header;
            if (header.corrects.empty())
                continue;
            if (needed.contains(header.version))
                needed.insert(header.corrects);
            else if (needed.contains(header.corrects))
                needed.insert(header.version);
        }
    }
    return needed;
}

class Sealing {
public:
    Sealing(Maintenance& store, std::string organiser, std::optional<Date> from,
            const SecretKey& key)
        : m_store(store), m_organiser(std::move(organiser)), m_from(from), m_key(key)
    {
    }

    std::optional<Maintenance::Sealed> seal(const Maintenance::SealingBasis& basis)
    {
        if (!begins_no_earlier(basis.last))
            return std::nullopt;
        DeliveryHead head{.organiser = m_organiser,
                          .sequence = basis.sequence,
                          .from = m_from,
                          .made_at = time_stamp().toStdString(),
                          .versions = {}};
        const auto needed = needed_from(m_from, basis.versions);
        QByteArray sheets;
        for (const VersionInfo& version : basis.versions) {
            if (!needed.contains(version.header.version))
                continue;
            const auto texts = m_store.sheets(version);
            if (!texts)
                return refuse({.code = Code::Store, .detail = message(texts.error())});
            for (const std::string& text : *texts)
                append_field(sheets, text);
            head.versions.push_back({version.header.version, version.checksum,
                                     version.header.status == VersionStatus::Withdrawn});
        }
        if (head.versions.empty())
            return refuse(
                {.code = Code::NothingToSeal, .detail = QString::fromStdString(m_organiser)});
        Maintenance::Sealed sealed;
        sealed.head = signed_head(head, m_key);
        sealed.whole = sealed.head + sheets;
        if (sealed.head.size() > kLargestHead || sealed.whole.size() > kLargestPackage)
            return refuse({.code = Code::TooLarge});
        return sealed;
    }

    std::optional<PackageError> refused;

private:
    std::nullopt_t refuse(PackageError error)
    {
        refused = std::move(error);
        return std::nullopt;
    }

    // Who took an earlier package keeps its versions in their order: none comes between afterwards.
    bool begins_no_earlier(const std::optional<LastPackage>& last)
    {
        const auto before = last ? delivery_in(last->content) : std::nullopt;
        if (!before || !before->from)
            return true;
        if (!m_from)
            m_from = before->from;
        if (*m_from >= *before->from)
            return true;
        refuse({.code = Code::FirstDayWentBack,
                .detail = QString::fromStdString(iso_from_date(*before->from))});
        return false;
    }

    Maintenance& m_store;
    std::string m_organiser;
    std::optional<Date> m_from;
    const SecretKey& m_key;
};

} // namespace

tl::expected<QByteArray, PackageError> seal_organiser(Maintenance& store,
                                                      const std::string& organiser,
                                                      std::optional<Date> from,
                                                      const SecretKey& key, const QString& who)
{
    if (organiser != key.organiser())
        return tl::unexpected(PackageError{.code = Code::OtherOrganiser,
                                           .detail = QString::fromStdString(organiser)});
    Sealing sealing(store, organiser, from, key);
    return store
        .seal(
            organiser, [&](const auto& basis) { return sealing.seal(basis); }, who)
        .map_error([&](const MaintenanceError& error) {
            return sealing.refused ? *std::move(sealing.refused)
                                   : PackageError{.code = Code::Store, .detail = message(error)};
        });
}

} // namespace maksuarvio
