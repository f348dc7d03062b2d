// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/answer.h"
#include "app/commands.h"

#include <cstdio>
#include <optional>

namespace maksuarvio {

/// The tariffs of `--tariffs`, or the user's own, for which the shipped ones may stand in. Warnings
/// and the error are said.
std::optional<TariffLibrary> open_tariffs(const QString& path, std::FILE* messages);

/// As answer(). Where only now a version of the user's own store turns out not to be readable, the
/// shipped tariffs stand in from here on, which is said.
Answer answer_or_fall_back(std::string_view text, TariffLibrary& library, std::string_view version,
                           std::size_t first_line, std::FILE* messages);

/// What a case with this answer makes of the program's exit code.
ExitCode exit_code_of(const Answer& answer);

} // namespace maksuarvio
