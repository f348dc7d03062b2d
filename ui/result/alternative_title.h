// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/problem_text.h"

namespace maksuarvio {

/// The letter of an alternative and its name, where it has one: "B  Service voucher".
inline QString alternative_title(const Entries& entries, std::size_t index)
{
    const QString letter = alternative_letter(index);
    const QString name = alternative_name(entries, index);
    return name == letter ? letter : letter + QStringLiteral("  ") + name;
}

} // namespace maksuarvio
