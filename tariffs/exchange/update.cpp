// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/update.h"

#include "tariffs/exchange/central_packages.h"
#include "tariffs/exchange/organiser_package.h"
#include "tariffs/exchange/reach.h"
#include "tariffs/platform/system_folder.h"
#include "tariffs/store/place.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <tuple>

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

/// The first bytes of a file; empty where it cannot be read.
QByteArray beginning_of(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kLargestHead) : QByteArray();
}

/// A package of the folder by what has to come before it; its content is read again when its turn
/// comes, so that one at a time is in memory.
struct Waiting {
    QString path;
    std::size_t comes_after = 0;
};

/// One that holds all of an organiser: of several the last is enough.
struct Whole {
    QString path;
    std::string organiser;
    std::int64_t sequence = 0;
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
        std::size_t looked_at = 0;
        for (const QFileInfo& file : files) {
            bytes += file.size();
            if (!file.isFile())
                refuse({.code = Refusal::NotAPackage, .path = file.filePath()});
            else if (looked_at == kMostPackages || bytes > kMostPackageBytes)
                ++m_report.not_looked_at;
            else {
                ++looked_at;
                look_at(file.filePath());
            }
        }
        // What its maker had before it is more than what the ones before it had.
        std::ranges::stable_sort(m_waiting, {}, &Waiting::comes_after);
        for (const Waiting& one : m_waiting)
            take(one.path);
        std::ranges::stable_sort(m_whole, [](const Whole& one, const Whole& other) {
            return std::tie(one.organiser, other.sequence)
                   < std::tie(other.organiser, one.sequence);
        });
        for (const Whole& one : m_whole) {
            if (m_up_to_date != one.organiser && take(one.path))
                m_up_to_date = one.organiser;
        }
        return std::move(m_report);
    }

    UpdateReport take_all(const std::vector<QByteArray>& packages, const QString& place)
    {
        for (const QByteArray& package : packages)
            take(package, place);
        return std::move(m_report);
    }

private:
    void look_at(const QString& path)
    {
        const QByteArray beginning = beginning_of(path);
        if (is_organiser_package(beginning)) {
            auto head = read_package_head(beginning, m_keys);
            if (head)
                m_whole.push_back({path, head->organiser, head->sequence});
            else
                refuse(at(path, std::move(head.error())));
            return;
        }
        auto package = read_package_file(path).and_then(
            [this](const QByteArray& read) { return open_package(read, m_keys); });
        if (package)
            m_waiting.push_back({path, package->known.size()});
        else
            refuse(at(path, std::move(package.error())));
    }

    /// Whether it is here now.
    bool take(const QString& path)
    {
        const auto bytes = read_package_file(path);
        if (!bytes) {
            refuse(at(path, bytes.error()));
            return false;
        }
        return take(*bytes, path);
    }

    bool take(const QByteArray& bytes, const QString& place)
    {
        auto taken = take_any_package(m_store, bytes, m_keys, Maintenance::Taking::Whole, m_who);
        if (taken) {
            std::ranges::move(*taken, std::back_inserter(m_report.taken));
            return true;
        }
        const bool is_here = says_it_is_here(taken.error());
        refuse(at(place, std::move(taken.error())));
        return is_here;
    }

    static PackageError at(const QString& path, PackageError error)
    {
        error.path = path;
        return error;
    }

    void refuse(PackageError error)
    {
        if (says_it_is_here(error))
            return;
        const bool older = error.code == Refusal::Older || error.code == Refusal::OlderSequence;
        (older ? m_report.older : m_report.refused).push_back(std::move(error));
    }

    Maintenance& m_store;
    std::span<const PublicKey> m_keys;
    QString m_who;
    std::vector<Waiting> m_waiting;
    std::vector<Whole> m_whole;
    /// The organiser whose last package is here.
    std::string m_up_to_date;
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
        return words(QT_TRANSLATE_NOOP("Update",
                                       "“%1” is no source: give folder: and a whole path, or "
                                       "postgresql: and a service"))
            .arg(error.detail);
    case Code::NotReached:
        return words(QT_TRANSLATE_NOOP("Update", "%1: the folder cannot be read")).arg(error.path);
    case Code::Central:
        return words(QT_TRANSLATE_NOOP("Update", "%1: no new tariffs can be fetched: %2"))
            .arg(error.path, error.detail);
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
    const auto take_by = [&](const std::function<UpdateReport(Update&)>& take_all) {
        const auto take = [&](const QString& file) -> tl::expected<UpdateReport, UpdateError> {
            return Maintenance::open(file, sheet)
                .map_error([&](OpenError error) {
                    // Nobody knows the copy by its name.
                    error.path = store;
                    return UpdateError{Code::Store, store, message(error)};
                })
                .map([&](Maintenance opened) {
                    Update update(opened, keys, who);
                    return take_all(update);
                });
        };
        return store == machine_store() ? in_a_copy(store, take) : take(store);
    };
    const auto noted = [&](UpdateReport report) {
        note_reach(store);
        return report;
    };
    if (!is_central(source)) {
        return packages_of(source)
            .and_then([&](const QFileInfoList& files) {
                return take_by([&](Update& update) { return update.take_all(files); });
            })
            .map(noted);
    }
    return newer_packages(source, store, keys)
        .and_then([&](const std::vector<QByteArray>& packages)
                      -> tl::expected<UpdateReport, UpdateError> {
            if (packages.empty() && QFileInfo::exists(store))
                return UpdateReport{};
            return take_by([&](Update& update) { return update.take_all(packages, source); });
        })
        .map(noted);
}

} // namespace maksuarvio
