// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/plan/planning.h"

#include "translations/numbers.h"
#include "ui/plan/service_list.h"
#include "ui/visit/reading.h"
#include "ui/visit/usual_period.h"
#include "ui/widgets/text.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// Without what stands between thousands: as it would be typed.
QString amount_text(std::int64_t hundredths, Language language)
{
    return to_qt(number_text(Exact(hundredths, 100), language))
        .remove(to_qt(facts(language).style.group_sign));
}

} // namespace

ServiceEntry new_entry(const Snapshot& snapshot, const Service& service,
                       const std::vector<Preset>& presets)
{
    // What is counted in months goes on every month.
    const bool monthly = service.unit == Unit::Month;
    return {.service = service.id,
            .mode = first_mode(snapshot, service).value_or(Mode::Own),
            .amount = monthly ? QStringLiteral("1") : QString(),
            .per = monthly ? Period::Month : usual_period(service, presets)};
}

bool is_steady(const Service& service, const ServiceEntry& entry)
{
    return service.is_long_term_care()
           || (service.unit == Unit::Month && entry.per == Period::Month
               && read_number(entry.amount) == 100);
}

Mode next_mode(const Snapshot& snapshot, const ServiceEntry& entry)
{
    const Service* service = snapshot.service(entry.service);
    const int modes = int(word_count<Mode>());
    for (int step = 1; service && step < modes; ++step) {
        const auto mode = static_cast<Mode>((int(entry.mode) + step) % modes);
        if (snapshot.offer(*service, mode))
            return mode;
    }
    return entry.mode;
}

ServiceEntry entry_of(const PlannedService& planned, Language language)
{
    return {.service = planned.service,
            .mode = planned.mode,
            .amount = amount_text(planned.amount, language),
            .per = planned.per};
}

std::optional<QString> stepped(const QString& amount, int by, Language language)
{
    const auto read = read_number(amount);
    if (!read && read.error() != NumberFault::Empty)
        return std::nullopt;
    const std::int64_t now = read.value_or(0);
    const std::int64_t next =
        std::clamp<std::int64_t>(now + std::int64_t(by) * 100, 0, kAmountLimit - 100);
    if (next == now)
        return std::nullopt;
    return amount_text(next, language);
}

} // namespace maksuarvio
