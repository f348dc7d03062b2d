// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/key.h"

#include "tariffs/book/value_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <sodium.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace maksuarvio {

using namespace Qt::StringLiterals;
using Code = KeyError::Code;

namespace {

constexpr std::string_view kSecretKind = "maksuarvio-secret-key-1";
constexpr std::string_view kPublicKind = "maksuarvio-public-key-1";
/// Kind, organiser and key, each after a space, and the line's end.
constexpr std::size_t kLongestFile = 256;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;
constexpr qsizetype kMostKeys = 100;

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

tl::unexpected<KeyError> failed_by_system(Code code, const QString& path, int number)
{
    return failed(number == EEXIST ? Code::FileExists : code, path,
                  QString::fromLocal8Bit(std::strerror(number)));
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

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    int number() const { return m_number; }

private:
    int m_number;
};

// A file of the process's own, with its rights from the first moment on; not through a buffer that
// nobody wipes.
tl::expected<void, KeyError> write_new(const QString& path, std::string_view text, mode_t rights)
{
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(::open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, rights));
    if (file.number() < 0)
        return failed_by_system(Code::NotWritable, path, errno);
    if (::write(file.number(), text.data(), text.size()) != static_cast<ssize_t>(text.size())
        || ::fsync(file.number()) != 0) {
        const int number = errno;
        ::unlink(name);
        return failed_by_system(Code::NotWritable, path, number);
    }
    return {};
}

tl::expected<void, KeyError> read_text(const QString& path, KeyText& text, bool secret)
{
    const Descriptor file(::open(QFile::encodeName(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat about {};
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0)
        return failed_by_system(Code::Unreadable, path, errno);
    if (!S_ISREG(about.st_mode) || about.st_size > static_cast<off_t>(kLongestFile))
        return failed(Code::NotAKey, path);
    if (secret && (about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return failed(Code::OpenToOthers, path);
    const ssize_t size = ::read(file.number(), text.bytes.data(), text.bytes.size());
    if (size < 0)
        return failed_by_system(Code::Unreadable, path, errno);
    text.used = static_cast<std::size_t>(size);
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

/// The English words of each error; %1 stands for its detail.
const char* words_of(Code code)
{
    switch (code) {
    case Code::BadOrganiser:
        return QT_TRANSLATE_NOOP("Package", "“%1” is no organiser: small letters, digits and "
                                            "_ - . + only");
    case Code::FileExists:
        return QT_TRANSLATE_NOOP("Package", "the file exists already; a key is never written over");
    case Code::NotWritable:
        return QT_TRANSLATE_NOOP("Package", "the key cannot be written: %1");
    case Code::Unreadable:
        return QT_TRANSLATE_NOOP("Package", "the key cannot be read: %1");
    case Code::NotAKey:
        return QT_TRANSLATE_NOOP("Package", "this is no key of this program");
    case Code::OpenToOthers:
        return QT_TRANSLATE_NOOP("Package",
                                 "other users may read this secret key. Take the right from them "
                                 "(chmod 600), and consider whether a new key is needed.");
    case Code::NoCryptography:
        return QT_TRANSLATE_NOOP("Package", "the system's cryptography (libsodium) does not work");
    }
    return "";
}

} // namespace

QString message(const KeyError& error)
{
    QString words = QCoreApplication::translate("Package", words_of(error.code));
    words.replace(u"%1"_s, error.detail);
    return error.path + u": "_s + words;
}

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

tl::expected<SecretKey, KeyError> SecretKey::read(const QString& path)
{
    if (!sodium_ready())
        return failed(Code::NoCryptography, path);
    SecretKey key;
    key.m_bytes.reset(static_cast<unsigned char*>(sodium_malloc(crypto_sign_SECRETKEYBYTES)));
    if (!key.m_bytes)
        return failed(Code::NoCryptography, path);
    KeyText text;
    if (const auto read = read_text(path, text, true); !read)
        return tl::unexpected(read.error());
    auto organiser = parse(text.view(), kSecretKind, key.m_bytes.get(), crypto_sign_SECRETKEYBYTES);
    if (!organiser)
        return failed(Code::NotAKey, path);
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

tl::expected<void, KeyError> generate_keys(const QString& path, const std::string& organiser)
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
    compose<crypto_sign_SECRETKEYBYTES>(secret_text, kSecretKind, organiser, secret_bytes);
    KeyText public_text;
    compose<crypto_sign_PUBLICKEYBYTES>(public_text, kPublicKind, organiser, made.bytes.data());
    return write_new(path, secret_text.view(), S_IRUSR | S_IWUSR).and_then([&] {
        auto written =
            write_new(public_path, public_text.view(), S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
        // Half a pair is of no use.
        if (!written)
            QFile::remove(path);
        return written;
    });
}

tl::expected<PublicKey, KeyError> read_public_key(const QString& path)
{
    KeyText text;
    if (const auto read = read_text(path, text, false); !read)
        return tl::unexpected(read.error());
    PublicKey key;
    auto organiser = parse(text.view(), kPublicKind, key.bytes.data(), key.bytes.size());
    if (!organiser)
        return failed(Code::NotAKey, path);
    key.organiser = *std::move(organiser);
    return key;
}

QStringList key_folders()
{
    QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    // The user's own folder: nobody vouches for themselves.
    folders.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (QString& folder : folders)
        folder += u"/maksuarvio/keys"_s;
    return folders;
}

InstalledKeys installed_keys()
{
    InstalledKeys installed;
    for (const QString& folder : key_folders()) {
        const QDir files(folder);
        const QStringList names = files.entryList({u"*.pub"_s}, QDir::Files, QDir::Name);
        for (const QString& name : names.first(std::min(names.size(), kMostKeys))) {
            auto key = read_public_key(files.filePath(name));
            if (key)
                installed.keys.push_back(*std::move(key));
            else
                installed.errors.push_back(std::move(key.error()));
        }
    }
    return installed;
}

} // namespace maksuarvio
