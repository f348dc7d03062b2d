// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/commands.h"
#include "app/passphrase.h"
#include "app/standard_streams.h"
#include "tariffs/exchange/installed_keys.h"

namespace maksuarvio {

int run_tariffs_keygen(const QString& file, const std::string& organiser, std::FILE* out,
                       std::FILE* messages)
{
    const Passphrase passphrase = new_passphrase(messages);
    if (passphrase.bytes().isEmpty()) {
        say(messages, CommandLine::tr("A key needs a passphrase: type the same twice, or put it "
                                      "into MAKSUARVIO_PASSPHRASE."));
        return kWrongCall;
    }
    const auto made = generate_keys(file, organiser, passphrase).and_then([&] {
        return read_public_key(file + QStringLiteral(".pub"));
    });
    if (!made) {
        say(messages, message(made.error()));
        return kWrongCall;
    }
    say(out,
        CommandLine::tr("%1 signs; keep it to yourself. %1.pub goes to the computers that import.")
            .arg(file));
    say(out, CommandLine::tr("Its fingerprint, to compare when it is installed: %1")
                 .arg(fingerprint(*made)));
    return finish_output(out, messages) ? kAllAnswered : kWrongCall;
}

int run_tariffs_keys(std::FILE* out, std::FILE* messages)
{
    const InstalledKeys installed = installed_keys();
    for (const PublicKey& key : installed.keys)
        say(out, QStringLiteral("%1  %2  %3")
                     .arg(QString::fromStdString(key.organiser), fingerprint(key), key.path));
    for (const KeyError& error : installed.errors)
        say(messages, message(error));
    if (installed.keys.empty())
        say(messages, CommandLine::tr("No key is installed in %1.").arg(key_folder()));
    if (!finish_output(out, messages))
        return kWrongCall;
    return installed.errors.empty() ? kAllAnswered : kSomeFault;
}

} // namespace maksuarvio
