// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QTemporaryDir>

namespace maksuarvio {
struct Book;
}

namespace maksuarvio::test {

QString folder_of_shipped(const QString& organiser);

/// A shipped book, read; the test fails with an exception where it cannot be.
Book shipped_book(const QString& organiser);

/// A copy of a shipped book in a folder of its own, to be broken on purpose.
class BookCopy {
public:
    explicit BookCopy(const QString& organiser);

    QString folder() const { return m_folder.path(); }
    QString path(const QString& file) const { return m_folder.filePath(file); }

    QByteArray content(const QString& file) const;
    void write(const QString& file, const QByteArray& content) const;

    /// The row (the heading is row 1) that begins with `start`; throws where there is none or two.
    int row(const QString& file, const QByteArray& start) const;
    /// Replaces a row by none, one or more.
    void replace_row(const QString& file, int row, const QByteArrayList& by) const;
    /// In one row, the first `from` becomes `to`; throws where it does not stand there.
    void edit(const QString& file, int row, const QByteArray& from, const QByteArray& to) const;
    QByteArray text_of_row(const QString& file, int row) const;

private:
    QTemporaryDir m_folder;
};

} // namespace maksuarvio::test
