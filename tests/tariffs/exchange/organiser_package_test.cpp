// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/organiser_package.h"

#include "tariffs/exchange/package.h"
#include "tariffs/store/versions.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/random_moments.h"
#include "tests/tariffs/stores.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

using Code = PackageError::Code;
using Taking = Maintenance::Taking;

struct Edition {
    const char* version;
    const char* corrects;
    Validity days;
    int meal;
};

/// What a county publishes in its time: a year, new prices from June, a correction of the year that
/// ends before June, and a next year.
constexpr Edition kEditions[] = {
    {"koe-2027", "", {2027y / 1 / 1, Date(2028y / 1 / 1)}, 840},
    {"koe-2027-6", "", {2027y / 6 / 1, Date(2028y / 1 / 1)}, 890},
    {"koe-2027-b", "koe-2027", {2027y / 1 / 1, Date(2027y / 6 / 1)}, 800},
    {"koe-2028", "", {2028y / 1 / 1, Date(2029y / 1 / 1)}, 910},
};

Draft draft_of(const Edition& edition)
{
    Draft draft = draft_from(shipped_book("sample"), edition.version, {2027y / 1 / 1, {}});
    set_header_field(draft.cells, HeaderField::Organiser, "koe");
    set_header_field(draft.cells, HeaderField::Corrects, edition.corrects);
    Book book = read_cells(draft.cells).book;
    book.header.valid = edition.days;
    for (BookRow& row : book.rows) {
        row.row.to.reset();
        if (row.row.key == Key::Price && row.row.service == "meal")
            row.row.value = Exact(Cents(edition.meal));
    }
    for (BookOffer& offer : book.offers)
        offer.valid.to.reset();
    draft.cells = cells_of(book);
    draft.base.clear();
    return draft;
}

QString publish(Maintenance& store, const Edition& edition)
{
    const auto done =
        store.publish(draft_of(edition), {"Hallitus", 2026y / 11 / 17, "1 §", "maija"});
    if (done)
        return {};
    QString why = message(done.error());
    for (const Fault& fault : done.error().faults)
        why += '\n' + place_and_reason(fault);
    return why;
}

/// What a store answers on each day on which the answer could change.
QStringList answers_of(const QString& file)
{
    QStringList answers;
    auto library = TariffLibrary::open(file);
    for (const Date day : {2026y / 12 / 31, 2027y / 1 / 1, 2027y / 5 / 31, 2027y / 6 / 1,
                           2027y / 12 / 31, 2028y / 1 / 1, 2028y / 12 / 31, 2029y / 1 / 1}) {
        const auto snapshot = library->snapshot("koe", day);
        answers << (snapshot ? QString::fromStdString((*snapshot)->version())
                             : QStringLiteral("error %1").arg(int(snapshot.error().code)));
    }
    return answers;
}

} // namespace

/// One file with all versions of an organiser that a computer may need: what was missed before it
/// does not matter.
class OrganiserPackageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whatever_was_missed_the_answers_are_the_same();
    void an_earlier_one_is_refused_and_the_same_is_there();
    void another_of_the_same_number_is_refused();
    void a_flipped_bit_anywhere_is_refused();
    void a_package_cut_or_lengthened_is_refused();
    void a_newer_format_is_named();
    void keys_speak_for_their_organiser_alone();
    void what_its_maker_does_not_know_is_not_passed_over();
    void a_version_with_other_figures_is_refused();
    void what_came_with_the_program_serves_the_days_nobody_has_spoken_of();
    void what_another_program_shipped_keeps_nobody_from_the_rest();
    void a_trial_changes_nothing();
    void what_ended_can_be_left_out_and_never_comes_back();
    void nothing_is_sealed_where_there_is_nothing();

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    Maintenance open(const QString& name) const
    {
        return std::move(Maintenance::open(path(name), any_sheet).value());
    }
    QByteArray seal(Maintenance& store, std::optional<Date> from = {}) const
    {
        return seal_organiser(store, "koe", from, SecretKey::read(path("koe.key")).value(), "maija")
            .value();
    }
    tl::expected<std::vector<std::string>, PackageError> take(Maintenance& store,
                                                              const QByteArray& package) const
    {
        return take_any_package(store, package, m_keys, Taking::Whole, "matti");
    }

    QTemporaryDir m_folder;
    std::vector<PublicKey> m_keys;
    /// After each edition, and one after June's prices were withdrawn.
    std::vector<QByteArray> m_packages;
};

void OrganiserPackageTest::initTestCase()
{
    QVERIFY(generate_keys(path("koe.key"), "koe"));
    QVERIFY(generate_keys(path("sample.key"), "sample"));
    m_keys = {read_public_key(path("koe.key.pub")).value()};
    Maintenance maker = open("maker");
    for (const Edition& edition : kEditions) {
        QCOMPARE(publish(maker, edition), QString());
        m_packages.push_back(seal(maker));
    }
    QVERIFY(maker.withdraw("koe-2027-6", "maija"));
    m_packages.push_back(seal(maker));
}

void OrganiserPackageTest::whatever_was_missed_the_answers_are_the_same()
{
    const std::size_t count = m_packages.size();
    const QStringList expected{"error 2", "koe-2027-b", "koe-2027-b", "error 2",
                               "error 2", "koe-2028",   "koe-2028",   "error 2"};
    QCOMPARE(answers_of(path("maker")), expected);
    // All subsets of those before the last.
    for (std::size_t taken = 0; taken < std::size_t(1) << (count - 1); ++taken) {
        const QString name = QStringLiteral("laptop-%1").arg(taken);
        make_store(path(name));
        {
            Maintenance laptop = open(name);
            for (std::size_t i = 0; i < count; ++i) {
                if (i + 1 < count && (taken >> i & 1) == 0)
                    continue;
                const auto done = take(laptop, m_packages[i]);
                QVERIFY2(done, done ? "" : qPrintable(message(done.error())));
            }
        }
        QCOMPARE(answers_of(path(name)), expected);
    }
}

void OrganiserPackageTest::an_earlier_one_is_refused_and_the_same_is_there()
{
    Maintenance laptop = open("earlier");
    QCOMPARE(take(laptop, m_packages[2])->size(), std::size_t(3));
    const auto earlier = take(laptop, m_packages[1]);
    QCOMPARE(earlier.error().code, Code::OlderSequence);
    QVERIFY2(message(earlier.error()).contains("2 < 3"), qPrintable(message(earlier.error())));
    QVERIFY(says_it_is_here(take(laptop, m_packages[2]).error()));
    QCOMPARE(laptop.versions()->back().header.version, std::string("koe-2027-b"));
}

void OrganiserPackageTest::another_of_the_same_number_is_refused()
{
    Maintenance other = open("other-maker");
    QCOMPARE(publish(other, kEditions[3]), QString());
    const QByteArray first = seal(other);
    Maintenance laptop = open("same-number");
    QVERIFY(take(laptop, m_packages[0]));
    QCOMPARE(take(laptop, first).error().code, Code::SameSequence);
}

void OrganiserPackageTest::a_flipped_bit_anywhere_is_refused()
{
    const QByteArray& whole = m_packages[1];
    QVERIFY(open_organiser_package(whole, m_keys));
    std::mt19937 dice(seed_of_run());
    for (int i = 0; i < 1000; ++i) {
        QByteArray flipped = whole;
        // Every other in the head, which is a small part of it.
        const qsizetype among = i % 2 == 0 ? 400 : whole.size();
        const auto bit = static_cast<qsizetype>(dice() % std::uint64_t(among * 8));
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << bit % 8));
        QVERIFY2(!open_organiser_package(flipped, m_keys),
                 qPrintable(QStringLiteral("bit %1").arg(bit)));
    }
}

void OrganiserPackageTest::a_package_cut_or_lengthened_is_refused()
{
    const QByteArray& whole = m_packages[1];
    for (const qsizetype size : {qsizetype(0), qsizetype(1), qsizetype(20), qsizetype(21),
                                 qsizetype(24), qsizetype(25), whole.size() / 2, whole.size() - 1})
        QVERIFY2(!open_organiser_package(whole.first(size), m_keys),
                 qPrintable(QString::number(size)));
    for (const QByteArray& tail : {QByteArray("\0", 1), QByteArray("\n"), whole})
        QVERIFY(!open_organiser_package(whole + tail, m_keys));
    QCOMPARE(open_organiser_package(whole + QByteArray(kLargestPackage, '\0'), m_keys).error().code,
             Code::TooLarge);
}

void OrganiserPackageTest::a_newer_format_is_named()
{
    QByteArray newer = m_packages[0];
    newer.replace(0, qsizetype(qstrlen("maksuarvio-package-2")), "maksuarvio-package-3");
    Maintenance laptop = open("format");
    const auto refused = take(laptop, newer);
    QCOMPARE(refused.error().code, Code::NewerFormat);
    QVERIFY2(message(refused.error()).contains("format 3"), qPrintable(message(refused.error())));
}

void OrganiserPackageTest::keys_speak_for_their_organiser_alone()
{
    Maintenance maker = open("maker");
    const SecretKey sample = SecretKey::read(path("sample.key")).value();
    QCOMPARE(seal_organiser(maker, "koe", {}, sample, "maija").error().code, Code::OtherOrganiser);
    const std::vector others{read_public_key(path("sample.key.pub")).value()};
    QCOMPARE(open_organiser_package(m_packages[0], others).error().code, Code::NotSigned);
    QCOMPARE(open_organiser_package(m_packages[0], {}).error().code, Code::NoKeyInstalled);
    PublicKey renamed = m_keys.front();
    renamed.organiser = "sample";
    QCOMPARE(open_organiser_package(m_packages[0], std::vector{renamed}).error().code,
             Code::OtherOrganiser);
}

void OrganiserPackageTest::what_its_maker_does_not_know_is_not_passed_over()
{
    Maintenance laptop = open("own");
    QCOMPARE(publish(laptop, {"koe-own", "", {2027y / 3 / 1, {}}, 700}), QString());
    const auto refused = take(laptop, m_packages[0]);
    QCOMPARE(refused.error().code, Code::Older);
    QVERIFY(message(refused.error()).contains("koe-own"));
}

void OrganiserPackageTest::a_version_with_other_figures_is_refused()
{
    Maintenance laptop = open("forged");
    Edition cheaper = kEditions[0];
    cheaper.meal = 40;
    QCOMPARE(publish(laptop, cheaper), QString());
    QCOMPARE(take(laptop, m_packages[0]).error().code, Code::OtherContent);
}

void OrganiserPackageTest::what_came_with_the_program_serves_the_days_nobody_has_spoken_of()
{
    Maintenance maker = open("sample-maker");
    QVERIFY(maker.withdraw("sample-2022-2027", "maija"));
    const auto package =
        seal_organiser(maker, "sample", {}, SecretKey::read(path("sample.key")).value(), "maija");
    const std::vector keys{read_public_key(path("sample.key.pub")).value()};
    Maintenance laptop = open("sample-laptop");
    QVERIFY(take_any_package(laptop, *package, keys, Taking::Whole, "matti"));
    const auto versions = laptop.versions();
    const auto sample = std::ranges::find(*versions, "sample-2022-2027",
                                          [](const auto& info) { return info.header.version; });
    QCOMPARE(sample->header.status, VersionStatus::Withdrawn);
}

void OrganiserPackageTest::what_another_program_shipped_keeps_nobody_from_the_rest()
{
    make_store(path("shipped"));
    Edition cheaper = kEditions[0];
    cheaper.meal = 40;
    Book book = read_cells(decided(draft_of(cheaper).cells, {})).book;
    QCOMPARE(
        test::publish(*connect_to(path("shipped")), book, {.who = "maksuarvio", .shipped = "x"}),
        QString());
    Maintenance laptop = open("shipped");
    const auto taken = take(laptop, m_packages[4]);
    QVERIFY2(taken, taken ? "" : qPrintable(message(taken.error())));
    QCOMPARE(taken->size(), std::size_t(3));
    QCOMPARE(answers_of(path("shipped")), answers_of(path("maker")));
}

void OrganiserPackageTest::a_trial_changes_nothing()
{
    Maintenance laptop = open("trial");
    const QByteArray before = content_of(path("trial"));
    QCOMPARE(take_any_package(laptop, m_packages[4], m_keys, Taking::Trial, "matti")->size(),
             std::size_t(4));
    QCOMPARE(content_of(path("trial")), before);
    QVERIFY(take(laptop, m_packages[4]));
}

void OrganiserPackageTest::what_ended_can_be_left_out_and_never_comes_back()
{
    Maintenance maker = open("long");
    for (const Edition& edition : kEditions)
        QCOMPARE(publish(maker, edition), QString());
    const auto ids = [&](const QByteArray& package) {
        const auto head = delivery_in(package);
        QStringList names;
        for (const DeliveredVersion& version : head->versions)
            names << QString::fromStdString(version.id);
        return names.join(' ');
    };
    // The last day, the day after it, and once more. The correction has ended before, but what it
    // corrects has not, and must not come back for want of it.
    const QString all = "koe-2027 koe-2027-6 koe-2027-b koe-2028";
    QCOMPARE(ids(seal(maker, 2027y / 12 / 31)), all);
    QCOMPARE(ids(seal(maker, 2028y / 1 / 1)), QString("koe-2028"));
    QCOMPARE(ids(seal(maker)), QString("koe-2028"));
    const auto back = seal_organiser(maker, "koe", 2027y / 12 / 31,
                                     SecretKey::read(path("koe.key")).value(), "maija");
    QCOMPARE(back.error().code, Code::FirstDayWentBack);
}

void OrganiserPackageTest::nothing_is_sealed_where_there_is_nothing()
{
    Maintenance empty = open("empty");
    const auto refused =
        seal_organiser(empty, "koe", {}, SecretKey::read(path("koe.key")).value(), "maija");
    QCOMPARE(refused.error().code, Code::NothingToSeal);
}

QTEST_GUILESS_MAIN(OrganiserPackageTest)
#include "organiser_package_test.moc"
