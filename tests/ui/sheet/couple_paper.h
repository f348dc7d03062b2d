// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/estimate.h"
#include "tests/ui/sample_visits.h"
#include "tests/ui/sheet_text.h"
#include "translations/numbers.h"
#include "ui/sheet/sheet_form.h"

namespace maksuarvio {

constexpr Cents operator""_eur(unsigned long long euros)
{
    return Cents(std::int64_t(euros) * 100);
}

inline Person with(Cents gross, Cents net)
{
    return {.incomes = {{.kind = IncomeKind::TotalGross, .gross = gross},
                        {.kind = IncomeKind::TotalNet, .gross = net}}};
}

inline Household couple()
{
    Household household;
    household.size = 2;
    household.client = with(1820_eur, 1640_eur);
    household.spouse = with(1200_eur, 1080_eur);
    return household;
}

inline PlannedService plan(const char* service, std::int64_t amount, Unit unit,
                           Whose whose = Whose::Client)
{
    return {.service = service, .amount = amount * 100, .unit = unit, .whose = whose};
}

/// An alternative of the sample county, and what a sheet says of it.
class Paper {
public:
    Paper(const Household& household, std::vector<PlannedService> services,
          std::vector<std::chrono::year_month> months = {}, CeilingUsed used = {},
          const char* organiser = "sample")
        : m_sample(organiser),
          m_estimate(*estimate_alternative(household, used, {.services = std::move(services)},
                                           *m_sample->snapshot(), months))
    {
    }

    const AlternativeEstimate& estimate() const { return m_estimate; }
    QString text(SheetForm form = SheetForm::Sheet, Language language = Language::En)
    {
        const NamedAlternative alternatives[] = {{.estimate = &m_estimate}};
        const BookTexts texts = m_sample.texts();
        const Wording wording(language);
        const SheetOptions options{.money_left = true};
        return text_of(
            make_document(form, alternatives, {*m_sample->snapshot(), texts, wording, options}));
    }

private:
    SampleVisit m_sample;
    AlternativeEstimate m_estimate;
};

} // namespace maksuarvio
