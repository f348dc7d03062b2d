// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"
#include "translations/language.h"

#include <QString>

namespace maksuarvio {

/// A moment of the store (ISO 8601, UTC) in local time as the language writes it; as it stands
/// where it is none.
QString moment_text(const QString& iso, Language language);
/// Empty where there is none.
QString day_text(const std::optional<Date>& day, Language language);

} // namespace maksuarvio
