// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/check/check.h"
#include "tariffs/keep/decision.h"
#include "tariffs/keep/delivery.h"
#include "tariffs/keep/draft.h"

#include <functional>

namespace maksuarvio {

class StoreConnection;
class StoreWriter;
struct SqlFault;

/// A draft without its cells.
struct DraftInfo {
    std::int64_t id = 0;
    std::string organiser;
    std::string version;
    std::string base;
    std::int64_t revision = 0;
    QString changed_by;
    QString changed_at;
};

/// What happened in the store, in ascending id. Actions: "create", "change", "discard", "publish",
/// "withdraw", "seal", "take", "send", "approve", "set". `place` names a cell as "values.csv
/// [price, meal, 1]: value", a whole row as "values.csv [price, meal, 1]", and of "create" the
/// version that the draft was begun from.
struct AuditEntry {
    std::int64_t id = 0;
    /// ISO 8601, UTC.
    QString at;
    QString who;
    QString action;
    QString version;
    QString place;
    /// Null where there was none.
    QString old_value;
    QString new_value;
};

/// Why something was not done. The store is as it was before.
struct MaintenanceError {
    enum class Code : std::uint8_t {
        NotWritable,      ///< the file or its folder cannot be written
        Locked,           ///< another program is writing, for longer than is waited (5 s)
        DiskFull,         ///< the disk takes no more
        Damaged,          ///< the file is no intact store
        StoreFault,       ///< the database's own error: see detail
        ChangedMeanwhile, ///< the draft was saved by someone else: see theirs
        Faulty,           ///< see faults
        VersionExists,    ///< a published version has this name
        UnknownDraft,     ///< it was published or discarded by someone else
        UnknownVersion,   ///< no published version has this name
        NotCentral,       ///< only a central store has this
        NotReached,       ///< no server answers: see detail
        NotAllowed,       ///< the database says that this user may not
        NotApproved,      ///< nobody has approved this revision of the draft
        OwnWork,          ///< whoever changed or sent a draft does not approve it
        NotAdmitted       ///< whoever asked for it knows why
    } code = Code::StoreFault;
    /// The store's.
    QString path;
    /// The database's words, or the name in question; may be empty.
    QString detail;
    Faults faults;
    /// ChangedMeanwhile: what the other has saved. To save over it, take its revision.
    std::optional<Draft> theirs;
};

/// The error in words; names the file. The faults of a draft are not among them.
QString message(const MaintenanceError& error);

/// A store opened for writing, for the maintainer. Used by the thread that opened it. Whatever it
/// does, it does as a whole or not at all: a crash leaves the store as before or as after.
class Maintenance {
public:
    template <typename T = void> using Result = tl::expected<T, MaintenanceError>;

    /// Opens the user's own store or a store file; one that is missing is created with the shipped
    /// books. Errors: as of TariffLibrary::open(), where a store that cannot be written is one.
    /// `sheet` is what nothing is published against.
    static tl::expected<Maintenance, OpenError> open(const QString& path, SheetCheck sheet);

    const QString& path() const { return m_path; }

    /// Published and withdrawn versions of all organisers, in ascending sequence.
    Result<std::vector<VersionInfo>> versions();
    Result<std::shared_ptr<const Book>> book(const std::string& version);
    /// The book of the statutory maxima that drafts are checked against: the latest published, else
    /// the shipped one.
    Result<std::shared_ptr<const Book>> national();

    Result<std::vector<DraftInfo>> drafts();
    Result<Draft> draft(std::int64_t id);
    /// Keeps a draft, however faulty: a new one gets an id, a known one its next revision. Each
    /// changed cell is logged with its old and its new text.
    Result<Draft> save(Draft draft, const QString& who);
    Result<> discard(std::int64_t id, std::int64_t revision, const QString& who);

    /// Asks for approval of the draft, as it will be published: a central store's. The answer is
    /// the draft that was sent.
    Result<Draft> send_for_review(Draft draft, const QString& who);
    /// Approves the draft at its revision, with all that it warns of.
    Result<> approve(const Draft& draft, const QString& who);

    /// Whether something may be published beside the versions that there are.
    using Admission = std::function<bool(std::span<const VersionInfo>)>;
    /// Checks the draft against the statute and the versions there are, writes it as a published
    /// version, and removes the stored draft. The answer is the version. `admits` is asked when
    /// nobody else can publish any more; what it refuses is NotAdmitted.
    Result<std::string> publish(const Draft& draft, const Decision& decision,
                                const Admission& admits = {});
    /// The version is no longer used from now on; it can still be asked for by name.
    Result<> withdraw(const std::string& version, const QString& who);

    /// Whether a delivery may be taken, knowing the versions there are and the package that was
    /// taken last of its organiser.
    using DeliveryAdmission =
        std::function<bool(std::span<const VersionInfo>, const std::optional<LastPackage>&)>;
    enum class Taking : std::uint8_t { Whole, Trial };
    /// Makes of the store's versions what the delivery says of them: whole, or not at all. `admits`
    /// is asked when nobody else can take one any more; what it refuses is NotAdmitted. The answer
    /// are the versions that are new. A trial changes nothing.
    Result<std::vector<std::string>> take(const Delivery& delivery, const DeliveryAdmission& admits,
                                          Taking taking, const QString& who);

    /// What the next package of an organiser is made from.
    struct SealingBasis {
        std::int64_t sequence = 0;
        std::optional<LastPackage> last;
        /// In ascending sequence.
        std::vector<VersionInfo> versions;
    };
    struct Sealed {
        QByteArray head;
        QByteArray whole;
    };
    /// Empty where no package can be made: that is NotAdmitted.
    using Sealer = std::function<std::optional<Sealed>(const SealingBasis&)>;
    /// Makes a package while nobody else can publish or seal, and keeps it.
    Result<QByteArray> seal(const std::string& organiser, const Sealer& sealer, const QString& who);
    /// A version as it was published.
    Result<Sheets> sheets(const VersionInfo& version);

    /// Of one version, or of all.
    Result<std::vector<AuditEntry>> audit_log(const std::string& version = {});

    Maintenance(Maintenance&&) noexcept;
    Maintenance& operator=(Maintenance&&) noexcept;
    ~Maintenance();

private:
    Maintenance(QString path, std::unique_ptr<StoreConnection> connection, SheetCheck sheet);

    MaintenanceError error(MaintenanceError::Code code, QString detail = {}) const;
    MaintenanceError error(const SqlFault& fault) const;
    /// A result of the database with its error named.
    template <typename SqlResult> auto named(SqlResult result) const
    {
        return std::move(result).map_error(
            [this](const auto& fault) { return this->error(fault); });
    }
    /// What a draft's cells are in the form in which a version is written, or its faults.
    Result<BookCells> as_published(const Draft& draft);
    Result<> check_delivered(const std::vector<Book>& books, std::span<const VersionInfo> all);
    Result<Draft> same_revision(std::int64_t id, std::int64_t revision);
    /// What a draft that was never saved was begun from.
    Result<BookCells> beginning_of(const Draft& draft);
    Result<BookCells> stored_cells(const Draft& draft);

    QString m_path;
    std::unique_ptr<StoreConnection> m_connection;
    std::unique_ptr<StoreWriter> m_writer;
    SheetCheck m_sheet;
};

} // namespace maksuarvio
