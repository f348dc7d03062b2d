// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"
#include "tariffs/book/faults.h"
#include "tariffs/check/check.h"

#include <QStringList>

#include <tl/expected.hpp>

#include <memory>
#include <span>

namespace maksuarvio {

/// Why a store or a folder of books cannot be used. Nothing has been written to it.
struct OpenError {
    enum class Code : std::uint8_t {
        NotFound,    ///< no file or folder of that name
        NoBooks,     ///< a folder without a tariff book
        FaultyBook,  ///< a book whose text cannot be read: see faults
        Damaged,     ///< not a database, or one that fails its own check
        Newer,       ///< made by a newer version of the program
        NotWritable, ///< cannot be created or brought up to date where it is
        LeftBehind,  ///< versions that are not as they were published, when their store was taken
                     ///< over
        StrangeJournal, ///< what a program left half-done beside it is not this store's
        Locked,         ///< another program is writing it, for longer than is waited (5 s)
        NotReached,     ///< no server answers: see detail
        NotAllowed,     ///< the database says that this user may not
        NoCentralStore, ///< nobody has made one in this database yet
        OlderCentral,   ///< the owner has to bring it up to date
        StoreFault      ///< the database's own error
    } code = Code::NotFound;
    QString path;
    /// The system's or the database's words; may be empty.
    QString detail;
    std::vector<Fault> faults;
};

/// The error in words; names the file. The faults of a book are not among them.
QString message(const OpenError& error);

/// Why there is no tariff for an organiser and a day.
struct LibraryError {
    enum class Code : std::uint8_t {
        UnknownOrganiser,
        UnknownVersion,
        NoVersionInForce, ///< no published version holds on the day
        Conflict,         ///< two rows for one value, one out of range, or one of no service
        StoreFault        ///< the store could not be read
    } code = Code::UnknownOrganiser;
    std::string organiser;
    /// Conflict: the value and its service.
    std::optional<Key> key;
    std::string service;
    QString detail;
};

/// A version of an organiser's tariff. Which of several is in force: see in_force.h.
struct VersionInfo {
    BookHeader header;
    std::int64_t sequence = 0;
    /// Of its book.
    std::string checksum;
    /// That of the book in the program that it came from; empty: it is none of those.
    std::string shipped;
    /// By whom and when (ISO 8601, UTC) it was published; empty for a book in a folder.
    QString published_by;
    QString published_at;
};

struct OrganiserInfo {
    std::string id;
    /// Of the latest published version.
    Texts name;
    /// In ascending sequence. Empty for one of the 22 without a book of its own, which is served
    /// the statutory maxima (the book `national`).
    std::vector<VersionInfo> versions;

    bool has_own_book() const { return !versions.empty(); }
};

class BookSource;

/// All tariffs that the program knows, from a store, a folder of books or its own resources.
/// Used by one thread, the one that opened it; the snapshots may be read by any thread.
class TariffLibrary {
public:
    /// What was named: a store file, which is never made, or a folder, with a sub-folder a book or
    /// one book's own. Whatever keeps it from being used is an error. Where nothing was named the
    /// usual store, or else the shipped books.
    static tl::expected<TariffLibrary, OpenError> open(const QString& path = {});
    /// A store file, which is created if missing; one that cannot be used is left untouched, the
    /// shipped books are served, and warnings() says so.
    static tl::expected<TariffLibrary, OpenError> open_or_shipped(const QString& file);
    /// The books that come with the program, without any file.
    static tl::expected<TariffLibrary, OpenError> shipped();
    /// AppDataLocation/tariffs.sqlite.
    static QString own_store_path();
    /// What is read where nothing was named: the machine's store, or the user's own where there is
    /// none.
    static QString usual_store_path();

    /// The shipped books from now on, with a warning: what is to be done about a StoreFault where
    /// an answer is needed. Snapshots that were given stay as they are.
    void fall_back(const LibraryError& fault);

    /// Whether these tariffs and no others were asked for, so that nothing may stand in for them.
    bool is_named() const { return m_is_named; }
    /// Where the tariffs are read from.
    const QString& path() const { return m_path; }
    /// Whether the books that come with the program are served, and no store or folder.
    bool serves_shipped() const { return m_path.startsWith(u':'); }
    const std::vector<OpenError>& warnings() const { return m_warnings; }
    /// Those that have a book, and all 22 where `national` has one; in ascending id.
    const std::vector<OrganiserInfo>& organisers() const { return m_organisers; }

    /// A version of any organiser, by its name; null where there is none of it.
    tl::expected<std::shared_ptr<const Book>, LibraryError> book(std::string_view version);

    using SnapshotPointer = std::shared_ptr<const Snapshot>;
    /// The tariff in force on a day; the same pointer again for the same question, as a rule.
    tl::expected<SnapshotPointer, LibraryError> snapshot(std::string_view organiser, Date date);
    /// Of a named version, whatever its status and validity.
    tl::expected<SnapshotPointer, LibraryError> snapshot(std::string_view organiser, Date date,
                                                         std::string_view version);
    tl::expected<BookTexts, LibraryError> texts(std::string_view organiser, Date date);
    tl::expected<std::vector<Preset>, LibraryError> presets(std::string_view organiser, Date date);

    TariffLibrary(TariffLibrary&&) noexcept;
    TariffLibrary& operator=(TariffLibrary&&) noexcept;
    ~TariffLibrary();

private:
    struct Cached {
        std::string version;
        Date date;
        bool stands_in = false;
        SnapshotPointer snapshot;
    };

    static tl::expected<TariffLibrary, OpenError>
    of(QString path, tl::expected<std::unique_ptr<BookSource>, OpenError> source);
    static tl::expected<TariffLibrary, OpenError> of_store(const QString& file);
    TariffLibrary(QString path, std::unique_ptr<BookSource> source);
    tl::expected<const VersionInfo*, LibraryError> version_in_force(std::string_view organiser,
                                                                    Date date) const;
    const OrganiserInfo* organiser(std::string_view id) const;
    void add_known_organisers();
    tl::expected<std::span<const VersionInfo>, LibraryError>
    versions_for(std::string_view organiser) const;
    bool stands_in_for(std::string_view organiser) const;
    tl::expected<std::shared_ptr<const Book>, LibraryError> book(const VersionInfo& version);
    tl::expected<SnapshotPointer, LibraryError> snapshot_of(const VersionInfo& version, Date date,
                                                            bool stands_in);

    QString m_path;
    bool m_is_named = false;
    std::unique_ptr<BookSource> m_source;
    std::vector<OpenError> m_warnings;
    std::vector<OrganiserInfo> m_organisers;
    /// The latest asked for stands last.
    std::vector<Cached> m_cache;
};

/// The answer to `tariffs check`.
struct CheckReport {
    int books = 0;
    std::vector<Fault> faults;
    /// In words with their place: of folders all that should be looked at, of a store, where they
    /// were looked at before they were published, that there is nothing to compare with.
    QStringList warnings;
    /// What of a folder had to be guessed.
    QStringList notes;
};

/// Checks every book of a store or folder (empty: the usual store, or the shipped books where there
/// is none yet). The statutory maxima are those of its book `national`, else the shipped one;
/// `sheet` is asked about each book that has no other fault.
tl::expected<CheckReport, OpenError> check_tariffs(const QString& path, Date today,
                                                   const SheetCheck& sheet);

} // namespace maksuarvio
