// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/commands.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace maksuarvio {

namespace {

using Command = MaintainCommand;
using Menu = MaintainMenu;

struct Row {
    Command command;
    Menu menu;
    const char* text;
    const char* keys;
    const char* icon = "";
    /// A line above it in the menu.
    bool starts_group = false;
};

constexpr std::array<Row, kMaintainCommands> kTable{{
    {Command::BeginDraft, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "New draft from this version …"), "Ctrl+N", "duplicate"},
    {Command::BeginCorrection, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "New draft that corrects this version …"),
     "Ctrl+Shift+N", ""},
    {Command::BeginEmptyDraft, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "New empty draft …"), "Ctrl+E", "plus"},
    {Command::StepIndex, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "Index step to the next period …"), "Ctrl+T", "up"},
    {Command::ImportFolder, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "Import from a folder …"), "Ctrl+O", "table"},
    {Command::Save, Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Save the draft"), "Ctrl+S",
     "save", true},
    {Command::ExportFolder, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "Export to a folder …"), "Ctrl+Shift+S", "table"},
    {Command::ExportPackage, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "Signed package …"), "Ctrl+K", "package"},
    {Command::Discard, Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Discard the draft …"),
     "Ctrl+Shift+Del", "remove", true},
    {Command::Withdraw, Menu::Tariff,
     QT_TRANSLATE_NOOP("MaintainCommands", "Withdraw the version …"), "Ctrl+Shift+W", ""},
    {Command::ShowAuditLog, Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Log of changes"),
     "Ctrl+L", "clock", true},
    {Command::Close, Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Close"), "Ctrl+W", "",
     true},
    {Command::Undo, Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Undo"), "Ctrl+Z", "undo"},
    {Command::Redo, Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Redo"), "Ctrl+Shift+Z",
     "redo"},
    {Command::AddRow, Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Add a row"), "Ctrl+Return",
     "plus", true},
    {Command::DuplicateRow, Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Duplicate the row"),
     "Ctrl+D", "duplicate"},
    {Command::SplitRow, Menu::Edit,
     QT_TRANSLATE_NOOP("MaintainCommands", "New value from a day on …"), "Ctrl+J", "calendar"},
    {Command::RemoveRows, Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Remove the row"),
     "Ctrl+Del", "remove"},
    {Command::Find, Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Find"), "Ctrl+F", "search",
     true},
    {Command::ShowNextRemark, Menu::Edit,
     QT_TRANSLATE_NOOP("MaintainCommands", "Next fault or warning"), "F8", "warning"},
    {Command::ShowNextPart, Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Next part"),
     "Ctrl+PgDown", ""},
    {Command::ShowPreviousPart, Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Previous part"),
     "Ctrl+PgUp", ""},
    {Command::ShowEdit, Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Edit"), "Ctrl+1", "",
     true},
    {Command::ShowDifferences, Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Old → new"),
     "Ctrl+2", ""},
    {Command::ShowImpact, Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Impact"), "Ctrl+3",
     ""},
    {Command::ShowPublish, Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Publish"), "Ctrl+4",
     ""},
    {Command::ShowGuide, Menu::Help, QT_TRANSLATE_NOOP("MaintainCommands", "Guide for maintainers"),
     "F1", "help"},
}};
constexpr std::array<const char*, kMaintainMenus> kMenus{
    QT_TRANSLATE_NOOP("MaintainCommands", "Tariff"), QT_TRANSLATE_NOOP("MaintainCommands", "Rows"),
    QT_TRANSLATE_NOOP("MaintainCommands", "View"), QT_TRANSLATE_NOOP("MaintainCommands", "Help")};

QString translated(const char* text)
{
    return QCoreApplication::translate("MaintainCommands", text);
}

} // namespace

MaintainCommands::MaintainCommands(QMainWindow* window) : QObject(window)
{
    for (QMenu*& menu : m_menus)
        menu = window->menuBar()->addMenu(QString());
    for (const Row& row : kTable) {
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1StringView(row.keys), QKeySequence::PortableText));
        if (*row.icon)
            action->setIcon(theme::icon(QLatin1StringView(row.icon)));
        if (row.starts_group)
            menu(row.menu)->addSeparator();
        menu(row.menu)->addAction(action);
        m_actions[static_cast<std::size_t>(row.command)] = action;
    }
    (*this)[Command::Redo]->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    retranslate();
}

void MaintainCommands::retranslate()
{
    for (const Row& row : kTable) {
        QAction* action = (*this)[row.command];
        const QString text = translated(row.text);
        action->setText(text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (std::size_t i = 0; i < kMaintainMenus; ++i)
        m_menus[i]->setTitle(translated(kMenus[i]));
}

} // namespace maksuarvio
