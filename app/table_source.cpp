// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/table_source.h"

#include "app/standard_streams.h"
#include "tariffs/exchange/workbook.h"
#include "tariffs/library/in_force.h"
#include "ui/keep/workbook/workbook_import.h"

#include <QFileInfo>

namespace maksuarvio {

bool is_tables(const QString& path)
{
    return QFileInfo(path).isDir() || is_workbook_name(path)
           || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

std::optional<Import> readable(const QString& path, std::FILE* out, const BookCells* into)
{
    Import import = import_path(path, into);
    for (const QString& note : import.notes)
        say(out, note);
    say(out, import.faults);
    if (!import.faults.empty())
        return std::nullopt;
    return import;
}

std::string usual_base(Maintenance& store, const BookCells& cells)
{
    auto versions = store.versions().value_or(std::vector<VersionInfo>());
    const std::string organiser = header_field(cells, HeaderField::Organiser);
    std::erase_if(versions, [&](const VersionInfo& version) {
        return version.header.organiser != organiser
               || version.header.status == VersionStatus::Draft;
    });
    const auto found = version_in_force(versions, today());
    if (found != versions.end())
        return found->header.version;
    std::erase_if(versions, [](const VersionInfo& version) {
        return version.header.status != VersionStatus::Published;
    });
    return versions.empty() ? std::string() : versions.back().header.version;
}

} // namespace maksuarvio
