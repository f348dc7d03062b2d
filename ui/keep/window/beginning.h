// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/draft.h"

namespace maksuarvio {

/// A draft of a new county that has the services and the figures of the law from a day on, but
/// nothing of its own yet: no offer, no cost, no text.
Draft statutory_draft(const Book& national, const std::string& organiser,
                      const std::string& version, Date from);

} // namespace maksuarvio
