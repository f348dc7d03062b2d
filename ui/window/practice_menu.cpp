// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/practice_menu.h"

#include "ui/help/practice_cases.h"
#include "ui/widgets/text.h"

namespace maksuarvio {

PracticeMenu::PracticeMenu(QMenu* into) : QObject(into), m_menu(into->addMenu(QString()))
{
    // Seldom asked for: no part of a start.
    connect(m_menu, &QMenu::aboutToShow, this, &PracticeMenu::fill);
}

void PracticeMenu::retranslate()
{
    m_menu->setTitle(tr("Practice cases"));
}

void PracticeMenu::fill()
{
    m_menu->clear();
    for (const PracticeCase& one : practice_cases()) {
        QAction* action = m_menu->addAction(without_mnemonic(practice_name(one.kind)));
        action->setToolTip(QString::fromUtf8(one.source));
        connect(action, &QAction::triggered, this,
                [this, entries = one.entries] { emit chosen(entries); });
    }
    m_menu->setToolTipsVisible(true);
}

} // namespace maksuarvio
