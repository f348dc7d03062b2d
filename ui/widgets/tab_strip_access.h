// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace maksuarvio {

/// Lets screen readers have tabs with a name and a description apart, of which the current one has
/// the focus only where the tabs have it: Qt's own claim it always.
void make_tab_strips_accessible();

} // namespace maksuarvio
