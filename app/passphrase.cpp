// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/passphrase.h"

#include "app/standard_streams.h"
#include "tariffs/platform/terminal.h"

namespace maksuarvio {

namespace {

constexpr auto kVariable = "MAKSUARVIO_PASSPHRASE";

} // namespace

PassphraseAsked passphrase_of_key(std::FILE* messages)
{
    return [messages] {
        if (qEnvironmentVariableIsSet(kVariable))
            return Passphrase(qgetenv(kVariable));
        return Passphrase(typed_unseen(messages, CommandLine::tr("Passphrase of the key: ")));
    };
}

Passphrase new_passphrase(std::FILE* messages)
{
    if (qEnvironmentVariableIsSet(kVariable))
        return Passphrase(qgetenv(kVariable));
    Passphrase first(typed_unseen(messages, CommandLine::tr("Passphrase of the new key: ")));
    const Passphrase second(typed_unseen(messages, CommandLine::tr("The same again: ")));
    return first.bytes() == second.bytes() ? std::move(first) : Passphrase(QByteArray());
}

} // namespace maksuarvio
