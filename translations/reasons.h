// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"

namespace maksuarvio {

/// What stands beside a reason and need not be said again.
enum class Beside : std::uint8_t {
    Nothing,
    Hours,
    Fields ///< the hours and the provider's price, in the fields of a card
};

/// Why a line costs what it costs, in a few words about the step that decided it: "26 % of the
/// income above 699,00 € (20 h)". Without a full stop.
std::string short_reason(const Line& line, const Wording& wording, Beside beside = Beside::Nothing);

/// Each later month in which a line, here called `name`, costs more, as a deduction of its ends.
std::vector<std::string> later_texts(const Line& line, std::string_view name,
                                     const Wording& wording);

/// Below the line of a voucher: what the county's own service would cost. Empty where that is not
/// known or the line is no voucher.
std::string own_service_text(const Line& line, const Wording& wording);
/// The same in a few words, without a full stop.
std::string short_own_service(const Line& line, const Wording& wording);

} // namespace maksuarvio
