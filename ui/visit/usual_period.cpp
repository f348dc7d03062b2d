// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/usual_period.h"

namespace maksuarvio {

std::optional<Period> planned_period(const Service& service, const std::vector<Preset>& presets)
{
    for (const Preset& preset : presets) {
        for (const PlannedService& planned : preset.services) {
            if (planned.service == service.id)
                return planned.per;
        }
    }
    return std::nullopt;
}

Period usual_period(const Service& service, const std::vector<Preset>& presets)
{
    const bool weekly = service.category == Category::Support && service.rule == FeeRule::Flat;
    return planned_period(service, presets).value_or(weekly ? Period::Week : Period::Month);
}

} // namespace maksuarvio
