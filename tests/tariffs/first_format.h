// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/cells.h"
#include "tariffs/exchange/key.h"

namespace maksuarvio::test {

/// A package of the first format, as programs made it before there was a second: one published
/// version, and the versions of its organiser that its maker had before it.
QByteArray first_format_package(const Book& book, const std::vector<std::string>& known,
                                const SecretKey& key);

} // namespace maksuarvio::test
