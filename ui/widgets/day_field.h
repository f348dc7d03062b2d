// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"
#include "translations/language.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace maksuarvio {

class DayEdit;
class IconButton;

/// What to do about a text that is no day.
QString day_fault_text(DayFault fault, Language language);

/// A day, typed as people write it or chosen from a calendar. What is typed is taken by Enter, by
/// leaving the field and before any command; a text that is no day stays as it was typed, and the
/// host says beside it what is wrong.
class DayField : public QWidget {
    Q_OBJECT
public:
    explicit DayField(Language language, QWidget* parent = nullptr);

    /// The calendar's words are those of the program.
    void set_language(Language language);
    /// What the day is, to a screen reader.
    void set_name(const QString& name);
    /// A button that takes the day of today.
    void offer_today();

    /// The day, or nothing. What is being typed stays where the day is the one shown before.
    void show_day(std::optional<Date> day);
    /// A text that was taken and is no day.
    void show_unreadable(const QString& text);
    /// Takes away what is being typed.
    void forget();

    QString text() const;
    tl::expected<Date, DayFault> day() const;
    /// Something is typed that has not been taken yet.
    bool is_unfinished() const;
    QLineEdit* edit() const;

signals:
    void typed();
    void chosen(maksuarvio::Date day);
    void unreadable(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();
    void take_day(Date day);
    void show_text(const QString& text);
    void name_buttons();
    void open_calendar();

    DayEdit* m_edit;
    IconButton* m_calendar;
    QPushButton* m_today = nullptr;
    Language m_language;
    QString m_name;
    /// What was shown or taken last, and the day that it is.
    QString m_taken;
    std::optional<Date> m_day;
    /// The year of a day without one.
    Date m_beside;
};

} // namespace maksuarvio
