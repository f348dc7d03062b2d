// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdio>

namespace maksuarvio {

/// A line that is typed on the terminal without being shown, after a question; empty where there is
/// no terminal.
QByteArray typed_unseen(std::FILE* messages, const QString& question);

} // namespace maksuarvio
