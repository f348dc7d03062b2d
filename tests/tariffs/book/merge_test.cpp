// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/merge.h"

#include "tariffs/book/changes.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <random>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

const CsvRows kBase{{"key", "fi", "sv", "en"},
                    {"name", "Kunta", "Kommun", "County"},
                    {"contact_1", "a", "b", "c"},
                    {"contact_2", "d", "e", "f"}};

BookCells texts(CsvRows rows)
{
    BookCells cells;
    cells[BookFile::Wording] = std::move(rows);
    return cells;
}

Merged merged(CsvRows ours, CsvRows theirs)
{
    return merge(texts(kBase), texts(std::move(ours)), texts(std::move(theirs)));
}

CsvRows rows_of(const Merged& merged)
{
    return merged.cells[BookFile::Wording];
}

CsvRows with(std::size_t row, std::size_t column, const std::string& text, CsvRows rows = kBase)
{
    rows[row][column] = text;
    return rows;
}

CsvRows without(std::size_t row, CsvRows rows = kBase)
{
    rows.erase(rows.begin() + std::ptrdiff_t(row));
    return rows;
}

CsvRows inserted(std::size_t at, const std::vector<std::string>& row, CsvRows rows = kBase)
{
    rows.insert(rows.begin() + std::ptrdiff_t(at), row);
    return rows;
}

} // namespace

/// What two people changed in one draft, put together.
class MergeTest : public QObject {
    Q_OBJECT

private slots:
    void cells_that_one_changed_are_taken();
    void the_same_change_is_no_conflict();
    void a_cell_that_both_changed_stays_ours_and_is_named();
    void a_row_that_one_removed_is_gone();
    void a_row_that_one_removed_and_the_other_changed_stays_and_is_named();
    void added_rows_stand_where_they_stood();
    void a_row_that_both_added_is_there_once();
    void changes_of_one_alone_are_theirs_whatever_they_are();
};

void MergeTest::cells_that_one_changed_are_taken()
{
    const Merged both = merged(with(1, 1, "Ours"), with(1, 2, "Theirs", with(3, 3, "g")));
    QVERIFY(rows_of(both) == with(1, 1, "Ours", with(1, 2, "Theirs", with(3, 3, "g"))));
    QVERIFY(both.conflicts.empty());
}

void MergeTest::the_same_change_is_no_conflict()
{
    const Merged both = merged(with(1, 1, "Same"), with(1, 1, "Same"));
    QVERIFY(rows_of(both) == with(1, 1, "Same"));
    QVERIFY(both.conflicts.empty());
}

void MergeTest::a_cell_that_both_changed_stays_ours_and_is_named()
{
    const Merged both = merged(with(1, 1, "Ours"), with(1, 1, "Theirs"));
    QVERIFY(rows_of(both) == with(1, 1, "Ours"));
    QVERIFY(
        (both.conflicts == std::vector<MergeConflict>{{"texts.csv [name]: fi", "Ours", "Theirs"}}));
}

void MergeTest::a_row_that_one_removed_is_gone()
{
    for (const auto& [ours, theirs] : {std::pair(without(2), kBase), {kBase, without(2)}}) {
        const Merged both = merged(ours, theirs);
        QVERIFY(rows_of(both) == without(2));
        QVERIFY(both.conflicts.empty());
    }
}

void MergeTest::a_row_that_one_removed_and_the_other_changed_stays_and_is_named()
{
    const CsvRows changed = with(2, 1, "x");
    Merged both = merged(changed, without(2));
    QVERIFY(rows_of(both) == changed);
    QVERIFY((both.conflicts
             == std::vector<MergeConflict>{{"texts.csv [contact_1]", "contact_1,x,b,c", {}}}));
    both = merged(without(2), changed);
    QVERIFY(rows_of(both) == changed);
    QVERIFY((both.conflicts
             == std::vector<MergeConflict>{{"texts.csv [contact_1]", {}, "contact_1,x,b,c"}}));
}

void MergeTest::added_rows_stand_where_they_stood()
{
    const std::vector<std::string> ours{"about", "1", "2", "3"};
    const std::vector<std::string> theirs{"payment", "4", "5", "6"};
    QVERIFY(rows_of(merged(inserted(2, ours), inserted(3, theirs)))
            == inserted(2, ours, inserted(3, theirs)));
    QVERIFY(rows_of(merged(inserted(4, ours), inserted(1, theirs)))
            == inserted(1, theirs, inserted(4, ours)));
    // Below a row that we removed: below the one above it.
    QVERIFY(rows_of(merged(without(2), inserted(3, theirs))) == inserted(2, theirs, without(2)));
}

void MergeTest::a_row_that_both_added_is_there_once()
{
    const std::vector<std::string> row{"about", "1", "2", "3"};
    const std::vector<std::string> other{"about", "1", "2", "4"};
    Merged both = merged(inserted(2, row), inserted(4, row));
    QVERIFY(rows_of(both) == inserted(2, row));
    QVERIFY(both.conflicts.empty());
    both = merged(inserted(2, row), inserted(4, other));
    QVERIFY(rows_of(both) == inserted(2, row));
    QVERIFY((both.conflicts
             == std::vector<MergeConflict>{{"texts.csv [about]", "about,1,2,3", "about,1,2,4"}}));
}

// Whatever was done to a whole book, and whichever of the two did it.
void MergeTest::changes_of_one_alone_are_theirs_whatever_they_are()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const BookCells base = cells_of(shipped_book("helsinki"));
    for (int round = 0; round < 30; ++round) {
        BookCells changed = base;
        for (int step = 0; step < 20; ++step) {
            CsvRows& rows = changed.files[random() % changed.files.size()];
            const auto row = std::ptrdiff_t(1 + random() % (rows.size() - 1));
            switch (random() % 3) {
            case 0:
                if (rows.size() > 2)
                    rows.erase(rows.begin() + row);
                break;
            case 1:
                rows.insert(rows.begin() + row, rows[std::size_t(row)]);
                rows[std::size_t(row)].front() = "new" + std::to_string(random());
                break;
            default:
                rows[std::size_t(row)].back() = std::to_string(random());
            }
        }
        for (const Merged& both : {merge(base, base, changed), merge(base, changed, base)}) {
            QVERIFY(both.conflicts.empty());
            QVERIFY(cell_changes(changed, both.cells).empty());
        }
    }
}

QTEST_GUILESS_MAIN(MergeTest)
#include "merge_test.moc"
