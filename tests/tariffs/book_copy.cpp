// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "book_copy.h"

#include "tariffs/book/reader.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace maksuarvio::test {

QString folder_of_shipped(const QString& organiser)
{
    return QStringLiteral(MAKSUARVIO_BOOKS "/") + organiser;
}

Book shipped_book(const QString& organiser)
{
    auto book = read_book(folder_of_shipped(organiser));
    if (!book)
        throw std::runtime_error(place_and_reason(book.error().front()).toStdString());
    return *std::move(book);
}

BookCopy::BookCopy(const QString& organiser)
{
    const QDir shipped(folder_of_shipped(organiser));
    for (const QString& name : shipped.entryList(QDir::Files)) {
        if (!QFile::copy(shipped.filePath(name), path(name)))
            throw std::runtime_error("a book cannot be copied");
    }
}

QByteArray BookCopy::content(const QString& file) const
{
    QFile from(path(file));
    if (!from.open(QIODevice::ReadOnly))
        throw std::runtime_error("a book's copy cannot be read");
    return from.readAll();
}

void BookCopy::write(const QString& file, const QByteArray& content) const
{
    QFile to(path(file));
    if (!to.open(QIODevice::WriteOnly) || to.write(content) != content.size())
        throw std::runtime_error("a book's copy cannot be written");
}

int BookCopy::row(const QString& file, const QByteArray& start) const
{
    const QByteArrayList rows = content(file).split('\n');
    int found = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].startsWith(start))
            continue;
        if (found > 0)
            throw std::runtime_error("two rows begin with " + start.toStdString());
        found = static_cast<int>(i) + 1;
    }
    if (found == 0)
        throw std::runtime_error("no row begins with " + start.toStdString());
    return found;
}

QByteArray BookCopy::text_of_row(const QString& file, int row) const
{
    return content(file).split('\n').at(row - 1);
}

void BookCopy::replace_row(const QString& file, int row, const QByteArrayList& by) const
{
    QByteArrayList rows = content(file).split('\n');
    rows.remove(row - 1);
    for (qsizetype i = 0; i < by.size(); ++i)
        rows.insert(row - 1 + i, by[i]);
    write(file, rows.join('\n'));
}

void BookCopy::edit(const QString& file, int row, const QByteArray& from,
                    const QByteArray& to) const
{
    QByteArray text = text_of_row(file, row);
    const qsizetype at = text.indexOf(from);
    if (at < 0)
        throw std::runtime_error("the row has no " + from.toStdString());
    replace_row(file, row, {text.replace(at, from.size(), to)});
}

} // namespace maksuarvio::test
