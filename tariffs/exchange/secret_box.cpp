// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/secret_box.h"

#include <sodium.h>

namespace maksuarvio {

namespace {

constexpr std::size_t kSalt = crypto_pwhash_SALTBYTES;
constexpr std::size_t kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kSealed =
    crypto_sign_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(std::tuple_size_v<SecretBox> == kSalt + kNonce + kSealed);

/// What the passphrase makes of the salt; wiped.
class Lock {
public:
    Lock(const Passphrase& passphrase, const unsigned char* salt)
        : m_made(crypto_pwhash(m_bytes.data(), m_bytes.size(), passphrase.bytes().constData(),
                               static_cast<unsigned long long>(passphrase.bytes().size()), salt,
                               crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE,
                               crypto_pwhash_ALG_ARGON2ID13)
                 == 0)
    {
    }
    Lock(const Lock&) = delete;
    Lock& operator=(const Lock&) = delete;
    ~Lock() { sodium_memzero(m_bytes.data(), m_bytes.size()); }

    bool is_made() const { return m_made; }
    const unsigned char* data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_KEYBYTES> m_bytes{};
    bool m_made;
};

const unsigned char* bytes_of(const std::string& text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

} // namespace

std::optional<SecretBox> sealed_box(const unsigned char* secret, const std::string& organiser,
                                    const Passphrase& passphrase)
{
    SecretBox box;
    randombytes_buf(box.data(), kSalt + kNonce);
    const Lock lock(passphrase, box.data());
    if (!lock.is_made())
        return std::nullopt;
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        box.data() + kSalt + kNonce, nullptr, secret, crypto_sign_SECRETKEYBYTES,
        bytes_of(organiser), organiser.size(), nullptr, box.data() + kSalt, lock.data());
    return box;
}

bool open_box(const SecretBox& box, const std::string& organiser, const Passphrase& passphrase,
              unsigned char* secret)
{
    const Lock lock(passphrase, box.data());
    return lock.is_made()
           && crypto_aead_xchacha20poly1305_ietf_decrypt(
                  secret, nullptr, nullptr, box.data() + kSalt + kNonce, kSealed,
                  bytes_of(organiser), organiser.size(), box.data() + kSalt, lock.data())
                  == 0;
}

} // namespace maksuarvio
