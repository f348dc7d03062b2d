// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QMessageBox>

#include <functional>
#include <vector>

/// Boxes of plain text. They are shown at once, nobody waits for them, and they go when they are
/// closed.
namespace maksuarvio {

/// What can be done about what a box says.
struct BoxAnswer {
    QString text;
    /// Enter is one that accepts; without one it leaves everything as it is.
    QMessageBox::ButtonRole role = QMessageBox::AcceptRole;
    std::function<void()> then;
};

struct BoxText {
    QString title;
    QString text;
    /// Smaller, below it.
    QString more = {};
    std::vector<BoxAnswer> answers = {};
};

/// Says something, to be closed.
void open_message(QWidget* parent, QMessageBox::Icon icon, const BoxText& text);
/// Asks something, to be answered or cancelled.
void open_question(QWidget* parent, const BoxText& text);

} // namespace maksuarvio
