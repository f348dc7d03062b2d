// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/window/boot_clock.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <ctime>
#endif

namespace maksuarvio {

using namespace std::chrono;

milliseconds time_since_boot()
{
#if defined(_WIN32)
    return milliseconds(GetTickCount64());
#elif defined(CLOCK_BOOTTIME)
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
#else
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
#endif
}

} // namespace maksuarvio
