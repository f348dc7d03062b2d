// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace maksuarvio {

/// The languages of the window, the receipt and the sheet, and of the texts of a tariff book, whose
/// files have a column for each, in this order.
enum class Language : std::uint8_t { Fi, Sv, En };

/// How a day and a time are written: "1.3.2026 9.05" or "2026-03-01 09:05".
enum class DayForm : std::uint8_t { DayMonthYear, Iso };

/// How a language writes numbers and days. Money and percent have a sign on either side.
struct WritingStyle {
    std::string_view decimal_sign;
    /// Between groups of three digits.
    std::string_view group_sign;
    std::string_view before_money;
    std::string_view behind_money;
    std::string_view behind_percent;
    DayForm day = DayForm::Iso;
};

constexpr WritingStyle kNordicStyle{.decimal_sign = ",",
                                    .group_sign = "\u00A0",
                                    .before_money = "",
                                    .behind_money = "\u00A0\u20AC",
                                    .behind_percent = "\u00A0%",
                                    .day = DayForm::DayMonthYear};
constexpr WritingStyle kEnglishStyle{.decimal_sign = ".",
                                     .group_sign = ",",
                                     .before_money = "\u20AC",
                                     .behind_money = "",
                                     .behind_percent = "%",
                                     .day = DayForm::Iso};

/// What there is to know of a language but its words.
struct LanguageFacts {
    Language language = Language::Fi;
    /// By BCP 47; the heading of its column in a book.
    std::string_view id;
    /// In its own words, so that one finds one's own.
    std::string_view own_name;
    /// Whether every text of a book must have it. Where it need not, the Finnish text stands in for
    /// one that is empty, and a file may lack its column.
    bool required = false;
    WritingStyle style;
};

constexpr std::array<LanguageFacts, 3> kLanguageFacts{{
    {Language::Fi, "fi", "Suomi", true, kNordicStyle},
    {Language::Sv, "sv", "Svenska", true, kNordicStyle},
    {Language::En, "en", "English", true, kEnglishStyle},
}};
static_assert([] {
    for (std::size_t i = 0; i < kLanguageFacts.size(); ++i) {
        if (kLanguageFacts[i].language != static_cast<Language>(i))
            return false;
    }
    return true;
}());

constexpr const LanguageFacts& facts(Language language)
{
    return kLanguageFacts[static_cast<std::size_t>(language)];
}

constexpr std::string_view word(Language language)
{
    const auto row = static_cast<std::size_t>(language);
    return row < kLanguageFacts.size() ? kLanguageFacts[row].id : std::string_view();
}

/// A text in each language; empty where there is none.
class Texts {
public:
    std::string& operator[](Language language)
    {
        return m_texts[static_cast<std::size_t>(language)];
    }
    const std::string& operator[](Language language) const
    {
        return m_texts[static_cast<std::size_t>(language)];
    }
    /// In every language.
    bool empty() const { return std::ranges::all_of(m_texts, &std::string::empty); }
    bool operator==(const Texts&) const = default;

private:
    std::array<std::string, kLanguageFacts.size()> m_texts;
};

} // namespace maksuarvio
