// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/machine_settings.h"

#include "tariffs/platform/system_folder.h"

#include <QCoreApplication>
#include <QFile>

#include <optional>

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

std::optional<int> days_in(const QString& text)
{
    constexpr int most = 366;
    bool is_number = false;
    const int days = text.toInt(&is_number);
    return is_number && days >= 1 && days <= most ? std::optional(days) : std::nullopt;
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
        const QString value = text.sliced(sign + 1).trimmed();
        if (key == QStringLiteral("source")) {
            settings.source = value;
        } else if (const auto days = days_in(value);
                   key == QStringLiteral("amber_after_days") && days) {
            settings.amber_after_days = *days;
        } else {
            return tl::unexpected(at_line(
                number, QCoreApplication::translate("MachineSettings",
                                                    "source = folder:PATH or postgresql:SERVICE, "
                                                    "and amber_after_days = 1 to 366, are all that "
                                                    "can be set")));
        }
    }
    return settings;
}

} // namespace maksuarvio
