// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/language.h"

#include <QIODevice>
#include <QString>

namespace maksuarvio {

/// Exit codes of the program. A call whose answers cannot be written is a wrong one.
enum ExitCode : int { kAllAnswered = 0, kSomeFault = 1, kWrongCall = 2 };

enum class OutputFormat : std::uint8_t { Json, Text };

/// The client's sheet, where one is asked for.
struct SheetCall {
    /// Empty: no sheet.
    QString file;
    /// Which alternative of the case, counted from 1.
    int alternative = 1;
    bool county_cost = false;
    bool money_left = false;
};

struct EstimateCall {
    /// Empty or "-": standard input.
    QString input;
    OutputFormat format = OutputFormat::Json;
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

} // namespace maksuarvio
