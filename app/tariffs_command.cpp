// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/commands.h"
#include "app/standard_streams.h"
#include "app/tariffs_asked_for.h"
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

} // namespace

int run_tariffs_list(const QString& tariffs, Language language, std::FILE* out, std::FILE* messages)
{
    const auto library = open_tariffs(tariffs, messages);
    if (!library)
        return kWrongCall;
    const Wording wording(language);
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
            say(out, CommandLine::tr("  %1  %2  %3  reviewed %4")
                         .arg(shown(header.version),
                              shown(validity_text(header.valid.from, header.valid.to, language)),
                              words(header.status),
                              header.reviewed_on ? shown(date_text(*header.reviewed_on, language))
                                                 : CommandLine::tr("never")));
        }
    }
    return finish_output(out, messages) ? kAllAnswered : kWrongCall;
}

int run_tariffs_check(const QString& path, std::FILE* out, std::FILE* messages)
{
    // A store has many versions, whose sheets were made before they were published.
    const auto report =
        check_tariffs(path, QFileInfo(path).isDir() ? sheet_faults : missing_characters);
    if (!report) {
        say(messages, message(report.error()));
        say(out, report.error().faults);
        return report.error().faults.empty() ? kWrongCall : kSomeFault;
    }
    for (const QString& note : report->notes)
        say(out, note);
    say(out, report->faults);
    say(out, CommandLine::tr("%1 tariff books checked, %2 faults.")
                 .arg(report->books)
                 .arg(report->faults.size()));
    if (!finish_output(out, messages))
        return kWrongCall;
    return report->faults.empty() ? kAllAnswered : kSomeFault;
}

} // namespace maksuarvio
