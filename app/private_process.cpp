// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/private_process.h"

#if __has_include(<sys/resource.h>)
#include <sys/resource.h>
#endif
#if __has_include(<sys/stat.h>)
#include <sys/stat.h>
#endif
#if __has_include(<sys/prctl.h>)
#include <sys/prctl.h>
#endif
#ifdef _WIN32
#include <windows.h>
#endif

namespace maksuarvio {

void leave_no_dump()
{
#if __has_include(<sys/resource.h>)
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if __has_include(<sys/prctl.h>)
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#ifdef _WIN32
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

void keep_files_private()
{
#ifndef _WIN32
    umask(S_IRWXG | S_IRWXO);
#endif
}

} // namespace maksuarvio
