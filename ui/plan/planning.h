// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/snapshot.h"
#include "translations/language.h"
#include "ui/visit/entries.h"

namespace maksuarvio {

/// A service as it stands when it has just been added: in the first mode offered, its amount still
/// to be given unless it is planned as a whole.
ServiceEntry new_entry(const Snapshot& snapshot, const Service& service);

/// A service of a ready plan, its amount written as the language writes it.
ServiceEntry entry_of(const PlannedService& planned, Language language);

/// A typed amount raised or lowered by whole units, never below 0; an empty one counts as 0. Empty
/// where it is no number or the step changes nothing.
std::optional<QString> stepped(const QString& amount, int by, Language language);

} // namespace maksuarvio
