// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/client_sum.h"

#include "translations/numbers.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace maksuarvio {

namespace {

struct SumTexts {
    Q_DECLARE_TR_FUNCTIONS(ClientSum)
};

bool is_highest(const AlternativeEstimate& alternative)
{
    return std::ranges::any_of(alternative.lines, [](const Line& line) {
        return std::ranges::any_of(line.notes, [](const Note& note) {
            return note.code == NoteCode::IncomeUnknownHighestFee;
        });
    });
}

enum class Payers { Client, Spouse, Both };

Payers payers_of(const AlternativeEstimate& alternative)
{
    const auto is_for = [&](Whose whose) {
        return std::ranges::any_of(alternative.lines,
                                   [&](const Line& line) { return line.planned.whose == whose; });
    };
    if (!is_for(Whose::Spouse))
        return Payers::Client;
    return is_for(Whose::Client) ? Payers::Both : Payers::Spouse;
}

} // namespace

QString client_sum(const AlternativeEstimate& alternative, Language language)
{
    const QString sum = to_qt(money_text(alternative.client_total_month, language));
    return is_highest(alternative) ? SumTexts::tr("at most %1").arg(sum) : sum;
}

QString who_pays(const AlternativeEstimate& alternative, bool client_view)
{
    switch (payers_of(alternative)) {
    case Payers::Client:
        break;
    case Payers::Spouse:
        return client_view ? SumTexts::tr("Your spouse pays a month")
                           : SumTexts::tr("The spouse pays a month");
    case Payers::Both:
        return client_view ? SumTexts::tr("You two pay a month")
                           : SumTexts::tr("The client and the spouse pay a month");
    }
    return client_view ? SumTexts::tr("You pay a month") : SumTexts::tr("The client pays a month");
}

QString who_pays_sum(const AlternativeEstimate& alternative, bool client_view, Language language)
{
    const auto text = [&] {
        switch (payers_of(alternative)) {
        case Payers::Client:
            break;
        case Payers::Spouse:
            return client_view ? SumTexts::tr("Your spouse pays %1 a month")
                               : SumTexts::tr("The spouse pays %1 a month");
        case Payers::Both:
            return client_view ? SumTexts::tr("You two pay %1 a month")
                               : SumTexts::tr("The client and the spouse pay %1 a month");
        }
        return client_view ? SumTexts::tr("You pay %1 a month")
                           : SumTexts::tr("The client pays %1 a month");
    };
    return text().arg(client_sum(alternative, language));
}

bool any_for_spouse(const std::vector<AlternativeOutcome>& outcomes)
{
    return std::ranges::any_of(outcomes, [](const AlternativeOutcome& outcome) {
        return outcome.estimate && payers_of(*outcome.estimate) != Payers::Client;
    });
}

QString name_of(const Line& line, bool client_view, const Wording& wording)
{
    const QString name = to_qt(wording.name(*line.service));
    if (line.planned.whose == Whose::Client)
        return name;
    return (client_view ? SumTexts::tr("%1 (for your spouse)") : SumTexts::tr("%1 (spouse)"))
        .arg(name);
}

} // namespace maksuarvio
