// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/library/library.h"
#include "translations/wording.h"
#include "ui/help/practice_cases.h"

#include <QCoreApplication>
#include <QString>

namespace maksuarvio {

/// The help as rich text, its examples computed on a tariff of the library when it is made.
class HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
public:
    HelpText(TariffLibrary& library, const Wording& wording)
        : m_library(library), m_wording(wording)
    {
    }

    QString html();

private:
    QString how_to() const;
    QString keys() const;
    QString examples();
    QString worked(const PracticeCase& example);
    QString interruption() const;
    QString figures() const;
    QString words() const;

    TariffLibrary& m_library;
    const Wording& m_wording;
};

} // namespace maksuarvio
