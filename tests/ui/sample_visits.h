// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/visit/visit.h"

#include <QStringList>
#include <QWidget>

namespace maksuarvio {

/// The shipped tariffs and a visit on 21 November 2026.
class SampleVisit {
public:
    explicit SampleVisit(const char* organiser = "sample");

    Visit& visit() { return *m_visit; }
    Visit* operator->() { return m_visit.get(); }
    const AlternativeEstimate& estimate() const { return *m_visit->current_outcome().estimate; }
    BookTexts texts();

    void plan(std::vector<ServiceEntry> services, const char* gross = "2100",
              const char* net = "1780");
    /// Of "sample": every service at home, with the yearly fee ceiling filled.
    void plan_eight_services(std::size_t most = 8);
    /// Of "helsinki": own home care, a voucher, fewer hours, communal housing.
    void plan_four_alternatives();
    /// Of "sample": long-term housing of a couple with deductions.
    void plan_housing_of_a_couple();

private:
    TariffLibrary m_library;
    std::unique_ptr<Visit> m_visit;
};

ServiceEntry planned(const char* service, const char* amount, Period per = Period::Month,
                     Mode mode = Mode::Own, const char* price = "");

/// Everything that a widget and what it holds says: what is shown, and what is heard through the
/// accessibility tree. Hidden widgets too: they shall not keep a figure either.
QString everything_said(QWidget& widget);

} // namespace maksuarvio
