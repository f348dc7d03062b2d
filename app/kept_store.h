// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/commands.h"
#include "app/standard_streams.h"
#include "tariffs/exchange/table_file.h"
#include "tariffs/keep/maintenance.h"

namespace maksuarvio {

// What the maintainer's commands have in common.

/// Says an error and the faults that come with it. The answer is the exit code.
template <typename Problem> int refused(const Problem& error, std::FILE* messages)
{
    say(messages, message(error));
    if constexpr (requires { error.faults; }) {
        say(messages, error.faults);
        return error.faults.empty() ? kWrongCall : kSomeFault;
    }
    return kWrongCall;
}

/// A store to be written. One that was named and is not there is made only by who may make it.
tl::expected<Maintenance, OpenError> open_to_keep(const QString& path, bool may_make,
                                                  std::FILE* messages);

/// Who keeps tariffs keeps their own, also where all users of the computer read another store.
void say_who_reads(const QString& tariffs, std::FILE* messages);

/// The one draft of that name; empty where there is none, which is said. Which of several is meant,
/// only a person can say.
std::optional<Draft> draft_named(Maintenance& store, const QString& version, std::FILE* messages);

/// Says every fault and warning of a draft, where they stand in what it was read from; whether it
/// can be published.
bool looked_over(Maintenance& store, const Draft& draft, const Import& source, std::FILE* out);

} // namespace maksuarvio
