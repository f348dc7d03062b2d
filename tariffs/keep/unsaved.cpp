// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/unsaved.h"

#include "tariffs/book/shape.h"
#include "tariffs/library/library.h"
#include "tariffs/platform/files.h"
#include "tariffs/store/place.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUrl>
#include <QUuid>

namespace maksuarvio {

namespace {

using namespace Qt::StringLiterals;

/// A file is called WINDOW.KEY.draft.
constexpr QLatin1StringView kEnding(".draft");

QString text(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QByteArray json_of(const Draft& draft)
{
    QJsonObject files;
    for (std::size_t i = 0; i < draft.cells.files.size(); ++i) {
        QJsonArray rows;
        for (const auto& row : draft.cells.files[i]) {
            QJsonArray fields;
            for (const std::string& field : row)
                fields.append(text(field));
            rows.append(fields);
        }
        files.insert(text(word(static_cast<BookFile>(i))), rows);
    }
    // A number of JSON would not hold every id.
    return QJsonDocument(QJsonObject{{u"id"_s, QString::number(draft.id)},
                                     {u"revision"_s, QString::number(draft.revision)},
                                     {u"base"_s, text(draft.base)},
                                     {u"files"_s, files}})
        .toJson(QJsonDocument::Compact);
}

/// Nothing where it is no such file, or one that another version of the program wrote otherwise.
std::optional<Draft> draft_of(const QByteArray& json)
{
    const QJsonObject read = QJsonDocument::fromJson(json).object();
    Draft draft;
    draft.id = read[u"id"_s].toString().toLongLong();
    draft.revision = read[u"revision"_s].toString().toLongLong();
    draft.base = read[u"base"_s].toString().toStdString();
    for (std::size_t i = 0; i < draft.cells.files.size(); ++i) {
        const QJsonArray rows =
            read[u"files"_s].toObject()[text(word(static_cast<BookFile>(i)))].toArray();
        for (const QJsonValue row : rows) {
            auto& fields = draft.cells.files[i].emplace_back();
            for (const QJsonValue field : row.toArray())
                fields.push_back(field.toString().toStdString());
        }
        if (!layout(static_cast<BookFile>(i),
                    rows.isEmpty() ? std::vector<std::string>() : draft.cells.files[i].front()))
            return std::nullopt;
    }
    return draft;
}

/// Beside the store; of one on a server, beside the user's own.
QString folder_of(const QString& store)
{
    const QString beside = is_central(store)
                               ? TariffLibrary::own_store_path() + u'.'
                                     + QString::fromLatin1(QUrl::toPercentEncoding(store))
                               : store;
    return beside + u".unsaved"_s;
}

std::unique_ptr<QLockFile> lock_of(const QString& folder, const QString& name)
{
    auto lock = std::make_unique<QLockFile>(folder + u'/' + name + u".lock"_s);
    // Held for as long as the program runs, however long that is.
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

UnsavedDrafts::UnsavedDrafts(const QString& store)
    : m_folder(folder_of(store)), m_name(QUuid::createUuid().toString(QUuid::Id128))
{
}

UnsavedDrafts::~UnsavedDrafts()
{
    m_lock.reset();
    // Goes only where it is empty.
    QDir().rmdir(m_folder);
}

std::vector<UnsavedDrafts::Left> UnsavedDrafts::left() const
{
    std::vector<Left> found;
    for (const QString& name :
         QDir(m_folder).entryList({u'*' + kEnding}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
        const QString window = name.section(u'.', 0, 0);
        if (window == m_name || !lock_of(m_folder, window)->tryLock(0))
            continue;
        const QString path = m_folder + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto draft = draft_of(file.readAll()))
            found.push_back({*std::move(draft), path});
    }
    return found;
}

void UnsavedDrafts::remove(const Left& left)
{
    QFile::remove(left.file);
}

QString UnsavedDrafts::file_of(std::int64_t key) const
{
    return m_folder + u'/' + m_name + u'.' + QString::number(key) + kEnding;
}

void UnsavedDrafts::begin()
{
    if (m_lock)
        return;
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = lock_of(m_folder, m_name);
    m_lock->tryLock(0);
}

void UnsavedDrafts::keep(std::int64_t key, const Draft& draft)
{
    begin();
    (void)write_file(file_of(key), json_of(draft), Readers::UserAlone);
}

void UnsavedDrafts::drop(std::int64_t key)
{
    if (m_lock)
        QFile::remove(file_of(key));
}

} // namespace maksuarvio
