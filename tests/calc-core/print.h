// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/result.h"

#include <gtest/gtest.h>

#include <ostream>

namespace maksuarvio {

// How GoogleTest shows values: amounts in euros, the rest by their words. Every test includes this,
// or one value would be shown in two ways.
void PrintTo(const Cents& money, std::ostream* out);
void PrintTo(const Exact& value, std::ostream* out);
void PrintTo(StepId id, std::ostream* out);
void PrintTo(NoteCode code, std::ostream* out);
void PrintTo(ErrorCode code, std::ostream* out);
void PrintTo(Key key, std::ostream* out);
void PrintTo(Measure measure, std::ostream* out);

} // namespace maksuarvio
