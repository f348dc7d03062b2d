// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/check/warning.h"

#include "tariffs/book/fault_words.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

/// The English words of each warning; %1, %2 … stand for its data.
const char* words_of(WarningCode code)
{
    switch (code) {
    case WarningCode::ReviewMissing:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is empty: nobody has reviewed this");
    case WarningCode::ReviewOld:
        return QT_TRANSLATE_NOOP("Faults", "reviewed on %1, more than twelve months ago");
    case WarningCode::TariffEndsSoon:
        return QT_TRANSLATE_NOOP("Faults", "the tariff ends on %1, within 60 days");
    case WarningCode::ValueEndsSoon:
        return QT_TRANSLATE_NOOP("Faults",
                                 "“%1” ends on %2, within 60 days, and no value follows it");
    case WarningCode::CostOld:
        return QT_TRANSLATE_NOOP("Faults", "the cost of “%1” is of %2, more than two years ago");
    case WarningCode::ExampleFigure:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is an example figure, for trying out only");
    case WarningCode::NoStatute:
        return QT_TRANSLATE_NOOP(
            "Faults", "from %1 on there are no statutory maximum fees to compare with yet");
    case WarningCode::DayAhead:
        return QT_TRANSLATE_NOOP("Faults", "“%1” is %2, a day that is still to come");
    case WarningCode::DecidedLater:
        return QT_TRANSLATE_NOOP("Faults", "decided on %1, after the first day %2");
    case WarningCode::FreeOfCharge:
        return QT_TRANSLATE_NOOP("Faults", "“%1” has the price 0: is it free of charge?");
    case WarningCode::MonthLong:
        return QT_TRANSLATE_NOOP("Faults",
                                 "“%1” is %2, but a month has %3 at most on average: is the fee of "
                                 "a month not too high?");
    case WarningCode::ReplacesLater:
        return QT_TRANSLATE_NOOP("Faults", "this version would replace “%1”, which begins later, "
                                           "from %2 on; it should end before that day");
    case WarningCode::LeavesDaysOpen:
        return QT_TRANSLATE_NOOP("Faults", "“%1” serves no day any more once it is corrected, and "
                                           "no version serves %2 then");
    }
    return "";
}

} // namespace

QString reason(const Warning& warning)
{
    return with_data(words_of(warning.code), warning.data);
}

QString place_and_reason(const Warning& warning)
{
    return with_place(word(warning.cell.file), warning.cell, reason(warning));
}

QString place_and_reason(const Warning& warning, const Fault& place)
{
    return with_place(place.file, place.cell, reason(warning));
}

} // namespace maksuarvio
