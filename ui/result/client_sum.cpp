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

} // namespace

QString client_sum(const AlternativeEstimate& alternative, Language language)
{
    const QString sum = to_qt(money_text(alternative.client_total_month, language));
    return is_highest(alternative) ? SumTexts::tr("at most %1").arg(sum) : sum;
}

} // namespace maksuarvio
