// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "translations/wording.h"
#include "ui/visit/visit.h"

namespace maksuarvio {

class FieldNote;

/// Says beside a field what is missing, wrong or odd at its place; nothing where nothing is.
void say_beside(FieldNote& note, QWidget* field, const Place& place, Visit& visit,
                const Wording& wording);

} // namespace maksuarvio
