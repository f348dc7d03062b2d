// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/commands.h"
#include "app/kept_store.h"
#include "app/standard_streams.h"
#include "app/table_source.h"
#include "app/tariffs_asked_for.h"
#include "tariffs/book/difference.h"
#include "tariffs/exchange/installed_keys.h"
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/exchange/package.h"
#include "tariffs/exchange/workbook.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/platform/user.h"
#include "translations/difference_words.h"
#include "ui/keep/workbook/workbook_export.h"
#include "ui/sheet/sheet_check.h"

#include <QFileInfo>

namespace maksuarvio {

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

std::shared_ptr<const Book> book_of(TariffLibrary& library, const std::string& version,
                                    std::FILE* messages)
{
    const auto book = library.book(version);
    if (book && *book)
        return *book;
    say(messages, CommandLine::tr("There is no version “%1”.").arg(shown(version)));
    return nullptr;
}

// A version of the store, else a folder of CSV files or a workbook.
std::shared_ptr<const Book> version_or_folder(TariffLibrary& library, const std::string& source,
                                              std::FILE* messages)
{
    const QString folder = shown(source);
    const auto version = library.book(source);
    if ((version && *version) || !is_tables(folder))
        return book_of(library, source, messages);
    auto import = readable(folder, messages);
    return import ? std::make_shared<const Book>(std::move(import->book)) : nullptr;
}

int import_package(Maintenance& store, const QString& file, bool dry_run, std::FILE* out,
                   std::FILE* messages)
{
    const auto bytes = read_package_file(file);
    if (!bytes)
        return refused(bytes.error(), messages);
    const InstalledKeys installed = installed_keys();
    for (const KeyError& error : installed.errors)
        say(messages, message(error));
    const auto taking = dry_run ? Maintenance::Taking::Trial : Maintenance::Taking::Whole;
    const auto taken = take_any_package(store, *bytes, installed.keys, taking, system_user());
    if (!taken && says_it_is_here(taken.error())) {
        say(out, message(taken.error()));
        return kAllAnswered;
    }
    if (!taken)
        return refused(taken.error(), messages);
    for (const std::string& version : *taken) {
        if (!dry_run)
            say(out, CommandLine::tr("“%1” is published.").arg(shown(version)));
    }
    return kAllAnswered;
}

int import_draft(Maintenance& store, const ImportCall& call, std::FILE* out, std::FILE* messages)
{
    std::optional<Draft> draft;
    if (!call.into.isEmpty()) {
        draft = draft_named(store, call.into, messages);
        if (!draft)
            return kWrongCall;
    }
    const auto import = readable(call.source, out, draft ? &draft->cells : nullptr);
    if (!import)
        return kSomeFault;
    if (draft)
        draft->cells = import->cells;
    else
        draft = draft_from_cells(import->cells);
    if (draft->base.empty())
        draft->base = usual_base(store, draft->cells);
    if (!call.base.empty()) {
        if (const auto base = store.book(call.base); !base || !*base) {
            say(messages, CommandLine::tr("There is no version “%1”.").arg(shown(call.base)));
            return kWrongCall;
        }
        draft->base = call.base;
    }
    const bool publishable = looked_over(store, *draft, *import, out);
    if (call.dry_run)
        return publishable ? kAllAnswered : kSomeFault;
    const auto saved = store.save(*draft, system_user());
    if (!saved)
        return refused(saved.error(), messages);
    say(out, CommandLine::tr("“%1” is a draft now.")
                 .arg(shown(header_field(saved->cells, HeaderField::Version))));
    return publishable ? kAllAnswered : kSomeFault;
}

} // namespace

int run_tariffs_export(const MaintenanceCall& call, const ExportCall& wanted, std::FILE* out,
                       std::FILE* messages)
{
    const QString& target = wanted.target;
    auto library = open_tariffs(call.tariffs, messages);
    if (!library)
        return kWrongCall;
    const auto book = book_of(*library, wanted.version, messages);
    if (!book)
        return kWrongCall;
    const bool is_there =
        QFileInfo(target).isDir() ? is_book_folder(target) : QFileInfo(target).isFile();
    if (is_there && !wanted.force) {
        say(messages, CommandLine::tr("%1: is there already; --force writes over it.").arg(target));
        return kWrongCall;
    }
    if (wanted.key.isEmpty() && is_workbook_name(target)) {
        const auto written =
            write_workbook(workbook_of(cells_of(*book), Wording(call.language)), target);
        if (written)
            return kAllAnswered;
        say(messages, place_and_reason(written.error()));
        return kWrongCall;
    }
    if (!wanted.key.isEmpty())
        return run_tariffs_seal(call, {book->header.organiser, target, wanted.key, {}}, out,
                                messages);
    if (const auto written = export_folder(*book, target); !written) {
        say(messages, CommandLine::tr("%1: cannot be written: %2").arg(target, written.error()));
        return kWrongCall;
    }
    return kAllAnswered;
}

int run_tariffs_import(const MaintenanceCall& call, const ImportCall& import, std::FILE* out,
                       std::FILE* messages)
{
    auto store = open_to_keep(call.tariffs, !import.dry_run, messages);
    if (!store)
        return refused(store.error(), messages);
    say_who_reads(call.tariffs, messages);
    return is_tables(import.source)
               ? import_draft(*store, import, out, messages)
               : import_package(*store, import.source, import.dry_run, out, messages);
}

int run_tariffs_diff(const MaintenanceCall& call, const std::string& before,
                     const std::string& after, OutputFormat format, std::FILE* out,
                     std::FILE* messages)
{
    auto library = open_tariffs(call.tariffs, messages);
    if (!library)
        return kWrongCall;
    const auto old_book = version_or_folder(*library, before, messages);
    const auto new_book = version_or_folder(*library, after, messages);
    if (!old_book || !new_book)
        return kWrongCall;
    const auto list = differences(*old_book, *new_book);
    const DifferenceWords words(call.language, *old_book, *new_book);
    if (format == OutputFormat::Csv) {
        const std::string text = csv_text(words.table(list));
        std::fwrite(text.data(), 1, text.size(), out);
    } else {
        for (const Difference& one : list) {
            const std::string days = words.days(one);
            say(out, QStringLiteral("%1: %2: %3 → %4%5")
                         .arg(shown(words.kind(one)), shown(words.what(one)),
                              shown(words.before(one)), shown(words.after(one)),
                              days.empty() ? QString() : QStringLiteral(" (%1)").arg(shown(days))));
        }
    }
    return finish_output(out, messages) ? kAllAnswered : kWrongCall;
}

int run_tariffs_publish(const MaintenanceCall& call, const PublishCall& publish, std::FILE* out,
                        std::FILE* messages)
{
    const auto date = date_from_iso(publish.date);
    if (!date) {
        say(messages, CommandLine::tr("Give the day of the decision as YYYY-MM-DD."));
        return kWrongCall;
    }
    const auto is_blank = [](const std::string& given) { return shown(given).trimmed().isEmpty(); };
    if (is_blank(publish.body) || is_blank(publish.section)) {
        say(messages, CommandLine::tr("Give who decided, and the section of the minutes."));
        return kWrongCall;
    }
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    say_who_reads(call.tariffs, messages);
    std::optional<Draft> draft;
    std::optional<Import> import = Import();
    if (is_tables(publish.source)) {
        import = readable(publish.source, out);
        if (!import)
            return kSomeFault;
        draft = draft_from_cells(import->cells);
    } else {
        draft = draft_named(*store, publish.source, messages);
        if (!draft)
            return kWrongCall;
    }
    if (!looked_over(*store, *draft, *import, out))
        return kSomeFault;
    const auto published = store->publish(
        *draft,
        {.body = publish.body, .date = *date, .section = publish.section, .who = system_user()});
    if (!published)
        return refused(published.error(), messages);
    say(out, CommandLine::tr("“%1” is published.").arg(shown(*published)));
    return kAllAnswered;
}

} // namespace maksuarvio
