// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/command_line.h"

#include "app/commands.h"
#include "app/private_process.h"
#include "app/standard_streams.h"
#include "app/wiped_heap.h"
#include "ui/keep/window/run_maintenance.h"
#include "ui/window/window.h"

#include <QApplication>
#include <QIcon>

#include <CLI/CLI.hpp>

#include <iostream>

namespace maksuarvio {

namespace {

void name_program()
{
    QCoreApplication::setApplicationName(QStringLiteral("maksuarvio"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MAKSUARVIO_VERSION));
}

struct Call {
    std::string language = "fi";
    std::string tariffs;
    std::string input;
    std::string format = "json";
    std::string pdf;
    int alternative = 1;
    bool county_cost = false;
    bool money_left = false;
    std::string version;
    std::string check_path;
    /// The version, file or folder of a maintainer's command, and where it goes or what it is
    /// compared with.
    std::string source;
    std::string target;
    std::string key;
    std::string organiser;
    std::string diff_format = "text";
    bool dry_run = false;
    PublishCall publish;
    bool maintain = false;

    Language chosen_language() const { return *from_word<Language>(language); }
    QString tariffs_path() const { return QString::fromStdString(tariffs); }
    MaintenanceCall maintenance_call() const { return {tariffs_path(), chosen_language()}; }
    EstimateCall estimate_call() const
    {
        return {.input = QString::fromStdString(input),
                .format = format == "text" ? OutputFormat::Text : OutputFormat::Json,
                .sheet = {.file = QString::fromStdString(pdf),
                          .alternative = alternative,
                          .county_cost = county_cost,
                          .money_left = money_left},
                .language = chosen_language(),
                .tariffs = tariffs_path(),
                .tariff_version = version};
    }
};

int headless(int argc, char** argv, Language language, const std::function<int()>& run)
{
    QCoreApplication application(argc, argv);
    name_program();
    const auto texts = program_texts(language);
    QCoreApplication::installTranslator(texts.get());
    return run();
}

int window(int argc, char** argv, const Call& call)
{
    QApplication application(argc, argv);
    name_program();
    if (call.maintain) {
        wipe_freed_memory();
        return run_maintenance(application, call.tariffs_path());
    }
    auto library = open_tariffs(call.tariffs_path(), stderr);
    if (!library)
        return kWrongCall;
    return run_window(application, *library, wipe_freed_memory);
}

} // namespace

int run_program(int argc, char** argv)
{
    leave_no_dump();
    Call call;
    CLI::App program("Estimates of client fees in elderly care", "maksuarvio");
    program.set_version_flag("--version", "maksuarvio " MAKSUARVIO_VERSION);
    program.require_subcommand(0, 1);
    const auto add_common = [&call](CLI::App& app) {
        app.add_option("--lang", call.language, "the language of every text")
            ->check(CLI::IsMember(std::vector<std::string>(Words<Language>::all.begin(),
                                                           Words<Language>::all.end())));
        app.add_option("--tariffs", call.tariffs, "a tariff store or folder of tariff books");
    };
    add_common(program);
    program.add_flag("--maintain", call.maintain, "opens the window in which tariffs are kept");

    CLI::App* estimate = program.add_subcommand("estimate", "answers cases given as JSON");
    add_common(*estimate);
    estimate->add_option("FILE", call.input, "the cases; - or nothing: standard input");
    estimate->add_option("--format", call.format, "json or text")
        ->check(CLI::IsMember({"json", "text"}));
    CLI::Option* pdf =
        estimate->add_option("--pdf", call.pdf, "writes the client's sheet of the one case")
            ->check([](const std::string& file) {
                return file.empty() ? std::string("the file has no name") : std::string();
            });
    estimate->add_option("--alternative", call.alternative, "of the sheet: 1 is the first")
        ->needs(pdf)
        ->check(CLI::Range(1, 200));
    estimate->add_flag("--county-cost", call.county_cost, "the county's cost on the sheet")
        ->needs(pdf);
    estimate->add_flag("--money-left", call.money_left, "money left on the sheet")->needs(pdf);
    estimate->add_option("--tariff-version", call.version,
                         "computes on this version of the tariff");

    CLI::App* tariffs = program.add_subcommand("tariffs", "lists, checks and keeps fee tariffs");
    tariffs->require_subcommand(1);
    add_common(*tariffs);
    CLI::App* list = tariffs->add_subcommand("list", "organisers and versions");
    add_common(*list);
    CLI::App* check = tariffs->add_subcommand("check", "validates a tariff folder or store");
    add_common(*check);
    check->add_option("PATH", call.check_path, "nothing: the user's own store");

    CLI::App* to_files = tariffs->add_subcommand(
        "export", "writes a version as a folder of CSV files, or as one signed file");
    add_common(*to_files);
    to_files->add_option("VERSION", call.source)->required();
    to_files->add_option("TARGET", call.target, "the folder; with --sign the file")->required();
    to_files->add_option("--sign", call.key, "the key that signs the file");
    CLI::App* from_files = tariffs->add_subcommand(
        "import", "takes a folder of CSV files as a draft, or a signed file as a version");
    add_common(*from_files);
    from_files->add_option("SOURCE", call.source, "a folder or a signed file")->required();
    from_files->add_flag("--dry-run", call.dry_run, "only says every fault, takes nothing");
    CLI::App* diff = tariffs->add_subcommand("diff", "what changes from one version to another");
    add_common(*diff);
    diff->add_option("OLD", call.source, "a version, or a folder")->required();
    diff->add_option("NEW", call.target, "a version, or a folder")->required();
    diff->add_option("--format", call.diff_format, "text or csv")
        ->check(CLI::IsMember({"text", "csv"}));
    CLI::App* publish = tariffs->add_subcommand("publish", "makes a draft a published version");
    add_common(*publish);
    publish->add_option("DRAFT", call.source, "the draft's version, or a folder")->required();
    publish->add_option("--body", call.publish.body, "who decided")->required();
    publish->add_option("--date", call.publish.date, "the day of the decision, YYYY-MM-DD")
        ->required();
    publish->add_option("--section", call.publish.section, "of the minutes")->required();
    CLI::App* keygen = tariffs->add_subcommand("keygen", "makes a key that signs versions");
    add_common(*keygen);
    keygen->add_option("FILE", call.target)->required();
    keygen->add_option("--organiser", call.organiser, "whose tariffs the key signs")->required();

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        const int code = program.exit(error);
        return code == 0 && std::cout.flush() ? kAllAnswered : kWrongCall;
    }
    if (estimate->parsed()) {
        return headless(argc, argv, call.chosen_language(), [&call] {
            const EstimateCall made = call.estimate_call();
            return made.sheet.file.isEmpty() ? run_estimate(made, stdout, stderr)
                                             : run_sheet(made, stdout, stderr);
        });
    }
    if (list->parsed()) {
        return headless(argc, argv, call.chosen_language(), [&call] {
            return run_tariffs_list(call.tariffs_path(), call.chosen_language(), stdout, stderr);
        });
    }
    if (check->parsed()) {
        return headless(argc, argv, call.chosen_language(), [&call] {
            const std::string& path = call.check_path.empty() ? call.tariffs : call.check_path;
            return run_tariffs_check(QString::fromStdString(path), stdout, stderr);
        });
    }
    const auto maintenance = [&](auto run) {
        return headless(argc, argv, call.chosen_language(), [&] {
            return run(call.maintenance_call(), QString::fromStdString(call.source),
                       QString::fromStdString(call.target));
        });
    };
    using Made = const MaintenanceCall&;
    if (to_files->parsed()) {
        return maintenance([&](Made made, const QString&, const QString& target) {
            return run_tariffs_export(made, call.source, target, QString::fromStdString(call.key),
                                      stderr);
        });
    }
    if (from_files->parsed()) {
        return maintenance([&](Made made, const QString& source, const QString&) {
            return run_tariffs_import(made, source, call.dry_run, stdout, stderr);
        });
    }
    if (diff->parsed()) {
        return maintenance([&](Made made, const QString&, const QString&) {
            const auto format = call.diff_format == "csv" ? OutputFormat::Csv : OutputFormat::Text;
            return run_tariffs_diff(made, call.source, call.target, format, stdout, stderr);
        });
    }
    if (publish->parsed()) {
        return maintenance([&](Made made, const QString& source, const QString&) {
            call.publish.source = source;
            return run_tariffs_publish(made, call.publish, stdout, stderr);
        });
    }
    if (keygen->parsed()) {
        return maintenance([&](Made, const QString&, const QString& target) {
            return run_tariffs_keygen(target, call.organiser, stdout, stderr);
        });
    }
    return window(argc, argv, call);
}

} // namespace maksuarvio
