// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

namespace maksuarvio {
class BookSource;
class StoreConnection;
struct Book;
struct Fault;
} // namespace maksuarvio

namespace maksuarvio::test {

/// A second connection to a store, beside the program's own; throws where it fails.
std::unique_ptr<StoreConnection> connect_to(const QString& path);
/// Runs a statement on a connection of its own; throws with the database's words.
void run_on(const QString& path, const QString& sql);

QByteArray content_of(const QString& path);
void write(const QString& path, const QByteArray& content);

/// A store of the current schema with the shipped books; made once a run, then copied.
void make_store(const QString& path);

/// For who publishes where no sheet is asked for.
std::vector<Fault> any_sheet(const Book& book);

/// The versions' ids in ascending sequence.
QStringList versions_in(BookSource& source);

} // namespace maksuarvio::test
