// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/maintain/maintain_commands.h"
#include "ui/maintain/version_model.h"

#include <QWidget>

namespace maksuarvio {

/// What a published version is, and what can be made of it.
class VersionPage : public QWidget {
    Q_OBJECT
public:
    VersionPage(const VersionEntry& entry, const Book* book, const Wording& wording,
                const MaintainCommands& commands, QWidget* parent = nullptr);
};

} // namespace maksuarvio
