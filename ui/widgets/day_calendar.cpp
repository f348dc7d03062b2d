// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_calendar.h"

#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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

/// A week and its number, six of them under the days' names and the month's.
constexpr int kColumns = 8;
constexpr int kRows = 8;

// Qt's own arrows are none of the program's signs, and its Sundays are red as a fault is.
void dress(QCalendarWidget& calendar)
{
    const auto button = [&](const char* name, const char* sign, const QString& says) {
        auto* found = calendar.findChild<QToolButton*>(QLatin1StringView(name));
        if (!found)
            return;
        const int side = found->iconSize().height();
        found->setIcon(theme::icon_pixmap(QLatin1StringView(sign), theme::on_accent(), side,
                                          calendar.devicePixelRatioF()));
        found->setAccessibleName(says);
    };
    button("qt_calendar_prevmonth", "chevron-left", DayCalendar::tr("Month before"));
    button("qt_calendar_nextmonth", "chevron-right", DayCalendar::tr("Month after"));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, {});
    calendar.setMinimumSize(kColumns * theme::touch, kRows * theme::touch);
}

} // namespace

DayCalendar::DayCalendar(Date day, const QString& name, QWidget* parent) : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget(this);
    calendar->setAccessibleName(name);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setDateRange(to_qdate(kFirstDay), to_qdate(kLastDay));
    calendar->setSelectedDate(to_qdate(day));
    dress(*calendar);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 1, 1, 1);
    whole->addWidget(calendar);
    setFocusProxy(calendar);
    const auto choose = [this](QDate date) {
        emit chosen(from_qdate(date));
        close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
}

void DayCalendar::open_at(const QWidget& field)
{
    adjustSize();
    const QRect free = field.screen()->availableGeometry();
    QPoint corner = field.mapToGlobal(QPoint(0, field.height() + theme::space_xs));
    if (corner.y() + height() > free.bottom())
        corner.setY(field.mapToGlobal(QPoint()).y() - height() - theme::space_xs);
    corner.setX(std::clamp(corner.x(), free.left(), std::max(free.left(), free.right() - width())));
    corner.setY(std::max(corner.y(), free.top()));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace maksuarvio
