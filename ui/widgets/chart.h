// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace maksuarvio {

/// A picture of figures. It can be reached by keyboard and says all its figures as text.
class Chart : public QWidget {
    Q_OBJECT
public:
    explicit Chart(QWidget* parent = nullptr);

    /// `figures`: everything that is drawn, in words.
    void set_spoken(const QString& name, const QString& figures);
    /// The size of its type; the client view's is bigger.
    void set_percent(int percent);

protected:
    QFont body() const;
    QFont label() const;
    /// Inside the focus ring.
    QRect drawing_area() const;
    void paintEvent(QPaintEvent* event) final;
    virtual void draw(QPainter& painter) = 0;

private:
    int m_percent = 100;
};

} // namespace maksuarvio
