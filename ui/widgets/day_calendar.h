// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"

#include <QFrame>

namespace maksuarvio {

/// A month to choose a day of, under a field; closes by itself.
class DayCalendar : public QFrame {
    Q_OBJECT
public:
    DayCalendar(Date day, const QString& name, QWidget* parent);

    /// Under `field`, or above it where the screen ends.
    void open_at(const QWidget& field);

signals:
    void chosen(maksuarvio::Date day);
};

} // namespace maksuarvio
