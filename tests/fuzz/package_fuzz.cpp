// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_files.h"
#include "fuzz.h"
#include "tariffs/exchange/delivery_head.h"
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/exchange/package.h"
#include "tests/tariffs/first_format.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <sys/mman.h>
#include <unistd.h>

// The reader of packages and of keys. The first byte tells what the rest is: 'b' the files of a
// book, packed with true lengths; 'c' the content of a package; 'k' a public key's file; 'h' the
// head of a package of the second format, 's' its sheets; else a whole file. What 'b', 'c', 'h' and
// 's' make is signed, since nothing else is read by the program.

namespace maksuarvio::fuzz {

namespace {

constexpr std::string_view kMark = "maksuarvio-package-1\n";

struct Keys {
    QTemporaryDir folder;
    SecretKey secret;
    std::vector<PublicKey> installed;

    Keys() : secret(read())
    {
        auto key = read_public_key(path() + QStringLiteral(".pub"));
        require(key.has_value(), "a key made is read");
        installed.push_back(*std::move(key));
    }

private:
    QString path() const { return folder.filePath(QStringLiteral("key")); }
    SecretKey read() const
    {
        require(generate_keys(path(), "fuzz").has_value(), "a key is made");
        auto key = SecretKey::read(path());
        require(key.has_value(), "a key made is read");
        return *std::move(key);
    }
};

const Keys& keys()
{
    static const Keys made;
    return made;
}

QByteArray as_bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray signed_with_key(QByteArray bytes)
{
    const Signature signature = keys().secret.sign(bytes);
    bytes.append(reinterpret_cast<const char*>(signature.data()), std::ssize(signature));
    return bytes;
}

void append_field(QByteArray& bytes, const QByteArray& field)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(field.size() >> shift & 0xff));
    bytes.append(field);
}

/// A file in the one form that a checksum is of.
QByteArray plain_form(const QByteArray& content)
{
    const auto rows = read_csv(content.toStdString());
    return QByteArray::fromStdString(csv_text(rows.value_or(CsvRows())));
}

/// A package of these files with the checksum that they should have.
QByteArray packed(std::string_view input)
{
    const BookContents contents = contents_of(input);
    QCryptographicHash checksum(QCryptographicHash::Sha256);
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const QByteArray& sound = sound_book()[i];
        const QByteArray plain = *contents[i] == sound ? sound : plain_form(*contents[i]);
        checksum.addData(QByteArray::number(plain.size()) + '\n' + plain);
    }
    QByteArray bytes = as_bytes(kMark);
    append_field(bytes, checksum.result().toHex());
    append_field(bytes, "fuzz-0\nfuzz-1\n");
    for (const auto& content : contents)
        append_field(bytes, *content);
    return signed_with_key(bytes);
}

/// What is sealed again takes longer than all else.
void require_sound(const Package& package, bool is_sealed_again)
{
    require(package.book.header.organiser == "fuzz", "a key speaks for its organiser");
    require(package.book.header.status == VersionStatus::Published, "what is taken is published");
    require(package.book.checksum == checksum_of(package.cells), "the checksum is of the cells");
    if (!is_sealed_again)
        return;
    const auto sealed = test::first_format_package(package.book, package.known, keys().secret);
    const auto again = open_package(sealed, keys().installed);
    require(again && again->known == package.known && again->cells == cells_of(package.book),
            "and opens to the same");
}

/// A package of the second format with this head.
QByteArray with_head(const QByteArray& head)
{
    QByteArray bytes("maksuarvio-package-2\n");
    append_field(bytes, head);
    return signed_with_key(bytes);
}

void open_signed_head(std::string_view text)
{
    const auto head = read_package_head(with_head(as_bytes(text)), keys().installed);
    if (head)
        require(head->organiser == "fuzz" && delivery_text(*head) == text,
                "a head that is read is written so");
    else
        require(head.error().code != PackageError::Code::NotSigned,
                "what the key has signed is refused for what it holds");
}

/// Sheets that the head does not know.
void open_sheets(std::string_view sheets)
{
    const std::string text = "organiser fuzz\nsequence 1\nmade x\nversion fuzz-1 "
                             + std::string(64, '0') + " published\n";
    require(!open_organiser_package(with_head(QByteArray::fromStdString(text)) + as_bytes(sheets),
                                    keys().installed),
            "sheets without their digest are never opened");
}

void read_key(std::string_view text)
{
    const int file = ::memfd_create("key", MFD_CLOEXEC);
    require(file >= 0
                && ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size()),
            "there is a file");
    const auto key = read_public_key(QStringLiteral("/proc/self/fd/%1").arg(file));
    ::close(file);
    require(!key
                || (text.starts_with("maksuarvio-public-key-1 " + key->organiser + " ")
                    && text.ends_with('\n')),
            "a key has its form");
}

} // namespace

} // namespace maksuarvio::fuzz

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace maksuarvio;
    using namespace maksuarvio::fuzz;
    std::string_view rest = text_of(data, size);
    const char kind = rest.empty() ? '\0' : rest.front();
    rest.remove_prefix(std::min<std::size_t>(1, rest.size()));
    if (kind == 'k') {
        read_key(rest);
    } else if (kind == 'h') {
        open_signed_head(rest);
    } else if (kind == 's') {
        open_sheets(rest);
    } else if (kind == 'b' || kind == 'c') {
        const QByteArray bytes =
            kind == 'b' ? packed(rest) : signed_with_key(as_bytes(kMark) + as_bytes(rest));
        const auto package = open_package(bytes, keys().installed);
        if (package)
            require_sound(*package, is_one_in(8, data, size));
        else
            require(package.error().code != PackageError::Code::NotSigned
                        && !message(package.error()).isEmpty(),
                    "what the key has signed is refused for what it holds");
    } else {
        require(!open_package(as_bytes(text_of(data, size)), keys().installed),
                "what the key has not signed is never opened");
    }
    return 0;
}
