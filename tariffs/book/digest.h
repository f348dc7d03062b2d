// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace maksuarvio {

/// SHA-256 of texts, each after its length in bytes and a line end, in hexadecimal digits.
std::string digest_of(std::span<const std::string_view> texts);

} // namespace maksuarvio
