// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/csv.h"
#include "tariffs/book/difference.h"
#include "translations/wording.h"

#include <memory>
#include <span>

namespace maksuarvio {

/// The differences of two versions in the words of one language, for a board that decides on them.
/// UTF-8, plain text.
class DifferenceWords {
public:
    /// The books give the names of services and usual plans; both must outlive this.
    DifferenceWords(Language language, const Book& before, const Book& after);

    Language language() const { return m_wording.language(); }

    /// "new", "ends", "changes".
    std::string kind(const Difference& difference) const;
    /// "Meal: price, own production".
    std::string what(const Difference& difference) const;
    /// "7,50 €"; a dash where there is nothing.
    std::string before(const Difference& difference) const;
    std::string after(const Difference& difference) const;
    /// "1.6.2027–31.12.2027"; empty where days say nothing.
    std::string days(const Difference& difference) const;

    /// A table for a spreadsheet: the words, then the ids and figures as the files have them.
    CsvRows table(std::span<const Difference> differences) const;

private:
    std::string say(const char* phrase) const;
    std::string name_of(const std::string& service) const;
    std::string plan_name(const std::string& preset) const;
    std::string column(const Difference& difference) const;
    std::string figure(const Difference& difference, const std::string& text) const;
    std::string value(const Difference& difference, const std::string& text) const;

    Wording m_wording;
    std::shared_ptr<const QTranslator> m_texts;
    const Book& m_before;
    const Book& m_after;
};

} // namespace maksuarvio
