// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/cell_shape.h"

namespace maksuarvio {

using namespace columns;

namespace {

using Fields = std::vector<std::string>;

constexpr CellShape kText{CellKind::Text};
constexpr CellShape kOptionalText{CellKind::Text, WordsOf::YesNo, true};
constexpr CellShape kDay{CellKind::Day};
constexpr CellShape kOptionalDay{CellKind::Day, WordsOf::YesNo, true};
constexpr CellShape kOptionalMoney{CellKind::Money, WordsOf::YesNo, true};
constexpr CellShape kOptionalWhole{CellKind::Whole, WordsOf::YesNo, true};

constexpr CellShape word_of(WordsOf words, bool may_be_empty = false)
{
    return {CellKind::Word, words, may_be_empty};
}

std::string_view field(const Fields& row, int column)
{
    const auto index = static_cast<std::size_t>(column) - 1;
    return index < row.size() ? std::string_view(row[index]) : std::string_view();
}

CellShape header_cell(const Fields& row, int column)
{
    if (column == HeaderKey)
        return {CellKind::Fixed, WordsOf::HeaderField};
    switch (from_word<HeaderField>(field(row, HeaderKey)).value_or(HeaderField::DecisionBody)) {
    case HeaderField::Organiser:
    case HeaderField::Version:
        return kText;
    case HeaderField::From:
        return kDay;
    case HeaderField::Status:
        return {CellKind::Fixed, WordsOf::VersionStatus};
    case HeaderField::To:
    case HeaderField::DecisionDate:
    case HeaderField::ReviewedOn:
        return kOptionalDay;
    case HeaderField::DecisionBody:
    case HeaderField::DecisionSection:
    case HeaderField::Corrects:
        break;
    }
    return kOptionalText;
}

CellShape service_cell(int column)
{
    switch (column) {
    case ServiceCategory:
        return word_of(WordsOf::Category);
    case ServiceUnit:
    case ServicePricedUnit:
        return word_of(WordsOf::Unit);
    case ServiceFeeRule:
        return word_of(WordsOf::FeeRule);
    case ServiceForm:
        return word_of(WordsOf::Form);
    case ServiceCovered:
        return word_of(WordsOf::YesNo);
    default:
        return kText;
    }
}

CellShape offer_cell(int column)
{
    switch (column) {
    case OfferService:
        return {CellKind::ServiceId};
    case OfferMode:
        return word_of(WordsOf::Mode);
    case OfferVoucherRule:
        return word_of(WordsOf::VoucherRule, true);
    case OfferFrom:
        return kDay;
    default:
        return kOptionalDay;
    }
}

CellShape figure(std::string_view unit)
{
    const auto measure = from_word<Measure>(unit);
    if (!measure)
        return kText;
    if (is_money(*measure))
        return {CellKind::Money};
    switch (*measure) {
    case Measure::Percent:
        return {CellKind::Percent};
    case Measure::Ratio:
        return {CellKind::Ratio};
    case Measure::Flag:
        return word_of(WordsOf::Flag);
    default:
        return {CellKind::Whole};
    }
}

CellShape at_cell(const Fields& row)
{
    const auto key = from_word<Key>(field(row, ValueKey));
    return key && shape(*key).at == At::IncomeUpTo ? kOptionalMoney : kOptionalWhole;
}

CellShape value_cell(const BookCells& cells, const Fields& row, int column)
{
    switch (column) {
    case ValueKey:
        return word_of(WordsOf::Key);
    case ValueService:
        return {CellKind::ServiceId, WordsOf::YesNo, true};
    case ValueMode:
        return word_of(WordsOf::Mode, true);
    case ValueAt:
        return at_cell(row);
    case ValuePersons:
        return kOptionalWhole;
    case ValueFigure:
        return figure(field(row, ValueUnit).empty() ? std::string_view(expected_unit(cells, row))
                                                    : field(row, ValueUnit));
    case ValueUnit:
        return word_of(WordsOf::Measure);
    case ValueFrom:
        return kDay;
    case ValueTo:
    case ValueReviewed:
        return kOptionalDay;
    case ValueStatus:
        return word_of(WordsOf::Status);
    default:
        return kText;
    }
}

CellShape percent_cell(int column)
{
    if (column >= PercentFirst && column < PercentHighestFee)
        return {CellKind::Percent};
    switch (column) {
    case PercentHoursFrom:
        return {CellKind::Whole};
    case PercentHighestFee:
        return kOptionalMoney;
    case PercentFrom:
        return kDay;
    case PercentTo:
    case PercentReviewed:
        return kOptionalDay;
    case PercentStatus:
        return word_of(WordsOf::Status);
    default:
        return kText;
    }
}

CellShape preset_cell(int column)
{
    switch (column) {
    case PresetService:
        return {CellKind::ServiceId};
    case PresetMode:
        return word_of(WordsOf::Mode);
    case PresetAmount:
        return {CellKind::Amount};
    case PresetPer:
        return word_of(WordsOf::Period);
    default:
        return kText;
    }
}

} // namespace

CellShape cell_shape(const BookCells& cells, BookFile file, const Fields& row, int column)
{
    switch (file) {
    case BookFile::Header:
        return header_cell(row, column);
    case BookFile::Services:
        return service_cell(column);
    case BookFile::Offers:
        return offer_cell(column);
    case BookFile::Values:
        return value_cell(cells, row, column);
    case BookFile::HomeServicePercent:
        return percent_cell(column);
    case BookFile::Wording:
        return column == WordingKey ? word_of(WordsOf::TextKey) : kText;
    case BookFile::Presets:
        return preset_cell(column);
    }
    return kText;
}

CellShape cell_shape(const BookCells& cells, BookFile file, std::size_t row, int column)
{
    return cell_shape(cells, file, cells[file][row], column);
}

bool follows_its_row(BookFile file, int column)
{
    return file == BookFile::Values && (column == ValueAt || column == ValueFigure);
}

std::span<const int> identity_columns(BookFile file)
{
    static constexpr std::array kFirst{1};
    static constexpr std::array<int, 3> kOffer{OfferService, OfferMode, OfferFrom};
    static constexpr std::array<int, 6> kValue{ValueKey, ValueService, ValueMode,
                                               ValueAt,  ValuePersons, ValueFrom};
    static constexpr std::array<int, 2> kPercent{PercentHoursFrom, PercentFrom};
    static constexpr std::array<int, 3> kPreset{PresetId, PresetService, PresetMode};
    switch (file) {
    case BookFile::Offers:
        return kOffer;
    case BookFile::Values:
        return kValue;
    case BookFile::HomeServicePercent:
        return kPercent;
    case BookFile::Presets:
        return kPreset;
    case BookFile::Header:
    case BookFile::Services:
    case BookFile::Wording:
        break;
    }
    return kFirst;
}

} // namespace maksuarvio
