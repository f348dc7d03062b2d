// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

#include <QString>

namespace maksuarvio {

/// What the client pays a month; with the income unknown, that it is the highest that can be asked.
QString client_sum(const AlternativeEstimate& alternative, Language language);

/// "The client pays a month", or who of a couple does: those for whom something is planned. In the
/// client view said to the client.
QString who_pays(const AlternativeEstimate& alternative, bool client_view);
/// The same with the sum of client_sum().
QString who_pays_sum(const AlternativeEstimate& alternative, bool client_view, Language language);

/// Whether something is planned for the spouse in an alternative that has an answer.
bool any_for_spouse(const std::vector<AlternativeOutcome>& outcomes);

/// The service's name, and that it is for the spouse.
QString name_of(const Line& line, bool client_view, const Wording& wording);

} // namespace maksuarvio
