// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/key.h"

namespace maksuarvio {

/// A secret key as its file holds it: salt, nonce, and the key with its seal.
using SecretBox = std::array<unsigned char, 16 + 24 + 64 + 16>;

/// Empty where there is not the memory that it takes.
std::optional<SecretBox> sealed_box(const unsigned char* secret, const std::string& organiser,
                                    const Passphrase& passphrase);

/// Whether the passphrase opens the box, and the organiser is the one that it was made for; the key
/// is put into `secret`.
bool open_box(const SecretBox& box, const std::string& organiser, const Passphrase& passphrase,
              unsigned char* secret);

} // namespace maksuarvio
