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
    const Object object(json, path, {"incomes", "deductions"});
    return {.incomes = object.list_or_none("incomes", read_income),
            .deductions = object.list_or_none("deductions", read_deduction)};
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

PlannedService read_service(const Json& json, const std::string& path)
{
    const Object object(json, path,
                        {"service", "mode", "amount", "unit", "per", "provider_price", "for"});
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
    return planned;
}

Alternative read_alternative(const Json& json, const std::string& path)
{
    const Object object(json, path, {"name", "services"});
    return {.name = object.text("name"), .services = object.list("services", read_service)};
}

std::chrono::year_month_day read_date(const Object& object)
{
    const std::string text = object.text("date");
    const auto digits = [&](std::size_t from, std::size_t count) {
        int number = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                stop(CaseFaultKind::NotADate, object.path("date"));
            number = number * 10 + (text[i] - '0');
        }
        return number;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        stop(CaseFaultKind::NotADate, object.path("date"));
    const std::chrono::year_month_day date{std::chrono::year(digits(0, 4)),
                                           std::chrono::month(static_cast<unsigned>(digits(5, 2))),
                                           std::chrono::day(static_cast<unsigned>(digits(8, 2)))};
    if (!date.ok())
        stop(CaseFaultKind::NotADate, object.path("date"));
    return date;
}

Case read_whole(const Json& json)
{
    if (json.type != Json::Type::Object)
        stop(CaseFaultKind::NotAnObject, {});
    const Object object(json, {},
                        {"id", "organiser", "date", "household", "fee_ceiling_used",
                         "fee_ceiling_used_spouse", "alternatives"});
    Case question;
    question.id = object.find("id") ? object.text("id") : std::string();
    question.organiser = object.text("organiser");
    question.date = read_date(object);
    question.household = read_household(object.at("household"), object.path("household"));
    question.fee_ceiling_used = {object.money_or_zero("fee_ceiling_used"),
                                 object.money_or_zero("fee_ceiling_used_spouse")};
    question.alternatives = object.list("alternatives", read_alternative);
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
