// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
// How a draft begins and ends without the window.
#include "app/kept_store.h"
#include "tariffs/book/days.h"
#include "tariffs/keep/index_step.h"
#include "tariffs/platform/user.h"

namespace maksuarvio {

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

/// From the number that the book has to the new one; nothing where either is none.
std::optional<Exact> ratio(const Book& book, Key index, int next)
{
    const std::int64_t now = latest_point(book, index);
    return now > 0 && next > 0 ? std::optional(Exact(next, now)) : std::nullopt;
}

} // namespace

int run_tariffs_index(const MaintenanceCall& call, const IndexCall& index, std::FILE* out,
                      std::FILE* messages)
{
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    const auto base = store->book(index.version);
    if (!base)
        return refused(base.error(), messages);
    const auto tyel = ratio(**base, Key::IndexTyel, index.tyel);
    const auto pension = ratio(**base, Key::IndexKelJanuary, index.national_pension);
    if (!tyel || !pension) {
        say(messages,
            CommandLine::tr("“%1” has no index numbers to step from.").arg(shown(index.version)));
        return kWrongCall;
    }
    const auto draft = index_step(
        **base, {.tyel = *tyel, .national_pension = *pension, .valid = next_index_period(today())},
        index.name);
    if (!draft) {
        say(messages,
            draft.error() == IndexFault::RatioOutOfRange
                ? CommandLine::tr("An index cannot change that much at once: from %1 to %2, and "
                                  "from %3 to %4.")
                      .arg(latest_point(**base, Key::IndexTyel))
                      .arg(index.tyel)
                      .arg(latest_point(**base, Key::IndexKelJanuary))
                      .arg(index.national_pension)
                : CommandLine::tr("“%1” has no values on the day before the new period.")
                      .arg(shown(index.version)));
        return kWrongCall;
    }
    const bool publishable = looked_over(*store, *draft, {}, out);
    const auto saved = store->save(*draft, system_user());
    if (!saved)
        return refused(saved.error(), messages);
    say(out, CommandLine::tr("“%1” is a draft now.").arg(shown(index.name)));
    return publishable ? kAllAnswered : kSomeFault;
}

int run_tariffs_discard(const MaintenanceCall& call, const QString& name, std::FILE* out,
                        std::FILE* messages)
{
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    const auto draft = draft_named(*store, name, messages);
    if (!draft)
        return kWrongCall;
    if (const auto gone = store->discard(draft->id, draft->revision, system_user()); !gone)
        return refused(gone.error(), messages);
    say(out, CommandLine::tr("The draft “%1” is discarded.").arg(name));
    return kAllAnswered;
}

} // namespace maksuarvio
