// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/situation/options.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

struct OptionTexts {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

std::vector<Choice::Option> income_options(const Wording& wording)
{
    std::vector<Choice::Option> options;
    options.reserve(std::size_t(IncomeKind::TotalGross));
    for (int i = 0; i < int(IncomeKind::TotalGross); ++i)
        options.push_back({i, to_qt(wording.name(static_cast<IncomeKind>(i)))});
    return options;
}

std::vector<Choice::Option> deduction_options(const Wording& wording)
{
    std::vector<Choice::Option> options;
    options.reserve(word_count<DeductionKind>());
    for (int i = 0; i < int(word_count<DeductionKind>()); ++i)
        options.push_back({i, to_qt(wording.name(static_cast<DeductionKind>(i)))});
    return options;
}

std::vector<Choice::Option> money_period_options()
{
    return {{int(Period::Month), OptionTexts::tr("€ / month")},
            {int(Period::Year), OptionTexts::tr("€ / year")}};
}

} // namespace maksuarvio
