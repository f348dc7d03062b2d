// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/words.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

/// The one entry of a fuzz target, which libFuzzer or the replay of the corpus calls.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace maksuarvio::fuzz {

/// What must hold whatever the input; else the process says so and aborts, which is the finding.
void require(bool holds, const char* what);

/// Whether this input is one of so many, by a digest of it, which a fuzzer cannot aim at: for what
/// takes long. In a replay of the corpus each is.
bool is_one_in(std::uint32_t many, const std::uint8_t* data, std::size_t size);
inline bool is_replay = false;

inline std::string_view text_of(const std::uint8_t* data, std::size_t size)
{
    return {reinterpret_cast<const char*>(data), size};
}

/// Takes an input for decisions, from its front; at its end every decision is 0.
class Bytes {
public:
    Bytes(const std::uint8_t* data, std::size_t size) : m_rest(data, size) {}

    bool empty() const { return m_rest.empty(); }
    std::uint8_t byte();
    /// A number of so many bytes.
    std::int64_t number(int bytes);
    /// 0 … `below` − 1, of one byte, or of two where it is above 256.
    std::size_t index(std::size_t below);
    bool flag() { return byte() % 2 != 0; }
    template <typename Enum> Enum any() { return static_cast<Enum>(index(word_count<Enum>())); }

private:
    std::span<const std::uint8_t> m_rest;
};

} // namespace maksuarvio::fuzz
