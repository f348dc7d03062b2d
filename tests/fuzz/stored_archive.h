// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

#include <vector>

namespace maksuarvio::fuzz {

struct Part {
    QByteArray name;
    QByteArray content;
};

/// A zip archive of parts that are stored as they are: a fuzzer's bytes stay its own.
QByteArray stored_archive(const std::vector<Part>& parts);

} // namespace maksuarvio::fuzz
