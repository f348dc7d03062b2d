// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/value_text.h"
#include "tests/tariffs/book_copy.h"
#include "translations/language.h"
#include "ui/keep/edit/book_words.h"
#include "ui/keep/workbook/workbook_export.h"
#include "ui/keep/workbook/workbook_import.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

using Kind = SheetCell::Kind;

/// The shipped book as a workbook in a language, to be changed as a maintainer would.
struct Kept {
    explicit Kept(const char* organiser = "sample", Language language = Language::Fi)
        : cells(cells_of(shipped_book(QLatin1StringView(organiser)))),
          texts(program_texts(language))
    {
        QCoreApplication::installTranslator(texts.get());
        workbook = workbook_of(cells, Wording(language));
        QCoreApplication::removeTranslator(texts.get());
    }

    WorkbookSheet& sheet(BookFile file) { return workbook.sheets[std::size_t(file) + 1]; }

    Import import(const BookCells* into = nullptr) const
    {
        return import_workbook(workbook, "book.xlsx", into);
    }

    BookCells cells;
    std::unique_ptr<QTranslator> texts;
    Workbook workbook;
};

QString all(const Import& import)
{
    QStringList lines = import.notes;
    for (const Fault& fault : import.faults)
        lines << place_and_reason(fault);
    return lines.join(u'\n');
}

void swap_columns(WorkbookSheet& sheet, std::size_t one, std::size_t other)
{
    for (auto& row : sheet.rows) {
        row.resize(std::max({row.size(), one + 1, other + 1}));
        std::swap(row[one], row[other]);
    }
}

void drop_column(WorkbookSheet& sheet, Column column, BookFile file)
{
    for (auto& row : sheet.rows)
        row.erase(row.begin() + index_of(file, column));
}

} // namespace

/// A tariff as a workbook for people, and back.
class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void nothing_is_lost_on_the_way_data();
    void nothing_is_lost_on_the_way();
    void numbers_days_and_percentages_are_what_they_are();
    void every_percentage_comes_back_as_it_was();
    void columns_stand_in_any_order();
    void a_column_of_ones_own_is_left_out_and_said();
    void a_missing_column_is_named();
    void empty_rows_are_left_out_and_places_stay();
    void a_fault_names_sheet_row_and_column();
    void a_percentage_without_its_sign_is_asked_about();
    void a_service_is_known_by_its_id();
    void one_sheet_goes_into_a_draft();
    void a_draft_keeps_what_a_sheet_has_no_column_for();
    void a_file_that_is_no_workbook_is_refused_data();
    void a_file_that_is_no_workbook_is_refused();
    void more_than_a_workbook_holds_is_refused_data();
    void more_than_a_workbook_holds_is_refused();
};

void WorkbookTest::nothing_is_lost_on_the_way_data()
{
    QTest::addColumn<QString>("organiser");
    QTest::addColumn<int>("language");
    for (const char* organiser : {"sample", "national", "helsinki"}) {
        for (int language = 0; language < 3; ++language)
            QTest::addRow("%s %d", organiser, language) << organiser << language;
    }
}

void WorkbookTest::nothing_is_lost_on_the_way()
{
    QFETCH(QString, organiser);
    QFETCH(int, language);
    const Kept kept(qPrintable(organiser), static_cast<Language>(language));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    const auto written = write_workbook(kept.workbook, path);
    QVERIFY2(written, written ? "" : qPrintable(place_and_reason(written.error())));
    // The words are those of another language than the one that is spoken.
    const Import import = import_path(path);
    QCOMPARE(all(import), QString());
    QVERIFY(import.cells == kept.cells);
    QCOMPARE(import.book.checksum, checksum_of(kept.cells));
}

void WorkbookTest::numbers_days_and_percentages_are_what_they_are()
{
    Kept kept;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QVERIFY(write_workbook(kept.workbook, path));
    const auto read = read_workbook(path);
    QVERIFY(read);
    const auto kinds_of = [&](BookFile file, Column column) {
        const auto sheet = std::ranges::find(
            read->sheets, part_name(file, Language::Fi).toStdString(), &WorkbookSheet::name);
        std::set<Kind> kinds;
        for (std::size_t i = 1; i < sheet->rows.size(); ++i) {
            if (const auto j = std::size_t(index_of(file, column)); j < sheet->rows[i].size())
                kinds.insert(sheet->rows[i][j].kind);
        }
        kinds.erase(Kind::Empty);
        return kinds;
    };
    QCOMPARE(kinds_of(BookFile::Values, Column::From), std::set{Kind::Day});
    QCOMPARE(kinds_of(BookFile::HomeServicePercent, Column::Percent), std::set{Kind::Percent});
    QCOMPARE(kinds_of(BookFile::HomeServicePercent, Column::HoursFrom), std::set{Kind::Number});
    QVERIFY(kinds_of(BookFile::Values, Column::Value).contains(Kind::Number));
    QVERIFY(kinds_of(BookFile::Values, Column::Value).contains(Kind::Percent));
}

// A spreadsheet keeps a part of one, which is no decimal number to it.
void WorkbookTest::every_percentage_comes_back_as_it_was()
{
    constexpr int kHighest = 100'00;
    Kept kept;
    WorkbookSheet& sheet = kept.sheet(BookFile::HomeServicePercent);
    for (int hundredths = 0; hundredths <= kHighest; ++hundredths)
        sheet.rows.push_back({{Kind::Percent, QStringLiteral("%1.%2")
                                                  .arg(hundredths / 100)
                                                  .arg(hundredths % 100, 2, 10, QLatin1Char('0'))
                                                  .toStdString()}});
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QVERIFY(write_workbook(kept.workbook, path));
    const auto read = read_workbook(path);
    QVERIFY(read);
    const auto back = std::ranges::find(read->sheets, sheet.name, &WorkbookSheet::name);
    const std::size_t first = sheet.rows.size() - kHighest - 1;
    QCOMPARE(back->rows.size(), sheet.rows.size());
    for (int hundredths = 0; hundredths <= kHighest; ++hundredths)
        QCOMPARE(
            hundredths_from_text(back->rows[first + std::size_t(hundredths)][0].text).value_or(-1),
            hundredths);
}

void WorkbookTest::columns_stand_in_any_order()
{
    Kept kept;
    swap_columns(kept.sheet(BookFile::Values), 0, 8);
    swap_columns(kept.sheet(BookFile::Values), 2, 5);
    swap_columns(kept.sheet(BookFile::Header), 0, 1);
    const Import import = kept.import();
    QCOMPARE(all(import), QString());
    QVERIFY(import.cells == kept.cells);
}

void WorkbookTest::a_column_of_ones_own_is_left_out_and_said()
{
    Kept kept;
    for (auto& row : kept.sheet(BookFile::Values).rows)
        row.insert(row.begin() + 3, SheetCell{Kind::Text, "Kysy Liisalta"});
    kept.workbook.sheets.push_back({"Laskelmia", {{{Kind::Number, "7"}}}});
    const Import import = kept.import();
    QVERIFY(import.faults.empty());
    QVERIFY2(all(import).contains("book.xlsx, Arvot: the column “Kysy Liisalta” was left out."),
             qPrintable(all(import)));
    QVERIFY(all(import).contains("book.xlsx, Laskelmia: this sheet is no part of a tariff"));
    QVERIFY(import.cells == kept.cells);
}

void WorkbookTest::a_missing_column_is_named()
{
    Kept kept;
    drop_column(kept.sheet(BookFile::Offers), Column::Mode, BookFile::Offers);
    QCOMPARE(all(kept.import()),
             "book.xlsx, Tarjonta, row 1: the column “How produced” is missing");
}

void WorkbookTest::empty_rows_are_left_out_and_places_stay()
{
    Kept kept;
    auto& rows = kept.sheet(BookFile::Values).rows;
    rows.insert(rows.begin() + 2, 2, std::vector<SheetCell>{});
    const int value = index_of(BookFile::Values, Column::Value);
    rows[4][std::size_t(value)] = {Kind::Text, "paljon"};
    const Import import = kept.import();
    QVERIFY2(all(import).contains("book.xlsx, Arvot: 2 empty rows were left out."),
             qPrintable(all(import)));
    QVERIFY2(all(import).contains(
                 QStringLiteral("book.xlsx, Arvot, row 5, column %1: “paljon”").arg(value + 1)),
             qPrintable(all(import)));
}

void WorkbookTest::a_fault_names_sheet_row_and_column()
{
    Kept kept;
    swap_columns(kept.sheet(BookFile::Offers), 1, 4);
    kept.sheet(BookFile::Offers).rows[3][4] = {Kind::Text, "kotona"};
    QCOMPARE(all(kept.import()),
             "book.xlsx, Tarjonta, row 4, column 5: “kotona” is no word for “mode”");
}

void WorkbookTest::a_percentage_without_its_sign_is_asked_about()
{
    Kept kept;
    const auto column =
        std::size_t(index_of(BookFile::HomeServicePercent, ColumnId(Column::Percent, 0)));
    SheetCell& cell = kept.sheet(BookFile::HomeServicePercent).rows[1][column];
    QCOMPARE(cell.kind, Kind::Percent);
    cell = {Kind::Number, "0.35"};
    QVERIFY2(all(kept.import()).contains("“0.35” without a percent sign"),
             qPrintable(all(kept.import())));
    cell = {Kind::Number, "8"};
    QCOMPARE(all(kept.import()), QString());
    QCOMPARE(kept.import().cells[BookFile::HomeServicePercent][1][column], "8.00");
    // Euros are no percentage.
    kept.sheet(BookFile::Values).rows[1][std::size_t(index_of(BookFile::Values, Column::Value))] = {
        Kind::Percent, "35"};
    QVERIFY(!kept.import().faults.empty());
}

void WorkbookTest::a_service_is_known_by_its_id()
{
    Kept kept;
    // Its name is changed on one sheet, and the others still say the old one.
    auto& services = kept.sheet(BookFile::Services).rows;
    const auto meal = std::ranges::find_if(
        services, [](const auto& row) { return !row.empty() && row.front().text == "meal"; });
    (*meal)[1].text = "Lounas";
    const Import import = kept.import();
    QCOMPARE(all(import), QString());
    BookCells expected = kept.cells;
    expected[BookFile::Services][std::size_t(meal - services.begin())][1] = "Lounas";
    QVERIFY(import.cells == expected);
}

void WorkbookTest::one_sheet_goes_into_a_draft()
{
    Kept kept;
    const auto column = std::size_t(index_of(BookFile::Values, Column::Source));
    Workbook alone{.sheets = {kept.sheet(BookFile::Values)}};
    alone.sheets.front().rows[1][column] = {Kind::Text, "a new source"};
    QVERIFY(!import_workbook(alone, "book.xlsx").faults.empty());
    const Import import = import_workbook(alone, "book.xlsx", &kept.cells);
    QCOMPARE(import.faults.size(), std::size_t(0));
    BookCells expected = kept.cells;
    expected[BookFile::Values][1][column] = "a new source";
    QVERIFY(import.cells == expected);
}

void WorkbookTest::a_draft_keeps_what_a_sheet_has_no_column_for()
{
    Kept kept;
    Workbook alone{.sheets = {kept.sheet(BookFile::Values)}};
    drop_column(alone.sheets.front(), Column::Source, BookFile::Values);
    const Import import = import_workbook(alone, "book.xlsx", &kept.cells);
    QCOMPARE(import.faults.size(), std::size_t(0));
    QVERIFY2(all(import).contains("the column “Source” is missing; rows that the draft has keep"),
             qPrintable(all(import)));
    QVERIFY(import.cells == kept.cells);
}

void WorkbookTest::a_file_that_is_no_workbook_is_refused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("key;value\n");
    QTest::newRow("an archive of nothing") << QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
    QTest::newRow("an old workbook")
        << QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, 'x');
}

void WorkbookTest::a_file_that_is_no_workbook_is_refused()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("book.xlsx")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Import import = import_path(file.fileName());
    QVERIFY(!import.is_readable);
    QCOMPARE(all(import), "book.xlsx: the file is no workbook (.xlsx or .ods), or damaged");
}

void WorkbookTest::more_than_a_workbook_holds_is_refused_data()
{
    QTest::addColumn<int>("sheets");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("characters");
    QTest::addColumn<QString>("said");
    QTest::newRow("sheets") << int(kMostSheets) + 1 << 1 << 1 << 1 << "has more than 40 sheets";
    QTest::newRow("rows") << 1 << int(kMostRows) + 1 << 1 << 1 << "row 20001";
    QTest::newRow("columns") << 1 << 1 << int(kMostFields) + 1 << 1 << "column 65";
    QTest::newRow("cells") << 1 << 6400 << 64 << 1 << "has more than 400000 cells";
    QTest::newRow("a long text") << 1 << 1 << 1 << 4001 << "longer than 4000 characters";
    // The text is written once and stands in each cell.
    QTest::newRow("texts") << 1 << 200 << 64 << 4000 << "more than 25165824 bytes";
    QTest::newRow("as much as there can be") << 1 << 6250 << 64 << 1 << "none of its sheets";
}

void WorkbookTest::more_than_a_workbook_holds_is_refused()
{
    QFETCH(int, sheets);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, characters);
    QFETCH(QString, said);
    Workbook workbook;
    for (int i = 0; i < sheets; ++i) {
        WorkbookSheet& sheet = workbook.sheets.emplace_back();
        sheet.name = "sheet " + std::to_string(i);
        sheet.rows.assign(
            std::size_t(rows),
            std::vector<SheetCell>(std::size_t(columns),
                                   {Kind::Text, std::string(std::size_t(characters), 'a')}));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QVERIFY(write_workbook(workbook, path));
    const Import import = import_path(path);
    QVERIFY(!import.is_readable);
    QVERIFY2(all(import).contains(said), qPrintable(all(import)));
}

QTEST_MAIN(WorkbookTest)

#include "workbook_test.moc"
