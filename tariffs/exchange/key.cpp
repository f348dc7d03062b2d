// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/key.h"

#include "tariffs/book/value_text.h"
#include "tariffs/exchange/secret_box.h"
#include "tariffs/platform/guarded_file.h"

#include <QCryptographicHash>
#include <QFile>

#include <sodium.h>

#include <cstring>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = KeyError::Code;

namespace {

constexpr std::string_view kSecretKind = "maksuarvio-secret-key-1";
/// The key is in a sealed box, which a passphrase opens.
constexpr std::string_view kBoxedKind = "maksuarvio-secret-key-2";
constexpr std::string_view kPublicKind = "maksuarvio-public-key-1";
/// Kind, organiser and key, each after a space, and the line's end.
constexpr std::size_t kLongestFile = 384;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

static_assert(crypto_sign_BYTES == sizeof(Signature));
static_assert(crypto_sign_PUBLICKEYBYTES == sizeof(PublicKey::bytes));

bool sodium_ready()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

tl::unexpected<KeyError> failed(Code code, const QString& path, QString detail = {})
{
    return tl::unexpected(KeyError{code, path, std::move(detail)});
}

tl::unexpected<KeyError> failed(const FileRefusal& refusal, const QString& path, Code by_system)
{
    using Refused = FileRefusal::Code;
    switch (refusal.code) {
    case Refused::Exists:
        return failed(Code::FileExists, path);
    case Refused::System:
        return failed(by_system, path, refusal.detail);
    case Refused::NotPlain:
        return failed(Code::NotAKey, path);
    case Refused::Link:
        return failed(Code::Link, path);
    case Refused::OpenToOthers:
        return failed(Code::OpenToOthers, path);
    case Refused::NotTrusted:
        return failed(Code::NotTrusted, path);
    }
    return failed(by_system, path);
}

/// Bytes for a while; they are wiped.
template <std::size_t Size> struct Wiped {
    std::array<char, Size> bytes{};
    std::size_t used = 0;

    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { sodium_memzero(bytes.data(), bytes.size()); }

    void add(std::string_view text)
    {
        std::memcpy(bytes.data() + used, text.data(), text.size());
        used += text.size();
    }
    std::string_view view() const { return {bytes.data(), used}; }
};
using KeyText = Wiped<kLongestFile>;

tl::expected<void, KeyError> write(const QString& path, const KeyText& text, Guard guard)
{
    return write_new(path, text.view(), guard).map_error([&](const FileRefusal& refusal) {
        return failed(refusal, path, Code::NotWritable).value();
    });
}

tl::expected<void, KeyError> read_text(const QString& path, KeyText& text, Guard guard)
{
    const auto size = read_guarded(path, text.bytes, guard);
    if (!size)
        return failed(size.error(), path, Code::Unreadable);
    text.used = *size;
    return {};
}

/// Takes the organiser and the key from "KIND ORGANISER BASE64\n"; nothing else will do.
std::optional<std::string> parse(std::string_view text, std::string_view kind, unsigned char* key,
                                 std::size_t size)
{
    if (!text.starts_with(kind) || !text.ends_with('\n'))
        return std::nullopt;
    text.remove_prefix(kind.size());
    text.remove_suffix(1);
    const std::size_t space = text.find(' ', 1);
    if (!text.starts_with(' ') || space == std::string_view::npos)
        return std::nullopt;
    std::string organiser(text.substr(1, space - 1));
    const std::string_view coded = text.substr(space + 1);
    std::size_t decoded = 0;
    const char* end = nullptr;
    if (!is_id(organiser)
        || sodium_base642bin(key, size, coded.data(), coded.size(), nullptr, &decoded, &end,
                             kBase64)
               != 0
        || decoded != size || end != coded.data() + coded.size())
        return std::nullopt;
    return organiser;
}

template <std::size_t Size>
void compose(KeyText& text, std::string_view kind, const std::string& organiser,
             const unsigned char* key)
{
    Wiped<sodium_base64_ENCODED_LEN(Size, kBase64)> coded;
    sodium_bin2base64(coded.bytes.data(), coded.bytes.size(), key, Size, kBase64);
    for (const std::string_view part :
         {kind, std::string_view(" "), std::string_view(organiser), std::string_view(" "),
          std::string_view(coded.bytes.data()), std::string_view("\n")})
        text.add(part);
}

const unsigned char* bytes_of(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

tl::expected<PublicKey, KeyError> read_key(const QString& path, Guard guard)
{
    KeyText text;
    if (const auto done = read_text(path, text, guard); !done)
        return tl::unexpected(done.error());
    PublicKey key{.path = path};
    auto organiser = parse(text.view(), kPublicKind, key.bytes.data(), key.bytes.size());
    if (!organiser)
        return failed(Code::NotAKey, path);
    key.organiser = *std::move(organiser);
    return key;
}

} // namespace

bool PublicKey::verifies(const Signature& signature, QByteArrayView message) const
{
    return sodium_ready()
           && crypto_sign_verify_detached(signature.data(), bytes_of(message),
                                          static_cast<unsigned long long>(message.size()),
                                          bytes.data())
                  == 0;
}

void SecretKey::Wipe::operator()(unsigned char* bytes) const
{
    sodium_free(bytes);
}

Passphrase::~Passphrase()
{
    sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size()));
}

tl::expected<SecretKey, KeyError> SecretKey::read(const QString& path,
                                                  const PassphraseAsked& passphrase)
{
    if (!sodium_ready())
        return failed(Code::NoCryptography, path);
    SecretKey key;
    key.m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    if (!key.m_bytes)
        return failed(Code::NoCryptography, path);
    KeyText text;
    if (const auto done = read_text(path, text, Guard::Secret); !done)
        return tl::unexpected(done.error());
    auto organiser = parse(text.view(), kSecretKind, key.m_bytes.get(), crypto_sign_SECRETKEYBYTES);
    if (!organiser) {
        SecretBox box;
        organiser = parse(text.view(), kBoxedKind, box.data(), box.size());
        if (!organiser)
            return failed(Code::NotAKey, path);
        const Passphrase given = passphrase ? passphrase() : Passphrase(QByteArray());
        if (given.bytes().isEmpty())
            return failed(Code::NoPassphrase, path);
        if (!open_box(box, *organiser, given, key.m_bytes.get()))
            return failed(Code::WrongPassphrase, path);
    }
    key.m_organiser = *std::move(organiser);
    return key;
}

Signature SecretKey::sign(QByteArrayView message) const
{
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, bytes_of(message),
                         static_cast<unsigned long long>(message.size()), m_bytes.get());
    return signature;
}

tl::expected<void, KeyError> generate_keys(const QString& path, const std::string& organiser,
                                           const Passphrase& passphrase)
{
    if (!sodium_ready())
        return failed(Code::NoCryptography, path);
    if (!is_id(organiser))
        return failed(Code::BadOrganiser, path, QString::fromStdString(organiser));
    const QString public_path = path + u".pub"_s;
    if (QFile::exists(public_path))
        return failed(Code::FileExists, public_path);

    PublicKey made{.organiser = organiser};
    Wiped<crypto_sign_SECRETKEYBYTES> secret;
    auto* const secret_bytes = reinterpret_cast<unsigned char*>(secret.bytes.data());
    crypto_sign_keypair(made.bytes.data(), secret_bytes);
    KeyText secret_text;
    if (passphrase.bytes().isEmpty()) {
        compose<crypto_sign_SECRETKEYBYTES>(secret_text, kSecretKind, organiser, secret_bytes);
    } else {
        const auto box = sealed_box(secret_bytes, organiser, passphrase);
        if (!box)
            return failed(Code::NoCryptography, path);
        compose<std::tuple_size_v<SecretBox>>(secret_text, kBoxedKind, organiser, box->data());
    }
    KeyText public_text;
    compose<crypto_sign_PUBLICKEYBYTES>(public_text, kPublicKind, organiser, made.bytes.data());
    return write(path, secret_text, Guard::Secret).and_then([&] {
        auto written = write(public_path, public_text, Guard::None);
        // Half a pair is of no use.
        if (!written)
            QFile::remove(path);
        return written;
    });
}

tl::expected<PublicKey, KeyError> read_public_key(const QString& path)
{
    return read_key(path, Guard::None);
}

tl::expected<PublicKey, KeyError> read_installed_key(const QString& path)
{
    return read_key(path, Guard::Trusted);
}

std::optional<KeyError> error_of_key_folder(const QString& folder)
{
    if (const auto refusal = refusal_of_folder(folder))
        return failed(*refusal, folder, Code::Unreadable).value();
    return std::nullopt;
}

QString fingerprint(const PublicKey& key)
{
    const QByteArrayView bytes(key.bytes.data(), qsizetype(key.bytes.size()));
    QString digits =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    for (qsizetype place = digits.size() - 4; place > 0; place -= 4)
        digits.insert(place, u' ');
    return digits;
}

} // namespace maksuarvio
