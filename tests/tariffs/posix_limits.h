// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace maksuarvio::test {

/// While it lives, no file of this process can be written beyond a size: what a full disk is like.
class FileSizeLimit {
public:
    explicit FileSizeLimit(qint64 bytes);
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit();

private:
    quint64 m_before = 0;
};

/// While it lives, a process of the system's administrator has no more rights than a guest: the
/// tests of a file's rights mean nothing otherwise. Changes nothing for anybody else.
class GuestRights {
public:
    GuestRights();
    GuestRights(const GuestRights&) = delete;
    GuestRights& operator=(const GuestRights&) = delete;
    ~GuestRights();

private:
    unsigned m_user = 0;
};

/// Whether a file could be made the guest's own.
bool give_to_guest(const QString& path);

} // namespace maksuarvio::test
