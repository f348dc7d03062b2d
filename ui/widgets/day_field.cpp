// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/day_field.h"

#include "translations/numbers.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_calendar.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/text.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace maksuarvio {

namespace {

QString written(Date day, Language language)
{
    return to_qt(date_text(day, language));
}

} // namespace

QString day_fault_text(DayFault fault, Language language)
{
    using namespace std::chrono;
    const QString like = written(2027y / January / 31, language);
    switch (fault) {
    case DayFault::NotADay:
        return DayField::tr("Give the day like %1").arg(like);
    case DayFault::NoSuchDay:
        return DayField::tr("There is no such day. Give the day like %1").arg(like);
    case DayFault::YearOutOfRange:
        return DayField::tr("Give a year from %1 to %2")
            .arg(int(kFirstDay.year()))
            .arg(int(kLastDay.year()));
    }
    return {};
}

DayField::DayField(Language language, QWidget* parent)
    : QWidget(parent), m_edit(new DayEdit(this)),
      m_calendar(new IconButton(QStringLiteral("calendar"), this)), m_language(language),
      m_beside(today())
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme::space_xs);
    row->addWidget(m_edit, 1);
    row->addWidget(m_calendar);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DayField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &DayField::take);
    connect(m_edit, &DayEdit::command_pressed, this, &DayField::take);
    connect(m_edit, &DayEdit::calendar_wanted, this, &DayField::open_calendar);
    connect(m_calendar, &QAbstractButton::clicked, this, &DayField::open_calendar);
    // A click on what takes no focus leaves the field, too.
    connect(m_edit, &DayEdit::focused, this, [this](bool in) {
        if (in)
            qApp->installEventFilter(this);
        else
            qApp->removeEventFilter(this);
    });
    name_buttons();
}

void DayField::set_language(Language language)
{
    m_language = language;
    if (m_day && !is_unfinished())
        show_text(written(*m_day, m_language));
    name_buttons();
}

void DayField::set_name(const QString& name)
{
    m_name = name;
    name_buttons();
}

void DayField::offer_today()
{
    m_today = new QPushButton(this);
    layout()->addWidget(m_today);
    connect(m_today, &QPushButton::clicked, this, [this] { take_day(today()); });
    name_buttons();
}

void DayField::name_buttons()
{
    m_edit->setAccessibleName(m_name);
    m_calendar->set_name(tr("%1: calendar", "a day").arg(m_name));
    if (!m_today)
        return;
    m_today->setText(tr("Today"));
    m_today->setAccessibleName(tr("%1: today", "a day").arg(m_name));
}

void DayField::show_day(std::optional<Date> day)
{
    const QString text = day ? written(*day, m_language) : QString();
    if (day == m_day && text == m_taken)
        return;
    m_day = day;
    m_beside = day.value_or(m_beside);
    show_text(text);
}

void DayField::show_unreadable(const QString& text)
{
    if (!m_day && text == m_taken)
        return;
    m_day.reset();
    show_text(text);
}

void DayField::show_text(const QString& text)
{
    m_taken = text;
    m_edit->set_taken(text);
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void DayField::forget()
{
    m_edit->setText(m_taken);
}

QString DayField::text() const
{
    return m_edit->text().trimmed();
}

tl::expected<Date, DayFault> DayField::day() const
{
    return read_day(m_edit->text().toStdString(), m_beside);
}

bool DayField::is_unfinished() const
{
    return m_edit->text() != m_taken;
}

QLineEdit* DayField::edit() const
{
    return m_edit;
}

void DayField::take()
{
    if (!is_unfinished())
        return;
    if (const auto read = day())
        return take_day(*read);
    m_day.reset();
    show_text(m_edit->text());
    emit unreadable(m_taken);
}

void DayField::take_day(Date day)
{
    show_day(day);
    // What was typed may be another way to write the same day.
    show_text(m_taken);
    emit chosen(day);
}

bool DayField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* pressed = qobject_cast<QWidget*>(watched);
        if (pressed && pressed != this && !isAncestorOf(pressed))
            take();
    }
    return QWidget::eventFilter(watched, event);
}

void DayField::open_calendar()
{
    auto* calendar = new DayCalendar(m_day.value_or(m_beside), m_calendar->accessibleName(), this);
    connect(calendar, &DayCalendar::chosen, this, &DayField::take_day);
    calendar->open_at(*this);
}

} // namespace maksuarvio
