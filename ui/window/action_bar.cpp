// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/action_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/window/commands.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace maksuarvio {

ActionBar::ActionBar(const Commands& commands, QWidget* parent)
    : QWidget(parent), m_message(new QuietText(this)), m_offer(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(theme::space_l, theme::space_xs, theme::space_s, theme::space_xs);
    row->setSpacing(theme::space_xs);
    m_message->hide();
    row->addWidget(m_message, 1);
    m_offer->hide();
    row->addWidget(m_offer);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        const std::function<void()> then = std::move(m_then);
        show_message({});
        if (then)
            then();
    });
    // The buttons go on in a second line where a large type leaves them no room.
    auto* tools = new QWidget(this);
    auto* buttons = new FlowLayout(theme::space_xs, FlowLayout::Side::Right);
    tools->setLayout(buttons);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tools->setSizePolicy(policy);
    row->addWidget(tools, 3);
    for (const Command command :
         {Command::Undo, Command::Redo, Command::Preview, Command::SavePdf, Command::Print,
          Command::CopyText, Command::NewClient, Command::Help}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(commands[command]);
        const bool sign_alone =
            command == Command::Undo || command == Command::Redo || command == Command::Help;
        button->setToolButtonStyle(sign_alone ? Qt::ToolButtonIconOnly
                                              : Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
}

void ActionBar::show_message(const QString& text)
{
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_offer->hide();
    m_then = nullptr;
}

void ActionBar::show_offer(const QString& text, const QString& button, std::function<void()> then)
{
    show_message(text);
    m_then = std::move(then);
    m_offer->setText(button);
    m_offer->show();
}

} // namespace maksuarvio
