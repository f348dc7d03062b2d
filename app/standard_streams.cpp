// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/standard_streams.h"

namespace maksuarvio {

bool open_input(QFile& file, const QString& name)
{
    if (name.isEmpty() || name == QStringLiteral("-"))
        return file.open(stdin, QIODevice::ReadOnly);
    file.setFileName(name);
    return file.open(QIODevice::ReadOnly);
}

void say(std::FILE* messages, const QString& line)
{
    const QByteArray text = line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), messages);
}

std::optional<TariffLibrary> open_tariffs(const QString& path, std::FILE* messages)
{
    auto library = TariffLibrary::open(path);
    if (!library) {
        say(messages, message(library.error()));
        return std::nullopt;
    }
    for (const OpenError& warning : library->warnings())
        say(messages, message(warning));
    return std::move(*library);
}

} // namespace maksuarvio
