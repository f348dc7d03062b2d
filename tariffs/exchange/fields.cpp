// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/fields.h"

namespace maksuarvio {

void append_field(QByteArray& bytes, std::string_view text)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(text.size() >> shift & 0xff));
    bytes.append(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<std::string_view> take_field(QByteArrayView& bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    qsizetype size = 0;
    for (int i = 3; i >= 0; --i)
        size = size << 8 | static_cast<unsigned char>(bytes[i]);
    if (size > bytes.size() - 4)
        return std::nullopt;
    const std::string_view field(bytes.data() + 4, static_cast<std::size_t>(size));
    bytes = bytes.sliced(4 + size);
    return field;
}

} // namespace maksuarvio
