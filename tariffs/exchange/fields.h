// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <optional>
#include <string_view>

namespace maksuarvio {

// What packages are made of: a field is its length in four bytes, the lowest first, and its bytes.
// Nothing is compressed, so that nothing can grow when it is opened.

void append_field(QByteArray& bytes, std::string_view text);

/// Takes the first field off; empty where there is none, or it is longer than what there is.
std::optional<std::string_view> take_field(QByteArrayView& bytes);

} // namespace maksuarvio
