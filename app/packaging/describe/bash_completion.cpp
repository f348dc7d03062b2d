// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/packaging/describe/commands.h"

#include <set>
#include <sstream>

namespace maksuarvio::packaging {

namespace {

std::string joined(const std::set<std::string>& words, const char* between)
{
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : between) + word;
    return text;
}

} // namespace

std::string bash_completion(const CLI::App& program)
{
    std::set<std::string> words_of_commands;
    // Which options take a word, and the words of those that take one of a few, by command.
    std::set<std::string> with_value;
    std::ostringstream values;
    std::ostringstream words;
    for (const Command& command : commands_of(program)) {
        words_of_commands.insert('"' + command.words + '"');
        std::set<std::string> next{"--help"};
        for (const CLI::App* under :
             command.app->get_subcommands([](const CLI::App*) { return true; }))
            next.insert(under->get_name());
        for (const CLI::Option* option : command.app->get_options()) {
            if (option->get_positional())
                continue;
            next.insert(name_of(*option));
            if (!takes_value(*option))
                continue;
            with_value.insert(name_of(*option));
            const auto choices = choices_of(*option);
            if (!choices.empty())
                values << "        \"" << command.words << ' ' << name_of(*option) << "\") words='"
                       << joined({choices.begin(), choices.end()}, " ") << "' ;;\n";
        }
        words << "        \"" << command.words << "\") words='" << joined(next, " ") << "' ;;\n";
    }
    const std::string values_begin = "        " + joined(with_value, "|") + ")";
    return R"(# Made from the program's own description of its commands.

_maksuarvio()
{
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    local command=maksuarvio words='' i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
)" + values_begin
           + R"( i=$((i + 1)) ;;
        *)
            case "$command ${COMP_WORDS[i]}" in
            )"
           + joined(words_of_commands, "|") + R"() command+=" ${COMP_WORDS[i]}" ;;
            esac ;;
        esac
    done
    case $before in
)" + values_begin
           + R"(
        case "$command $before" in
)" + values.str()
           + R"(        esac ;;
    *)
        case $command in
)" + words.str()
           + R"(        esac ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
# Without a proposal a file is meant.
complete -o bashdefault -o default -F _maksuarvio maksuarvio
)";
}

} // namespace maksuarvio::packaging
