// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/commands.h"
#include "app/standard_streams.h"
#include "tariffs/book/value_text.h"
#include "tariffs/exchange/key.h"
#include "tariffs/store/postgresql/central.h"

namespace maksuarvio {

namespace {

int refused(const OpenError& error, std::FILE* messages)
{
    say(messages, message(error));
    return kWrongCall;
}

/// Opens the store and does what is to be done with it.
template <typename Work> int with_store(const QString& path, std::FILE* messages, Work work)
{
    auto store = CentralStore::open(path);
    if (!store)
        return refused(store.error(), messages);
    const auto done = work(*store);
    return done ? *done : refused(done.error(), messages);
}

} // namespace

int run_central_init(const QString& path, std::FILE* out, std::FILE* messages)
{
    return with_store(path, messages, [&](CentralStore& store) {
        return store.init().map([&] {
            say(out, CommandLine::tr("%1: the central store is there.").arg(path));
            return int(kAllAnswered);
        });
    });
}

int run_central_migrate(const QString& path, std::FILE* out, std::FILE* messages)
{
    return with_store(path, messages, [&](CentralStore& store) {
        return store.migrate().map([&] {
            say(out, CommandLine::tr("%1: the central store is up to date.").arg(path));
            return int(kAllAnswered);
        });
    });
}

int run_central_status(const QString& path, std::FILE* out, std::FILE* messages)
{
    return with_store(path, messages, [&](CentralStore& store) {
        return store.schema().and_then([&](int schema) {
            return store.counts().map([&](const CentralStore::Counts& counts) {
                say(out, CommandLine::tr("schema %1, %2 versions, %3 drafts, %4 packages")
                             .arg(schema)
                             .arg(counts.versions)
                             .arg(counts.drafts)
                             .arg(counts.packages));
                if (!counts.last_package_at.isEmpty())
                    say(out, CommandLine::tr("last package: %1").arg(counts.last_package_at));
                return int(kAllAnswered);
            });
        });
    });
}

int run_central_verify(const QString& path, std::FILE* out, std::FILE* messages)
{
    return with_store(path, messages, [&](CentralStore& store) {
        return store.verify().map([&](const QStringList& faults) {
            for (const QString& fault : faults)
                say(messages, fault);
            if (faults.isEmpty())
                say(out, CommandLine::tr("Every version is as it was published."));
            return int(faults.isEmpty() ? kAllAnswered : kSomeFault);
        });
    });
}

int run_central_grant(const QString& path, std::string_view role, const QString& user,
                      std::FILE* out, std::FILE* messages)
{
    return with_store(path, messages, [&](CentralStore& store) {
        return store.grant(*from_word<CentralRole>(role), user).map([&] {
            say(out, CommandLine::tr("%1 is a %2 now.")
                         .arg(user, QString::fromUtf8(role.data(), qsizetype(role.size()))));
            return int(kAllAnswered);
        });
    });
}

int run_central_four_eyes(const QString& path, const QString& organiser, bool on, std::FILE* out,
                          std::FILE* messages)
{
    if (!is_id(organiser.toStdString())) {
        say(messages, message(KeyError{KeyError::Code::BadOrganiser, path, organiser}));
        return kWrongCall;
    }
    return with_store(path, messages, [&](CentralStore& store) {
        return store.set_four_eyes(organiser, on).map([&] {
            say(out, (on ? CommandLine::tr("%1: what is published needs someone else's approval.")
                         : CommandLine::tr("%1: what is published needs no approval."))
                         .arg(organiser));
            return int(kAllAnswered);
        });
    });
}

} // namespace maksuarvio
