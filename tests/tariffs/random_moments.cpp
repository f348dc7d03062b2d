// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/tariffs/random_moments.h"

#include <QRandomGenerator>

namespace maksuarvio::test {

int number_of_kills(int usually)
{
    bool given = false;
    const int kills = qEnvironmentVariableIntValue("MAKSUARVIO_KILLS", &given);
    return given ? kills : usually;
}

quint32 seed_of_run()
{
    bool given = false;
    const int chosen = qEnvironmentVariableIntValue("MAKSUARVIO_SEED", &given);
    const quint32 seed = given ? quint32(chosen) : QRandomGenerator::system()->generate() >> 1;
    qInfo("MAKSUARVIO_SEED=%u", seed);
    return seed;
}

} // namespace maksuarvio::test
