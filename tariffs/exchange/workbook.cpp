// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/workbook.h"

#include "tariffs/platform/files.h"
#include "tariffs/platform/own_library.h"

#include <QFile>
#include <QFileInfo>
#include <QPluginLoader>

namespace maksuarvio {

namespace {

/// "book.xlsx, Arvot" of a sheet.
Fault in_workbook(Fault fault, const QString& path)
{
    const std::string name = QFileInfo(path).fileName().toStdString();
    fault.file = fault.file.empty() ? name : name + ", " + fault.file;
    return fault;
}

} // namespace

tl::expected<const WorkbookLibrary*, Fault> workbook_library()
{
    const QString name = QStringLiteral("maksuarvio_workbook");
    // Once found it is never unloaded.
    static const auto* loaded =
        qobject_cast<WorkbookLibrary*>(QPluginLoader(own_library(name)).instance());
    if (loaded)
        return loaded;
    return tl::unexpected(Fault{.code = FaultCode::LibraryMissing, .data = {name.toStdString()}});
}

bool is_workbook_name(const QString& file)
{
    return file.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)
           || file.endsWith(QLatin1String(".ods"), Qt::CaseInsensitive);
}

tl::expected<Workbook, Fault> read_workbook(const QString& path)
{
    const auto fault = [&](Fault why) { return in_workbook(std::move(why), path); };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            fault({.code = FaultCode::FileUnreadable, .data = {file.errorString().toStdString()}}));
    const QByteArray content = file.read(qint64(kLargestWorkbook) + 1);
    if (static_cast<std::size_t>(content.size()) > kLargestWorkbook)
        return tl::unexpected(
            fault({.code = FaultCode::FileTooLarge, .data = {std::to_string(kLargestWorkbook)}}));
    return workbook_library()
        .and_then([&](const WorkbookLibrary* library) { return library->read(content); })
        .map_error(fault);
}

tl::expected<void, Fault> write_workbook(const Workbook& workbook, const QString& path)
{
    return workbook_library()
        .and_then([&](const WorkbookLibrary* library) { return library->write(workbook); })
        .and_then([&](const QByteArray& content) -> tl::expected<void, Fault> {
            return write_file(path, content).map_error([](const QString& reason) {
                return Fault{.code = FaultCode::FileUnwritable, .data = {reason.toStdString()}};
            });
        })
        .map_error([&](Fault why) { return in_workbook(std::move(why), path); });
}

} // namespace maksuarvio
