// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace maksuarvio {

class Commands;
class QuietText;

/// The foot of the window: what is done with the estimate, and what the program has to say.
class ActionBar : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(const Commands& commands, QWidget* parent = nullptr);

    void show_message(const QString& text);

private:
    QuietText* m_message;
};

} // namespace maksuarvio
