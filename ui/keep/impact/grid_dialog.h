// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/impact_grid.h"
#include "translations/wording.h"
#include "ui/widgets/form.h"

class QTableWidget;

namespace maksuarvio {

/// Numbers with commas or semicolons between them are lists: "600; 800; 1 000". A decimal comma
/// needs semicolons. Empty where one cannot be read.
std::optional<std::vector<std::int64_t>> typed_hundredths(const QString& text);

/// The households and services that the impact is computed over.
class GridDialog : public FormDialog {
    Q_OBJECT
public:
    /// `all`: every service that can be asked about; `grid`: what is asked now.
    GridDialog(const ImpactGrid& all, const ImpactGrid& grid, const Snapshot& names,
               const Wording& wording, QWidget* parent = nullptr);

    void accept() override;

signals:
    void chosen(const maksuarvio::ImpactGrid& grid);

private:
    std::optional<ImpactGrid> typed() const;
    QString amounts_text(const ImpactService& service, const ImpactGrid& grid) const;

    ImpactGrid m_all;
    Language m_language;
    FormField* m_sizes;
    FormField* m_incomes;
    QTableWidget* m_services;
    FieldNote* m_note;
};

} // namespace maksuarvio
