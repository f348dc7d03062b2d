// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace maksuarvio {

/// "Why?" in the accent, as at the end of a receipt's line, and as large as a finger needs.
class WhyButton : public QPushButton {
    Q_OBJECT
public:
    explicit WhyButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace maksuarvio
