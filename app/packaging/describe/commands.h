// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace maksuarvio::packaging {

/// A command with the words that call it: "maksuarvio tariffs list".
struct Command {
    std::string words;
    const CLI::App* app;
};

/// The program and all its commands, each before its own.
std::vector<Command> commands_of(const CLI::App& program);

/// Without --help, and for a command without what every command has of the program.
std::vector<const CLI::Option*> own_options(const Command& command, const CLI::App& program);

/// "--lang", or "FILE" of what stands by its place.
std::string name_of(const CLI::Option& option);
/// Whether a word follows the option.
bool takes_value(const CLI::Option& option);
/// "fi", "sv", "en"; empty where any word will do.
std::vector<std::string> choices_of(const CLI::Option& option);

/// The page of section 1 of the manual, as roff. `date` as 2026-11-27.
std::string manual_page(const CLI::App& program, const std::string& date);
/// What bash proposes after `maksuarvio` and the key Tab.
std::string bash_completion(const CLI::App& program);

} // namespace maksuarvio::packaging
