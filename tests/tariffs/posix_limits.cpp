// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "posix_limits.h"

#include <csignal>
#include <stdexcept>
#include <sys/resource.h>
#include <unistd.h>

namespace maksuarvio::test {

namespace {

constexpr uid_t kNobody = 65534;

rlim_t set_limit(rlim_t bytes)
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    const rlim_t before = limit.rlim_cur;
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        throw std::runtime_error("the limit cannot be set");
    return before;
}

} // namespace

FileSizeLimit::FileSizeLimit(qint64 bytes)
{
    // Without it the process would end.
    std::signal(SIGXFSZ, SIG_IGN);
    m_before = set_limit(static_cast<rlim_t>(bytes));
}

FileSizeLimit::~FileSizeLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = m_before;
    setrlimit(RLIMIT_FSIZE, &limit);
}

GuestRights::GuestRights() : m_user(geteuid())
{
    if (m_user == 0 && setresuid(kNobody, kNobody, 0) != 0)
        throw std::runtime_error("the user cannot be changed");
}

GuestRights::~GuestRights()
{
    if (m_user == 0 && setresuid(0, 0, 0) != 0)
        std::terminate();
}

bool give_to_guest(const QString& path)
{
    return chown(qUtf8Printable(path), kNobody, kNobody) == 0;
}

} // namespace maksuarvio::test
