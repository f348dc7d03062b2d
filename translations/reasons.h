// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

namespace maksuarvio {

/// Why a line costs what it costs, in a few words about the step that decided it: "26 % of the
/// income above 699,00 € (20 h)". Without a full stop; without the hours where they are said
/// elsewhere.
std::string short_reason(const Line& line, const Wording& wording, bool with_hours = true);

/// Below the line of a voucher: what the county's own service would cost. Empty where that is not
/// known or the line is no voucher.
std::string own_service_text(const Line& line, const Wording& wording);

} // namespace maksuarvio
