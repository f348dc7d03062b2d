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

/// What a command is called and how it is reached.
struct Look {
    Menu menu = Menu::Tariff;
    const char* text = "";
    const char* keys = "";
    const char* icon = "";
    /// A line above it in the menu.
    bool starts_group = false;
};

Look look_of(Command command)
{
    switch (command) {
    case Command::ReadVersion:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Look at the version"),
                "Ctrl+R", "table"};
    case Command::BeginDraft:
        return {Menu::Tariff,
                QT_TRANSLATE_NOOP("MaintainCommands", "New draft from this version …"), "Ctrl+N",
                "duplicate"};
    case Command::BeginCorrection:
        return {Menu::Tariff,
                QT_TRANSLATE_NOOP("MaintainCommands", "New draft that corrects this version …"),
                "Ctrl+Shift+N"};
    case Command::BeginEmptyDraft:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "New empty draft …"),
                "Ctrl+Alt+N", "plus"};
    case Command::StepIndex:
        return {Menu::Tariff,
                QT_TRANSLATE_NOOP("MaintainCommands", "Index step to the next period …"), "Ctrl+T",
                "up"};
    case Command::ImportFolder:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Import from a folder …"),
                "Ctrl+O", "table"};
    case Command::ImportFile:
        return {Menu::Tariff,
                QT_TRANSLATE_NOOP("MaintainCommands", "Import a workbook or a sheet …"),
                "Ctrl+Shift+O", "table"};
    case Command::MergeDraft:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Take in another draft …"),
                "Ctrl+Shift+M"};
    case Command::Save:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Save the draft"), "Ctrl+S",
                "save", true};
    case Command::ExportFolder:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Export to a folder …"),
                "Ctrl+Shift+S", "table"};
    case Command::ExportWorkbook:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Export as a workbook …"),
                "Ctrl+Shift+X", "table"};
    case Command::ExportPackage:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Signed package …"), "Ctrl+K",
                "package"};
    case Command::Discard:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Discard the draft …"),
                "Ctrl+Shift+Del", "remove", true};
    case Command::Withdraw:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Withdraw the version …"),
                "Ctrl+Shift+W"};
    case Command::ShowAuditLog:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Log of changes"), "Ctrl+L",
                "clock", true};
    case Command::Close:
        return {Menu::Tariff, QT_TRANSLATE_NOOP("MaintainCommands", "Close"), "Ctrl+W", "", true};
    case Command::Undo:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Undo"), "Ctrl+Z", "undo"};
    case Command::Redo:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Redo"), "Ctrl+Shift+Z", "redo"};
    case Command::AddRow:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Add a row"), "Ctrl+Return",
                "plus", true};
    case Command::DuplicateRow:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Duplicate the row"),
                "Ctrl+Shift+D", "duplicate"};
    case Command::SplitRow:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "New value from a day on …"),
                "Ctrl+J", "calendar"};
    case Command::RemoveRows:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Remove the row"), "Ctrl+Del",
                "remove"};
    case Command::FillDown:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Fill down"), "Ctrl+D", "", true};
    case Command::ChangeByPercent:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Change amounts by percent …"),
                "Ctrl+Shift+P"};
    case Command::MarkReviewed:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Mark as reviewed today"),
                "Ctrl+Shift+R"};
    case Command::Find:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Find"), "Ctrl+F", "search",
                true};
    case Command::Replace:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Find and replace …"), "Ctrl+H"};
    case Command::FilterColumn:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Filter the column …"),
                "Ctrl+Shift+F"};
    case Command::ShowNextRemark:
        return {Menu::Edit, QT_TRANSLATE_NOOP("MaintainCommands", "Next fault or warning"), "F8",
                "warning"};
    case Command::ShowNextPart:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Next part"), "Ctrl+PgDown"};
    case Command::ShowPreviousPart:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Previous part"), "Ctrl+PgUp"};
    case Command::ShowEdit:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Edit"), "Ctrl+1", "", true};
    case Command::ShowDifferences:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Old → new"), "Ctrl+2"};
    case Command::ShowImpact:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Impact"), "Ctrl+3"};
    case Command::ShowPublish:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Publish"), "Ctrl+4"};
    case Command::CompareWith:
        return {Menu::View, QT_TRANSLATE_NOOP("MaintainCommands", "Compare with another version …"),
                "Ctrl+Shift+B", "", true};
    case Command::ShowGuide:
        return {Menu::Help, QT_TRANSLATE_NOOP("MaintainCommands", "Guide for maintainers"), "F1",
                "help"};
    }
    return {};
}

const char* text_of(Menu menu)
{
    switch (menu) {
    case Menu::Tariff:
        return QT_TRANSLATE_NOOP("MaintainCommands", "Tariff");
    case Menu::Edit:
        return QT_TRANSLATE_NOOP("MaintainCommands", "Rows");
    case Menu::View:
        return QT_TRANSLATE_NOOP("MaintainCommands", "View");
    case Menu::Help:
        return QT_TRANSLATE_NOOP("MaintainCommands", "Help");
    }
    return {};
}

QString translated(const char* text)
{
    return QCoreApplication::translate("MaintainCommands", text);
}

} // namespace

MaintainCommands::MaintainCommands(QMainWindow* window) : QObject(window)
{
    for (std::size_t i = 0; text_of(static_cast<Menu>(i)); ++i)
        m_menus.push_back(window->menuBar()->addMenu(QString()));
    for (std::size_t i = 0;; ++i) {
        const Look look = look_of(static_cast<Command>(i));
        if (!*look.text)
            break;
        auto* action = new QAction(this);
        action->setShortcut(QKeySequence(QLatin1StringView(look.keys), QKeySequence::PortableText));
        if (*look.icon)
            action->setIcon(theme::icon(QLatin1StringView(look.icon)));
        if (look.starts_group)
            menu(look.menu)->addSeparator();
        menu(look.menu)->addAction(action);
        m_actions.push_back(action);
    }
    (*this)[Command::Redo]->setShortcuts(
        {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    retranslate();
}

void MaintainCommands::retranslate()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        QAction* action = m_actions[i];
        const QString text = translated(look_of(static_cast<Command>(i)).text);
        action->setText(text);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText)));
    }
    for (std::size_t i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(translated(text_of(static_cast<Menu>(i))));
}

} // namespace maksuarvio
