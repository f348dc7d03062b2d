// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/index_step.h"

#include "tariffs/book/reader.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

constexpr Date first_of(int year)
{
    return Date{std::chrono::year(year), std::chrono::January, std::chrono::day(1)};
}

Validity period(int year)
{
    return {first_of(year), first_of(year + 2)};
}

/// The indices of fee-law.md section 10.
IndexStep step_to(int year)
{
    if (year == 2024)
        return {Exact(2874, 2631), Exact(1805, 1639), period(year)};
    return {Exact(3077, 2874), Exact(1930, 1805), period(year)};
}

Book stepped(const Book& base, int year)
{
    const auto draft = index_step(base, step_to(year), "next");
    const ReadCells read = read_cells(draft.value().cells);
    if (!read.faults.empty())
        throw std::runtime_error(place_and_reason(read.faults.front()).toStdString());
    return read.book;
}

const Row* row_on(const Book& book, const Row& like, Date day)
{
    const auto found = std::ranges::find_if(book.rows, [&](const BookRow& one) {
        const Row& row = one.row;
        return row.key == like.key && row.service == like.service && row.mode == like.mode
               && row.at == like.at && row.persons == like.persons && one.valid().contains(day);
    });
    return found == book.rows.end() ? nullptr : &found->row;
}

QString name_of(const Row& row)
{
    return QString::fromStdString(std::string(word(row.key)) + ' ' + row.service + ' '
                                  + std::to_string(row.persons));
}

} // namespace

/// The figures of the next period by the two indices.
class IndexStepTest : public QObject {
    Q_OBJECT

private slots:
    void limits_and_allowances_follow_the_published_figures_data();
    void limits_and_allowances_follow_the_published_figures();
    void the_shipped_book_is_reproduced_data();
    void the_shipped_book_is_reproduced();
    void every_figure_made_is_derived_and_tells_how();
    void what_holds_on_is_kept_and_the_rest_carried_over();
    void a_countys_own_prices_are_not_indexed();
    void the_draft_names_its_period_and_its_base();
    void a_strange_ratio_is_refused();
};

void IndexStepTest::limits_and_allowances_follow_the_published_figures_data()
{
    QTest::addColumn<std::vector<int>>("euros");
    // 7/2021, 2022, 2024, 2026 (fee-law.md 1.3 and 3.5)
    QTest::newRow("one person") << std::vector{588, 598, 653, 699};
    QTest::newRow("two") << std::vector{1084, 1103, 1205, 1290};
    QTest::newRow("three") << std::vector{1701, 1731, 1891, 2025};
    QTest::newRow("four") << std::vector{2103, 2140, 2338, 2503};
    QTest::newRow("five") << std::vector{2546, 2591, 2830, 3030};
    QTest::newRow("six") << std::vector{2924, 2976, 3251, 3481};
    QTest::newRow("each further") << std::vector{350, 356, 389, 416};
    QTest::newRow("allowance, 24-hour housing") << std::vector{164, 167, 182, 195};
    QTest::newRow("allowance, institution") << std::vector{110, 112, 122, 131};
}

void IndexStepTest::limits_and_allowances_follow_the_published_figures()
{
    QFETCH(std::vector<int>, euros);
    const Exact ratios[] = {Exact(2631, 2585), Exact(2874, 2631), Exact(3077, 2874)};
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(indexed(Cents(euros[i] * 100), ratios[i], IndexRounding::FullEuro).value,
                 euros[i + 1] * 100);
}

void IndexStepTest::the_shipped_book_is_reproduced_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("2022-23 to 2024") << 2024;
    QTest::newRow("2025 to 2026") << 2026;
}

void IndexStepTest::the_shipped_book_is_reproduced()
{
    QFETCH(int, year);
    const Book base = shipped_book("national");
    const Book next = stepped(base, year);
    int compared = 0;
    for (const BookRow& one : next.rows) {
        const Row& row = one.row;
        // Kela's ceiling and costs follow no index of this act.
        if (row.source.find(" index)") == std::string::npos)
            continue;
        // 25.80 and 16.40 were raised by decree 543/2024 within the period, 73.70 by an act.
        if (row.key == Key::NoShowFee)
            continue;
        const Row* published = row_on(base, row, first_of(year));
        QVERIFY2(published, qPrintable(name_of(row)));
        QVERIFY2(row.value == published->value,
                 qPrintable(name_of(row) + QString::fromStdString(": " + row.source)));
        ++compared;
    }
    QVERIFY(compared >= 15);
}

void IndexStepTest::every_figure_made_is_derived_and_tells_how()
{
    const Book base = shipped_book("national");
    const Book next = stepped(base, 2026);
    int made = 0;
    for (const BookRow& one : next.rows) {
        if (one.row.from != first_of(2026) || one.row.to != std::optional(first_of(2028)))
            continue;
        QCOMPARE(one.row.status, Status::Derived);
        QVERIFY(!one.row.reviewed);
        ++made;
    }
    QVERIFY(made >= 20);
    Row like{.key = Key::HomeServiceIncomeLimit, .persons = 1};
    const Row* limit = row_on(next, like, first_of(2026));
    QCOMPARE(limit->source, "653.00 × 3077/2874 = 699.12, to the nearest full euro (TyEL index)");
    QCOMPARE(limit->reference, "734/1992 10 e § 3 mom");
}

void IndexStepTest::what_holds_on_is_kept_and_the_rest_carried_over()
{
    const Book base = shipped_book("national");
    const auto draft =
        index_step(base, {Exact(105, 100), Exact(103, 100), period(2028)}, "national-2028").value();
    const Book next = read_cells(draft.cells).book;
    // 85 % holds until further notice.
    const Row* percent = row_on(next, {.key = Key::LongTermPercentSingle}, first_of(2028));
    QVERIFY(percent);
    QCOMPARE(percent->status, Status::Official);
    QVERIFY(percent->reviewed);
    // The mean cost of 24-hour housing ends with 2027.
    const Row* cost =
        row_on(next, {.key = Key::CountyCost, .service = "housing_24h"}, first_of(2028));
    QVERIFY(cost);
    QCOMPARE(cost->status, Status::Derived);
    QVERIFY(QByteArray::fromStdString(cost->source)
                .startsWith("Carried over from national-2022-2027: "));
    // Nothing of an earlier period is left.
    for (const BookRow& one : next.rows)
        QVERIFY(!one.row.to || *one.row.to > first_of(2028));
    QVERIFY(check_draft(draft, nullptr, first_of(2028)).publishable());
}

void IndexStepTest::a_countys_own_prices_are_not_indexed()
{
    const Book base = shipped_book("helsinki");
    const auto draft =
        index_step(base, {Exact(105, 100), Exact(103, 100), period(2028)}, "helsinki-2028").value();
    const Book next = read_cells(draft.cells).book;
    const Row meal{.key = Key::Price, .service = "meal", .at = 1};
    QVERIFY(row_on(next, meal, first_of(2028))->value == row_on(base, meal, first_of(2026))->value);
    const Row limit{.key = Key::HomeServiceIncomeLimit, .persons = 1};
    // 699 * 1.05 = 733.95
    QVERIFY(row_on(next, limit, first_of(2028))->value == Exact(Cents(73'400)));
}

void IndexStepTest::the_draft_names_its_period_and_its_base()
{
    const auto draft = index_step(shipped_book("sample"), step_to(2024), "sample-2024");
    const BookHeader header = read_cells(draft.value().cells).book.header;
    QCOMPARE(header.version, "sample-2024");
    QVERIFY(header.valid == period(2024));
    QCOMPARE(header.status, VersionStatus::Draft);
    QVERIFY(header.decision_body.empty());
    QVERIFY(!header.reviewed_on);
    QCOMPARE(draft->base, shipped_book("sample").header.version);
}

void IndexStepTest::a_strange_ratio_is_refused()
{
    const Book base = shipped_book("national");
    const auto fault = [&](Exact tyel, Exact pension, int year) {
        const auto draft = index_step(base, {tyel, pension, period(year)}, "x");
        return draft ? std::nullopt : std::optional(draft.error());
    };
    QCOMPARE(fault(Exact(), Exact(1), 2028), std::optional(IndexFault::RatioOutOfRange));
    // A percentage is no ratio.
    QCOMPARE(fault(Exact(1), Exact(693, 100), 2028), std::optional(IndexFault::RatioOutOfRange));
    QCOMPARE(fault(Exact(1), Exact(1), 1990), std::optional(IndexFault::NothingInForce));
}

QTEST_GUILESS_MAIN(IndexStepTest)
#include "index_step_test.moc"
