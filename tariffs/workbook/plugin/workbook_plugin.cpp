// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/workbook/plugin/workbook_plugin.h"

#include "tariffs/workbook/ods_reader.h"
#include "tariffs/workbook/xlsx_reader.h"
#include "tariffs/workbook/xlsx_writer.h"

namespace maksuarvio {

tl::expected<Workbook, Fault> WorkbookPlugin::read(const QByteArray& content) const
{
    return Archive::open(content).and_then([](Archive archive) {
        return archive.has("content.xml") ? read_ods(archive) : read_xlsx(archive);
    });
}

tl::expected<QByteArray, Fault> WorkbookPlugin::write(const Workbook& workbook) const
{
    return write_xlsx(workbook);
}

} // namespace maksuarvio
