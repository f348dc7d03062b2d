// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace maksuarvio {

/// What has to be so before a file is read.
enum class Guard : std::uint8_t {
    None,
    Secret, ///< nobody else may read it
    Trusted ///< the administrator's own file, and nobody else may write it
};

struct FileRefusal {
    enum class Code : std::uint8_t {
        Exists,
        System,       ///< the system's words in detail
        NotPlain,     ///< no file, or a larger one than was asked for
        Link,         ///< a trusted file lies where it is looked for
        OpenToOthers, ///< a secret that others may read
        NotTrusted    ///< not the administrator's, or others may write it
    } code = Code::System;
    QString detail;
};

/// Reads a small file whole, past any buffer that nobody wipes. How many bytes there were.
tl::expected<std::size_t, FileRefusal> read_guarded(const QString& path, std::span<char> into,
                                                    Guard guard);

/// Makes a file, which may not exist, with its rights from the first moment on: all may read it, or
/// the user alone.
tl::expected<void, FileRefusal> write_new(const QString& path, std::string_view text, Guard guard);

/// Why somebody else than the administrator could have put a file into the folder; empty where
/// nobody could, or where there is no folder.
std::optional<FileRefusal> refusal_of_folder(const QString& folder);

} // namespace maksuarvio
