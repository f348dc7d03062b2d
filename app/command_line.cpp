// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/command_line.h"

#include "app/call.h"
#include "app/private_process.h"
#include "app/standard_streams.h"
#include "app/tariffs_asked_for.h"
#include "app/wiped_heap.h"
#include "ui/keep/window/run_maintenance.h"
#include "ui/window/window.h"

#include <QApplication>

#include <CLI/CLI.hpp>
#include <maksuarvio_version.h>

#include <iostream>

namespace maksuarvio {

namespace {

void name_program()
{
    QCoreApplication::setApplicationName(QStringLiteral("maksuarvio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAKSUARVIO_VERSION));
}

int window(int argc, char** argv, const Call& call)
{
    // By this name a desktop knows whose window it is, and shows the icon that was installed.
    QGuiApplication::setDesktopFileName(QStringLiteral("fi.maksuarvio.Maksuarvio"));
    QApplication application(argc, argv);
    name_program();
    if (call.maintain) {
        wipe_freed_memory();
        return run_maintenance(application, call.tariffs_path(), call.asked_language());
    }
    keep_files_private();
    // Until the window is there, which knows the language that was chosen in it.
    const auto texts = program_texts(call.chosen_language());
    QCoreApplication::installTranslator(texts.get());
    auto library = open_tariffs(call.tariffs_path(), stderr);
    QCoreApplication::removeTranslator(texts.get());
    if (!library)
        return kWrongCall;
    return run_window(application, *library, call.asked_language(), wipe_freed_memory);
}

/// A command by its words, and what does it without a window.
struct Command {
    std::string_view words;
    int (*run)(const Call& call);
};

QString text(const std::string& given)
{
    return QString::fromStdString(given);
}

constexpr Command kCommands[] = {
    {"estimate",
     [](const Call& call) {
         keep_files_private();
         const EstimateCall made = call.estimate_call();
         return made.sheet.file.isEmpty() ? run_estimate(made, stdout, stderr)
                                          : run_sheet(made, stdout, stderr);
     }},
    {"tariffs list",
     [](const Call& call) {
         return run_tariffs_list(call.tariffs_path(), call.chosen_language(), stdout, stderr);
     }},
    {"tariffs check",
     [](const Call& call) {
         return run_tariffs_check(text(call.check_path.empty() ? call.tariffs : call.check_path),
                                  stdout, stderr);
     }},
    {"tariffs export",
     [](const Call& call) {
         return run_tariffs_export(call.maintenance_call(),
                                   {call.source, text(call.target), text(call.key), call.force},
                                   stdout, stderr);
     }},
    {"tariffs import",
     [](const Call& call) {
         return run_tariffs_import(call.maintenance_call(),
                                   {text(call.source), call.dry_run, text(call.into), call.base},
                                   stdout, stderr);
     }},
    {"tariffs diff",
     [](const Call& call) {
         const auto format = call.diff_format == "csv" ? OutputFormat::Csv : OutputFormat::Text;
         return run_tariffs_diff(call.maintenance_call(), call.source, call.target, format, stdout,
                                 stderr);
     }},
    {"tariffs publish",
     [](const Call& call) {
         PublishCall publish = call.publish;
         publish.source = text(call.source);
         return run_tariffs_publish(call.maintenance_call(), publish, stdout, stderr);
     }},
    {"tariffs review send",
     [](const Call& call) {
         return run_tariffs_review(call.maintenance_call(), ReviewStep::Send, text(call.source),
                                   stdout, stderr);
     }},
    {"tariffs review approve",
     [](const Call& call) {
         return run_tariffs_review(call.maintenance_call(), ReviewStep::Approve, text(call.source),
                                   stdout, stderr);
     }},
    {"tariffs withdraw",
     [](const Call& call) {
         return run_tariffs_withdraw(call.maintenance_call(), call.source, stdout, stderr);
     }},
    {"tariffs audit",
     [](const Call& call) {
         const auto format = call.audit_format == "csv" ? OutputFormat::Csv : OutputFormat::Text;
         return run_tariffs_audit(call.maintenance_call(), call.source, format, stdout, stderr);
     }},
    {"tariffs seal",
     [](const Call& call) {
         return run_tariffs_seal(call.maintenance_call(),
                                 {call.organiser, text(call.target), text(call.key), call.from},
                                 stdout, stderr);
     }},
    {"central init",
     [](const Call& call) { return run_central_init(call.tariffs_path(), stdout, stderr); }},
    {"central migrate",
     [](const Call& call) { return run_central_migrate(call.tariffs_path(), stdout, stderr); }},
    {"central status",
     [](const Call& call) { return run_central_status(call.tariffs_path(), stdout, stderr); }},
    {"central verify",
     [](const Call& call) { return run_central_verify(call.tariffs_path(), stdout, stderr); }},
    {"central grant",
     [](const Call& call) {
         return run_central_grant(call.tariffs_path(), call.role, text(call.user), stdout, stderr);
     }},
    {"central set",
     [](const Call& call) {
         return run_central_four_eyes(call.tariffs_path(), text(call.organiser),
                                      call.setting_value == "on", stdout, stderr);
     }},
    {"tariffs index",
     [](const Call& call) {
         return run_tariffs_index(call.maintenance_call(), call.index, stdout, stderr);
     }},
    {"tariffs discard",
     [](const Call& call) {
         return run_tariffs_discard(call.maintenance_call(), text(call.source), stdout, stderr);
     }},
    {"tariffs keygen",
     [](const Call& call) {
         return run_tariffs_keygen(text(call.target), call.organiser, stdout, stderr);
     }},
    {"update",
     [](const Call& call) {
         return run_update({text(call.update_source), call.tariffs_path()}, stdout, stderr);
     }},
    {"tariffs keys", [](const Call&) { return run_tariffs_keys(stdout, stderr); }},
};

/// The words of the command that was given; empty where a window is asked for.
std::string words_given(const CLI::App& program)
{
    std::string words;
    for (const CLI::App* app = &program; !app->get_subcommands().empty();) {
        app = app->get_subcommands().front();
        words += (words.empty() ? "" : " ") + app->get_name();
    }
    return words;
}

int headless(int argc, char** argv, const Command& command, const Call& call)
{
    QCoreApplication application(argc, argv);
    name_program();
    const auto texts = program_texts(call.chosen_language());
    QCoreApplication::installTranslator(texts.get());
    return command.run(call);
}

} // namespace

int run_program(int argc, char** argv)
{
    keep_closed_streams();
    leave_no_dump();
    Call call;
    CLI::App program;
    describe(program, call);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error);
        return code == 0 && std::cout.flush() ? kAllAnswered : kWrongCall;
    }
    const std::string words = words_given(program);
    if (words.empty())
        return window(argc, argv, call);
    return headless(argc, argv, *std::ranges::find(kCommands, words, &Command::words), call);
}

} // namespace maksuarvio
