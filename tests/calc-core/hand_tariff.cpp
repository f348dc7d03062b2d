// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "hand_tariff.h"

#include <stdexcept>

namespace maksuarvio::test {

HandTariff::HandTariff(std::string_view organiser, std::string_view date)
    : data(book(organiser).on(day(date)))
{
}

HandTariff& HandTariff::service(Service service)
{
    if (service.reference.empty())
        service.reference = "a test";
    data.services.push_back(std::move(service));
    return *this;
}

HandTariff& HandTariff::offer(std::string_view service, Mode mode, VoucherRule rule)
{
    data.offers.push_back({.service = std::string(service), .mode = mode, .voucher_rule = rule});
    return *this;
}

HandTariff& HandTariff::general(Key key, Exact value, std::int64_t at, int persons)
{
    return of({}, key, value, at, persons);
}

HandTariff& HandTariff::of(std::string_view service, Key key, Exact value, std::int64_t at,
                           int persons, std::optional<Mode> mode)
{
    const auto same = [&](const Row& row) {
        return row.key == key && row.service == service && row.at == at && row.persons == persons
               && row.mode == mode;
    };
    std::erase_if(data.rows, same);
    data.rows.push_back({.key = key,
                         .service = std::string(service),
                         .mode = mode,
                         .at = at,
                         .persons = persons,
                         .value = value,
                         .measure = shape(key).measure,
                         .from = data.date,
                         .to = std::nullopt,
                         .reference = "a test",
                         .source = "a test",
                         .status = Status::Official,
                         .reviewed = std::nullopt});
    return *this;
}

HandTariff& HandTariff::without(Key key)
{
    std::erase_if(data.rows, [key](const Row& row) { return row.key == key; });
    return *this;
}

Snapshot HandTariff::make() const
{
    auto made = Snapshot::make(data);
    if (!made)
        throw std::runtime_error("a conflict at " + std::string(word(made.error().key)));
    return std::move(*made);
}

} // namespace maksuarvio::test
