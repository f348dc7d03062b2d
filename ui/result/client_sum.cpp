// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/result/client_sum.h"

#include "translations/numbers.h"
#include "translations/payers.h"
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

QString by_payers(const AlternativeEstimate& alternative, const QString& both,
                  const QString& spouse, const QString& client)
{
    const ByPerson<bool> payers = planned_for(alternative);
    if (!payers.spouse)
        return client;
    return payers.client ? both : spouse;
}

} // namespace

QString client_sum(const AlternativeEstimate& alternative, Language language)
{
    const QString sum = to_qt(money_text(alternative.client_total_month, language));
    return is_highest(alternative) ? SumTexts::tr("at most %1").arg(sum) : sum;
}

QString who_pays(const AlternativeEstimate& alternative, bool client_view)
{
    if (client_view)
        return by_payers(alternative, SumTexts::tr("You two pay a month"),
                         SumTexts::tr("Your spouse pays a month"), SumTexts::tr("You pay a month"));
    return by_payers(alternative, SumTexts::tr("The client and the spouse pay a month"),
                     SumTexts::tr("The spouse pays a month"),
                     SumTexts::tr("The client pays a month"));
}

QString who_pays_sum(const AlternativeEstimate& alternative, bool client_view, Language language)
{
    const QString text =
        client_view
            ? by_payers(alternative, SumTexts::tr("You two pay %1 a month"),
                        SumTexts::tr("Your spouse pays %1 a month"),
                        SumTexts::tr("You pay %1 a month"))
            : by_payers(alternative, SumTexts::tr("The client and the spouse pay %1 a month"),
                        SumTexts::tr("The spouse pays %1 a month"),
                        SumTexts::tr("The client pays %1 a month"));
    return text.arg(client_sum(alternative, language));
}

bool any_for_spouse(const std::vector<AlternativeOutcome>& outcomes)
{
    return std::ranges::any_of(outcomes, [](const AlternativeOutcome& outcome) {
        return outcome.estimate && planned_for(*outcome.estimate).spouse;
    });
}

QString name_of(const Line& line, bool client_view, const Wording& wording)
{
    return to_qt(client_view ? name_to_client(line, wording)
                             : wording.of_whom(wording.name(*line.service), line.planned.whose));
}

} // namespace maksuarvio
