// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/action_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/window/commands.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace maksuarvio {

ActionBar::ActionBar(const Commands& commands, QWidget* parent)
    : QWidget(parent), m_message(new QuietText(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space_l, theme::space_xs, theme::space_s, theme::space_xs);
    row->setSpacing(theme::space_xs);
    row->addWidget(m_message, 1);
    for (const Command command : {Command::Undo, Command::Redo, Command::SavePdf, Command::Print,
                                  Command::CopyText, Command::NewClient, Command::Help}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(commands[command]);
        const bool sign_alone =
            command == Command::Undo || command == Command::Redo || command == Command::Help;
        button->setToolButtonStyle(sign_alone ? Qt::ToolButtonIconOnly
                                              : Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
}

void ActionBar::show_message(const QString& text)
{
    m_message->setText(text);
}

} // namespace maksuarvio
