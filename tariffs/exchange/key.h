// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArrayView>
#include <QStringList>

#include <tl/expected.hpp>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace maksuarvio {

/// Why a key cannot be made or read. Holds no part of a key.
struct KeyError {
    enum class Code : std::uint8_t {
        BadOrganiser, ///< see detail
        FileExists,
        NotWritable, ///< the system's words in detail
        Unreadable,  ///< the same
        NotAKey,
        OpenToOthers, ///< a secret key that other users may read
        NoCryptography
    } code = Code::NotAKey;
    QString path;
    QString detail;
};

/// The error in words; names the file.
QString message(const KeyError& error);

using Signature = std::array<unsigned char, 64>;

/// What an administrator installs: it vouches for the packages of one organiser (Ed25519).
struct PublicKey {
    std::string organiser;
    std::array<unsigned char, 32> bytes{};

    bool verifies(const Signature& signature, QByteArrayView message) const;
};

/// The maintainer's secret (Ed25519), in memory that is neither swapped nor dumped, and wiped.
class SecretKey {
public:
    static tl::expected<SecretKey, KeyError> read(const QString& path);

    const std::string& organiser() const { return m_organiser; }
    Signature sign(QByteArrayView message) const;

private:
    struct Wipe {
        void operator()(unsigned char* bytes) const;
    };
    SecretKey() = default;

    std::string m_organiser;
    std::unique_ptr<unsigned char, Wipe> m_bytes;
};

/// Makes the secret file `path` (0600) and the public file `path` + ".pub"; neither may exist.
tl::expected<void, KeyError> generate_keys(const QString& path, const std::string& organiser);

tl::expected<PublicKey, KeyError> read_public_key(const QString& path);

/// The keys that the administrator has installed: maksuarvio/keys/*.pub in the configuration
/// folders of the system (/etc/xdg, or XDG_CONFIG_DIRS), never the user's own. A file that is no
/// key counts for nothing and is named.
struct InstalledKeys {
    std::vector<PublicKey> keys;
    std::vector<KeyError> errors;
};
InstalledKeys installed_keys();
/// Where they are looked for.
QStringList key_folders();

} // namespace maksuarvio
