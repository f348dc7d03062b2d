// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/value_range.h"
#include "tariffs/book/shape.h"
#include "tariffs/book/value_text.h"
#include "tariffs/check/parts.h"

namespace maksuarvio {

namespace {

int greatest_column(Columns of)
{
    switch (of) {
    case Columns::None:
        return 0;
    case Columns::Two:
        return 2;
    case Columns::Six:
        return 6;
    }
    return 0;
}

Measure measure_of(const KeyShape& shape, const Service* service)
{
    if (shape.measure_of == MeasureOf::Key || !service)
        return shape.measure;
    return eur_per(shape.measure_of == MeasureOf::ServiceUnit ? service->unit
                                                              : service->priced_unit);
}

/// A row against the shape of its key (calc-core/tariff_key.h).
void check_shape(const Book& book, const BookRow& entry, FaultList& faults)
{
    const Row& row = entry.row;
    const KeyShape& wanted = shape(row.key);
    const std::string key(word(row.key));
    const auto fault = [&](Column column, FaultCode code, std::vector<std::string> data) {
        faults.add(cell_in(entry, column), code, std::move(data));
    };
    const Service* service = book.service(row.service);

    if (wanted.scope == Scope::General && !row.service.empty())
        fault(Column::Service, FaultCode::ServiceNotWanted, {key, row.service});
    else if (wanted.scope == Scope::Service && row.service.empty())
        fault(Column::Service, FaultCode::ServiceWanted, {key});
    else if (wanted.scope == Scope::Service && !service)
        fault(Column::Service, FaultCode::ServiceUnknown, {row.service});
    if (row.mode && !wanted.by_mode)
        fault(Column::Mode, FaultCode::ModeNotWanted, {key, std::string(word(*row.mode))});
    if (wanted.at == At::Band && row.at < 1)
        fault(Column::At, FaultCode::AtWanted, {key});
    if (row.key == Key::Price && service && !facts(service->rule).banded && row.at > 1)
        fault(Column::At, FaultCode::AtNotWanted, {key});
    const int greatest = greatest_column(wanted.columns);
    if (row.persons > greatest || (greatest > 0 && row.persons < 1))
        fault(Column::Persons, FaultCode::PersonsWrong, {key, std::to_string(greatest)});
    const Measure measure = measure_of(wanted, service);
    const bool is_checkable = wanted.measure_of == MeasureOf::Key || service;
    if (is_checkable && row.measure != measure)
        fault(Column::Unit, FaultCode::UnitWrong,
              {key, std::string(word(row.measure)), std::string(word(measure))});
}

void check_figure(const BookRow& entry, FaultList& faults)
{
    const Row& row = entry.row;
    const auto fault = [&](Column column, FaultCode code, std::vector<std::string> data) {
        faults.add(cell_in(entry, column), code, std::move(data));
    };
    if (row.measure == Measure::Percent && row.value > Exact(1))
        fault(Column::Value, FaultCode::PercentAbove100, {text_from_value(row.value, row.measure)});
    // A cost that is not known has no row; of 0 it would make the fee 0.
    else if (row.key == Key::CountyCost && row.value == Exact())
        fault(Column::Value, FaultCode::ValueImplausible,
              {std::string(word(row.key)), text_from_value(row.value, row.measure),
               text_from_value(Exact(Cents(1)), row.measure),
               text_from_value(value_range(row.key).greatest, row.measure)});
    else if (const ValueRange range = value_range(row.key); !range.holds(row.value))
        fault(Column::Value, FaultCode::ValueImplausible,
              {std::string(word(row.key)), text_from_value(row.value, row.measure),
               text_from_value(range.least, row.measure),
               text_from_value(range.greatest, row.measure)});
    if (row.to && *row.to <= row.from)
        fault(Column::To, FaultCode::EndsBeforeStart,
              {iso_from_date(row.from), iso_from_date(day_before(*row.to))});
    if (row.reference.empty())
        fault(Column::Reference, FaultCode::FieldEmpty, {"reference"});
    if (row.source.empty())
        fault(Column::Source, FaultCode::FieldEmpty, {"source"});
}

/// Whether the rule can count what the service is planned in: 10 e § hours, 7 c § months.
bool is_fit(FeeRule rule, Unit unit)
{
    switch (rule) {
    case FeeRule::IncomeShare:
        return unit == Unit::Hour;
    case FeeRule::NetShare:
        return unit == Unit::Month;
    case FeeRule::Flat:
    case FeeRule::FlatAccruing:
    case FeeRule::FlatAccruingUpkeep:
    case FeeRule::IncomeBanded:
    case FeeRule::IncomeBandedCapped:
    case FeeRule::CountyCostOnly:
        break;
    }
    return true;
}

} // namespace

void check_rows(const Book& book, FaultList& faults)
{
    for (const auto& [service, place] : book.services) {
        if (!is_fit(service.rule, service.unit))
            faults.add(
                cell_in(place, Column::FeeRule), FaultCode::RuleUnfit,
                {service.id, std::string(word(service.rule)), std::string(word(service.unit))});
    }
    for (const BookRow& row : book.rows) {
        check_shape(book, row, faults);
        check_figure(row, faults);
    }
    for (const auto& [offer, valid, place] : book.offers) {
        if (!book.service(offer.service))
            faults.add(cell_in(place, Column::Service), FaultCode::ServiceUnknown, {offer.service});
        if ((offer.mode == Mode::Voucher) == (offer.voucher_rule == VoucherRule::None))
            faults.add(cell_in(place, Column::VoucherRule), FaultCode::VoucherRuleWrong,
                       {std::string(word(offer.mode)), std::string(word(offer.voucher_rule))});
        if (valid.to && *valid.to <= valid.from)
            faults.add(cell_in(place, Column::To), FaultCode::EndsBeforeStart,
                       {iso_from_date(valid.from), iso_from_date(day_before(*valid.to))});
    }
}

} // namespace maksuarvio
