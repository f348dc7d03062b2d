// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_reader.h"

#include "app/case_object.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// Money is per month or year.
Period money_period(const Object& object)
{
    if (!object.find("per"))
        return Period::Month;
    const auto per = object.word<Period>("per");
    if (per != Period::Month && per != Period::Year)
        stop(CaseFaultKind::NotAKnownWord, object.path("per"));
    return per;
}

Income read_income(const Json& json, const std::string& path)
{
    const Object object(json, path, {"kind", "gross", "tax", "expenses", "per"});
    return {.kind = object.word<IncomeKind>("kind"),
            .gross = object.money("gross"),
            .tax = object.money_or_zero("tax"),
            .expenses = object.money_or_zero("expenses"),
            .per = money_period(object)};
}

Deduction read_deduction(const Json& json, const std::string& path)
{
    const Object object(json, path, {"kind", "amount", "per"});
    return {.kind = object.word<DeductionKind>("kind"),
            .amount = object.money("amount"),
            .per = money_period(object)};
}

Person read_person(const Json& json, const std::string& path)
{
    const Object object(json, path, {"incomes", "deductions", "guarantee_pension"});
    return {.incomes = object.list_or_none("incomes", read_income),
            .deductions = object.list_or_none("deductions", read_deduction),
            .guarantee_pension = object.flag("guarantee_pension", false)};
}

int read_size(const Object& household)
{
    const Json& size = household.at("size");
    if (size.type != Json::Type::Number)
        stop(CaseFaultKind::WrongType, household.path("size"));
    const auto hundredths = read_decimal(size, 2);
    if (!hundredths || *hundredths % 100 != 0 || *hundredths < 100 || *hundredths > 2000)
        stop(CaseFaultKind::OutOfRange, household.path("size"));
    return static_cast<int>(*hundredths / 100);
}

Household read_household(const Json& json, const std::string& path)
{
    const Object object(json, path,
                        {"size", "income_disclosed", "client", "spouse", "lived_together",
                         "spouse_in_long_term_care"});
    Household household;
    household.size = read_size(object);
    household.income_disclosed = object.flag("income_disclosed", true);
    // Where the incomes are not looked at, the client may be left out.
    if (household.income_disclosed || object.find("client"))
        household.client = read_person(object.at("client"), object.path("client"));
    const Json* spouse = object.find("spouse");
    if (spouse && spouse->type != Json::Type::Null)
        household.spouse = read_person(*spouse, object.path("spouse"));
    household.lived_together = object.flag("lived_together", true);
    household.spouse_in_long_term_care = object.flag("spouse_in_long_term_care", false);
    return household;
}

int number_of(std::string_view digits)
{
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            return -1;
        number = number * 10 + (digit - '0');
    }
    return number;
}

std::chrono::year_month month_of(std::string_view text, const std::string& path)
{
    constexpr int kFirstYear = 1000;
    const bool has_form = text.size() == 7 && text[4] == '-';
    const int year = has_form ? number_of(text.substr(0, 4)) : -1;
    const int month = has_form ? number_of(text.substr(5)) : -1;
    if (year < kFirstYear || month < 1 || month > 12)
        stop(CaseFaultKind::NotADate, path);
    return std::chrono::year_month(std::chrono::year(year),
                                   std::chrono::month(static_cast<unsigned>(month)));
}

std::chrono::year_month_day read_date(const Object& object, std::string_view name = "date")
{
    const std::string text = object.text(name);
    const std::string path = object.path(name);
    if (text.size() != 10 || text[7] != '-')
        stop(CaseFaultKind::NotADate, path);
    const std::chrono::year_month month = month_of(std::string_view(text).substr(0, 7), path);
    const int day = number_of(std::string_view(text).substr(8));
    const std::chrono::year_month_day date =
        month / std::chrono::day(day < 0 ? 0U : static_cast<unsigned>(day));
    if (!date.ok())
        stop(CaseFaultKind::NotADate, path);
    return date;
}

Absence read_absence(const Json& json, const std::string& path)
{
    const Object object(json, path, {"from", "back", "cause"});
    const Absence absence{.from = read_date(object, "from"),
                          .back = read_date(object, "back"),
                          .cause = object.word<InterruptionCause>("cause")};
    if (absence.back <= absence.from)
        stop(CaseFaultKind::EndsBeforeItBegins, object.path("back"));
    return absence;
}

// When a service is had; two absences at once would be charged twice.
void read_times(const Object& object, PlannedService& planned)
{
    if (object.find("starts"))
        planned.starts = read_date(object, "starts");
    if (object.find("ends"))
        planned.ends = read_date(object, "ends");
    if (planned.starts && planned.ends && *planned.ends < *planned.starts)
        stop(CaseFaultKind::EndsBeforeItBegins, object.path("ends"));
    if (object.find("away"))
        planned.away = object.list("away", read_absence);
    for (std::size_t i = 0; i < planned.away.size(); ++i) {
        for (std::size_t other = 0; other < i; ++other) {
            const Absence& a = planned.away[i];
            const Absence& b = planned.away[other];
            if (a.from < b.back && b.from < a.back)
                stop(CaseFaultKind::Repeated, item_path(object.path("away"), i));
        }
    }
}

std::vector<std::chrono::year_month> read_months(const Object& object)
{
    constexpr std::size_t kMostMonths = 24;
    if (!object.find("months"))
        return {};
    auto months = object.list("months", [](const Json& json, const std::string& path) {
        if (json.type != Json::Type::String)
            stop(CaseFaultKind::WrongType, path);
        return month_of(json.text, path);
    });
    if (months.size() > kMostMonths)
        stop(CaseFaultKind::TooManyMonths, object.path("months"));
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (std::find(months.begin(), months.begin() + static_cast<std::ptrdiff_t>(i), months[i])
            != months.begin() + static_cast<std::ptrdiff_t>(i))
            stop(CaseFaultKind::Repeated, item_path(object.path("months"), i));
    }
    return months;
}

template <typename T, typename Read>
ByTime<T> by_time(const Object& outer, std::string_view name, Read read)
{
    const Object object(outer.at(name), outer.path(name),
                        {"evening", "night", "saturday", "sunday"});
    ByTime<T> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string_view time = word(static_cast<TimeOfWeek>(i));
        if (object.find(time))
            values[i] = read(object, time);
    }
    return values;
}

PlannedService read_service(const Json& json, const std::string& path)
{
    const Object object(json, path,
                        {"service", "mode", "amount", "unit", "per", "provider_price", "for",
                         "by_time", "provider_price_by_time", "starts", "ends", "away"});
    PlannedService planned;
    planned.service = object.text("service");
    planned.mode = object.word<Mode>("mode");
    planned.amount = object.amount("amount");
    planned.unit = object.word<Unit>("unit");
    planned.per = object.find("per") ? object.word<Period>("per") : Period::Month;
    if (object.find("provider_price"))
        planned.provider_price = object.money("provider_price");
    if (object.find("for"))
        planned.whose = object.word<Whose>("for");
    if (object.find("by_time"))
        planned.by_time = by_time<std::int64_t>(
            object, "by_time",
            [](const Object& times, std::string_view time) { return times.amount(time); });
    if (object.find("provider_price_by_time"))
        planned.provider_price_by_time = by_time<std::optional<Cents>>(
            object, "provider_price_by_time",
            [](const Object& times, std::string_view time) { return times.money(time); });
    read_times(object, planned);
    return planned;
}

Alternative read_alternative(const Json& json, const std::string& path)
{
    const Object object(json, path, {"name", "services"});
    return {.name = object.text("name"), .services = object.list("services", read_service)};
}

Case read_whole(const Json& json)
{
    if (json.type != Json::Type::Object)
        stop(CaseFaultKind::NotAnObject, {});
    const Object object(json, {},
                        {"id", "organiser", "date", "household", "fee_ceiling_used",
                         "fee_ceiling_used_spouse", "alternatives", "months"});
    Case question;
    question.id = object.find("id") ? object.text("id") : std::string();
    question.organiser = object.text("organiser");
    question.date = read_date(object);
    question.household = read_household(object.at("household"), object.path("household"));
    question.fee_ceiling_used = {object.money_or_zero("fee_ceiling_used"),
                                 object.money_or_zero("fee_ceiling_used_spouse")};
    question.alternatives = object.list("alternatives", read_alternative);
    question.months = read_months(object);
    return question;
}

} // namespace

tl::expected<Case, CaseFault> read_case(const Json& json)
{
    try {
        return read_whole(json);
    } catch (Stop& stopped) {
        return tl::unexpected(std::move(stopped.fault));
    }
}

std::string id_of(const Json& json)
{
    const Json* id = json.type == Json::Type::Object ? json.find("id") : nullptr;
    return id && id->type == Json::Type::String ? id->text : std::string();
}

} // namespace maksuarvio
