// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QMenu>

#include <vector>

namespace maksuarvio {

/// Everything that can be done by a key or from the menu.
enum class Command : std::uint8_t {
    NewClient,
    SavePdf,
    Print,
    Preview,
    CopyText,
    Quit,
    Undo,
    Redo,
    AddService,
    NextMode,
    MoreHours,
    FewerHours,
    ServiceDetails,
    MatchAlternatives,
    ServiceUp,
    ServiceDown,
    DuplicateService,
    RemoveService,
    GoToA,
    GoToB,
    GoToC,
    GoToD,
    AddAlternative,
    CopyAlternative,
    NameAlternative,
    RemoveAlternative,
    Compare,
    Why,
    ClientView,
    Tariffs,
    Help,
    FieldHelp
};

/// The parts of the program's menu.
enum class MenuPart : std::uint8_t { Visit, Plan, Alternatives, View };

/// The commands with their words, keys and icons, and the menu that holds all of them.
class Commands : public QObject {
    Q_OBJECT
public:
    /// Their keys work in the whole window.
    explicit Commands(QWidget* window);

    QAction* operator[](Command command) const
    {
        return m_actions[static_cast<std::size_t>(command)];
    }
    const std::vector<QAction*>& actions() const { return m_actions; }
    QMenu* menu() const { return m_menu; }
    QMenu* part(MenuPart part) const { return m_parts[static_cast<std::size_t>(part)]; }
    const std::vector<QMenu*>& parts() const { return m_parts; }
    void retranslate();

    template <typename Function> void on(Command command, Function function)
    {
        connect((*this)[command], &QAction::triggered, this, std::move(function));
    }

private:
    std::vector<QAction*> m_actions;
    QMenu* m_menu;
    std::vector<QMenu*> m_parts;
};

} // namespace maksuarvio
