// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/case_fault.h"
#include "calc-core/result.h"
#include "tariffs/library/library.h"

#include <variant>

namespace maksuarvio {

/// The answer to one text of the input: an estimate, or one of the typed errors of the interface.
struct Answer {
    std::string id;
    std::string organiser;
    Date date{};
    /// Keeps what the estimate refers to.
    TariffLibrary::SnapshotPointer snapshot;
    std::variant<CaseFault, LibraryError, Error, Estimate> result;

    const Estimate* estimate() const { return std::get_if<Estimate>(&result); }
};

/// Reads the case and computes it on the tariff of its organiser and day; an empty `version` is the
/// one in force. What is no JSON is placed in an input whose line `first_line` the text begins on.
Answer answer(std::string_view text, TariffLibrary& library, std::string_view version = {},
              std::size_t first_line = 1);

} // namespace maksuarvio
