// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "open_watch.h"

#include <QFile>

#include <array>
#include <stdexcept>
#include <sys/inotify.h>
#include <unistd.h>

namespace maksuarvio {

OpenWatch::OpenWatch(const QString& file) : m_notices(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    if (m_notices < 0
        || inotify_add_watch(m_notices, QFile::encodeName(file).constData(), IN_OPEN) < 0)
        throw std::runtime_error("the file cannot be watched");
}

OpenWatch::~OpenWatch()
{
    close(m_notices);
}

int OpenWatch::times_opened()
{
    // Of a file by itself a notice has no name: each is as long as the next.
    std::array<inotify_event, 64> notices{};
    int times = 0;
    for (;;) {
        const ssize_t read_bytes = read(m_notices, notices.data(), sizeof(notices));
        if (read_bytes <= 0)
            return times;
        times += static_cast<int>(read_bytes / ssize_t(sizeof(inotify_event)));
    }
}

} // namespace maksuarvio
