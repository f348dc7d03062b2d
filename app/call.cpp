// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/call.h"

#include <CLI/CLI.hpp>
#include <maksuarvio_version.h>

#include <functional>

namespace maksuarvio {

namespace {

using AddCommon = std::function<void(CLI::App&)>;

void describe_publishing(CLI::App& tariffs, const AddCommon& add_common, Call& call)
{
    CLI::App* review = tariffs.add_subcommand(
        "review", "has a draft of a central store looked at by someone else");
    review->require_subcommand(1);
    add_common(*review);
    CLI::App* send = review->add_subcommand("send", "asks for approval of the draft as it is now");
    CLI::App* approve =
        review->add_subcommand("approve", "approves what someone else has changed and sent");
    for (CLI::App* step : {send, approve}) {
        add_common(*step);
        step->add_option("DRAFT", call.source, "the draft's version")->required();
    }
    CLI::App* withdraw = tariffs.add_subcommand("withdraw", "takes a published version out of use");
    add_common(*withdraw);
    withdraw->add_option("VERSION", call.source, "of any organiser")->required();
    CLI::App* audit = tariffs.add_subcommand("audit", "who changed, published or sealed what");
    add_common(*audit);
    audit->add_option("VERSION", call.source, "nothing: of all versions");
    audit->add_option("--format", call.audit_format, "how the entries are written")
        ->check(CLI::IsMember({"text", "csv"}));
    CLI::App* seal = tariffs.add_subcommand(
        "seal", "puts all of an organiser's versions into its next signed package");
    add_common(*seal);
    seal->add_option("ORGANISER", call.organiser, "whose")->required()->type_name("ID");
    seal->add_option("FILE", call.target, "the package, NAME.package")->required();
    seal->add_option("--sign", call.key, "the key that signs it")->required()->type_name("KEY");
    seal->add_option("--from", call.from,
                     "leaves out what ended before that day, YYYY-MM-DD; nothing: as before")
        ->type_name("DAY");
}

void describe_central(CLI::App& program, const AddCommon& add_common, Call& call)
{
    CLI::App* central = program.add_subcommand(
        "central", "makes and looks after a central store, for the owner of its database");
    central->require_subcommand(1);
    add_common(*central);
    const auto add = [&](const char* name, const char* words) {
        CLI::App* command = central->add_subcommand(name, words);
        add_common(*command);
        return command;
    };
    add("init", "makes the store with its roles; what is there stays");
    add("migrate", "brings the store up to date with this program");
    add("status", "what is in the store");
    add("verify", "names each version that is not as it was published");
    CLI::App* grant = add("grant", "gives a user of the database a role");
    grant->add_option("ROLE", call.role, "what the user may do")
        ->required()
        ->check(CLI::IsMember({"reader", "maintainer", "publisher", "auditor", "counter"}));
    grant->add_option("USER", call.user, "as PostgreSQL calls the user")->required();
    CLI::App* set = add("set", "how an organiser's tariffs are published");
    set->add_option("SETTING", call.setting, "four-eyes: only what someone else has approved")
        ->required()
        ->check(CLI::IsMember({"four-eyes"}));
    set->add_option("VALUE", call.setting_value, "whether it is so")
        ->required()
        ->check(CLI::IsMember({"on", "off"}));
    set->add_option("--organiser", call.organiser, "whose")->required()->type_name("ID");
}

} // namespace

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
                       "a tariff store, a folder of tariff books, or postgresql:SERVICE, a central "
                       "store by libpq's service file; nothing: the computer's, else the user's "
                       "own store")
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
        "export",
        "writes a version as a folder of CSV files, a workbook or the next signed package");
    add_common(*to_files);
    to_files->add_option("VERSION", call.source, "of any organiser")->required();
    to_files
        ->add_option("TARGET", call.target, "the folder, or a file *.xlsx; with --sign the file")
        ->required();
    to_files->add_flag("--force", call.force, "writes over what is there");
    to_files->add_option("--sign", call.key, "the key that signs the package")->type_name("KEY");
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
    CLI::App* index = tariffs->add_subcommand(
        "index", "begins a draft of the next period, with the amounts of the law raised");
    add_common(*index);
    index->add_option("VERSION", call.index.version, "the version in force before it")->required();
    index->add_option("NAME", call.index.name, "of the new version")->required();
    index->add_option("--tyel", call.index.tyel, "the TyEL index of the next period")
        ->required()
        ->check(CLI::PositiveNumber)
        ->type_name("NUMBER");
    index
        ->add_option("--national-pension", call.index.national_pension,
                     "the national pension index of the next period")
        ->required()
        ->check(CLI::PositiveNumber)
        ->type_name("NUMBER");
    CLI::App* discard = tariffs->add_subcommand("discard", "throws a draft away");
    add_common(*discard);
    discard->add_option("DRAFT", call.source, "the draft's version")->required();
    CLI::App* keygen = tariffs->add_subcommand("keygen", "makes a key that signs versions");
    add_common(*keygen);
    keygen->add_option("FILE", call.target, "the key; FILE.pub goes to the computers")->required();
    keygen->add_option("--organiser", call.organiser, "whose tariffs the key signs")
        ->required()
        ->type_name("ID");

    CLI::App* keys = tariffs->add_subcommand(
        "keys", "the keys that this computer trusts, with their fingerprints");
    add_common(*keys);

    describe_publishing(*tariffs, add_common, call);
    describe_central(program, add_common, call);

    CLI::App* update =
        program.add_subcommand("update", "takes new tariffs from where the county puts them");
    add_common(*update);
    update
        ->add_option("--source", call.update_source,
                     "where *.package files are, as folder:PATH, or a central store, as "
                     "postgresql:SERVICE; nothing: as the administrator has set it")
        ->check(with_a_name)
        ->type_name("SOURCE");

    // At the end, as commands take it over from the program.
    program.footer("Exit status:\n"
                   "  0  every case was answered, and nothing was found to be at fault\n"
                   "  1  a case has an error, or a tariff has a fault\n"
                   "  2  the call itself is wrong, or what it names cannot be used");
}

} // namespace maksuarvio
