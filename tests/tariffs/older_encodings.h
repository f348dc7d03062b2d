// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/encoding.h"

namespace maksuarvio::test {

/// As the system's own converter writes it; throws where a character is not in the encoding.
QByteArray written_in(Encoding encoding, const QString& text);
/// As the system's own converter reads it; empty where the bytes are no text.
QString read_in(Encoding encoding, const QByteArray& bytes);

} // namespace maksuarvio::test
