// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/tariffs/spreadsheet.h"

#include "tariffs/book/days.h"
#include "tests/tariffs/older_encodings.h"

#include <QStringList>

namespace maksuarvio::test {

namespace {

bool is_decimal(const std::string& field)
{
    return field.size() > 3 && field[field.size() - 3] == '.'
           && field.find_first_not_of("0123456789.") == std::string::npos;
}

/// The field as a Finnish spreadsheet writes it.
QString finnish(const std::string& field)
{
    QString text = QString::fromStdString(field);
    if (const auto date = date_from_iso(field))
        return QStringLiteral("%1.%2.%3")
            .arg(static_cast<unsigned>(date->day()))
            .arg(static_cast<unsigned>(date->month()))
            .arg(static_cast<int>(date->year()));
    return is_decimal(field) ? text.replace('.', ',') : text;
}

} // namespace

QByteArray spreadsheet(const CsvRows& rows, const TableFormat& format)
{
    QString text;
    for (const auto& row : rows) {
        QStringList fields;
        for (const std::string& field : row) {
            QString shown = format.decimal_comma ? finnish(field) : QString::fromStdString(field);
            if (shown.contains(QLatin1Char(format.separator)) || shown.contains('"')
                || shown.contains('\n'))
                shown = '"' + shown.replace("\"", "\"\"") + '"';
            fields.push_back(shown);
        }
        text += fields.join(QLatin1Char(format.separator)) + "\r\n";
    }
    if (format.encoding == Encoding::Utf8Mark)
        return "\xEF\xBB\xBF" + text.toUtf8();
    return written_in(format.encoding, text);
}

} // namespace maksuarvio::test
