// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"

#include <QString>

namespace maksuarvio {

/// Who decided what is published, and who publishes it. An empty field leaves what the draft says.
struct Decision {
    std::string body;
    /// A day that is not ok() leaves what the draft says.
    Date date;
    std::string section;
    /// The user who publishes.
    QString who;
};

/// What is published: the draft's cells with the decision.
BookCells decided(BookCells cells, const Decision& decision);

/// Nothing is published that nobody decided.
Faults undecided(const BookCells& cells);

} // namespace maksuarvio
