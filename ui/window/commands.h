// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAction>
#include <QMenu>

#include <array>

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
    MoreHours,
    FewerHours,
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
    Why,
    ClientView,
    Tariffs,
    Help
};
inline constexpr std::size_t kCommands = static_cast<std::size_t>(Command::Help) + 1;

/// The parts of the program's menu.
enum class MenuPart : std::uint8_t { Visit, Plan, Alternatives, View };
inline constexpr std::size_t kMenuParts = static_cast<std::size_t>(MenuPart::View) + 1;

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
    QMenu* menu() const { return m_menu; }
    QMenu* part(MenuPart part) const { return m_parts[static_cast<std::size_t>(part)]; }
    void retranslate();

    template <typename Function> void on(Command command, Function function)
    {
        connect((*this)[command], &QAction::triggered, this, std::move(function));
    }

private:
    std::array<QAction*, kCommands> m_actions{};
    QMenu* m_menu;
    std::array<QMenu*, kMenuParts> m_parts{};
};

} // namespace maksuarvio
