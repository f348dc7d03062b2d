// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/kept_store.h"
#include "tariffs/book/csv.h"
#include "tariffs/keep/open_days.h"
#include "tariffs/platform/user.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// A withdrawn version leaves days open where no other takes them over.
void say_what_is_open(std::span<const VersionInfo> known, const std::string& version,
                      std::FILE* messages)
{
    const auto found = std::ranges::find(
        known, version, [](const VersionInfo& info) { return info.header.version; });
    if (found == known.end())
        return;
    BookHeader header = found->header;
    header.status = VersionStatus::Withdrawn;
    if (const auto day = first_day_left_open(header, header.valid, known))
        say(messages, CommandLine::tr("No version serves %1 any more.")
                          .arg(QString::fromStdString(iso_from_date(*day))));
}

} // namespace

int run_tariffs_review(const MaintenanceCall& call, ReviewStep step, const QString& version,
                       std::FILE* out, std::FILE* messages)
{
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    const auto draft = draft_named(*store, version, messages);
    if (!draft)
        return kWrongCall;
    if (!looked_over(*store, *draft, {}, out))
        return kSomeFault;
    if (step == ReviewStep::Send) {
        if (const auto sent = store->send_for_review(*draft, system_user()); !sent)
            return refused(sent.error(), messages);
        say(out, CommandLine::tr("“%1” is sent for review.").arg(version));
    } else {
        if (const auto approved = store->approve(*draft, system_user()); !approved)
            return refused(approved.error(), messages);
        say(out, CommandLine::tr("“%1” is approved as it is now.").arg(version));
    }
    return kAllAnswered;
}

int run_tariffs_withdraw(const MaintenanceCall& call, const std::string& version, std::FILE* out,
                         std::FILE* messages)
{
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    say_who_reads(call.tariffs, messages);
    const auto known = store->versions();
    if (!known)
        return refused(known.error(), messages);
    if (const auto done = store->withdraw(version, system_user()); !done)
        return refused(done.error(), messages);
    say(out, CommandLine::tr("“%1” is withdrawn.").arg(QString::fromStdString(version)));
    say_what_is_open(*known, version, messages);
    return kAllAnswered;
}

int run_tariffs_audit(const MaintenanceCall& call, const std::string& version, OutputFormat format,
                      std::FILE* out, std::FILE* messages)
{
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    const auto log = store->audit_log(version);
    if (!log)
        return refused(log.error(), messages);
    CsvRows rows;
    if (format == OutputFormat::Csv)
        rows.push_back({"at", "who", "action", "version", "place", "old_value", "new_value"});
    for (const AuditEntry& entry : *log) {
        std::vector<std::string> row;
        for (const QString& field : {entry.at, entry.who, entry.action, entry.version, entry.place,
                                     entry.old_value, entry.new_value})
            row.push_back(field.toStdString());
        if (format == OutputFormat::Csv)
            rows.push_back(std::move(row));
        else
            say(out, QStringList{entry.at, entry.who, entry.action, entry.version, entry.place,
                                 entry.old_value, entry.new_value}
                         .join(QStringLiteral("  "))
                         .trimmed());
    }
    const std::string text = csv_text(rows);
    std::fwrite(text.data(), 1, format == OutputFormat::Csv ? text.size() : 0, out);
    return finish_output(out, messages) ? kAllAnswered : kWrongCall;
}

} // namespace maksuarvio
