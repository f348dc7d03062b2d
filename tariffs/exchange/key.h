// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
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
        NoPassphrase,    ///< none was given
        WrongPassphrase, ///< or the file was changed
        OpenToOthers,    ///< a secret key that other users may read
        Link,            ///< in place of an installed key or its folder
        NotTrusted,      ///< somebody else than the administrator could have installed it
        TooMany,         ///< in a folder; how many are not looked at in detail
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
    /// The file that it was read from.
    QString path;

    bool verifies(const Signature& signature, QByteArrayView message) const;
};

/// What opens a secret key; wiped. None where it is empty.
class Passphrase {
public:
    explicit Passphrase(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Passphrase(Passphrase&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}
    Passphrase& operator=(Passphrase&&) = delete;
    ~Passphrase();

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Asked only where a key has one.
using PassphraseAsked = std::function<Passphrase()>;

/// The maintainer's secret (Ed25519), in memory that is neither swapped nor dumped, and wiped.
class SecretKey {
public:
    static tl::expected<SecretKey, KeyError> read(const QString& path,
                                                  const PassphraseAsked& passphrase = {});

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

/// Makes the secret file `path` (0600) and the public file `path` + ".pub"; neither may exist. With
/// a passphrase the secret file is of no use without it (Argon2id, XChaCha20-Poly1305).
tl::expected<void, KeyError> generate_keys(const QString& path, const std::string& organiser,
                                           const Passphrase& passphrase = Passphrase(QByteArray()));

/// A key that somebody has sent, whoever may have changed it since.
tl::expected<PublicKey, KeyError> read_public_key(const QString& path);
/// A key of the administrator's, which nobody else may write.
tl::expected<PublicKey, KeyError> read_installed_key(const QString& path);
/// Why no key in this folder is the administrator's; empty where every key may be.
std::optional<KeyError> error_of_key_folder(const QString& folder);

/// What two people compare to know that they mean the same key: the SHA-256 of its bytes, in groups
/// of four hexadecimal digits.
QString fingerprint(const PublicKey& key);

} // namespace maksuarvio
