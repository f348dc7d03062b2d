// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/reach.h"

#include "tariffs/platform/files.h"
#include "tariffs/store/log.h"

#include <QFile>

namespace maksuarvio {

namespace {

constexpr qsizetype kDaySize = 10;

QString file_of(const QString& store)
{
    return store + QStringLiteral(".reached");
}

} // namespace

void note_reach(const QString& store)
{
    const QString file = file_of(store);
    // Who cannot write it is told later than is due that it has been long, and loses nothing else.
    if (write_file(file, time_stamp().toUtf8() + '\n'))
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                        | QFile::ReadOther);
}

std::optional<Date> last_reach(const QString& store)
{
    QFile file(file_of(store));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return date_from_iso(file.read(kDaySize).toStdString());
}

} // namespace maksuarvio
