// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/book/days.h"
#include "tariffs/exchange/workbook.h"
#include "ui/keep/impact/model.h"
#include "ui/sheet/document.h"

namespace maksuarvio {

/// Some of the cells of an impact put together.
struct ImpactShare {
    ImpactSummary summary;
    /// What the client pays more a month on average of those who are answered; 0 for none.
    Cents mean;

    /// Households where they were counted, else cells.
    static std::int64_t size(const ImpactSummary::Tally& tally, const Impact& impact);
};

/// The cells of one household size and income, over all services.
ImpactShare share_of(const Impact& impact, std::size_t size, std::size_t income);
/// The cells of one service and mode.
ImpactShare share_of(const Impact& impact, std::size_t service);

/// A table for a board; its figures are figures in a spreadsheet, too.
struct ImpactTable {
    QString title;
    QStringList headings;
    std::vector<std::vector<SheetCell>> rows;

    /// As a person reads it.
    QString shown(std::size_t row, std::size_t column, Language language) const;
};

/// Who pays more and who less by household and income; by service; and where households were
/// counted, what it is to the county. Euros a month and a year.
std::vector<ImpactTable> impact_tables(const Impact& impact, const Wording& wording);

/// What the figures are of, and what they are not: a sentence each.
QStringList impact_notes(const Impact& impact, const Wording& wording);

// The report in the forms that it leaves in. No cell of the CSV is a formula.
QByteArray csv_of(const std::vector<ImpactTable>& tables);
Workbook workbook_of(const std::vector<ImpactTable>& tables);
sheet::Document document_of(const std::vector<ImpactTable>& tables, const QString& title,
                            const QStringList& notes, Date today, Language language);

} // namespace maksuarvio
