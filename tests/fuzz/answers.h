// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/answer.h"
#include "translations/language.h"

namespace maksuarvio::fuzz {

/// The answer as the program writes it, in one of its languages: one line of JSON with the case's
/// id, and no sentence that lacks a number.
void require_written(const Answer& answer, Language language);

} // namespace maksuarvio::fuzz
