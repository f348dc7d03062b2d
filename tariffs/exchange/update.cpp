// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/update.h"

#include "tariffs/platform/system_folder.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <filesystem>

namespace maksuarvio {

namespace {

using Code = UpdateError::Code;
using Refusal = PackageError::Code;

tl::unexpected<UpdateError> failed(Code code, const QString& path, const QString& detail = {})
{
    return tl::unexpected(UpdateError{code, path, detail});
}

QString words_of(std::errc error)
{
    return QString::fromStdString(std::make_error_code(error).message());
}

constexpr auto kReadByAll =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;

/// A package of the folder by what has to come before it; its content is read again when its turn
/// comes, so that one at a time is in memory.
struct Waiting {
    QString path;
    std::size_t comes_after = 0;
};

class Update {
public:
    Update(Maintenance& store, std::span<const PublicKey> keys, const QString& who)
        : m_store(store), m_keys(keys), m_who(who)
    {
    }

    UpdateReport take_all(const QFileInfoList& files)
    {
        qint64 bytes = 0;
        std::vector<Waiting> waiting;
        for (const QFileInfo& file : files) {
            bytes += file.size();
            const QString path = file.filePath();
            if (!file.isFile())
                refuse({.code = Refusal::NotAPackage, .path = path});
            else if (waiting.size() == kMostPackages || bytes > kMostPackageBytes)
                ++m_report.not_looked_at;
            else if (auto package = opened(path))
                waiting.push_back({path, package->known.size()});
            else
                refuse(std::move(package.error()));
        }
        // What its maker had before it is more than what the ones before it had.
        std::ranges::stable_sort(waiting, {}, &Waiting::comes_after);
        for (const Waiting& one : waiting)
            take(one.path);
        return std::move(m_report);
    }

private:
    tl::expected<Package, PackageError> opened(const QString& path)
    {
        return read_package_file(path)
            .and_then([this](const QByteArray& read) { return open_package(read, m_keys); })
            .map_error([&](PackageError error) {
                error.path = path;
                return error;
            });
    }

    void take(const QString& path)
    {
        auto taken = opened(path).and_then(
            [this](const Package& package) { return take_package(m_store, package, m_who); });
        if (taken) {
            m_report.taken.push_back(*std::move(taken));
            return;
        }
        taken.error().path = path;
        refuse(std::move(taken.error()));
    }

    void refuse(PackageError error)
    {
        if (error.code == Refusal::AlreadyThere)
            return;
        (error.code == Refusal::Older ? m_report.older : m_report.refused)
            .push_back(std::move(error));
    }

    Maintenance& m_store;
    std::span<const PublicKey> m_keys;
    QString m_who;
    UpdateReport m_report;
};

tl::expected<QFileInfoList, UpdateError> packages_of(const QString& source)
{
    const QString kind = QStringLiteral("folder:");
    const QDir folder(source.startsWith(kind) ? source.sliced(kind.size()) : QString());
    if (!source.startsWith(kind) || !folder.isAbsolute())
        return failed(Code::UnknownSource, {}, source);
    if (!QFileInfo(folder.path()).isDir() || !folder.isReadable())
        return failed(Code::NotReached, folder.path());
    // What is no file is refused by name: a pipe, a folder, a link to nothing.
    return folder.entryInfoList({QStringLiteral("*.package")},
                                QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

bool same_content(const QString& left, const QString& right)
{
    QFile one(left);
    QFile other(right);
    if (!one.open(QIODevice::ReadOnly) || !other.open(QIODevice::ReadOnly)
        || one.size() != other.size())
        return false;
    const uchar* bytes = one.map(0, one.size());
    const uchar* others = other.map(0, other.size());
    return bytes && others && std::equal(bytes, bytes + one.size(), others);
}

/// In a copy beside the store, which then takes its place: a reader has the old one or the new one,
/// and never one that a crash has left half-written.
template <typename Work> auto in_a_copy(const QString& store, Work work) -> decltype(work(store))
{
    const QDir folder = QFileInfo(store).absoluteDir();
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(Code::NotWritten, folder.path(), words_of(std::errc::permission_denied));
    QLockFile alone(store + QStringLiteral(".lock"));
    alone.setStaleLockTime(0);
    if (!alone.tryLock() && alone.error() == QLockFile::LockFailedError)
        return failed(Code::AtWork, store);
    if (!alone.isLocked())
        return failed(Code::NotWritten, store, words_of(std::errc::permission_denied));
    const QString copy = store + QStringLiteral(".new");
    for (const QString& left : {copy, copy + QStringLiteral("-journal")})
        QFile::remove(left);
    QFile old(store);
    if (old.exists() && !old.copy(copy))
        return failed(Code::NotWritten, store, old.errorString());
    auto report = work(copy);
    if (report && !same_content(copy, store)) {
        std::error_code error;
        if (QFile::setPermissions(copy, kReadByAll))
            std::filesystem::rename(copy.toStdU16String(), store.toStdU16String(), error);
        else
            error = std::make_error_code(std::errc::permission_denied);
        if (error)
            report = failed(Code::NotWritten, store, QString::fromStdString(error.message()));
    }
    QFile::remove(copy);
    return report;
}

} // namespace

QString message(const UpdateError& error)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("Update", text); };
    switch (error.code) {
    case Code::UnknownSource:
        return words(
                   QT_TRANSLATE_NOOP("Update", "“%1” is no source: give folder: and a whole path"))
            .arg(error.detail);
    case Code::NotReached:
        return words(QT_TRANSLATE_NOOP("Update", "%1: the folder cannot be read")).arg(error.path);
    case Code::AtWork:
        return words(QT_TRANSLATE_NOOP("Update", "%1: another update of it is at work"))
            .arg(error.path);
    case Code::NotWritten:
        return words(QT_TRANSLATE_NOOP("Update", "%1: cannot be written: %2"))
            .arg(error.path, error.detail);
    case Code::Store:
        return error.detail;
    }
    return {};
}

tl::expected<UpdateReport, UpdateError> update_from(const QString& source, const QString& store,
                                                    std::span<const PublicKey> keys,
                                                    const SheetCheck& sheet, const QString& who)
{
    const auto packages = packages_of(source);
    if (!packages)
        return tl::unexpected(packages.error());
    const auto take = [&](const QString& file) -> tl::expected<UpdateReport, UpdateError> {
        return Maintenance::open(file, sheet)
            .map_error([&](OpenError error) {
                // Nobody knows the copy by its name.
                error.path = store;
                return UpdateError{Code::Store, store, message(error)};
            })
            .map([&](Maintenance opened) { return Update(opened, keys, who).take_all(*packages); });
    };
    return store == machine_store() ? in_a_copy(store, take) : take(store);
}

} // namespace maksuarvio
