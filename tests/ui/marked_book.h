// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/draft.h"

#include <QDir>
#include <QTemporaryDir>

class QWidget;

namespace maksuarvio {

/// What every text of the book ends in: a tag, a picture of a file, a mnemonic, a place for an
/// argument.
class MarkedBook {
public:
    MarkedBook();

    /// The picture that the texts name; nobody has a reason to open it.
    QString picture() const { return m_folder.filePath(QStringLiteral("p.png")); }
    /// The sample of another name, 2022–2027, with every text that people read marked.
    const Draft& draft() const { return m_draft; }
    /// Publishes it into a store, which is made where it is missing.
    void publish(const QString& store) const;

    static constexpr auto kOrganiser = "marked";
    static constexpr auto kVersion = "marked-2022-2027";
    static constexpr auto kTag = "<b>bold</b>";
    static constexpr auto kMnemonic = "&x";
    static constexpr auto kArgument = "%1 %2";

private:
    // A short path, as a name has a length.
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/m-XXXXXX")};
    Draft m_draft;
};

/// Draws every widget under the root and hovers over each that has a tool tip, and over every cell
/// of every table. Says what would not be shown as it stands: a label or a tip whose text may be
/// markup, a page in which the tag is missing although it was given.
QStringList shown_as_markup(QWidget& root);

/// Whether the text stands in a label, a page, a button or a cell that is seen.
bool is_seen(const QWidget& root, const QString& text);

} // namespace maksuarvio
