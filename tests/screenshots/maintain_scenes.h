// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/keep/window/maintain_window.h"

#include <span>

namespace maksuarvio {

/// A state of the maintenance window that someone should look at.
struct MaintainScene {
    const char* name;
    /// Brings the window, opened on the shipped books, into the state.
    void (*enter)(MaintainWindow& window);
};

std::span<const MaintainScene> maintain_scenes();

} // namespace maksuarvio
