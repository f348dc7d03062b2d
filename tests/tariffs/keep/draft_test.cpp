// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/keep/draft.h"

#include "tests/tariffs/book_copy.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono_literals;

namespace {

constexpr Date kToday = 2026y / 11 / 21;

DraftCheck checked(const Draft& draft, Date today = kToday, std::span<const VersionInfo> known = {})
{
    static const Book national = shipped_book("national");
    return check_draft(draft, &national, today, known);
}

std::size_t count(const DraftCheck& check, WarningCode code)
{
    return std::size_t(std::ranges::count(check.warnings, code, &Warning::code));
}

/// The first row (the heading is row 1) with these first fields.
int row_of(const BookCells& cells, BookFile file, const std::vector<std::string>& start)
{
    for (std::size_t i = 0; i < cells[file].size(); ++i) {
        if (std::equal(start.begin(), start.end(), cells[file][i].begin()))
            return static_cast<int>(i) + 1;
    }
    throw std::runtime_error("no such row");
}

/// Rows counted as people count them.
int split_row(BookCells& cells, BookFile file, int row, Date from)
{
    return maksuarvio::split_row(cells, {file, row - 1}, from) + 1;
}

std::string& cell(BookCells& cells, BookFile file, int row, int column)
{
    return cells[file][std::size_t(row) - 1][std::size_t(column) - 1];
}

VersionInfo known(BookHeader header)
{
    return {.header = std::move(header), .sequence = 1, .published_by = {}, .published_at = {}};
}

} // namespace

class DraftTest : public QObject {
    Q_OBJECT

private slots:
    void a_draft_has_what_still_holds();
    void an_empty_draft_says_what_it_lacks();
    void a_row_is_split_on_a_day();
    void a_row_that_cannot_be_split_is_left_alone();
    void faults_name_the_cell();
    void a_fault_beside_other_versions_names_the_field();
    void an_old_review_is_warned_of();
    void a_day_to_come_is_warned_of();
    void a_price_of_nothing_is_warned_of();
    void a_month_that_is_too_long_is_warned_of();
    void an_end_within_sixty_days_is_warned_of();
    void an_old_cost_is_warned_of();
    void example_figures_are_warned_of();
    void replacing_a_later_version_is_warned_of();
    void every_warning_has_words();
};

void DraftTest::a_draft_has_what_still_holds()
{
    const Book base = shipped_book("sample");
    const Draft draft = draft_from(base, "sample-2026", {2026y / 1 / 1, 2028y / 1 / 1});
    QCOMPARE(draft.base, std::string("sample-2022-2027"));
    const Book book = read_cells(draft.cells).book;
    QCOMPARE(book.header.version, std::string("sample-2026"));
    QCOMPARE(book.header.status, VersionStatus::Draft);
    QVERIFY(book.rows.size() < base.rows.size());
    for (const BookRow& row : book.rows)
        QVERIFY(!row.row.to || *row.row.to > Date(2026y / 1 / 1));
    for (const Date day : {Date(2026y / 1 / 1), Date(2027y / 12 / 31)})
        QCOMPARE(in_force(book, day).rows.size(), in_force(base, day).rows.size());
    QVERIFY(checked(draft).publishable());
}

void DraftTest::an_empty_draft_says_what_it_lacks()
{
    const Draft draft = empty_draft("new_county", "new-2027", 2027y / 1 / 1);
    QCOMPARE(header_field(draft.cells, HeaderField::Organiser), std::string("new_county"));
    const DraftCheck check = checked(draft);
    QCOMPARE(check.errors.size(), std::size_t(3));
    for (const Fault& fault : check.errors) {
        QCOMPARE(fault.code, FaultCode::FieldEmpty);
        QCOMPARE(fault.file, std::string("texts.csv"));
    }
}

void DraftTest::a_row_is_split_on_a_day()
{
    BookCells cells = cells_of(shipped_book("helsinki"));
    const int row = row_of(cells, BookFile::Values, {"price", "meal"});
    const auto before = cells[BookFile::Values];
    const int after = split_row(cells, BookFile::Values, row, 2027y / 6 / 1);
    QCOMPARE(after, row + 1);
    QCOMPARE(cells[BookFile::Values].size(), before.size() + 1);
    QCOMPARE(cell(cells, BookFile::Values, row, 8), std::string("2026-01-01"));
    QCOMPARE(cell(cells, BookFile::Values, row, 9), std::string("2027-05-31"));
    QCOMPARE(cell(cells, BookFile::Values, after, 8), std::string("2027-06-01"));
    QCOMPARE(cell(cells, BookFile::Values, after, 9), std::string());
    QCOMPARE(cell(cells, BookFile::Values, after, 6), std::string("5.25"));
    QVERIFY(checked(draft_from_cells(cells)).publishable());
}

void DraftTest::a_row_that_cannot_be_split_is_left_alone()
{
    BookCells cells = cells_of(shipped_book("helsinki"));
    const int row = row_of(cells, BookFile::Values, {"price", "meal"});
    cell(cells, BookFile::Values, row, 9) = "2027-05-31";
    const BookCells before = cells;
    QCOMPARE(split_row(cells, BookFile::Values, row, 2027y / 6 / 1), row);
    QCOMPARE(split_row(cells, BookFile::Values, row, 2026y / 1 / 1), row);
    QCOMPARE(split_row(cells, BookFile::Services, 3, 2026y / 6 / 1), 3);
    QCOMPARE(split_row(cells, BookFile::Values, 1, 2026y / 6 / 1), 1);
    QCOMPARE(split_row(cells, BookFile::Values, 10'000, 2026y / 6 / 1), 10'000);
    QVERIFY(cells == before);
}

void DraftTest::faults_name_the_cell()
{
    Draft draft = draft_from_cells(cells_of(shipped_book("helsinki")));
    const int row = row_of(draft.cells, BookFile::HomeServicePercent, {"9"});
    cell(draft.cells, BookFile::HomeServicePercent, row, 2) = "350.00";
    DraftCheck check = checked(draft);
    QVERIFY(!check.publishable());
    QCOMPARE(check.errors.front().file, std::string("home_service_percent.csv"));
    QCOMPARE(check.errors.front().cell.row + 1, row);
    QCOMPARE(check.errors.front().cell.column + 1, 2);
    // Of cells that cannot be read first of all.
    cell(draft.cells, BookFile::HomeServicePercent, row, 3) = "much";
    check = checked(draft);
    QCOMPARE(check.errors.size(), std::size_t(1));
    QCOMPARE(check.errors.front().cell.column + 1, 3);
    cell(draft.cells, BookFile::Wording, 2, 2) = "a\tb";
    check = checked(draft);
    QCOMPARE(check.errors.size(), std::size_t(1));
    QCOMPARE(check.errors.front().code, FaultCode::ControlCharacter);
}

void DraftTest::a_fault_beside_other_versions_names_the_field()
{
    const Book base = shipped_book("helsinki");
    const std::vector versions{known(base.header)};
    Draft draft = draft_from(base, "helsinki-2026", base.header.valid);
    const auto fault = [&] { return checked(draft, kToday, versions).errors.at(0); };
    QCOMPARE(fault().code, FaultCode::VersionRepeated);
    QCOMPARE(fault().cell.row + 1, row_of(draft.cells, BookFile::Header, {"version"}));
    set_header_field(draft.cells, HeaderField::Version, "helsinki-2026b");
    QCOMPARE(fault().code, FaultCode::VersionsStartTogether);
    QCOMPARE(fault().cell.row + 1, row_of(draft.cells, BookFile::Header, {"from"}));
    set_header_field(draft.cells, HeaderField::Corrects, "helsinki-2025");
    QCOMPARE(fault().code, FaultCode::CorrectsUnknown);
    QCOMPARE(fault().cell.row + 1, row_of(draft.cells, BookFile::Header, {"corrects"}));
    QCOMPARE(fault().cell.column + 1, 2);
    set_header_field(draft.cells, HeaderField::Corrects, "helsinki-2026");
    QVERIFY(checked(draft, kToday, versions).publishable());
}

void DraftTest::an_old_review_is_warned_of()
{
    Draft draft = draft_from_cells(cells_of(shipped_book("helsinki")));
    const int row = row_of(draft.cells, BookFile::Values, {"price", "meal"});
    QCOMPARE(count(checked(draft), WarningCode::ReviewOld), std::size_t(0));
    cell(draft.cells, BookFile::Values, row, 13) = "2025-11-21";
    QCOMPARE(count(checked(draft), WarningCode::ReviewOld), std::size_t(0));
    cell(draft.cells, BookFile::Values, row, 13) = "2025-11-20";
    DraftCheck check = checked(draft);
    const auto warning = std::ranges::find(check.warnings, WarningCode::ReviewOld, &Warning::code);
    QVERIFY(warning != check.warnings.end());
    QCOMPARE(warning->cell.file, BookFile::Values);
    QCOMPARE(warning->cell.row + 1, row);
    QCOMPARE(warning->cell.column + 1, 13);
    // What is over need not be reviewed.
    const int ended = split_row(draft.cells, BookFile::Values, row, 2026y / 3 / 1) - 1;
    cell(draft.cells, BookFile::Values, ended + 1, 13) = "2026-11-21";
    QCOMPARE(count(checked(draft), WarningCode::ReviewOld), std::size_t(0));
    cell(draft.cells, BookFile::Values, ended + 1, 13) = "";
    QCOMPARE(count(checked(draft), WarningCode::ReviewMissing), std::size_t(1));
    set_header_field(draft.cells, HeaderField::ReviewedOn, "");
    QCOMPARE(count(checked(draft), WarningCode::ReviewMissing), std::size_t(2));
    set_header_field(draft.cells, HeaderField::ReviewedOn, "2024-02-29");
    QCOMPARE(count(checked(draft), WarningCode::ReviewOld), std::size_t(1));
}

void DraftTest::a_day_to_come_is_warned_of()
{
    Draft draft = draft_from_cells(cells_of(shipped_book("helsinki")));
    set_header_field(draft.cells, HeaderField::ReviewedOn, iso_from_date(kToday));
    const std::size_t of_others = count(checked(draft), WarningCode::DayAhead);
    const auto ahead = [&] { return count(checked(draft), WarningCode::DayAhead) - of_others; };
    const int row = row_of(draft.cells, BookFile::Values, {"price", "meal"});
    const auto day = [](Date date) { return iso_from_date(date); };
    for (const auto& [date, warnings] : {std::pair(day_before(kToday), 0U), std::pair(kToday, 0U),
                                         std::pair(day_after(kToday), 1U)}) {
        cell(draft.cells, BookFile::Values, row, 13) = day(date);
        QCOMPARE(ahead(), std::size_t(warnings));
    }
    cell(draft.cells, BookFile::Values, row, 13) = day(kToday);
    set_header_field(draft.cells, HeaderField::ReviewedOn, day(day_after(kToday)));
    QCOMPARE(ahead(), std::size_t(1));
    set_header_field(draft.cells, HeaderField::ReviewedOn, day(kToday));
    // The tariff begins on 1 January 2026.
    for (const auto& [date, warnings] :
         {std::pair("2025-12-31", 0U), std::pair("2026-01-01", 0U), std::pair("2026-01-02", 1U)}) {
        set_header_field(draft.cells, HeaderField::DecisionDate, date);
        QCOMPARE(count(checked(draft), WarningCode::DecidedLater), std::size_t(warnings));
    }
}

void DraftTest::a_price_of_nothing_is_warned_of()
{
    Draft draft = draft_from_cells(cells_of(shipped_book("helsinki")));
    const int row = row_of(draft.cells, BookFile::Values, {"price", "meal"});
    const std::size_t before = count(checked(draft), WarningCode::FreeOfCharge);
    for (const auto& [price, warnings] : {std::pair("0.01", 0U), std::pair("0.00", 1U)}) {
        cell(draft.cells, BookFile::Values, row, 6) = price;
        QCOMPARE(count(checked(draft), WarningCode::FreeOfCharge), before + warnings);
    }
}

void DraftTest::a_month_that_is_too_long_is_warned_of()
{
    Draft draft = draft_from_cells(cells_of(shipped_book("helsinki")));
    QCOMPARE(count(checked(draft), WarningCode::MonthLong), std::size_t(0));
    // A leap year has 366 days.
    const std::tuple<const char*, const char*, const char*> months[]{
        {"days_per_month", "366/12", "367/12"},
        {"weeks_per_month", "366/84", "367/84"},
        {"weeks_per_month_hours", "366/84", "367/84"}};
    for (const auto& [key, right, long_] : months) {
        std::string& value =
            cell(draft.cells, BookFile::Values, row_of(draft.cells, BookFile::Values, {key}), 6);
        const std::string before = value;
        for (const auto& [text, warnings] : {std::pair("4", 0U), {right, 0U}, {long_, 1U}}) {
            value = text;
            QCOMPARE(count(checked(draft), WarningCode::MonthLong), std::size_t(warnings));
        }
        value = before;
    }
}

void DraftTest::an_end_within_sixty_days_is_warned_of()
{
    Draft draft = draft_from_cells(cells_of(shipped_book("sample")));
    QCOMPARE(count(checked(draft, 2027y / 11 / 1), WarningCode::TariffEndsSoon), std::size_t(0));
    QCOMPARE(count(checked(draft, 2027y / 11 / 2), WarningCode::TariffEndsSoon), std::size_t(1));
    QCOMPARE(count(checked(draft, 2027y / 12 / 31), WarningCode::TariffEndsSoon), std::size_t(1));
    QCOMPARE(count(checked(draft, 2028y / 1 / 1), WarningCode::TariffEndsSoon), std::size_t(0));
    QCOMPARE(count(checked(draft, 2027y / 12 / 31), WarningCode::ValueEndsSoon), std::size_t(0));
    // The values of a year that others follow.
    QCOMPARE(count(checked(draft, 2025y / 12 / 1), WarningCode::ValueEndsSoon), std::size_t(0));
    // A tariff until further notice whose fee ceiling is not.
    draft = draft_from_cells(cells_of(shipped_book("helsinki")));
    const auto warnings = checked(draft, 2027y / 12 / 1).warnings;
    const auto found = std::ranges::find(warnings, WarningCode::ValueEndsSoon, &Warning::code);
    QVERIFY(found != warnings.end());
    QCOMPARE(found->data.at(1), std::string("2027-12-31"));
}

void DraftTest::an_old_cost_is_warned_of()
{
    const Draft draft = draft_from_cells(cells_of(shipped_book("sample")));
    QCOMPARE(count(checked(draft, 2024y / 1 / 1), WarningCode::CostOld), std::size_t(0));
    QVERIFY(count(checked(draft, 2024y / 1 / 2), WarningCode::CostOld) > 10);
}

void DraftTest::example_figures_are_warned_of()
{
    const auto figures = [](const char* organiser) {
        return count(checked(draft_from_cells(cells_of(shipped_book(organiser)))),
                     WarningCode::ExampleFigure);
    };
    QVERIFY(figures("sample") > 20);
    QVERIFY(figures("helsinki") < 10);
}

void DraftTest::replacing_a_later_version_is_warned_of()
{
    const Book base = shipped_book("helsinki");
    BookHeader later = base.header;
    later.version = "helsinki-2027";
    later.valid.from = 2027y / 1 / 1;
    const std::vector versions{known(base.header), known(later)};
    Draft draft = correction_of(base, "helsinki-2026b");
    const auto warnings = checked(draft, kToday, versions).warnings;
    const auto found = std::ranges::find(warnings, WarningCode::ReplacesLater, &Warning::code);
    QVERIFY(found != warnings.end());
    QCOMPARE(found->cell.row + 1, row_of(draft.cells, BookFile::Header, {"to"}));
    QVERIFY(reason(*found).contains("helsinki-2027"));
    set_header_field(draft.cells, HeaderField::To, "2026-12-31");
    QCOMPARE(count(checked(draft, kToday, versions), WarningCode::ReplacesLater), std::size_t(0));
}

void DraftTest::every_warning_has_words()
{
    for (int code = 0; code <= static_cast<int>(WarningCode::ReplacesLater); ++code) {
        const Warning warning{
            {BookFile::Values, 2, 1}, static_cast<WarningCode>(code), {"one", "two", "three"}};
        QVERIFY(place_and_reason(warning).startsWith("values.csv, row 3, column 2: "));
        QVERIFY(reason(warning).size() > 10);
    }
}

QTEST_GUILESS_MAIN(DraftTest)
#include "draft_test.moc"
