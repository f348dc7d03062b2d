// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/maintenance.h"
#include "translations/language.h"

#include <QWidget>

namespace maksuarvio {

/// Who changed what, when, from what to what; the latest first.
class AuditPage : public QWidget {
    Q_OBJECT
public:
    AuditPage(std::vector<AuditEntry> entries, Language language, QWidget* parent = nullptr);
};

} // namespace maksuarvio
