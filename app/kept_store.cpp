// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/kept_store.h"

#include "tariffs/platform/system_folder.h"
#include "tariffs/store/place.h"
#include "ui/sheet/sheet_check.h"

#include <QFileInfo>

#include <algorithm>

namespace maksuarvio {

tl::expected<Maintenance, OpenError> open_to_keep(const QString& path, bool may_make,
                                                  std::FILE* messages)
{
    const bool is_missing = !path.isEmpty() && !is_central(path) && !QFileInfo::exists(path);
    if (is_missing && !may_make)
        return tl::unexpected(OpenError{OpenError::Code::NotFound, path, {}, {}});
    auto store = Maintenance::open(path, sheet_faults);
    if (store && is_missing)
        say(messages,
            CommandLine::tr("%1: there was none, so a new tariff store has been made with "
                            "the tariffs that come with the program.")
                .arg(path));
    return store;
}

void say_who_reads(const QString& tariffs, std::FILE* messages)
{
    if (tariffs.isEmpty() && QFileInfo::exists(machine_store()))
        say(messages, CommandLine::tr("%1: your own tariffs are kept here. Estimates on this "
                                      "computer read %2; to read yours, give --tariffs.")
                          .arg(TariffLibrary::own_store_path(), machine_store()));
}

std::optional<Draft> draft_named(Maintenance& store, const QString& version, std::FILE* messages)
{
    const auto drafts = store.drafts();
    if (!drafts) {
        refused(drafts.error(), messages);
        return std::nullopt;
    }
    std::vector<DraftInfo> named;
    std::ranges::copy_if(*drafts, std::back_inserter(named), [&](const DraftInfo& draft) {
        return draft.version == version.toStdString();
    });
    if (named.size() == 1) {
        if (auto draft = store.draft(named.front().id))
            return *std::move(draft);
    }
    if (named.size() > 1)
        say(messages, CommandLine::tr("There are %1 drafts “%2”. Publish in the window, or discard "
                                      "the others there.")
                          .arg(named.size())
                          .arg(version));
    else
        say(messages, CommandLine::tr("There is no draft “%1”.").arg(version));
    return std::nullopt;
}

bool looked_over(Maintenance& store, const Draft& draft, const Import& source, std::FILE* out)
{
    const auto national = store.national();
    const auto known = store.versions();
    DraftCheck check = check_draft(draft, national ? national->get() : nullptr, today(),
                                   known ? *known : std::vector<VersionInfo>());
    if (check.publishable())
        check.errors = sheet_faults(check.book);
    for (Fault& fault : check.errors)
        fault = source.placed(std::move(fault));
    say(out, check.errors);
    for (const Warning& warning : check.warnings) {
        const Fault place =
            source.placed({.file = std::string(word(warning.cell.file)), .cell = warning.cell});
        say(out, CommandLine::tr("To look at: %1").arg(place_and_reason(warning, place)));
    }
    return check.publishable();
}

} // namespace maksuarvio
