// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;

namespace maksuarvio {

class Commands;
class QuietText;

/// The foot of the window: what just happened, what can be done about it, and what a visit ends
/// with.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(const Commands& commands, QWidget* parent = nullptr);

    void show_message(const QString& text);
    /// With a button that does `then`, and goes.
    void show_offer(const QString& text, const QString& button, std::function<void()> then);

private:
    QuietText* m_message;
    QPushButton* m_offer;
    std::function<void()> m_then;
};

} // namespace maksuarvio
