// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/window/main_window.h"

#include <span>

namespace maksuarvio {

/// A state of the program that someone should look at.
struct Scene {
    const char* name;
    const char* organiser;
    std::chrono::year_month_day date;
    /// Fills in the visit.
    void (*enter)(Entries& entries);
    /// What is shown: the window itself, or something opened from it.
    enum class Show : std::uint8_t {
        Window,
        ClientView,
        Compare,
        Why,
        WhyLine,
        Settings,
        Help,
        Preview
    } show = Show::Window;
};

std::span<const Scene> scenes();

} // namespace maksuarvio
