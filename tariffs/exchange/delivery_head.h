// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/delivery.h"

namespace maksuarvio {

/// A line each of "organiser ID", "sequence NUMBER", "from DAY" (where there is one), "made MOMENT"
/// and, for each version, "version ID DIGEST published" or "… withdrawn".
std::string delivery_text(const DeliveryHead& head);

/// Empty where the text is any other than that of delivery_text().
std::optional<DeliveryHead> read_delivery_head(std::string_view text);

} // namespace maksuarvio
