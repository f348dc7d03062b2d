// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"

#include <QMenu>

namespace maksuarvio {

/// The practice cases, to be opened in the place of what is entered; undo brings that back.
class PracticeMenu : public QObject {
    Q_OBJECT
public:
    /// `visit` outlives the menu.
    PracticeMenu(Visit& visit, QMenu* into);

    void retranslate();

private:
    void fill();

    Visit& m_visit;
    QMenu* m_menu;
};

} // namespace maksuarvio
