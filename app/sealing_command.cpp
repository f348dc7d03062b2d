// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/kept_store.h"
#include "app/passphrase.h"
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/platform/user.h"

namespace maksuarvio {

int run_tariffs_seal(const MaintenanceCall& call, const SealCall& seal, std::FILE* out,
                     std::FILE* messages)
{
    std::optional<Date> from;
    if (!seal.from.empty()) {
        from = date_from_iso(seal.from);
        if (!from) {
            say(messages, CommandLine::tr("Give the first day as YYYY-MM-DD."));
            return kWrongCall;
        }
    }
    const auto key = SecretKey::read(seal.key, passphrase_of_key(messages));
    if (!key)
        return refused(key.error(), messages);
    auto store = open_to_keep(call.tariffs, false, messages);
    if (!store)
        return refused(store.error(), messages);
    const auto sealed = seal_organiser(*store, seal.organiser, from, *key, system_user());
    if (!sealed)
        return refused(sealed.error(), messages);
    if (!write_output(seal.file, *sealed, Readers::AsUsual, messages))
        return kWrongCall;
    if (const auto head = delivery_in(*sealed))
        say(out, CommandLine::tr("Package %1 of %2 has %3 versions.")
                     .arg(head->sequence)
                     .arg(QString::fromStdString(head->organiser))
                     .arg(head->versions.size()));
    return kAllAnswered;
}

} // namespace maksuarvio
