// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

/// Where the columns of the files stand, from 0: told a second time, so that no test believes what
/// it is to find out.
namespace maksuarvio::columns {

enum HeaderColumn { HeaderKey, HeaderValue };
enum ServiceColumn {
    ServiceId,
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
enum OfferColumn { OfferService, OfferMode, OfferVoucherRule, OfferFrom, OfferTo };
enum ValueColumn {
    ValueKey,
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
    PercentHoursFrom,
    PercentFirst,
    PercentHighestFee = 7,
    PercentFrom,
    PercentTo,
    PercentStatus,
    PercentReference,
    PercentSource,
    PercentReviewed
};
enum WordingColumn { WordingKey, WordingFi, WordingSv, WordingEn };
enum PresetColumn {
    PresetId,
    PresetFi,
    PresetSv,
    PresetEn,
    PresetService,
    PresetMode,
    PresetAmount,
    PresetPer
};

} // namespace maksuarvio::columns
