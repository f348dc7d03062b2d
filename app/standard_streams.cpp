// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/standard_streams.h"

#include "tariffs/book/text_rules.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace maksuarvio {

namespace {

/// Gives what has come without waiting for more, and every byte: a program that asks case by case
/// is answered case by case, and a NUL is no end.
class StandardInput : public QIODevice {
public:
    StandardInput() { open(QIODevice::ReadOnly); }
    bool isSequential() const override { return true; }
    /// Null where there was none.
    QString fault() const { return m_fault; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        constexpr int kDescriptor = 0;
#ifdef Q_OS_WIN
        const int count = _read(kDescriptor, data, static_cast<unsigned>(size));
#else
        ssize_t count = 0;
        do
            count = ::read(kDescriptor, data, static_cast<std::size_t>(size));
        while (count < 0 && errno == EINTR);
#endif
        if (count < 0)
            m_fault = QString::fromLocal8Bit(std::strerror(errno));
        return count;
    }
    qint64 writeData(const char*, qint64) override
    {
        return -1;
    }

private:
    QString m_fault;
};

void say_unreadable(const QString& name, const QString& reason, std::FILE* messages)
{
    say(messages, CommandLine::tr("%1: cannot be read: %2").arg(name, reason));
}

} // namespace

void keep_closed_streams()
{
#ifndef Q_OS_WIN
    // What is opened gets the lowest number that is free; of one that is held so, reading and
    // writing fail as of a closed one.
    for (const auto& [stream, way] :
         {std::pair(STDIN_FILENO, O_WRONLY), std::pair(STDOUT_FILENO, O_RDONLY),
          std::pair(STDERR_FILENO, O_RDONLY)}) {
        if (::fcntl(stream, F_GETFD) < 0)
            static_cast<void>(::open("/dev/null", way));
    }
#endif
}

std::unique_ptr<QIODevice> open_input(const QString& name, std::FILE* messages)
{
    if (name.isEmpty() || name == QStringLiteral("-"))
        return std::make_unique<StandardInput>();
    // A case in the file's place: no message repeats what it holds.
    if (name.startsWith(u'{') || name.startsWith(u'[')) {
        say(messages,
            CommandLine::tr(
                "A case is not given as an argument but in a file or on standard input."));
        return nullptr;
    }
    auto file = std::make_unique<QFile>(name);
    if (file->open(QIODevice::ReadOnly))
        return file;
    say_unreadable(name, file->errorString(), messages);
    return nullptr;
}

bool read_to_end(const QIODevice& input, const QString& name, std::FILE* messages)
{
    if (const auto* file = dynamic_cast<const QFileDevice*>(&input)) {
        if (file->error() == QFileDevice::NoError)
            return true;
        say_unreadable(name, file->errorString(), messages);
        return false;
    }
    const QString fault = dynamic_cast<const StandardInput&>(input).fault();
    if (!fault.isNull())
        say_unreadable(CommandLine::tr("standard input"), fault, messages);
    return fault.isNull();
}

bool finish_output(std::FILE* out, std::FILE* messages)
{
    if (std::fflush(out) == 0 && std::ferror(out) == 0)
        return true;
    say(messages, CommandLine::tr("The answers could not be written."));
    return false;
}

bool write_output(const QString& file, QByteArrayView content, Readers readers, std::FILE* messages)
{
    const auto done = write_file(file, content, readers);
    if (!done)
        say(messages, CommandLine::tr("%1: cannot be written: %2").arg(file, done.error()));
    return done.has_value();
}

void say(std::FILE* messages, const QString& line)
{
    const QByteArray text = one_line(line).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), messages);
}

void say(std::FILE* messages, const std::vector<Fault>& faults)
{
    for (const Fault& fault : faults)
        say(messages, place_and_reason(fault));
}

} // namespace maksuarvio
