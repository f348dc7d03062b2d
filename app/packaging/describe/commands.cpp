// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/packaging/describe/commands.h"

#include <algorithm>
#include <sstream>

namespace maksuarvio::packaging {

namespace {

void add(std::vector<Command>& commands, const std::string& before, const CLI::App& app)
{
    const std::string words = before + app.get_name();
    commands.push_back({words, &app});
    for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; }))
        add(commands, words + ' ', *command);
}

} // namespace

std::vector<Command> commands_of(const CLI::App& program)
{
    std::vector<Command> commands;
    add(commands, {}, program);
    return commands;
}

std::vector<const CLI::Option*> own_options(const Command& command, const CLI::App& program)
{
    return command.app->get_options([&](const CLI::Option* option) {
        return option != command.app->get_help_ptr()
               && (command.app == &program
                   || program.get_option_no_throw(name_of(*option)) == nullptr);
    });
}

std::string name_of(const CLI::Option& option)
{
    return option.get_positional() ? option.get_name(true) : "--" + option.get_lnames().front();
}

bool takes_value(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0;
}

std::vector<std::string> choices_of(const CLI::Option& option)
{
    const std::string type = option.get_type_name();
    const std::size_t begin = type.find('{');
    std::vector<std::string> choices;
    if (begin == std::string::npos)
        return choices;
    std::istringstream listed(type.substr(begin + 1, type.find('}') - begin - 1));
    for (std::string choice; std::getline(listed, choice, ',');)
        choices.push_back(choice);
    return choices;
}

} // namespace maksuarvio::packaging
