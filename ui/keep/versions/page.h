// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/versions/model.h"
#include "ui/keep/window/commands.h"

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
