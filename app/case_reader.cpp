// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_reader.h"

#include "app/decimal_reader.h"

#include <algorithm>

namespace maksuarvio {

namespace {

constexpr std::size_t kMoneyDigits = 7;
constexpr std::size_t kAmountDigits = 4;
constexpr std::size_t kMostItems = 200;

/// Thrown inside this file alone, so that the reading follows the shape of the input.
struct Stop {
    CaseFault fault;
};

[[noreturn]] void stop(CaseFaultKind kind, std::string path)
{
    throw Stop{{kind, std::move(path)}};
}

// An object of the input with its path; every key is one of the known ones.
class Object {
public:
    Object(const Json& json, std::string path, std::initializer_list<std::string_view> known)
        : m_json(json), m_path(std::move(path))
    {
        if (json.type != Json::Type::Object)
            stop(CaseFaultKind::WrongType, m_path);
        for (const std::string& name : json.names) {
            if (std::ranges::find(known, name) == known.end())
                stop(CaseFaultKind::UnknownKey, member_path(m_path, name));
        }
    }

    std::string path(std::string_view name) const { return member_path(m_path, name); }
    const Json* find(std::string_view name) const { return m_json.find(name); }
    const Json& at(std::string_view name) const
    {
        const Json* value = find(name);
        if (!value)
            stop(CaseFaultKind::Missing, path(name));
        return *value;
    }

    std::string text(std::string_view name) const
    {
        const Json& value = at(name);
        if (value.type != Json::Type::String)
            stop(CaseFaultKind::WrongType, path(name));
        return value.text;
    }
    bool flag(std::string_view name, bool otherwise) const
    {
        const Json* value = find(name);
        if (!value)
            return otherwise;
        if (value->type != Json::Type::True && value->type != Json::Type::False)
            stop(CaseFaultKind::WrongType, path(name));
        return value->type == Json::Type::True;
    }
    Cents money(std::string_view name) const
    {
        const auto cents = read_decimal(at(name), kMoneyDigits);
        if (!cents)
            stop(CaseFaultKind::NotMoney, path(name));
        return Cents(*cents);
    }
    Cents money_or_zero(std::string_view name) const { return find(name) ? money(name) : Cents(0); }

    template <typename Enum> Enum word(std::string_view name) const
    {
        const auto found = from_word<Enum>(text(name));
        if (!found)
            stop(CaseFaultKind::NotAKnownWord, path(name));
        return *found;
    }

    template <typename Read> auto list_or_none(std::string_view name, Read read) const
    {
        return find(name) ? list(name, read) : decltype(list(name, read)){};
    }
    template <typename Read> auto list(std::string_view name, Read read) const
    {
        const Json& array = at(name);
        if (array.type != Json::Type::Array)
            stop(CaseFaultKind::WrongType, path(name));
        if (array.items.size() > kMostItems)
            stop(CaseFaultKind::TooMany, path(name));
        std::vector<decltype(read(array, std::string()))> values;
        values.reserve(array.items.size());
        for (std::size_t i = 0; i < array.items.size(); ++i)
            values.push_back(read(array.items[i], item_path(path(name), i)));
        return values;
    }

private:
    const Json& m_json;
    std::string m_path;
};

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
    const bool has_form = text.size() == 7 && text[4] == '-';
    const int year = has_form ? number_of(text.substr(0, 4)) : -1;
    const int month = has_form ? number_of(text.substr(5)) : -1;
    if (year < 0 || month < 1 || month > 12)
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

PlannedService read_service(const Json& json, const std::string& path)
{
    const Object object(json, path,
                        {"service", "mode", "amount", "unit", "per", "provider_price", "for",
                         "starts", "ends", "away"});
    PlannedService planned;
    planned.service = object.text("service");
    planned.mode = object.word<Mode>("mode");
    const auto amount = read_decimal(object.at("amount"), kAmountDigits);
    if (!amount)
        stop(CaseFaultKind::NotAnAmount, object.path("amount"));
    planned.amount = *amount;
    planned.unit = object.word<Unit>("unit");
    planned.per = object.find("per") ? object.word<Period>("per") : Period::Month;
    if (object.find("provider_price"))
        planned.provider_price = object.money("provider_price");
    if (object.find("for"))
        planned.whose = object.word<Whose>("for");
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
