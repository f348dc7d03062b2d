// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "calc-core/snapshot.h"
#include "tariffs/book/book.h"
#include "translations/language.h"
#include "ui/visit/entries.h"

namespace maksuarvio {

/// A service as it stands when it has just been added: in the first mode offered, per the period
/// that the organiser's ready plans have for it, its amount still to be given unless it is planned
/// as a whole.
ServiceEntry new_entry(const Snapshot& snapshot, const Service& service,
                       const std::vector<Preset>& presets);

/// Whether it goes on all the time, so that there is no number to give: long-term care, and what is
/// counted in months.
bool is_steady(const Service& service, const ServiceEntry& entry);

/// The mode after the entry's, of those in which the service is offered; its own where it is the
/// only one.
Mode next_mode(const Snapshot& snapshot, const ServiceEntry& entry);

/// A service of a ready plan, its amount written as the language writes it.
ServiceEntry entry_of(const PlannedService& planned, Language language);

/// A typed amount raised or lowered by whole units, never below 0; an empty one counts as 0. Empty
/// where it is no number or the step changes nothing.
std::optional<QString> stepped(const QString& amount, int by, Language language);

} // namespace maksuarvio
