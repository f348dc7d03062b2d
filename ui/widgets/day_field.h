// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"
#include "translations/language.h"

#include <QDateEdit>

namespace maksuarvio {

/// A day, typed or chosen from a calendar.
class DayField : public QDateEdit {
    Q_OBJECT
public:
    explicit DayField(QWidget* parent = nullptr);

    void set_language(Language language);
    void show_day(Date day);

signals:
    /// Chosen by the person.
    void chosen(maksuarvio::Date day);

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace maksuarvio
