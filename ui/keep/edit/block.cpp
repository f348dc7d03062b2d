// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/edit/block.h"

#include <algorithm>
#include <utility>

namespace maksuarvio {

namespace {

bool is_parted_by_semicolons(const QString& text)
{
    if (text.contains(u'\t'))
        return false;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const qsizetype semicolons = lines.isEmpty() ? 0 : lines.constFirst().count(u';');
    return lines.size() > 1 && semicolons > 0
           && std::ranges::all_of(
               lines, [&](const QString& line) { return line.count(u';') == semicolons; });
}

} // namespace

Block block_from_text(const QString& text)
{
    const QChar separator = is_parted_by_semicolons(text) ? u';' : u'\t';
    Block block;
    QStringList row;
    QString field;
    bool quoted = false;
    bool some = false;
    const auto end_row = [&] {
        row << std::exchange(field, {});
        block.push_back(std::exchange(row, {}));
        some = false;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                field += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                field += text[++i];
            else
                quoted = false;
            continue;
        }
        if (c == u'\r')
            continue;
        if (c == u'\n') {
            end_row();
            continue;
        }
        some = true;
        if (c == u'"' && field.isEmpty())
            quoted = true;
        else if (c == separator)
            row << std::exchange(field, {});
        else
            field += c;
    }
    if (some)
        end_row();
    return block;
}

QString text_of_block(const Block& block)
{
    QString text;
    for (const QStringList& row : block) {
        QStringList fields;
        for (QString field : row) {
            if (field.contains(u'"') || field.contains(u'\t'))
                field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
            fields << field;
        }
        text += fields.join(u'\t') + u'\n';
    }
    return text;
}

int width_of(const Block& block)
{
    qsizetype width = 0;
    for (const QStringList& row : block)
        width = std::max(width, row.size());
    return int(width);
}

int filled_width_of(const Block& block)
{
    int width = 0;
    for (const QStringList& row : block) {
        for (int column = 0; column < int(row.size()); ++column) {
            if (!row[column].trimmed().isEmpty())
                width = std::max(width, column + 1);
        }
    }
    return width;
}

Block repeated(const Block& block, std::size_t rows, int columns)
{
    const int width = width_of(block);
    Block all(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const QStringList& row = block[i % block.size()];
        for (int column = 0; column < columns; ++column)
            all[i] << row.value(column % width);
    }
    return all;
}

} // namespace maksuarvio
