// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/column_numbers.h"

namespace maksuarvio {

namespace {

using Heading = std::string_view;

constexpr std::array<Heading, 2> kHeader{"key", "value"};
constexpr std::array<Heading, 11> kServices{
    "id",       "fi",          "sv",       "en",   "category",
    "unit",     "priced_unit", "fee_rule", "form", "covered_by_long_term_care",
    "reference"};
constexpr std::array<Heading, 5> kOffers{"service", "mode", "voucher_rule", "from", "to"};
constexpr std::array<Heading, 13> kValues{"key",       "service", "mode",    "at", "persons",
                                          "value",     "unit",    "from",    "to", "status",
                                          "reference", "source",  "reviewed"};
constexpr std::array<Heading, 14> kPercents{
    "hours_from",  "1",    "2",  "3",      "4",         "5",      "6",
    "highest_fee", "from", "to", "status", "reference", "source", "reviewed"};
constexpr std::array<Heading, 4> kTexts{"key", "fi", "sv", "en"};
constexpr std::array<Heading, 8> kPresets{"preset",  "fi",   "sv",     "en",
                                          "service", "mode", "amount", "per"};

} // namespace

std::span<const std::string_view> headings(BookFile file)
{
    switch (file) {
    case BookFile::Header:
        return kHeader;
    case BookFile::Services:
        return kServices;
    case BookFile::Offers:
        return kOffers;
    case BookFile::Values:
        return kValues;
    case BookFile::HomeServicePercent:
        return kPercents;
    case BookFile::Wording:
        return kTexts;
    case BookFile::Presets:
        return kPresets;
    }
    return {};
}

} // namespace maksuarvio
