// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace maksuarvio {

/// Makes Tab go through what `root` holds in the order of its layouts, which is how it is read.
void follow_reading_order(QWidget* root);

} // namespace maksuarvio
