// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTabBar>

namespace maksuarvio {

/// Tabs without boxes: the one that is open is underlined.
class TabStrip : public QTabBar {
    Q_OBJECT
public:
    explicit TabStrip(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QSize tabSizeHint(int index) const override;
    /// Where not all names fit, the longest are cut and the short ones stay whole.
    QSize minimumTabSizeHint(int index) const override;
    /// The words of a tab, in the pen and type of its state.
    virtual void draw_words(QPainter& painter, int index, const QRect& rect) const;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace maksuarvio
