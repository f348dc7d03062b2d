// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_field.h"

#include "ui/widgets/history_keys.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace maksuarvio {

namespace {

QDate to_qdate(Date day)
{
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

Date from_qdate(QDate day)
{
    return {std::chrono::year(day.year()), std::chrono::month(unsigned(day.month())),
            std::chrono::day(unsigned(day.day()))};
}

} // namespace

DayField::DayField(QWidget* parent) : QDateEdit(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCalendarPopup(true);
    // Not each digit of a year on its way is a day to compute for.
    setKeyboardTracking(false);
    setDateRange({1900, 1, 1}, {2199, 12, 31});
    connect(this, &QDateEdit::dateChanged, this,
            [this](QDate day) { emit chosen(from_qdate(day)); });
}

void DayField::set_language(Language language)
{
    setLocale(QLocale());
    setDisplayFormat(facts(language).style.day == DayForm::Iso ? QStringLiteral("yyyy-MM-dd")
                                                               : QStringLiteral("d.M.yyyy"));
}

void DayField::show_day(Date day)
{
    if (date() == to_qdate(day))
        return;
    const QSignalBlocker quiet(this);
    setDate(to_qdate(day));
}

bool DayField::event(QEvent* event)
{
    return left_to_window(event) ? event->type() == QEvent::ShortcutOverride
                                 : QDateEdit::event(event);
}

void DayField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace maksuarvio
