// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/exchange/workbook.h"

namespace maksuarvio {

class WorkbookPlugin : public QObject, public WorkbookLibrary {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "maksuarvio.Workbook")
    Q_INTERFACES(maksuarvio::WorkbookLibrary)
public:
    tl::expected<Workbook, Fault> read(const QByteArray& content) const override;
    tl::expected<QByteArray, Fault> write(const Workbook& workbook) const override;
};

} // namespace maksuarvio
