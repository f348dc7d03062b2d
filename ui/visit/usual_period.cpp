// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/visit/usual_period.h"

namespace maksuarvio {

Period usual_period(const Service& service, const std::vector<Preset>& presets)
{
    for (const Preset& preset : presets) {
        for (const PlannedService& planned : preset.services) {
            if (planned.service == service.id)
                return planned.per;
        }
    }
    return service.category == Category::Support && service.rule == FeeRule::Flat ? Period::Week
                                                                                  : Period::Month;
}

} // namespace maksuarvio
