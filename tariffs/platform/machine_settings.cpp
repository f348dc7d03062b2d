// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/machine_settings.h"

#include "tariffs/platform/system_folder.h"

#include <QCoreApplication>
#include <QFile>

namespace maksuarvio {

namespace {

constexpr qint64 kLargest = 65'536;

QString at_line(int line, const QString& reason)
{
    return QCoreApplication::translate("MachineSettings", "%1, line %2: %3")
        .arg(machine_settings_file())
        .arg(line)
        .arg(reason);
}

} // namespace

QString machine_settings_file()
{
    return system_folder() + QStringLiteral("/maksuarvio.conf");
}

tl::expected<MachineSettings, QString> machine_settings()
{
    MachineSettings settings;
    QFile file(machine_settings_file());
    if (!file.exists())
        return settings;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.fileName() + QStringLiteral(": ") + file.errorString());
    int number = 0;
    for (const QByteArray& line : file.read(kLargest).split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const qsizetype sign = text.indexOf(u'=');
        const QString key = text.first(std::max<qsizetype>(sign, 0)).trimmed();
        if (key != QStringLiteral("source"))
            return tl::unexpected(at_line(
                number, QCoreApplication::translate("MachineSettings",
                                                    "source = folder:PATH or postgresql:SERVICE is "
                                                    "all that can be set")));
        settings.source = text.sliced(sign + 1).trimmed();
    }
    return settings;
}

} // namespace maksuarvio
