// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

namespace maksuarvio {

/// What an alternative plans, as far as it changes its other lines.
struct Neighbours {
    /// Each line's service; null where the book does not know it.
    std::vector<const Service*> services;
    /// 7 c, 10 h §: it covers meals and other support; no fee of their own beside it.
    bool long_term_care = false;
    /// Regular home service, some of it.
    bool home_service = false;
};

Neighbours neighbours_in(const Alternative& alternative, const Snapshot& snapshot);

/// Fills the new line of alternative.services[index]. Errors name the service.
Result<void> fill_line(Line& line, const Neighbours& neighbours, const Household& household,
                       const Alternative& alternative, std::size_t index, const Snapshot& snapshot);

} // namespace maksuarvio
