// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/library/library.h"

#include "tariffs/library/in_force.h"
#include "tariffs/library/organisers.h"
#include "tariffs/library/source.h"
#include "tariffs/platform/system_folder.h"
#include "tariffs/store/place.h"
#include "tariffs/store/store.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace maksuarvio {

namespace {

/// Enough for the days of a stream of cases; a snapshot takes about 100 kB.
constexpr std::size_t kSnapshotsKept = 64;

constexpr std::string_view kNational = "national";

LibraryError error_of(LibraryError::Code code, std::string_view organiser)
{
    return {
        .code = code, .organiser = std::string(organiser), .key = {}, .service = {}, .detail = {}};
}

// Texts of the book `national` that are spoken by an organiser without a book.
void introduce(const KnownOrganiser& organiser, BookTexts& texts)
{
    Texts home_page;
    for (const LanguageFacts& language : kLanguageFacts)
        home_page[language.language] = organiser.home_page;
    texts.name = organiser.name;
    texts.contact = {organiser.name, home_page};
}

} // namespace

TariffLibrary::TariffLibrary(QString path, std::unique_ptr<BookSource> source)
    : m_path(std::move(path)), m_source(std::move(source))
{
}

TariffLibrary::TariffLibrary(TariffLibrary&&) noexcept = default;
TariffLibrary& TariffLibrary::operator=(TariffLibrary&&) noexcept = default;
TariffLibrary::~TariffLibrary() = default;

QString TariffLibrary::own_store_path()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
           + QStringLiteral("/tariffs.sqlite");
}

QString TariffLibrary::usual_store_path()
{
    return QFileInfo::exists(machine_store()) ? machine_store() : own_store_path();
}

tl::expected<TariffLibrary, OpenError>
TariffLibrary::of(QString path, tl::expected<std::unique_ptr<BookSource>, OpenError> source)
{
    if (!source)
        return tl::unexpected(std::move(source.error()));
    TariffLibrary library(std::move(path), *std::move(source));
    for (const VersionInfo& version : library.m_source->versions()) {
        auto found =
            std::ranges::find(library.m_organisers, version.header.organiser, &OrganiserInfo::id);
        if (found == library.m_organisers.end())
            found = library.m_organisers.insert(found, {version.header.organiser, {}, {}});
        found->versions.push_back(version);
    }
    std::ranges::sort(library.m_organisers, {}, &OrganiserInfo::id);
    std::vector<std::string> named;
    for (const OrganiserInfo& organiser : library.m_organisers) {
        const auto published = std::ranges::find_if(
            organiser.versions.rbegin(), organiser.versions.rend(), [](const VersionInfo& version) {
                return version.header.status == VersionStatus::Published;
            });
        named.push_back(
            (published == organiser.versions.rend() ? organiser.versions.back() : *published)
                .header.version);
    }
    auto names = library.m_source->names(named);
    if (!names)
        return tl::unexpected(
            OpenError{OpenError::Code::StoreFault, library.m_path, names.error(), {}});
    for (std::size_t i = 0; i < named.size(); ++i) {
        OrganiserInfo& organiser = library.m_organisers[i];
        organiser.name = std::move((*names)[named[i]]);
        // A version that cannot be read has none.
        if (organiser.name.empty()) {
            for (const LanguageFacts& language : kLanguageFacts)
                organiser.name[language.language] = organiser.id;
        }
    }
    library.add_known_organisers();
    return library;
}

tl::expected<TariffLibrary, OpenError> TariffLibrary::open(const QString& path)
{
    if (path.isEmpty())
        return open_or_shipped(usual_store_path());
    const QFileInfo named(path);
    const auto opened = [&]() -> tl::expected<TariffLibrary, OpenError> {
        if (is_central(path))
            return of_store(path);
        if (named.isDir())
            return of(path, folder_source(path));
        if (!named.exists())
            return tl::unexpected(OpenError{OpenError::Code::NotFound, path, {}, {}});
        // A store would be made of it.
        if (named.size() == 0)
            return tl::unexpected(OpenError{OpenError::Code::Damaged, path, {}, {}});
        return of_store(path);
    };
    return opened().map([](TariffLibrary library) {
        library.m_is_named = true;
        return library;
    });
}

tl::expected<TariffLibrary, OpenError> TariffLibrary::open_or_shipped(const QString& file)
{
    auto library = of_store(file);
    if (library)
        return library;
    return shipped().map([&](TariffLibrary instead) {
        instead.m_warnings.push_back(std::move(library.error()));
        return instead;
    });
}

tl::expected<TariffLibrary, OpenError> TariffLibrary::of_store(const QString& file)
{
    std::vector<OpenError> warnings;
    auto library = of(file, open_store(file, StoreUse::ToRead).map([&](OpenedStore store) {
        warnings = std::move(store.warnings);
        return std::move(store.source);
    }));
    if (library)
        library->m_warnings = std::move(warnings);
    return library;
}

tl::expected<TariffLibrary, OpenError> TariffLibrary::shipped()
{
    return of(QStringLiteral(":/tariffs"), shipped_source());
}

void TariffLibrary::fall_back(const LibraryError& fault)
{
    OpenError warning{OpenError::Code::StoreFault, m_path, fault.detail, {}};
    if (auto library = shipped()) {
        *this = *std::move(library);
        m_warnings.push_back(std::move(warning));
    }
}

const OrganiserInfo* TariffLibrary::organiser(std::string_view id) const
{
    const auto found = std::ranges::find(m_organisers, id, &OrganiserInfo::id);
    return found == m_organisers.end() ? nullptr : &*found;
}

// Whoever has no book of its own is served the statutory maxima, if they are there.
void TariffLibrary::add_known_organisers()
{
    if (!organiser(kNational))
        return;
    for (const KnownOrganiser& known : known_organisers()) {
        if (!organiser(known.id))
            m_organisers.push_back({known.id, known.name, {}});
    }
    std::ranges::sort(m_organisers, {}, &OrganiserInfo::id);
}

bool TariffLibrary::stands_in_for(std::string_view organiser_id) const
{
    const OrganiserInfo* known = organiser(organiser_id);
    return known && !known->has_own_book();
}

tl::expected<std::span<const VersionInfo>, LibraryError>
TariffLibrary::versions_for(std::string_view organiser_id) const
{
    const OrganiserInfo* known = organiser(organiser_id);
    if (!known)
        return tl::unexpected(error_of(LibraryError::Code::UnknownOrganiser, organiser_id));
    return known->has_own_book() ? known->versions : organiser(kNational)->versions;
}

tl::expected<const VersionInfo*, LibraryError>
TariffLibrary::version_in_force(std::string_view organiser_id, Date date) const
{
    const auto versions = versions_for(organiser_id);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto found = maksuarvio::version_in_force(*versions, date);
    if (found == versions->end())
        return tl::unexpected(error_of(LibraryError::Code::NoVersionInForce, organiser_id));
    return &*found;
}

tl::expected<std::shared_ptr<const Book>, LibraryError>
TariffLibrary::book(const VersionInfo& version)
{
    return m_source->book(version.header.version).map_error([&](const QString& detail) {
        return LibraryError{.code = LibraryError::Code::StoreFault,
                            .organiser = version.header.organiser,
                            .key = {},
                            .service = {},
                            .detail = detail};
    });
}

tl::expected<std::shared_ptr<const Book>, LibraryError>
TariffLibrary::book(std::string_view version)
{
    for (const OrganiserInfo& known : m_organisers) {
        for (const VersionInfo& info : known.versions) {
            if (info.header.version == version)
                return book(info);
        }
    }
    return std::shared_ptr<const Book>();
}

tl::expected<TariffLibrary::SnapshotPointer, LibraryError>
TariffLibrary::snapshot_of(const VersionInfo& version, Date date, bool stands_in)
{
    const auto cached = std::ranges::find_if(m_cache, [&](const Cached& entry) {
        return entry.date == date && entry.stands_in == stands_in
               && entry.version == version.header.version;
    });
    if (cached != m_cache.end()) {
        std::rotate(cached, cached + 1, m_cache.end());
        return m_cache.back().snapshot;
    }
    const auto whole = book(version);
    if (!whole)
        return tl::unexpected(whole.error());
    SnapshotData data = in_force(**whole, date);
    data.stands_in = stands_in;
    auto made = Snapshot::make(std::move(data));
    if (!made)
        return tl::unexpected(LibraryError{.code = LibraryError::Code::Conflict,
                                           .organiser = version.header.organiser,
                                           .key = made.error().key,
                                           .service = made.error().service,
                                           .detail = {}});
    auto snapshot = std::make_shared<const Snapshot>(*std::move(made));
    if (m_cache.size() >= kSnapshotsKept)
        m_cache.erase(m_cache.begin());
    m_cache.push_back({version.header.version, date, stands_in, snapshot});
    return snapshot;
}

tl::expected<TariffLibrary::SnapshotPointer, LibraryError>
TariffLibrary::snapshot(std::string_view organiser, Date date)
{
    return version_in_force(organiser, date).and_then([&](const VersionInfo* version) {
        return snapshot_of(*version, date, stands_in_for(organiser));
    });
}

tl::expected<TariffLibrary::SnapshotPointer, LibraryError>
TariffLibrary::snapshot(std::string_view organiser, Date date, std::string_view version)
{
    const auto versions = versions_for(organiser);
    if (!versions)
        return tl::unexpected(versions.error());
    const auto found = std::ranges::find(
        *versions, version, [](const VersionInfo& info) { return info.header.version; });
    if (found == versions->end())
        return tl::unexpected(error_of(LibraryError::Code::UnknownVersion, organiser));
    return snapshot_of(*found, date, stands_in_for(organiser));
}

tl::expected<BookTexts, LibraryError> TariffLibrary::texts(std::string_view organiser_id, Date date)
{
    return version_in_force(organiser_id, date)
        .and_then([&](const VersionInfo* version) { return book(*version); })
        .map([&](const std::shared_ptr<const Book>& book) {
            BookTexts texts = texts_of(*book);
            if (stands_in_for(organiser_id))
                introduce(*known_organiser(organiser_id), texts);
            return texts;
        });
}

tl::expected<std::vector<Preset>, LibraryError> TariffLibrary::presets(std::string_view organiser,
                                                                       Date date)
{
    return version_in_force(organiser, date)
        .and_then([&](const VersionInfo* version) { return book(*version); })
        .map([](const std::shared_ptr<const Book>& book) { return presets_of(*book); });
}

} // namespace maksuarvio
