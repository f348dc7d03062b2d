// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/payers.h"

namespace maksuarvio {

ByPerson<bool> planned_for(const AlternativeEstimate& estimate)
{
    ByPerson<bool> is_for;
    for (const Line& line : estimate.lines)
        is_for[line.planned.whose] = true;
    return is_for;
}

std::string name_to_client(const Line& line, const Wording& wording)
{
    const std::string_view name = wording.name(*line.service);
    if (line.planned.whose == Whose::Client)
        return std::string(name);
    return wording.phrases()(QT_TRANSLATE_NOOP("Sheet", "{1} (for your spouse)"), {name});
}

} // namespace maksuarvio
