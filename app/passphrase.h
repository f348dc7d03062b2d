// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/key.h"

#include <cstdio>

namespace maksuarvio {

/// The passphrase of a key: MAKSUARVIO_PASSPHRASE, else what is typed on the terminal, unseen.
/// Empty where there is neither.
PassphraseAsked passphrase_of_key(std::FILE* messages);
/// The same, typed twice, for a new key.
Passphrase new_passphrase(std::FILE* messages);

} // namespace maksuarvio
