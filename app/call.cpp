// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/call.h"

#include <CLI/CLI.hpp>
#include <maksuarvio_version.h>

namespace maksuarvio {

void describe(CLI::App& program, Call& call)
{
    program.description("Estimates of client fees in elderly care");
    program.name("maksuarvio");
    program.set_version_flag("--version", "maksuarvio " MAKSUARVIO_VERSION);
    program.require_subcommand(0, 1);
    // An empty variable of a script is no wish for what would be taken without the word.
    const auto with_a_name = [](const std::string& given) {
        return given.empty() ? std::string("the name is empty") : std::string();
    };
    const auto add_common = [&](CLI::App& app) {
        app.add_option("--lang", call.language, "the language of every text")
            ->check(CLI::IsMember(std::vector<std::string>(Words<Language>::all.begin(),
                                                           Words<Language>::all.end())));
        app.add_option("--tariffs", call.tariffs,
                       "a tariff store or folder of tariff books; nothing: the computer's, else "
                       "the user's own store")
            ->check(with_a_name)
            ->type_name("PATH");
    };
    add_common(program);
    program.add_flag("--maintain", call.maintain, "opens the window in which tariffs are kept");

    CLI::App* estimate = program.add_subcommand("estimate", "answers cases given as JSON");
    add_common(*estimate);
    estimate->add_option("FILE", call.input, "the cases; - or nothing: standard input");
    estimate->add_option("--format", call.format, "how the answers are written")
        ->check(CLI::IsMember({"json", "text", "csv"}));
    CLI::Option* no_steps =
        estimate->add_flag("--no-steps", call.no_steps, "JSON without steps and texts of notes");
    CLI::Option* summary = estimate->add_flag("--summary", call.summary,
                                              "JSON with what all lines come to as its last line");
    CLI::Option* pdf =
        estimate
            ->add_option("--pdf", call.pdf,
                         "writes the client's sheet of the one case; - for standard output")
            ->check(with_a_name)
            ->type_name("FILE");
    CLI::Option* form =
        estimate
            ->add_option("--form", call.form,
                         "what the sheet shows: one alternative, all of them on a page, one in "
                         "large print, or one in plain Finnish")
            ->needs(pdf)
            ->check(CLI::IsMember(std::vector<std::string>(Words<SheetForm>::all.begin(),
                                                           Words<SheetForm>::all.end())));
    CLI::Option* alternative =
        estimate->add_option("--alternative", call.alternative, "of the sheet: 1 is the first")
            ->needs(pdf)
            ->check(CLI::Range(1, 200))
            ->type_name("NUMBER");
    estimate->final_callback([&call, no_steps, summary, form, alternative] {
        if (call.sheet_form() == SheetForm::Comparison && alternative->count() > 0)
            throw CLI::ValidationError(alternative->get_name(), "is not for a comparison");
        if (!is_written_in(call.sheet_form(), call.chosen_language()))
            throw CLI::ValidationError(form->get_name(), "selko is written in Finnish alone");
        if (call.format == "json" && call.pdf.empty())
            return;
        for (const CLI::Option* option : {no_steps, summary}) {
            if (option->count() > 0)
                throw CLI::ValidationError(option->get_name(), "is for answers as JSON");
        }
    });
    estimate->add_flag("--county-cost", call.county_cost, "the county's cost on the sheet")
        ->needs(pdf);
    estimate->add_flag("--money-left", call.money_left, "money left on the sheet")->needs(pdf);
    estimate->add_option("--tariff-version", call.version, "computes on this version of the tariff")
        ->type_name("VERSION");

    CLI::App* tariffs = program.add_subcommand("tariffs", "lists, checks and keeps fee tariffs");
    tariffs->require_subcommand(1);
    add_common(*tariffs);
    CLI::App* list = tariffs->add_subcommand("list", "organisers and versions");
    add_common(*list);
    CLI::App* check = tariffs->add_subcommand("check", "validates a tariff folder or store");
    add_common(*check);
    check->add_option("PATH", call.check_path, "nothing: the user's own store")->check(with_a_name);

    CLI::App* to_files = tariffs->add_subcommand(
        "export", "writes a version as a folder of CSV files, a workbook or one signed file");
    add_common(*to_files);
    to_files->add_option("VERSION", call.source, "of any organiser")->required();
    to_files
        ->add_option("TARGET", call.target, "the folder, or a file *.xlsx; with --sign the file")
        ->required();
    to_files->add_flag("--force", call.force, "writes over what is there");
    to_files->add_option("--sign", call.key, "the key that signs the file")->type_name("KEY");
    CLI::App* from_files = tariffs->add_subcommand(
        "import", "takes a folder or a workbook as a draft, or a signed file as a version");
    add_common(*from_files);
    from_files
        ->add_option("SOURCE", call.source,
                     "a folder of CSV files, a file *.xlsx, *.ods or *.csv, or a signed file")
        ->required();
    from_files->add_flag("--dry-run", call.dry_run, "only says every fault, takes nothing");
    from_files
        ->add_option("--into", call.into,
                     "the draft whose parts are replaced by those of the tables that there are")
        ->check(with_a_name)
        ->type_name("DRAFT");
    from_files
        ->add_option("--base", call.base,
                     "the version that the draft is compared with; nothing: the one in force")
        ->check(with_a_name)
        ->type_name("VERSION");
    CLI::App* diff = tariffs->add_subcommand("diff", "what changes from one version to another");
    add_common(*diff);
    diff->add_option("OLD", call.source, "a version, or a folder")->required();
    diff->add_option("NEW", call.target, "a version, or a folder")->required();
    diff->add_option("--format", call.diff_format, "how the changes are written")
        ->check(CLI::IsMember({"text", "csv"}));
    CLI::App* publish = tariffs->add_subcommand("publish", "makes a draft a published version");
    add_common(*publish);
    publish->add_option("DRAFT", call.source, "the draft's version, or a folder")->required();
    publish->add_option("--body", call.publish.body, "who decided")->required()->type_name("NAME");
    publish->add_option("--date", call.publish.date, "the day of the decision, YYYY-MM-DD")
        ->required()
        ->type_name("DAY");
    publish->add_option("--section", call.publish.section, "of the minutes")
        ->required()
        ->type_name("NUMBER");
    CLI::App* keygen = tariffs->add_subcommand("keygen", "makes a key that signs versions");
    add_common(*keygen);
    keygen->add_option("FILE", call.target, "the key; FILE.pub goes to the computers")->required();
    keygen->add_option("--organiser", call.organiser, "whose tariffs the key signs")
        ->required()
        ->type_name("ID");

    CLI::App* keys = tariffs->add_subcommand(
        "keys", "the keys that this computer trusts, with their fingerprints");
    add_common(*keys);

    CLI::App* update =
        program.add_subcommand("update", "takes new tariffs from where the county puts them");
    add_common(*update);
    update
        ->add_option("--source", call.update_source,
                     "where *.package files are, as folder:PATH; nothing: as the administrator "
                     "has set it")
        ->check(with_a_name)
        ->type_name("SOURCE");

    // At the end, as commands take it over from the program.
    program.footer("Exit status:\n"
                   "  0  every case was answered, and nothing was found to be at fault\n"
                   "  1  a case has an error, or a tariff has a fault\n"
                   "  2  the call itself is wrong, or what it names cannot be used");
}

} // namespace maksuarvio
