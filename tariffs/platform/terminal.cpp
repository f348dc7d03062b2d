// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/terminal.h"

#include <termios.h>

#include <unistd.h>

namespace maksuarvio {

QByteArray typed_unseen(std::FILE* messages, const QString& question)
{
    termios usual{};
    if (::isatty(STDIN_FILENO) == 0 || ::tcgetattr(STDIN_FILENO, &usual) != 0)
        return {};
    std::fputs(qPrintable(question), messages);
    std::fflush(messages);
    termios unseen = usual;
    unseen.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    QByteArray line;
    // Past any buffer that nobody wipes.
    for (char sign = 0; ::read(STDIN_FILENO, &sign, 1) == 1 && sign != '\n';)
        line.append(sign);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &usual);
    std::fputs("\n", messages);
    return line;
}

} // namespace maksuarvio
