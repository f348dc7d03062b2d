// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/paper/pdf_setting.h"
#include "ui/sheet/document.h"

namespace maksuarvio::sheet::pdf {

/// Items under each other, or two on a line where the spacing asks for it and none would wrap.
[[nodiscard]] Strips set_list(Setting& setting, const List& list, Frame frame);

} // namespace maksuarvio::sheet::pdf
