// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>

#include <vector>

class QMainWindow;
class QMenu;

namespace maksuarvio {

/// What the maintainer can do, each by a key and from the menu.
enum class MaintainCommand : std::uint8_t {
    ReadVersion,
    BeginDraft,
    BeginCorrection,
    BeginEmptyDraft,
    StepIndex,
    ImportFolder,
    ImportFile,
    MergeDraft,
    Save,
    ExportFolder,
    ExportWorkbook,
    ExportPackage,
    Discard,
    Withdraw,
    ShowAuditLog,
    Close,
    Undo,
    Redo,
    AddRow,
    DuplicateRow,
    RemoveRows,
    SplitRow,
    FillDown,
    ChangeByPercent,
    MarkReviewed,
    Find,
    Replace,
    FilterColumn,
    ShowNextRemark,
    ShowNextPart,
    ShowPreviousPart,
    ShowEdit,
    ShowDifferences,
    ShowImpact,
    ShowPublish,
    CompareWith,
    ShowGuide
};

enum class MaintainMenu : std::uint8_t { Tariff, Edit, View, Help };

/// The commands with their words, keys and icons, and the menus that hold all of them.
class MaintainCommands : public QObject {
    Q_OBJECT
public:
    explicit MaintainCommands(QMainWindow* window);

    QAction* operator[](MaintainCommand command) const
    {
        return m_actions[static_cast<std::size_t>(command)];
    }
    const std::vector<QAction*>& actions() const { return m_actions; }
    QMenu* menu(MaintainMenu menu) const { return m_menus[static_cast<std::size_t>(menu)]; }
    const std::vector<QMenu*>& menus() const { return m_menus; }
    void retranslate();

    template <typename Function> void on(MaintainCommand command, Function function)
    {
        connect((*this)[command], &QAction::triggered, this, std::move(function));
    }

private:
    std::vector<QAction*> m_actions;
    std::vector<QMenu*> m_menus;
};

} // namespace maksuarvio
