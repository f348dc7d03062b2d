// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QEvent;

namespace maksuarvio {

/// Whether the event is a key of undo or redo, which fields leave to the window: the history is the
/// visit's. The event is then ignored, and its handler has nothing more to do.
bool left_to_window(QEvent* event);

} // namespace maksuarvio
