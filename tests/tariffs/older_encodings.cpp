// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "older_encodings.h"

#include <iconv.h>

#include <stdexcept>

namespace maksuarvio::test {

namespace {

const char* system_name(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
    case Encoding::Utf8Mark:
        return "UTF-8";
    case Encoding::Utf16:
        return "UTF-16";
    case Encoding::Windows1252:
        return "CP1252";
    case Encoding::Latin9:
        return "ISO-8859-15";
    case Encoding::Cp850:
        return "CP858";
    case Encoding::MacRoman:
        return "MACINTOSH";
    }
    return "";
}

std::optional<QByteArray> converted(QByteArray from, const char* from_name, const char* to_name)
{
    const iconv_t converter = ::iconv_open(to_name, from_name);
    if (converter == reinterpret_cast<iconv_t>(-1))
        throw std::runtime_error("the system does not know an encoding");
    QByteArray to(4 * from.size() + 4, '\0');
    char* in = from.data();
    char* out = to.data();
    auto in_left = static_cast<std::size_t>(from.size());
    auto out_left = static_cast<std::size_t>(to.size());
    const bool done = ::iconv(converter, &in, &in_left, &out, &out_left) == 0;
    ::iconv_close(converter);
    to.chop(static_cast<qsizetype>(out_left));
    return done ? std::optional(to) : std::nullopt;
}

} // namespace

QByteArray written_in(Encoding encoding, const QString& text)
{
    const auto bytes = converted(text.toUtf8(), "UTF-8", system_name(encoding));
    if (!bytes)
        throw std::runtime_error("a text cannot be written in an encoding");
    return *bytes;
}

QString read_in(Encoding encoding, const QByteArray& bytes)
{
    return QString::fromUtf8(converted(bytes, system_name(encoding), "UTF-8").value_or(""));
}

} // namespace maksuarvio::test
