// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/guarded_file.h"

#include "tariffs/platform/system_folder.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace maksuarvio {

using Code = FileRefusal::Code;

namespace {

tl::unexpected<FileRefusal> refused(Code code)
{
    return tl::unexpected(FileRefusal{code, {}});
}

tl::unexpected<FileRefusal> refused_by_system(int number)
{
    const Code code = number == EEXIST ? Code::Exists : Code::System;
    return tl::unexpected(FileRefusal{code, QString::fromLocal8Bit(std::strerror(number))});
}

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

bool is_trusted(const struct stat& about)
{
    return is_administrator(about.st_uid) && (about.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

} // namespace

tl::expected<std::size_t, FileRefusal> read_guarded(const QString& path, std::span<char> into,
                                                    Guard guard)
{
    // What is a link now may point elsewhere tomorrow. A pipe would be waited for.
    const int follow = guard == Guard::Trusted ? O_NOFOLLOW : 0;
    const Descriptor file(
        ::open(QFile::encodeName(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK | follow));
    struct stat about {};
    if (file.number() < 0 && errno == ELOOP)
        return refused(Code::Link);
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0)
        return refused_by_system(errno);
    if (!S_ISREG(about.st_mode) || about.st_size > static_cast<off_t>(into.size()))
        return refused(Code::NotPlain);
    if (guard == Guard::Secret && (about.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return refused(Code::OpenToOthers);
    if (guard == Guard::Trusted && !is_trusted(about))
        return refused(Code::NotTrusted);
    const ssize_t size = ::read(file.number(), into.data(), into.size());
    if (size < 0)
        return refused_by_system(errno);
    return static_cast<std::size_t>(size);
}

tl::expected<void, FileRefusal> write_new(const QString& path, std::string_view text, Guard guard)
{
    const QByteArray name = QFile::encodeName(path);
    const mode_t others = guard == Guard::Secret ? 0 : S_IRGRP | S_IROTH;
    const Descriptor file(
        ::open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR | others));
    if (file.number() < 0)
        return refused_by_system(errno);
    if (::write(file.number(), text.data(), text.size()) != static_cast<ssize_t>(text.size())
        || ::fsync(file.number()) != 0) {
        const int number = errno;
        ::unlink(name);
        return refused_by_system(number);
    }
    return {};
}

std::optional<FileRefusal> refusal_of_folder(const QString& folder)
{
    struct stat about {};
    if (::lstat(QFile::encodeName(folder), &about) != 0)
        return errno == ENOENT ? std::nullopt : std::optional(refused_by_system(errno).value());
    if (S_ISLNK(about.st_mode))
        return FileRefusal{Code::Link, {}};
    if (!S_ISDIR(about.st_mode))
        return FileRefusal{Code::NotPlain, {}};
    if (!is_trusted(about))
        return FileRefusal{Code::NotTrusted, {}};
    return std::nullopt;
}

} // namespace maksuarvio
