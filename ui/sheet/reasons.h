// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/sheet/sheet_phrases.h"

#include <vector>

namespace maksuarvio {

/// Why a line costs what it costs, in a few words out of its steps: "26 % of the income above
/// 699,00 € (20 h)". Without a full stop; without the hours where they are said elsewhere.
std::string short_reason(const Line& line, const Wording& wording, const SheetPhrases& say,
                         bool with_hours = true);

/// The step that held the fee below what was counted from income or hours: the highest fee or what
/// the service costs. Null where none did.
const Step* holding_step(const Line& line);

/// How a line was counted, in whole sentences, the most telling of its steps in their order;
/// `most` of them at most, and the fee itself not among them.
std::vector<std::string> counted(const Line& line, const Wording& wording, const SheetPhrases& say,
                                 std::size_t most);

/// Below the line of a voucher: what the county's own service would cost. Empty where that is not
/// known or the line is no voucher.
std::string own_service_text(const Line& line, const Wording& wording, const SheetPhrases& say);

} // namespace maksuarvio
