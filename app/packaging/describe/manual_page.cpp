// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/packaging/describe/commands.h"

#include <maksuarvio_version.h>

#include <cctype>
#include <limits>
#include <sstream>

namespace maksuarvio::packaging {

namespace {

/// As it is to be read: without an escape a minus is a hyphen, and a line that begins with a point
/// or an apostrophe a request.
std::string escaped(const std::string& text)
{
    std::string safe;
    for (const char letter : text) {
        if (letter == '\\')
            safe += "\\e";
        else if (letter == '-')
            safe += "\\-";
        else
            safe += letter;
        if (letter == '\n')
            safe += "\\&";
    }
    return safe.starts_with('.') || safe.starts_with('\'') ? "\\&" + safe : safe;
}

std::string bold(const std::string& text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(const std::string& text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

/// "--lang fi|sv|en", "--pdf TEXT" or "FILE".
std::string shown(const CLI::Option& option)
{
    if (option.get_positional())
        return italic(name_of(option));
    if (!takes_value(option))
        return bold(name_of(option));
    std::string values;
    for (const std::string& choice : choices_of(option))
        values += (values.empty() ? "" : "|") + choice;
    const std::string type = option.get_type_name();
    return bold(name_of(option)) + ' '
           + (values.empty() ? italic(type.substr(0, type.find(':'))) : bold(values));
}

std::string begun(std::string text, int (*letter)(int))
{
    text.front() = static_cast<char>(letter(static_cast<unsigned char>(text.front())));
    return text;
}

std::string sentence(const std::string& words)
{
    const std::string text = begun(words, std::toupper);
    return escaped(text) + (text.ends_with('.') ? "" : ".");
}

void write_options(std::ostream& page, const std::vector<const CLI::Option*>& options)
{
    for (const CLI::Option* option : options) {
        page << ".TP\n" << shown(*option) << '\n';
        page << (option->get_description().empty() ? "\\&" : sentence(option->get_description()))
             << '\n';
    }
}

void write_synopsis(std::ostream& page, const Command& command, const CLI::App& program)
{
    page << bold(command.words);
    if (command.app == &program)
        page << " [" << italic("OPTIONS") << ']';
    for (const CLI::Option* option : own_options(command, program)) {
        if (command.app != &program)
            page << (option->get_required() ? " " + shown(*option) : " [" + shown(*option) + ']');
    }
    page << "\n.br\n";
}

/// The footer says of each code what it means, after a heading.
void write_exit_codes(std::ostream& page, const std::string& footer)
{
    page << ".SH EXIT STATUS\n";
    std::istringstream lines(footer);
    lines.ignore(std::numeric_limits<std::streamsize>::max(), '\n');
    int code = 0;
    std::string words;
    while (lines >> code && std::getline(lines >> std::ws, words))
        page << ".TP\n" << bold(std::to_string(code)) << '\n' << sentence(words) << '\n';
}

/// Where the program looks; the paths are those it was built with.
constexpr std::pair<const char*, const char*> kFiles[] = {
    {"~/.local/share/maksuarvio/tariffs.sqlite",
     "the user's own tariff store; the first start makes it of the tariffs that come with the "
     "program"},
    {"~/.config/Maksuarvio/",
     "the user's settings: language, organiser, window, size of text and idle limit"},
    {MAKSUARVIO_MACHINE_FOLDER "/tariffs.sqlite",
     "the computer's tariff store, where there is one: everybody reads it in place of their own "
     "store, and the command update alone writes it"},
    {MAKSUARVIO_SYSTEM_FOLDER "/maksuarvio.conf",
     "the line source = folder:PATH, or source = postgresql:SERVICE, says where the command update "
     "finds new tariffs; without this file the timer maksuarvio-update.timer does nothing. The "
     "line "
     "amber_after_days = DAYS says after how many days without reaching it the window warns (14)"},
    {"/etc/postgresql-common/pg_service.conf, ~/.pg_service.conf",
     "what postgresql:SERVICE stands for, as libpq reads it: hosts, database, user, TLS; never a "
     "password of this program's"},
    {MAKSUARVIO_SYSTEM_FOLDER "/keys/*.pub",
     "the public keys that vouch for tariff packages, a file each; only root may be able to write "
     "them and their folder"},
};

} // namespace

std::string manual_page(const CLI::App& program, const std::string& date)
{
    const auto commands = commands_of(program);
    std::ostringstream page;
    page << ".TH MAKSUARVIO 1 " << date << " \"maksuarvio " MAKSUARVIO_VERSION
         << "\" \"User Commands\"\n.SH NAME\nmaksuarvio \\- "
         << escaped(begun(program.get_description(), std::tolower))
         << "\n.SH SYNOPSIS\n.nh\n.ad l\n";
    for (const Command& command : commands) {
        if (command.app == &program
            || command.app->get_subcommands([](const CLI::App*) { return true; }).empty())
            write_synopsis(page, command, program);
    }
    page << ".ad b\n.hy\n.SH DESCRIPTION\n"
         << "Without a command the counsellor's window opens. The commands need no display.\n"
         << ".SH OPTIONS\n";
    write_options(page, own_options(commands.front(), program));
    page << ".SH COMMANDS\n";
    for (const Command& command : commands) {
        if (command.app == &program)
            continue;
        page << ".SS " << escaped(command.words) << '\n'
             << sentence(command.app->get_description()) << '\n';
        write_options(page, own_options(command, program));
    }
    write_exit_codes(page, program.get_footer());
    page << ".SH FILES\n";
    for (const auto& [path, words] : kFiles)
        page << ".TP\n" << italic(path) << '\n' << sentence(words) << '\n';
    return page.str();
}

} // namespace maksuarvio::packaging
