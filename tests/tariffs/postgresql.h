// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace maksuarvio::test {

/// A PostgreSQL of a test's own, with nobody's data: on a socket in a folder of its own, started
/// and ended by the test, as a user that is not root. It throws where it cannot be had: that is a
/// fault of the machine and no reason to leave a test out.
class Postgresql {
public:
    explicit Postgresql(int connections = 100);
    Postgresql(const Postgresql&) = delete;
    Postgresql& operator=(const Postgresql&) = delete;
    ~Postgresql();

    /// A user who may log in, known to libpq as a service of that name.
    void add_user(const QString& name, const QString& rights = {});
    /// An empty database of that owner; services lead to the last that was made.
    void add_database(const QString& name, const QString& owner);
    /// "postgresql:NAME".
    static QString store_of(const QString& user) { return "postgresql:" + user; }

    /// What a user's statement gives, or the server's words.
    struct Said {
        bool done = false;
        QString words;
    };
    Said say(const QString& user, const QString& sql) const;

    void kill();
    void start();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write_services() const;

    QTemporaryDir m_folder;
    QString m_programs;
    QString m_database = "postgres";
    QStringList m_users;
    int m_connections;
};

} // namespace maksuarvio::test
