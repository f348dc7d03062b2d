// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace maksuarvio {

/// The words of the commands: Commands::tr().
struct Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// Opens a file, or standard input where the name is empty or "-".
bool open_input(QFile& file, const QString& name);

/// One line to standard error.
void say(std::FILE* messages, const QString& line);

/// The tariffs of `--tariffs`, or the user's own; warnings and the error are said.
std::optional<TariffLibrary> open_tariffs(const QString& path, std::FILE* messages);

} // namespace maksuarvio
