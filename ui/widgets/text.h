// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <string_view>

namespace maksuarvio {

inline QString to_qt(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A text that is data, for a menu or a tab, where a sign of "&" marks the letter that follows it.
inline QString without_mnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace maksuarvio
