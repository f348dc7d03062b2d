// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/commands.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace maksuarvio {

namespace {

/// What a command is called and how it is reached.
struct Look {
    MenuPart part = MenuPart::Visit;
    const char* text = "";
    const char* keys = "";
    const char* icon = "";
    /// A line above it in the menu.
    bool starts_group = false;
    /// On a button; empty: the same text.
    const char* short_text = "";
};

Look look_of(Command command)
{
    switch (command) {
    case Command::NewClient:
        return {MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "New client"), "Ctrl+N",
                "new-client"};
    case Command::SavePdf:
        return {MenuPart::Visit,
                QT_TRANSLATE_NOOP("Commands", "Save as PDF …"),
                "Ctrl+S",
                "pdf",
                true,
                QT_TRANSLATE_NOOP("Commands", "Save PDF")};
    case Command::Print:
        return {MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Print …"), "Ctrl+P", "print",
                false,           QT_TRANSLATE_NOOP("Commands", "Print")};
    case Command::Preview:
        return {MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Preview the sheet"),
                "Ctrl+Shift+P",  "preview",
                false,           QT_TRANSLATE_NOOP("Commands", "Preview")};
    case Command::CopyText:
        return {MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Copy text for the record"),
                "Ctrl+Shift+C",  "copy",
                false,           QT_TRANSLATE_NOOP("Commands", "Copy text")};
    case Command::Quit:
        return {MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q", "", true};
    case Command::Undo:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", "undo"};
    case Command::Redo:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", "redo"};
    case Command::AddService:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Add a service"), "Ctrl+K", "plus",
                true};
    case Command::NextMode:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Produced in the next way"), "Ctrl+M",
                "redo"};
    case Command::MoreHours:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "One hour more"), "Ctrl+Up"};
    case Command::FewerHours:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "One hour less"), "Ctrl+Down"};
    case Command::ServiceDetails:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "For whom, start, absence, times"),
                "Ctrl+L", "calendar"};
    case Command::MatchAlternatives:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "As much in every alternative"),
                "Ctrl+Shift+A", "bars"};
    case Command::ServiceUp:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Move the service up"), "Alt+Up",
                "up", true};
    case Command::ServiceDown:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Move the service down"), "Alt+Down",
                "down"};
    case Command::DuplicateService:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Duplicate the service"),
                "Ctrl+Shift+D", "duplicate"};
    case Command::RemoveService:
        return {MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Remove the service"), "Del",
                "remove"};
    case Command::GoToA:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative A"), "Ctrl+1"};
    case Command::GoToB:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative B"), "Ctrl+2"};
    case Command::GoToC:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative C"), "Ctrl+3"};
    case Command::GoToD:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative D"), "Ctrl+4"};
    case Command::AddAlternative:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "New empty alternative"),
                "Ctrl+T", "plus", true};
    case Command::CopyAlternative:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Copy this alternative"),
                "Ctrl+D", "duplicate"};
    case Command::NameAlternative:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Name this alternative"),
                "Ctrl+R"};
    case Command::RemoveAlternative:
        return {MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Remove this alternative"),
                "Ctrl+Shift+W", "remove"};
    case Command::Compare:
        return {MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Compare the alternatives"),
                "F8",           "table",
                false,          QT_TRANSLATE_NOOP("Commands", "Compare (F8)")};
    case Command::Why:
        return {MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Why?"), "F2", "help"};
    case Command::ClientView:
        return {MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Client view"), "F9", "client"};
    case Command::Tariffs:
        return {MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Keep tariffs …"), "Ctrl+Shift+T",
                "table", true};
    case Command::Help:
        return {MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Help"), "F1", "info"};
    case Command::FieldHelp:
        return {MenuPart::View, QT_TRANSLATE_NOOP("Commands", "What is asked here?"), "Shift+F1",
                "help"};
    }
    return {};
}

const char* text_of(MenuPart part)
{
    switch (part) {
    case MenuPart::Visit:
        return QT_TRANSLATE_NOOP("Commands", "Visit");
    case MenuPart::Plan:
        return QT_TRANSLATE_NOOP("Commands", "Plan");
    case MenuPart::Alternatives:
        return QT_TRANSLATE_NOOP("Commands", "Alternatives");
    case MenuPart::View:
        return QT_TRANSLATE_NOOP("Commands", "View");
    }
    return {};
}

QString translated(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

Commands::Commands(QWidget* window) : QObject(window), m_menu(new QMenu(window))
{
    for (std::size_t i = 0; text_of(static_cast<MenuPart>(i)); ++i)
        m_parts.push_back(m_menu->addMenu(QString()));
    for (std::size_t i = 0;; ++i) {
        const auto command = static_cast<Command>(i);
        const Look look = look_of(command);
        if (!*look.text)
            break;
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1StringView(look.keys), QKeySequence::PortableText));
        if (*look.icon)
            action->setIcon(theme::icon(QLatin1StringView(look.icon)));
        QMenu* menu = part(look.part);
        if (look.starts_group)
            menu->addSeparator();
        menu->addAction(action);
        // The menu hangs on a button, so the window itself has to know the keys; but what Del
        // removes must have the focus.
        if (command == Command::RemoveService)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window->addAction(action);
        m_actions.push_back(action);
    }
    for (const Command command : {Command::ClientView, Command::Compare})
        (*this)[command]->setCheckable(true);
    (*this)[Command::Redo]->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
}

void Commands::retranslate()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const Look look = look_of(static_cast<Command>(i));
        QAction* action = m_actions[i];
        const QString text = translated(look.text);
        action->setText(text);
        action->setIconText(*look.short_text ? translated(look.short_text) : text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->setTitle(translated(text_of(static_cast<MenuPart>(i))));
}

} // namespace maksuarvio
