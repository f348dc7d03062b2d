// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/key.h"

namespace maksuarvio {

/// The public keys that the administrator has installed, a file *.pub each. A file or a folder that
/// somebody else could have put there or changed counts for nothing, as does what is no key; each
/// is named.
struct InstalledKeys {
    std::vector<PublicKey> keys;
    std::vector<KeyError> errors;
};
InstalledKeys installed_keys();

/// Where they are looked for: keys in the system's folder, and nowhere else.
QString key_folder();

} // namespace maksuarvio
