// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/book.h"

#include <span>

namespace maksuarvio {

/// The columns of the files, as they stand in the heading; a column's number counts from 1.
namespace columns {

enum HeaderColumn { HeaderKey = 1, HeaderValue };
enum ServiceColumn {
    ServiceId = 1,
    ServiceFi,
    ServiceSv,
    ServiceEn,
    ServiceCategory,
    ServiceUnit,
    ServicePricedUnit,
    ServiceFeeRule,
    ServiceForm,
    ServiceCovered,
    ServiceReference
};
enum OfferColumn { OfferService = 1, OfferMode, OfferVoucherRule, OfferFrom, OfferTo };
enum ValueColumn {
    ValueKey = 1,
    ValueService,
    ValueMode,
    ValueAt,
    ValuePersons,
    ValueFigure,
    ValueUnit,
    ValueFrom,
    ValueTo,
    ValueStatus,
    ValueReference,
    ValueSource,
    ValueReviewed
};
enum PercentColumn {
    PercentHoursFrom = 1,
    PercentFirst,
    PercentHighestFee = 8,
    PercentFrom,
    PercentTo,
    PercentStatus,
    PercentReference,
    PercentSource,
    PercentReviewed
};
enum WordingColumn { WordingKey = 1, WordingFi, WordingSv, WordingEn };
enum PresetColumn {
    PresetId = 1,
    PresetFi,
    PresetSv,
    PresetEn,
    PresetService,
    PresetMode,
    PresetAmount,
    PresetPer
};

} // namespace columns

/// The heading row of a file.
std::span<const std::string_view> headings(BookFile file);

} // namespace maksuarvio
