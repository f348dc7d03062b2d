// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/table_source.h"

#include "app/standard_streams.h"
#include "tariffs/exchange/workbook.h"
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
    const auto versions = store.versions();
    const std::string organiser = header_field(cells, HeaderField::Organiser);
    std::string base;
    for (const VersionInfo& version : versions ? *versions : std::vector<VersionInfo>()) {
        const BookHeader& header = version.header;
        if (header.organiser != organiser || header.status != VersionStatus::Published)
            continue;
        base = header.version;
        if (header.valid.contains(today()))
            break;
    }
    return base;
}

} // namespace maksuarvio
