// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_fault.h"
#include "app/decimal_reader.h"
#include "app/json_tree.h"
#include "calc-core/case.h"

#include <algorithm>

namespace maksuarvio {

inline constexpr std::size_t kMoneyDigits = 7;
inline constexpr std::size_t kAmountDigits = 4;
inline constexpr std::size_t kMostItems = 200;

/// Thrown inside the reader alone, so that the reading follows the shape of the input.
struct Stop {
    CaseFault fault;
};

[[noreturn]] inline void stop(CaseFaultKind kind, std::string path)
{
    throw Stop{{kind, std::move(path)}};
}

/// An object of the input with its path; every key is one of the known ones.
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
    std::int64_t amount(std::string_view name) const
    {
        const auto hundredths = read_decimal(at(name), kAmountDigits);
        if (!hundredths)
            stop(CaseFaultKind::NotAnAmount, path(name));
        return *hundredths;
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

} // namespace maksuarvio
