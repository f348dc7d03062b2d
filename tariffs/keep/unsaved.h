// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/keep/draft.h"

#include <memory>

class QLockFile;

namespace maksuarvio {

/// The drafts of a window as they stand, in files beside the store until they are saved, so that a
/// crash loses nothing. A draft holds nothing of a client.
class UnsavedDrafts {
public:
    explicit UnsavedDrafts(const QString& store);
    ~UnsavedDrafts();

    /// One that was left by a program that runs no more, and its file.
    struct Left {
        Draft draft;
        QString file;
    };
    std::vector<Left> left() const;
    static void remove(const Left& left);

    /// Where it cannot be written, what there was before stays.
    void keep(std::int64_t key, const Draft& draft);
    void drop(std::int64_t key);

private:
    QString file_of(std::int64_t key) const;
    void begin();

    QString m_folder;
    /// Tells our files from those of other programs; the lock is held while we run.
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace maksuarvio
