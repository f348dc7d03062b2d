// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/user.h"

#include <pwd.h>

#include <unistd.h>

namespace maksuarvio {

QString system_user()
{
    const passwd* user = ::getpwuid(::geteuid());
    return user ? QString::fromLocal8Bit(user->pw_name) : QString::number(::geteuid());
}

} // namespace maksuarvio
