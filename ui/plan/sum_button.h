// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QPushButton>

namespace maksuarvio {

/// What a service costs, at the end of its line; pressed, it says why.
class SumButton : public QPushButton {
    Q_OBJECT
public:
    explicit SumButton(QWidget* parent = nullptr);

    /// Drawn, and told as a description alone: a button's text is a part of its name.
    void show_sum(const QString& sum);
    const QString& sum() const { return m_sum; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_sum;
};

} // namespace maksuarvio
