// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "fuzz.h"

#include <cstdio>
#include <cstdlib>

namespace maksuarvio::fuzz {

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "This does not hold: %s\n", what);
    std::abort();
}

bool is_one_in(std::uint32_t many, const std::uint8_t* data, std::size_t size)
{
    // FNV-1a
    std::uint32_t digest = 2166136261U;
    for (std::size_t i = 0; i < size; ++i)
        digest = (digest ^ data[i]) * 16777619U;
    return is_replay || (digest >> 8) % many == 0;
}

std::uint8_t Bytes::byte()
{
    return static_cast<std::uint8_t>(number(1));
}

std::int64_t Bytes::number(int bytes)
{
    std::int64_t value = 0;
    for (; bytes > 0 && !m_rest.empty(); --bytes) {
        value = value << 8 | m_rest.front();
        m_rest = m_rest.subspan(1);
    }
    return value;
}

std::size_t Bytes::index(std::size_t below)
{
    return static_cast<std::size_t>(number(below > 256 ? 2 : 1)) % below;
}

} // namespace maksuarvio::fuzz
