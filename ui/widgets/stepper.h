// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QSpinBox>

namespace maksuarvio {

/// A small whole number with a button for less and one for more.
class Stepper : public QSpinBox {
    Q_OBJECT
public:
    explicit Stepper(QWidget* parent = nullptr);

    void show_value(int value);

signals:
    /// Changed by the person.
    void chosen(int value);

protected:
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace maksuarvio
