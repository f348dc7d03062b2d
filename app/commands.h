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
/// `maksuarvio tariffs list`: organisers, versions, validity, status, when last reviewed.
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
    /// Signs the one file that is written; empty: a folder or a workbook.
    QString key;
    /// Writes over what is there.
    bool force = false;
};
/// `maksuarvio tariffs export VERSION TARGET`: a folder of CSV files, a workbook (.xlsx), or with a
/// key one signed file.
int run_tariffs_export(const MaintenanceCall& call, const ExportCall& wanted, std::FILE* messages);
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
struct UpdateCall {
    /// "folder:PATH"; empty: as the administrator has set it.
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
