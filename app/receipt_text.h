// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/error_report.h"

namespace maksuarvio {

/// The words of a receipt in one language, fetched once.
class ReceiptWords {
public:
    explicit ReceiptWords(Language language);

    enum class Phrase : std::uint8_t {
        Title,
        TariffVersion,
        Decision,
        Alternative,
        ClientMonth,
        ClientYear,
        ToProvider,
        OfClient,
        OfSpouse,
        ForSpouse,
        MoneyLeft,
        CountyGross,
        CountyNet,
        CountyIncomplete,
        Months,
        OwnService,
        Unknown,
        EstimateOnly,
        Error
    };
    const std::string& operator[](Phrase phrase) const { return m_phrases[phrase]; }

private:
    PhraseTable<Phrase> m_phrases;
};

/// Appends the answer as a receipt that a person reads: each line with its steps and sections.
void write_receipt(const Answer& answer, const Wording& wording, const ErrorWords& errors,
                   const ReceiptWords& words, std::string& out);

} // namespace maksuarvio
