// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/package.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <barrier>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

using Code = PackageError::Code;
using Taken = tl::expected<std::string, PackageError>;
using Packages = std::vector<Package>;

/// The example county's tariff from a day on, by a maker who knew those versions.
Package package(const char* version, Date from, std::vector<std::string> known)
{
    Package package;
    package.cells = draft_from(shipped_book("sample"), version, {from, Date(2028y / 1 / 1)}).cells;
    set_header_field(package.cells, HeaderField::Status, "published");
    set_header_field(package.cells, HeaderField::DecisionBody, "Board");
    set_header_field(package.cells, HeaderField::DecisionDate, "2027-03-18");
    package.book = read_cells(package.cells).book;
    package.book.checksum = checksum_of(package.cells);
    package.known = std::move(known);
    return package;
}

/// What comes of packages that several programs take at one moment.
std::vector<Taken> taken_at_once(const QString& store, const Packages& packages)
{
    std::vector<Taken> taken(packages.size());
    std::barrier all_are_ready(std::ptrdiff_t(packages.size()));
    std::vector<std::unique_ptr<QThread>> programs;
    for (std::size_t i = 0; i < packages.size(); ++i) {
        programs.emplace_back(QThread::create([&, i] {
            auto opened = Maintenance::open(store, any_sheet);
            all_are_ready.arrive_and_wait();
            taken[i] = take_package(opened.value(), packages[i], "maija");
        }));
        programs.back()->start();
    }
    for (const auto& program : programs)
        program->wait();
    return taken;
}

/// "sample-june", or why not.
QString words_of(const Taken& taken)
{
    return taken ? QString::fromStdString(*taken) : message(taken.error());
}

} // namespace

/// A script that hands packages out to a computer may start all imports at once.
class PackageRacesTest : public QObject {
    Q_OBJECT

private slots:
    void what_is_taken_at_once_is_as_if_one_came_after_the_other_data();
    void what_is_taken_at_once_is_as_if_one_came_after_the_other();
};

void PackageRacesTest::what_is_taken_at_once_is_as_if_one_came_after_the_other_data()
{
    QTest::addColumn<Packages>("packages");
    QTest::addColumn<int>("races");
    const std::string sample = "sample-2022-2027";
    const Package june = package("sample-june", 2027y / 6 / 1, {sample});
    const Package august = package("sample-august", 2027y / 8 / 1, {sample, "sample-june"});
    const Package july = package("sample-july", 2027y / 7 / 1, {sample});
    QTest::newRow("the older and the newer") << Packages{june, august} << 100;
    QTest::newRow("two whose makers did not know of each other") << Packages{june, july} << 50;
    QTest::newRow("the same twice") << Packages{june, june} << 25;
    QTest::newRow("three") << Packages{june, august, july} << 25;
}

void PackageRacesTest::what_is_taken_at_once_is_as_if_one_came_after_the_other()
{
    QFETCH(Packages, packages);
    QFETCH(int, races);
    const QTemporaryDir folder;
    const QString file = folder.filePath("tariffs.sqlite");
    for (int race = 0; race < races; ++race) {
        make_store(file);
        const std::vector<Taken> taken = taken_at_once(file, packages);
        QStringList said;
        std::ranges::transform(taken, std::back_inserter(said), words_of);
        const QByteArray place =
            "race " + QByteArray::number(race) + ": " + said.join(" | ").toUtf8();

        std::vector<std::string> there;
        const auto versions = Maintenance::open(file, any_sheet).value().versions();
        for (const VersionInfo& version : versions.value())
            there.push_back(version.header.version);
        QVERIFY2(std::ranges::any_of(taken, [](const Taken& one) { return one.has_value(); }),
                 place);
        for (std::size_t i = 0; i < packages.size(); ++i) {
            const auto found = std::ranges::find(there, packages[i].book.header.version);
            if (taken[i]) {
                // It came after those alone that its maker knew.
                QVERIFY2(found != there.end(), place);
                for (auto before = there.begin(); before != found; ++before)
                    QVERIFY2(!before->starts_with("sample")
                                 || std::ranges::count(packages[i].known, *before) == 1,
                             place);
            } else if (found != there.end()) {
                QVERIFY2(taken[i].error().code == Code::AlreadyThere, place);
            } else {
                QVERIFY2(taken[i].error().code == Code::Older
                             || taken[i].error().code == Code::Missing,
                         place);
            }
        }
    }
}

QTEST_GUILESS_MAIN(PackageRacesTest)
#include "package_races_test.moc"
