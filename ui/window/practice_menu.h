// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/entries.h"

#include <QMenu>

namespace maksuarvio {

/// The practice cases, to be opened in the place of what is entered.
class PracticeMenu : public QObject {
    Q_OBJECT
public:
    explicit PracticeMenu(QMenu* into);

    void retranslate();

signals:
    void chosen(const Entries& entries);

private:
    void fill();

    QMenu* m_menu;
};

} // namespace maksuarvio
