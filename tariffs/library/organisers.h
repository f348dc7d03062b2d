// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/language.h"

#include <vector>

namespace maksuarvio {

/// Who organises elderly care in Finland: a wellbeing services county (hyvinvointialue), or the
/// city of Helsinki.
struct KnownOrganiser {
    std::string id;
    Texts name;
    std::string home_page;
};

/// All 22 of them (organisers.csv, which has the codes of Statistics Finland, too), in ascending
/// id.
const std::vector<KnownOrganiser>& known_organisers();

/// Null for any other id.
const KnownOrganiser* known_organiser(std::string_view id);

} // namespace maksuarvio
