// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/sheet/sheet_form.h"

#include <QIODevice>
#include <QString>

namespace maksuarvio {

/// Exit codes of the program. A call whose answers cannot be written is a wrong one.
enum ExitCode : int { kAllAnswered = 0, kSomeFault = 1, kWrongCall = 2 };

enum class OutputFormat : std::uint8_t { Json, Text, Csv };

/// The client's sheet, where one is asked for.
struct SheetCall {
    /// Empty: no sheet.
    QString file;
    SheetForm form = SheetForm::Sheet;
    /// Which alternative of the case, counted from 1; a comparison shows all.
    int alternative = 1;
    bool county_cost = false;
    bool money_left = false;
};

struct EstimateCall {
    /// Empty or "-": standard input.
    QString input;
    OutputFormat format = OutputFormat::Json;
    bool steps = true;
    /// What all lines come to, after the answers.
    bool summary = false;
    SheetCall sheet;
    Language language = Language::Fi;
    QString tariffs;
    std::string tariff_version;
};

/// `maksuarvio estimate`. Answers go to `out` as they are ready.
int run_estimate(const EstimateCall& call, std::FILE* out, std::FILE* messages);
/// `maksuarvio estimate --pdf OUT.pdf`: the client's sheet of the one case; an error is answered as
/// JSON.
int run_sheet(const EstimateCall& call, std::FILE* out, std::FILE* messages);
/// `maksuarvio tariffs list`: organisers, versions, validity, status, when last reviewed; drafts.
int run_tariffs_list(const QString& tariffs, Language language, std::FILE* out,
                     std::FILE* messages);
/// `maksuarvio tariffs check [PATH]`: every fault with file, row and reason.
int run_tariffs_check(const QString& path, std::FILE* out, std::FILE* messages);

/// What the maintainer's commands share.
struct MaintenanceCall {
    /// Empty: the user's own store.
    QString tariffs;
    Language language = Language::Fi;
};

struct ExportCall {
    std::string version;
    QString target;
    /// Signs the next package of the version's organiser; empty: a folder or a workbook.
    QString key;
    /// Writes over what is there.
    bool force = false;
};
/// `maksuarvio tariffs export VERSION TARGET`: a folder of CSV files, a workbook (.xlsx), or with a
/// key all that a computer may need beside it, as `tariffs seal` makes it.
int run_tariffs_export(const MaintenanceCall& call, const ExportCall& wanted, std::FILE* out,
                       std::FILE* messages);
struct ImportCall {
    QString source;
    /// Takes nothing.
    bool dry_run = false;
    /// The draft whose parts those of the source replace; empty: a new draft.
    QString into;
    /// The version that the draft is compared with; empty: the one in force.
    std::string base;
};
/// `maksuarvio tariffs import SOURCE`: a folder or workbook becomes a draft, a signed file a
/// published version; every fault is said before anything is taken.
int run_tariffs_import(const MaintenanceCall& call, const ImportCall& import, std::FILE* out,
                       std::FILE* messages);
/// `maksuarvio tariffs diff OLD NEW`: what changes from one version to another.
int run_tariffs_diff(const MaintenanceCall& call, const std::string& before,
                     const std::string& after, OutputFormat format, std::FILE* out,
                     std::FILE* messages);

/// The decision on a version, as entered.
struct PublishCall {
    /// The name of the version that a draft makes, or a folder.
    QString source;
    std::string body;
    std::string date;
    std::string section;
};
/// `maksuarvio tariffs publish`: the draft as a whole, or every error and nothing.
int run_tariffs_publish(const MaintenanceCall& call, const PublishCall& publish, std::FILE* out,
                        std::FILE* messages);

/// `maksuarvio tariffs review send|approve DRAFT`.
enum class ReviewStep : std::uint8_t { Send, Approve };
int run_tariffs_review(const MaintenanceCall& call, ReviewStep step, const QString& version,
                       std::FILE* out, std::FILE* messages);
/// `maksuarvio tariffs withdraw VERSION`.
int run_tariffs_withdraw(const MaintenanceCall& call, const std::string& version, std::FILE* out,
                         std::FILE* messages);
/// `maksuarvio tariffs audit [VERSION]`: what happened in the store.
int run_tariffs_audit(const MaintenanceCall& call, const std::string& version, OutputFormat format,
                      std::FILE* out, std::FILE* messages);

struct SealCall {
    std::string organiser;
    QString file;
    QString key;
    /// As entered; empty: as in the last package.
    std::string from;
};
/// `maksuarvio tariffs seal ORGANISER FILE --sign KEY`: the next package of all that a computer may
/// need.
int run_tariffs_seal(const MaintenanceCall& call, const SealCall& seal, std::FILE* out,
                     std::FILE* messages);

// `maksuarvio central …`, by who owns the database.
int run_central_init(const QString& path, std::FILE* out, std::FILE* messages);
int run_central_migrate(const QString& path, std::FILE* out, std::FILE* messages);
int run_central_status(const QString& path, std::FILE* out, std::FILE* messages);
/// 1: some version is not as it was published.
int run_central_verify(const QString& path, std::FILE* out, std::FILE* messages);
int run_central_grant(const QString& path, std::string_view role, const QString& user,
                      std::FILE* out, std::FILE* messages);
int run_central_four_eyes(const QString& path, const QString& organiser, bool on, std::FILE* out,
                          std::FILE* messages);

struct IndexCall {
    std::string version;
    /// Of the new version.
    std::string name;
    /// The index numbers of the next period.
    int tyel = 0;
    int national_pension = 0;
};
/// `maksuarvio tariffs index`: a draft of the next period, whose amounts of the law have risen.
int run_tariffs_index(const MaintenanceCall& call, const IndexCall& index, std::FILE* out,
                      std::FILE* messages);
/// `maksuarvio tariffs discard`: the draft goes, the log keeps what was changed in it.
int run_tariffs_discard(const MaintenanceCall& call, const QString& name, std::FILE* out,
                        std::FILE* messages);
struct UpdateCall {
    /// "folder:PATH" or "postgresql:SERVICE"; empty: as the administrator has set it.
    QString source;
    /// Empty: the machine's store, or the user's own.
    QString tariffs;
};
/// `maksuarvio update`: takes what is new in the source. 1: something was refused; 2: the source
/// was not reached.
int run_update(const UpdateCall& call, std::FILE* out, std::FILE* messages);

/// `maksuarvio tariffs keygen FILE`: the maintainer's key and FILE.pub for the computers.
int run_tariffs_keygen(const QString& file, const std::string& organiser, std::FILE* out,
                       std::FILE* messages);
/// `maksuarvio tariffs keys`: the keys that this computer trusts, with their fingerprints.
int run_tariffs_keys(std::FILE* out, std::FILE* messages);

} // namespace maksuarvio
