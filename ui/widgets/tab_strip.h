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

    /// What a screen reader says of a tab beside its name.
    QString description(int index) const { return tabData(index).toString(); }
    void set_description(int index, const QString& description);
    /// The text of a tab without the signs of its keys.
    static QString words_of(QString tab_text)
    {
        return tab_text.replace(QStringLiteral("&&"), QStringLiteral("&"));
    }

protected:
    QSize tabSizeHint(int index) const override;
    /// Where not all names fit, the longest are cut and the short ones stay whole.
    QSize minimumTabSizeHint(int index) const override;
    /// The words of a tab, in the pen and type of its state.
    virtual void draw_words(QPainter& painter, int index, const QRect& rect) const;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace maksuarvio
