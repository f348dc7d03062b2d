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
struct Publication;
} // namespace maksuarvio

namespace maksuarvio::test {

/// A second connection to a store, beside the program's own; throws where it fails.
std::unique_ptr<StoreConnection> connect_to(const QString& path);
/// Runs a statement on a connection of its own; throws with the database's words.
void run_on(const QString& path, const QString& sql);
void run_on(StoreConnection& connection, const QString& sql);

QByteArray content_of(const QString& path);
void write(const QString& path, const QByteArray& content);

/// A store of the current schema with the shipped books; made once a run, then copied.
void make_store(const QString& path);

/// For who publishes where no sheet is asked for.
std::vector<Fault> any_sheet(const Book& book);

/// A store of an older schema, 1 to 4, as the program of schema 4 left it: the county "koe" with
/// the versions koe-1, koe-2, koe-1b (which corrects koe-1) and koe-3 (which is withdrawn), and a
/// draft.
void make_old_store(const QString& path, int schema = 4);
/// The versions of that store when it was taken over, in ascending sequence.
QStringList versions_taken_over();

/// Adds a version; the database's words where it is refused.
QString publish(StoreConnection& connection, const Book& book, const Publication& publication);

/// The versions' ids in ascending sequence.
QStringList versions_in(BookSource& source);

} // namespace maksuarvio::test
