// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/commands.h"
#include "app/standard_streams.h"
#include "app/tariffs_asked_for.h"
#include "tariffs/book/days.h"
#include "tariffs/keep/maintenance.h"
#include "tariffs/store/place.h"
#include "translations/numbers.h"
#include "translations/wording.h"
#include "ui/sheet/sheet_check.h"

#include <QFileInfo>

namespace maksuarvio {

namespace {

QString words(VersionStatus status)
{
    switch (status) {
    case VersionStatus::Draft:
        return CommandLine::tr("draft");
    case VersionStatus::Published:
        return CommandLine::tr("published");
    case VersionStatus::Withdrawn:
        return CommandLine::tr("withdrawn");
    }
    return {};
}

/// The drafts of a store that this user may keep; none of a folder, or of a store of somebody else.
std::vector<DraftInfo> drafts_in(const QString& tariffs)
{
    const QString store = tariffs.isEmpty() ? TariffLibrary::usual_store_path() : tariffs;
    if (!is_central(store) && (!QFileInfo(store).isFile() || !QFileInfo(store).isWritable()))
        return {};
    auto kept = Maintenance::open(store, sheet_faults);
    if (!kept)
        return {};
    return kept->drafts().value_or(std::vector<DraftInfo>());
}

void say_draft(std::FILE* out, const DraftInfo& draft)
{
    const QString name =
        draft.version.empty() ? CommandLine::tr("unnamed") : QString::fromStdString(draft.version);
    say(out, CommandLine::tr("  %1  draft  changed %2 by %3")
                 .arg(name, draft.changed_at, draft.changed_by));
}

/// The published version of the organiser that corrects one, the latest of several.
QString corrected_by(const OrganiserInfo& organiser, const std::string& version)
{
    QString found;
    for (const VersionInfo& other : organiser.versions) {
        if (other.header.corrects == version && other.header.status == VersionStatus::Published)
            found = CommandLine::tr("  corrected by %1")
                        .arg(QString::fromStdString(other.header.version));
    }
    return found;
}

} // namespace

int run_tariffs_list(const QString& tariffs, Language language, std::FILE* out, std::FILE* messages)
{
    const auto library = open_tariffs(tariffs, messages);
    if (!library)
        return kWrongCall;
    const Wording wording(language);
    std::vector<DraftInfo> drafts = drafts_in(tariffs);
    for (const OrganiserInfo& organiser : library->organisers()) {
        const auto name = wording.pick(organiser.name);
        say(out,
            QStringLiteral("%1  %2").arg(QString::fromStdString(organiser.id),
                                         QString::fromUtf8(name.data(), qsizetype(name.size()))));
        if (!organiser.has_own_book())
            say(out, CommandLine::tr("  no book of its own: the national maximum fees are used"));
        for (const VersionInfo& version : organiser.versions) {
            const BookHeader& header = version.header;
            const auto shown = [&](const std::string& text) {
                return QString::fromStdString(text);
            };
            say(out,
                CommandLine::tr("  %1  %2  %3  reviewed %4")
                        .arg(shown(header.version),
                             shown(validity_text(header.valid.from, header.valid.to, language)),
                             words(header.status),
                             header.reviewed_on ? shown(date_text(*header.reviewed_on, language))
                                                : CommandLine::tr("never"))
                    + corrected_by(organiser, header.version));
        }
        std::erase_if(drafts, [&](const DraftInfo& draft) {
            if (draft.organiser != organiser.id)
                return false;
            say_draft(out, draft);
            return true;
        });
    }
    if (!drafts.empty())
        say(out, CommandLine::tr("no organiser of the list"));
    for (const DraftInfo& draft : drafts)
        say_draft(out, draft);
    return finish_output(out, messages) ? kAllAnswered : kWrongCall;
}

int run_tariffs_check(const QString& path, std::FILE* out, std::FILE* messages)
{
    // A store has many versions, whose sheets were made before they were published.
    const auto report =
        check_tariffs(path, today(), QFileInfo(path).isDir() ? sheet_faults : missing_characters);
    if (!report) {
        say(messages, message(report.error()));
        say(out, report.error().faults);
        return report.error().faults.empty() ? kWrongCall : kSomeFault;
    }
    for (const QString& note : report->notes)
        say(out, note);
    say(out, report->faults);
    for (const QString& warning : report->warnings)
        say(out, CommandLine::tr("To look at: %1").arg(warning));
    say(out, CommandLine::tr("%1 tariff books checked, %2 faults.")
                 .arg(report->books)
                 .arg(report->faults.size()));
    if (!finish_output(out, messages))
        return kWrongCall;
    return report->faults.empty() ? kAllAnswered : kSomeFault;
}

} // namespace maksuarvio
