// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/commands.h"
#include "app/standard_streams.h"
#include "tariffs/exchange/installed_keys.h"
#include "tariffs/exchange/update.h"
#include "tariffs/platform/machine_settings.h"
#include "tariffs/platform/system_folder.h"
#include "tariffs/platform/user.h"
#include "ui/sheet/sheet_check.h"

#include <QFileInfo>

namespace maksuarvio {

namespace {

/// The machine's store where there is one or this user may make it, else the user's own.
QString store_to_update()
{
    const QFileInfo machine(machine_store());
    const QFileInfo folder(machine.absolutePath());
    return machine.exists() || (folder.isDir() && folder.isWritable())
               ? machine_store()
               : TariffLibrary::own_store_path();
}

void say_all(const std::vector<PackageError>& errors, std::FILE* messages)
{
    for (const PackageError& error : errors) {
        say(messages, message(error));
        say(messages, error.faults);
    }
}

/// What was given, else what the administrator has set; empty where it cannot be told, which is
/// said.
QString source_of(const UpdateCall& call, std::FILE* messages)
{
    if (!call.source.isEmpty())
        return call.source;
    const auto settings = machine_settings();
    if (!settings)
        say(messages, settings.error());
    else if (settings->source.isEmpty())
        say(messages,
            CommandLine::tr("Nobody has said where new tariffs come from: give --source, or "
                            "let the administrator set “source” in %1.")
                .arg(machine_settings_file()));
    return settings ? settings->source : QString();
}

} // namespace

int run_update(const UpdateCall& call, std::FILE* out, std::FILE* messages)
{
    const QString source = source_of(call, messages);
    if (source.isEmpty())
        return kWrongCall;
    const InstalledKeys installed = installed_keys();
    for (const KeyError& error : installed.errors)
        say(messages, message(error));
    const QString store = call.tariffs.isEmpty() ? store_to_update() : call.tariffs;
    const auto report = update_from(source, store, installed.keys, sheet_faults, system_user());
    if (!report) {
        say(messages, message(report.error()));
        return kWrongCall;
    }
    if (call.tariffs.isEmpty() && store != machine_store())
        say(messages, CommandLine::tr("%1: this user's own tariffs are updated, which no other "
                                      "user of this computer reads.")
                          .arg(store));
    for (const std::string& version : report->taken)
        say(out, CommandLine::tr("“%1” is published.").arg(QString::fromStdString(version)));
    say_all(report->older, messages);
    say_all(report->refused, messages);
    if (report->not_looked_at > 0)
        say(messages, CommandLine::tr("%1 more packages are not looked at: there are too many.")
                          .arg(report->not_looked_at));
    if (!finish_output(out, messages))
        return kWrongCall;
    return report->refused.empty() && report->not_looked_at == 0 ? kAllAnswered : kSomeFault;
}

} // namespace maksuarvio
