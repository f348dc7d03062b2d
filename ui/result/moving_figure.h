// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/theme/text_label.h"

#include <QVariantAnimation>

namespace maksuarvio {

/// The one large figure. Moves once when it changes, where motion is wanted, and grows smaller
/// rather than be cut off.
class MovingFigure : public theme::TextLabel {
    Q_OBJECT
public:
    explicit MovingFigure(QWidget* parent = nullptr);

    /// `name` is what a screen reader says: the figure with its meaning.
    void show_figure(const QString& figure, const QString& name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVariantAnimation m_motion;
};

} // namespace maksuarvio
