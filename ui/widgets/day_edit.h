// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

namespace maksuarvio {

/// The line of a DayField. Says when a key is about to do something else in the window.
class DayEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit DayEdit(QWidget* parent = nullptr);

    /// The text that undo is to leave to the window: any other is still being typed here.
    void set_taken(const QString& text) { m_taken = text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void command_pressed();
    void calendar_wanted();
    void focused(bool in);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QString m_taken;
    bool m_entered_by_mouse = false;
};

} // namespace maksuarvio
