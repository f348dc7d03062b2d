// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/sheets.h"

#include "tariffs/book/columns.h"

#include <algorithm>

namespace maksuarvio {

using namespace columns;

namespace {

/// Where a key's rows are told apart by: see At.
std::int64_t read_at(SheetRow& from, Key key)
{
    switch (shape(key).at) {
    case At::Nothing:
        if (!from.is_empty(ValueAt))
            from.fault(FaultCode::AtNotWanted, ValueAt, {std::string(word(key))});
        return 0;
    case At::IncomeUpTo:
    case At::HoursFrom:
    case At::Band:
        if (from.is_empty(ValueAt)) {
            from.fault(FaultCode::AtWanted, ValueAt, {std::string(word(key))});
            return 0;
        }
        return shape(key).at == At::IncomeUpTo ? from.hundredths(ValueAt) : from.whole(ValueAt);
    }
    return 0;
}

} // namespace

void read_header(Sheet& sheet, BookHeader& header, const std::string& file_name, Faults& faults)
{
    std::array<bool, word_count<HeaderField>()> seen{};
    sheet.for_each([&](SheetRow& from) {
        const auto field = from.word<HeaderField>(HeaderKey);
        if (!from.good())
            return;
        if (std::exchange(seen[static_cast<std::size_t>(field)], true)) {
            from.fault(FaultCode::KeyRepeated, HeaderKey, {from.text(HeaderKey)});
            return;
        }
        switch (field) {
        case HeaderField::Organiser:
            header.organiser = from.id(HeaderValue);
            break;
        case HeaderField::Version:
            header.version = from.id(HeaderValue);
            break;
        case HeaderField::From:
            header.valid.from = from.date(HeaderValue);
            break;
        case HeaderField::To: {
            const auto last = from.optional_date(HeaderValue);
            if (last && last->ok())
                header.valid.to = day_after(*last);
            break;
        }
        case HeaderField::Status:
            header.status = from.word<VersionStatus>(HeaderValue);
            break;
        case HeaderField::DecisionBody:
            header.decision_body = from.text(HeaderValue);
            break;
        case HeaderField::DecisionDate:
            header.decision_date = from.optional_date(HeaderValue);
            break;
        case HeaderField::DecisionSection:
            header.decision_section = from.text(HeaderValue);
            break;
        case HeaderField::Corrects:
            header.corrects = from.text(HeaderValue);
            break;
        case HeaderField::ReviewedOn:
            header.reviewed_on = from.optional_date(HeaderValue);
            break;
        }
    });
    for (const auto field :
         {HeaderField::Organiser, HeaderField::Version, HeaderField::From, HeaderField::Status}) {
        if (!seen[static_cast<std::size_t>(field)])
            faults.push_back({.file = file_name,
                              .row = 0,
                              .column = 0,
                              .code = FaultCode::FieldEmpty,
                              .data = {std::string(word(field))}});
    }
}

void read_services(Sheet& sheet, Book& book)
{
    sheet.for_each([&](SheetRow& from) {
        Service service{.id = from.id(ServiceId),
                        .name = from.texts(ServiceFi),
                        .category = from.word<Category>(ServiceCategory),
                        .unit = from.word<Unit>(ServiceUnit),
                        .priced_unit = from.word<Unit>(ServicePricedUnit),
                        .rule = from.word<FeeRule>(ServiceFeeRule),
                        .form = from.word<CareForm>(ServiceForm),
                        .covered_by_long_term_care = from.yes(ServiceCovered),
                        .reference = from.filled(ServiceReference)};
        if (from.good())
            book.services.push_back({std::move(service), from.origin()});
    });
}

void read_offers(Sheet& sheet, Book& book)
{
    sheet.for_each([&](SheetRow& from) {
        Offer offer{.service = from.filled(OfferService),
                    .mode = from.word<Mode>(OfferMode),
                    .voucher_rule = from.word<VoucherRule>(OfferVoucherRule)};
        const Validity valid = from.validity(OfferFrom, OfferTo);
        if (from.good())
            book.offers.push_back({std::move(offer), valid, from.origin()});
    });
}

void read_values(Sheet& sheet, Book& book)
{
    sheet.for_each([&](SheetRow& from) {
        Row row;
        row.key = from.word<Key>(ValueKey);
        row.measure = from.word<Measure>(ValueUnit);
        if (from.good() && shape(row.key).at == At::HoursFrom)
            from.unknown_word(ValueKey); // belongs to home_service_percent.csv
        if (!from.good())
            return;
        row.service = from.text(ValueService);
        if (!from.is_empty(ValueMode))
            row.mode = from.word<Mode>(ValueMode);
        row.at = read_at(from, row.key);
        if (!from.is_empty(ValuePersons))
            row.persons = static_cast<int>(from.whole(ValuePersons));
        row.value = from.value(ValueFigure, row.measure);
        const Validity valid = from.validity(ValueFrom, ValueTo);
        row.from = valid.from;
        row.to = valid.to;
        row.status = from.word<Status>(ValueStatus);
        row.reference = from.text(ValueReference);
        row.source = from.text(ValueSource);
        row.reviewed = from.optional_date(ValueReviewed);
        if (from.good())
            book.rows.push_back({std::move(row), from.origin()});
    });
}

void read_percents(Sheet& sheet, Book& book)
{
    sheet.for_each([&](SheetRow& from) {
        Row row;
        row.at = from.whole(PercentHoursFrom);
        const Validity valid = from.validity(PercentFrom, PercentTo);
        row.from = valid.from;
        row.to = valid.to;
        row.status = from.word<Status>(PercentStatus);
        row.reference = from.text(PercentReference);
        row.source = from.text(PercentSource);
        row.reviewed = from.optional_date(PercentReviewed);
        std::vector<Row> cells;
        const auto add = [&](Key key, int persons, int column) {
            if (from.is_empty(column))
                return;
            row.key = key;
            row.persons = persons;
            row.measure = shape(key).measure;
            row.value = from.value(column, row.measure);
            cells.push_back(row);
        };
        for (int persons = 1; persons <= 6; ++persons)
            add(Key::HomeServicePercent, persons, PercentFirst + persons - 1);
        add(Key::HomeServiceHighestFee, 0, PercentHighestFee);
        if (!from.good())
            return;
        for (Row& cell : cells)
            book.rows.push_back({std::move(cell), from.origin()});
    });
}

void read_texts(Sheet& sheet, Book& book)
{
    sheet.for_each([&](SheetRow& from) {
        const auto key = from.word<TextKey>(WordingKey);
        if (!from.good())
            return;
        if (std::ranges::find(book.texts, key, &BookText::key) != book.texts.end())
            from.fault(FaultCode::KeyRepeated, WordingKey, {from.text(WordingKey)});
        else
            book.texts.push_back({key, from.texts(WordingFi), from.origin()});
    });
}

void read_presets(Sheet& sheet, Book& book)
{
    sheet.for_each([&](SheetRow& from) {
        const std::string id = from.id(PresetId);
        PlannedService planned{.service = from.filled(PresetService),
                               .mode = from.word<Mode>(PresetMode),
                               .amount = from.hundredths(PresetAmount),
                               .unit = {},
                               .per = from.word<Period>(PresetPer),
                               .provider_price = {}};
        if (!from.good())
            return;
        if (const Service* service = book.service(planned.service))
            planned.unit = service->unit;
        if (book.presets.empty() || book.presets.back().preset.id != id)
            book.presets.push_back({{id, from.texts(PresetFi), {}}, {}});
        book.presets.back().preset.services.push_back(std::move(planned));
        book.presets.back().origins.push_back(from.origin());
    });
}

} // namespace maksuarvio
