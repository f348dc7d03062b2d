// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/situation/options.h"

#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <array>

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

namespace {

// The commonest first.
constexpr std::array kDeductions{DeductionKind::Medicines,
                                 DeductionKind::HousingCost,
                                 DeductionKind::GuardianFee,
                                 DeductionKind::OtherMedicines,
                                 DeductionKind::FormerHome,
                                 DeductionKind::FormerHomeRented,
                                 DeductionKind::FormerHomeOccupancy,
                                 DeductionKind::MaintenancePaid,
                                 DeductionKind::CohabitationCompensation,
                                 DeductionKind::TransferBenefit,
                                 DeductionKind::Enforcement};
static_assert(kDeductions.size() == word_count<DeductionKind>());

// From which fees it is made, where not from all.
QString counts_in(DeductionKind kind)
{
    switch (facts(kind).from) {
    case DeductedFrom::EveryIncome:
        return {};
    case DeductedFrom::NewHome:
        return OptionTexts::tr("when moving into care");
    case DeductedFrom::Housing24h:
        return OptionTexts::tr("24-hour housing");
    case DeductedFrom::HousingAndFamilyCare:
        return OptionTexts::tr("24-hour housing, family care");
    case DeductedFrom::WhereTheBookSaysSo:
        return OptionTexts::tr("long-term care, in some counties");
    }
    return {};
}

} // namespace

std::vector<Choice::Option> deduction_options(const Wording& wording)
{
    std::vector<Choice::Option> options{{kNoDeduction, OptionTexts::tr("Choose …")}};
    for (const DeductionKind kind : kDeductions) {
        const QString name = to_qt(wording.name(kind));
        const QString where = counts_in(kind);
        options.push_back(
            {int(kind),
             where.isEmpty()
                 ? name
                 : OptionTexts::tr("%1 (%2)", "deduction: where it counts").arg(name, where)});
    }
    return options;
}

std::vector<Choice::Option> money_period_options()
{
    return {{int(Period::Month), OptionTexts::tr("€ / month")},
            {int(Period::Year), OptionTexts::tr("€ / year")}};
}

} // namespace maksuarvio
