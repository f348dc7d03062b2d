// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/versions/moment.h"

#include "translations/numbers.h"
#include "ui/widgets/text.h"

#include <QDateTime>

namespace maksuarvio {

QString moment_text(const QString& iso, Language language)
{
    const QDateTime moment = QDateTime::fromString(iso, Qt::ISODate).toLocalTime();
    if (!moment.isValid())
        return iso;
    const auto day = date_from_iso(moment.date().toString(Qt::ISODate).toStdString());
    return day_text(day, language) + u' '
           + moment.time().toString(facts(language).style.day == DayForm::Iso
                                        ? QStringLiteral("HH:mm")
                                        : QStringLiteral("H.mm"));
}

QString day_text(const std::optional<Date>& day, Language language)
{
    return day ? to_qt(date_text(*day, language)) : QString();
}

} // namespace maksuarvio
