// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/standard_streams.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include <io.h>
#else
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

protected:
    qint64 readData(char* data, qint64 size) override
    {
        constexpr int kDescriptor = 0;
#ifdef Q_OS_WIN
        return _read(kDescriptor, data, static_cast<unsigned>(size));
#else
        ssize_t count = 0;
        do
            count = ::read(kDescriptor, data, static_cast<std::size_t>(size));
        while (count < 0 && errno == EINTR);
        return count;
#endif
    }
    qint64 writeData(const char*, qint64) override
    {
        return -1;
    }
};

} // namespace

tl::expected<std::unique_ptr<QIODevice>, QString> open_input(const QString& name)
{
    if (name.isEmpty() || name == QStringLiteral("-"))
        return std::make_unique<StandardInput>();
    auto file = std::make_unique<QFile>(name);
    if (!file->open(QIODevice::ReadOnly))
        return tl::unexpected(file->errorString());
    return file;
}

bool arrived(std::FILE* out, std::FILE* messages)
{
    if (std::fflush(out) == 0 && std::ferror(out) == 0)
        return true;
    say(messages, Commands::tr("The answers could not be written."));
    return false;
}

void say(std::FILE* messages, const QString& line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), messages);
}

std::optional<TariffLibrary> open_tariffs(const QString& path, std::FILE* messages)
{
    const bool is_new = !path.isEmpty() && !QFileInfo::exists(path);
    auto library = TariffLibrary::open(path);
    if (!library) {
        say(messages, message(library.error()));
        for (const Fault& fault : library.error().faults)
            say(messages, place_and_reason(fault));
        return std::nullopt;
    }
    for (const OpenError& warning : library->warnings())
        say(messages, message(warning));
    if (library->serves_shipped())
        say(messages,
            Commands::tr("Fees are estimated on the tariffs that come with the program."));
    else if (is_new)
        say(messages, Commands::tr("%1: there was none, so a new tariff store has been made with "
                                   "the tariffs that come with the program.")
                          .arg(path));
    return std::move(*library);
}

} // namespace maksuarvio
