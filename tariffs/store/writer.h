// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tariffs/store/log.h"

namespace maksuarvio {

/// A package that was made or taken.
struct NewPackage {
    std::string organiser;
    std::int64_t sequence = 0;
    /// What is signed, which says what was delivered.
    QByteArray head;
    /// All of it; empty where it was taken from elsewhere.
    QByteArray whole;
};

/// A draft that was sent for review at a revision, or approved.
enum class ReviewAction : std::uint8_t { Send, Approve };

/// All that changes a store, as its database does it: a file by the statements of who opened it, a
/// server by its own functions, which look at who asks. To be called in a transaction for writing,
/// and logged by that. `who` is for the file alone: a server knows who asks.
class StoreWriter {
public:
    StoreWriter() = default;
    StoreWriter(const StoreWriter&) = delete;
    StoreWriter& operator=(const StoreWriter&) = delete;
    virtual ~StoreWriter() = default;

    /// Puts a draft in the place of the one with its id; gives it its id where it has none, its
    /// revision, by whom and when.
    virtual SqlResult<> save(Draft& draft, const std::vector<LogEntry>& entries,
                             const QString& who) = 0;
    virtual SqlResult<> discard(const Draft& draft, const QString& who) = 0;
    virtual SqlResult<> review(const Draft& draft, ReviewAction action, const QString& who) = 0;
    /// The cells are what becomes of the draft, which is removed. They must be those of a book
    /// without faults.
    virtual SqlResult<> publish(const Draft& draft, const BookCells& cells,
                                const std::vector<LogEntry>& entries, const QString& who) = 0;
    virtual SqlResult<> withdraw(const std::string& version, const QString& who) = 0;
    virtual SqlResult<> add_package(const NewPackage& package, const QString& who) = 0;
    /// A version that was published elsewhere.
    virtual SqlResult<> take(const BookCells& cells, const QString& who) = 0;
};

} // namespace maksuarvio
