// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/platform/files.h"

#include <QCoreApplication>
#include <QIODevice>

#include <cstdio>
#include <memory>

namespace maksuarvio {

/// The words of the command line: CommandLine::tr().
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A standard stream that the caller has closed stays so: no file that is opened later gets its
/// number, to be read or written in its place.
void keep_closed_streams();

/// A file opened for reading, or standard input where the name is empty or "-"; null where it
/// cannot be opened, and why not is said.
std::unique_ptr<QIODevice> open_input(const QString& name, std::FILE* messages);

/// Whether reading came to the input's end; says why not otherwise.
bool read_to_end(const QIODevice& input, const QString& name, std::FILE* messages);

/// Whether all that was said to `out` has got there; says so otherwise, as on a full disk.
bool finish_output(std::FILE* out, std::FILE* messages);

/// Whether write_file() could do it; says why not.
bool write_output(const QString& file, QByteArrayView content, Readers readers,
                  std::FILE* messages);

/// One line, which moves no terminal, whatever file or tariff it quotes.
void say(std::FILE* messages, const QString& line);
/// A line each, with its place.
void say(std::FILE* messages, const std::vector<Fault>& faults);

} // namespace maksuarvio
