// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/own_process.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace maksuarvio::test {

bool can_be_dumped()
{
    rlimit core{};
    return getrlimit(RLIMIT_CORE, &core) != 0 || core.rlim_cur != 0 || core.rlim_max != 0
           || prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0;
}

void let_be_read()
{
    prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
}

} // namespace maksuarvio::test
