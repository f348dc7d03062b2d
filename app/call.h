// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands.h"

namespace CLI {
class App;
}

namespace maksuarvio {

/// What was asked for on the command line, as it was written.
struct Call {
    std::string language;
    std::string tariffs;
    std::string input;
    std::string format = "json";
    bool no_steps = false;
    bool summary = false;
    std::string pdf;
    std::string form = "sheet";
    int alternative = 1;
    bool county_cost = false;
    bool money_left = false;
    std::string version;
    std::string check_path;
    /// The version, file or folder of a maintainer's command, and where it goes or what it is
    /// compared with.
    std::string source;
    std::string target;
    std::string key;
    std::string organiser;
    std::string update_source;
    std::string diff_format = "text";
    std::string audit_format = "text";
    std::string from;
    std::string role;
    std::string user;
    std::string setting;
    std::string setting_value;
    bool dry_run = false;
    bool force = false;
    /// Of an import.
    std::string into;
    std::string base;
    PublishCall publish;
    IndexCall index;
    bool maintain = false;

    SheetForm sheet_form() const { return *from_word<SheetForm>(form); }
    /// Of a window, which else speaks as was chosen in it.
    std::optional<Language> asked_language() const { return from_word<Language>(language); }
    Language chosen_language() const { return asked_language().value_or(Language::Fi); }
    QString tariffs_path() const { return QString::fromStdString(tariffs); }
    MaintenanceCall maintenance_call() const { return {tariffs_path(), chosen_language()}; }
    EstimateCall estimate_call() const
    {
        return {.input = QString::fromStdString(input),
                .format = format == "text"  ? OutputFormat::Text
                          : format == "csv" ? OutputFormat::Csv
                                            : OutputFormat::Json,
                .steps = !no_steps,
                .summary = summary,
                .sheet = {.file = QString::fromStdString(pdf),
                          .form = sheet_form(),
                          .alternative = alternative,
                          .county_cost = county_cost,
                          .money_left = money_left},
                .language = chosen_language(),
                .tariffs = tariffs_path(),
                .tariff_version = version};
    }
};

/// Every command and option, with its words: what a call is read by, and what the manual page and
/// the shell's completion are made from.
void describe(CLI::App& program, Call& call);

} // namespace maksuarvio
