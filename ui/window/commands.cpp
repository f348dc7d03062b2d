// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/commands.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QWidget>

namespace maksuarvio {

namespace {

struct Row {
    Command command;
    MenuPart part;
    const char* text;
    const char* keys;
    const char* icon = "";
    /// A line above it in the menu.
    bool starts_group = false;
    /// On a button; empty: the same text.
    const char* short_text = "";
};

constexpr std::array<Row, kCommands> kTable{{
    {Command::NewClient, MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "New client"), "Ctrl+N",
     "new-client"},
    {Command::SavePdf, MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Save as PDF …"), "Ctrl+S",
     "pdf", true, QT_TRANSLATE_NOOP("Commands", "PDF")},
    {Command::Print, MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Print …"), "Ctrl+P", "print",
     false, QT_TRANSLATE_NOOP("Commands", "Print")},
    {Command::Preview, MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Preview the sheet"),
     "Ctrl+Shift+P", "preview"},
    {Command::CopyText, MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Copy text for the record"),
     "Ctrl+Shift+C", "copy", false, QT_TRANSLATE_NOOP("Commands", "Copy")},
    {Command::Quit, MenuPart::Visit, QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q", "", true},
    {Command::Undo, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", "undo"},
    {Command::Redo, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", "redo"},
    {Command::AddService, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Add a service"), "Ctrl+K",
     "plus", true},
    {Command::MoreHours, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "One hour more"), "Ctrl+Up",
     ""},
    {Command::FewerHours, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "One hour less"),
     "Ctrl+Down", ""},
    {Command::ServiceUp, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Move the service up"),
     "Alt+Up", "up", true},
    {Command::ServiceDown, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Move the service down"),
     "Alt+Down", "down"},
    {Command::DuplicateService, MenuPart::Plan,
     QT_TRANSLATE_NOOP("Commands", "Duplicate the service"), "Ctrl+Shift+D", "duplicate"},
    {Command::RemoveService, MenuPart::Plan, QT_TRANSLATE_NOOP("Commands", "Remove the service"),
     "Del", "remove"},
    {Command::GoToA, MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative A"),
     "Ctrl+1", ""},
    {Command::GoToB, MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative B"),
     "Ctrl+2", ""},
    {Command::GoToC, MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative C"),
     "Ctrl+3", ""},
    {Command::GoToD, MenuPart::Alternatives, QT_TRANSLATE_NOOP("Commands", "Alternative D"),
     "Ctrl+4", ""},
    {Command::AddAlternative, MenuPart::Alternatives,
     QT_TRANSLATE_NOOP("Commands", "New alternative"), "Ctrl+T", "plus", true},
    {Command::CopyAlternative, MenuPart::Alternatives,
     QT_TRANSLATE_NOOP("Commands", "Copy this alternative"), "Ctrl+D", "duplicate"},
    {Command::NameAlternative, MenuPart::Alternatives,
     QT_TRANSLATE_NOOP("Commands", "Name this alternative"), "Ctrl+R", ""},
    {Command::RemoveAlternative, MenuPart::Alternatives,
     QT_TRANSLATE_NOOP("Commands", "Remove this alternative"), "Ctrl+Shift+W", "remove"},
    {Command::Why, MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Why?"), "F2", "help"},
    {Command::ClientView, MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Client view"), "F9",
     "client"},
    {Command::Tariffs, MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Keep tariffs …"),
     "Ctrl+Shift+T", "table", true},
    {Command::Help, MenuPart::View, QT_TRANSLATE_NOOP("Commands", "Help"), "F1", "info"},
}};
constexpr std::array<const char*, kMenuParts> kParts{
    QT_TRANSLATE_NOOP("Commands", "Visit"), QT_TRANSLATE_NOOP("Commands", "Plan"),
    QT_TRANSLATE_NOOP("Commands", "Alternatives"), QT_TRANSLATE_NOOP("Commands", "View")};

QString translated(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

Commands::Commands(QWidget* window) : QObject(window), m_menu(new QMenu(window))
{
    for (QMenu*& part : m_parts)
        part = m_menu->addMenu(QString());
    for (const Row& row : kTable) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1StringView(row.keys), QKeySequence::PortableText));
        if (*row.icon)
            action->setIcon(theme::icon(QLatin1StringView(row.icon)));
        QMenu* menu = part(row.part);
        if (row.starts_group)
            menu->addSeparator();
        menu->addAction(action);
        // The menu hangs on a button, so the window itself has to know the keys; but what Del
        // removes must have the focus.
        if (row.command == Command::RemoveService)
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        else
            window->addAction(action);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    (*this)[Command::ClientView]->setCheckable(true);
    (*this)[Command::Redo]->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
}

void Commands::retranslate()
{
    for (const Row& row : kTable) {
        QAction* action = (*this)[row.command];
        const QString text = translated(row.text);
        action->setText(text);
        action->setIconText(*row.short_text ? translated(row.short_text) : text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (std::size_t i = 0; i < kMenuParts; ++i)
        m_parts[i]->setTitle(translated(kParts[i]));
}

} // namespace maksuarvio
