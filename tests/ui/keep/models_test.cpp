// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "tests/tariffs/columns.h"
#include "ui/keep/edit/fault_names.h"
#include "ui/keep/edit/part_filter.h"
#include "ui/keep/edit/remark_model.h"
#include "ui/keep/versions/model.h"
#include "ui/keep/window/draft_session.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace maksuarvio {

using namespace columns;

namespace {

using Fatal = QAbstractItemModelTester::FailureReportingMode;

BookCells sample()
{
    return cells_of(*read_book(QStringLiteral(MAKSUARVIO_BOOKS "/sample")));
}

int row_of(const BookCells& cells, std::string_view key, std::string_view service = {})
{
    const CsvRows& rows = cells[BookFile::Values];
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i][ValueKey] == key && rows[i][ValueService] == service)
            return int(i);
    }
    return 0;
}

struct Part {
    explicit Part(BookFile file, Language language = Language::Fi)
        : wording(language), draft(sample(), sample()), model(draft, file, wording),
          tester(&model, Fatal::QtTest)
    {
    }

    QModelIndex at(int row, int column) { return model.index(row - 1, column); }
    std::string stored(int row, int column) { return draft.cell({model.file(), row, column}); }

    Wording wording;
    DraftEdit draft;
    PartModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class MaintainModelsTest : public QObject {
    Q_OBJECT
private slots:
    void a_cell_is_read_and_stored_each_in_its_way_data();
    void a_cell_is_read_and_stored_each_in_its_way();
    void what_is_not_edited_stays_to_the_byte();
    void every_shipped_cell_survives_being_retyped_data();
    void every_shipped_cell_survives_being_retyped();
    void what_cannot_be_read_stays_as_typed();
    void an_edit_is_marked_as_changed_until_undone();
    void rows_come_and_go_by_undo_too();
    void a_new_row_takes_the_books_days_and_is_an_example();
    void the_unit_follows_the_key_and_the_service();
    void a_value_typed_before_its_row_says_what_it_is_is_read_later();
    void a_block_from_a_spreadsheet_is_one_step();
    void a_pasted_row_is_read_as_it_says_itself();
    void a_block_is_parsed_data();
    void a_block_is_parsed();
    void remarks_stand_beside_their_cells();
    void figures_of_a_fault_are_written_as_in_the_table();
    void remarks_are_listed_errors_first();
    void the_filter_finds_words_remarks_and_changes();
    void what_is_wrong_elsewhere_stays_while_a_cell_cannot_be_read();
    void versions_stand_under_their_organiser();
};

void MaintainModelsTest::a_cell_is_read_and_stored_each_in_its_way_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("shown");
    const BookCells cells = sample();
    const auto row = [&](const char* name, BookFile file, int at, int column, const char* typed,
                         const char* stored, const char* shown) {
        QTest::newRow(name) << int(file) << at << column << QString::fromUtf8(typed)
                            << QString::fromUtf8(stored) << QString::fromUtf8(shown);
    };
    const int ceiling = row_of(cells, "fee_ceiling");
    const int price = row_of(cells, "price", "meal");
    const int percent = row_of(cells, "long_term_percent_single");
    const int weeks = row_of(cells, "weeks_per_month");
    const int flag = row_of(cells, "long_term_couple_cap_to_single_rule");
    const BookFile values = BookFile::Values;
    row("money", values, ceiling, ValueFigure, "1 234,5", "1234.50", "1\u00a0234,50");
    row("money with a sign", values, price, ValueFigure, "9,00 €", "9.00", "9,00");
    row("percent", values, percent, ValueFigure, "42,5 %", "42.50", "42,5\u00a0%");
    row("ratio", values, weeks, ValueFigure, "4,33", "4.33", "4,33");
    row("fraction", values, weeks, ValueFigure, "52/12", "52/12", "52/12");
    row("flag", values, flag, ValueFigure, "ei", "0", "ei");
    row("day", values, ceiling, ValueFrom, "1.6.2027", "2027-06-01", "1.6.2027");
    row("day as stored", values, ceiling, ValueFrom, "2027-06-01", "2027-06-01", "1.6.2027");
    row("no last day", values, ceiling, ValueTo, "", "", "");
    row("mode", values, price, ValueMode, "Ostopalvelu", "purchased", "ostopalvelu");
    row("mode as stored", values, price, ValueMode, "voucher", "voucher", "palveluseteli");
    row("service by name", values, price, ValueService, "Ateriapalvelu, täysihoito", "full_board",
        "Ateriapalvelu, täysihoito");
    row("status", values, price, ValueStatus, "virallinen", "official", "virallinen");
    row("amount", BookFile::Presets, 1, PresetAmount, "7,5", "7.50", "7,5");
    row("whole amount", BookFile::Presets, 1, PresetAmount, "20", "20", "20");
    row("text", BookFile::Wording, 1, WordingFi, " Uusi\talue ", "Uusi alue", "Uusi alue");
    row("decision day", BookFile::Header, 7, HeaderValue, "17.12.2026", "2026-12-17", "17.12.2026");
}

void MaintainModelsTest::a_cell_is_read_and_stored_each_in_its_way()
{
    QFETCH(int, file);
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(QString, typed);
    Part part(static_cast<BookFile>(file));
    const QModelIndex index = part.at(row, column);
    QVERIFY(part.model.setData(index, typed, Qt::EditRole));
    QTEST(QString::fromStdString(part.stored(row, column)), "stored");
    QTEST(index.data(Qt::DisplayRole).toString(), "shown");
}

void MaintainModelsTest::what_is_not_edited_stays_to_the_byte()
{
    Part part(BookFile::Values);
    for (int row = 0; row < part.model.rowCount(); ++row) {
        for (int column = 0; column < part.model.columnCount(); ++column)
            part.model.index(row, column).data(Qt::DisplayRole);
    }
    QVERIFY(part.draft.cells() == sample());
    QVERIFY(part.draft.history().isClean());
}

void MaintainModelsTest::every_shipped_cell_survives_being_retyped_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("file");
    for (int language = 0; language < 3; ++language) {
        for (int file = 0; file < int(word_count<BookFile>()); ++file)
            QTest::addRow("language %d, file %d", language, file) << language << file;
    }
}

void MaintainModelsTest::every_shipped_cell_survives_being_retyped()
{
    QFETCH(int, language);
    QFETCH(int, file);
    const BookCells cells = sample();
    const Wording wording(static_cast<Language>(language));
    const CellText text(cells, wording);
    const auto part = static_cast<BookFile>(file);
    for (int row = 1; row < int(cells[part].size()); ++row) {
        for (int column = 0; column < int(cells[part][std::size_t(row)].size()); ++column) {
            const CellShape shape = cell_shape(cells, {part, row, column});
            if (shape.marks.fixed)
                continue;
            const std::string& cell = cells.text({part, row, column});
            QCOMPARE(text.stored(text.editable(cell, shape), shape), cell);
        }
    }
}

void MaintainModelsTest::what_cannot_be_read_stays_as_typed()
{
    Part part(BookFile::Values);
    const int row = row_of(part.draft.cells(), "fee_ceiling");
    for (const auto& [column, typed] :
         {std::pair(ValueFigure, "8l5"), std::pair(ValueFrom, "31.2.2027"),
          std::pair(ValueStatus, "varma"), std::pair(ValueService, "puuttuva")}) {
        part.model.setData(part.at(row, column), QString::fromUtf8(typed), Qt::EditRole);
        QCOMPARE(part.stored(row, column), std::string(typed));
        QCOMPARE(part.at(row, column).data().toString(), QString::fromUtf8(typed));
    }
}

void MaintainModelsTest::an_edit_is_marked_as_changed_until_undone()
{
    Part part(BookFile::Values);
    const int row = row_of(part.draft.cells(), "price", "meal");
    const QModelIndex index = part.at(row, ValueFigure);
    QVERIFY(!index.data(PartModel::ChangedRole).toBool());
    part.model.setData(index, QStringLiteral("12,50"), Qt::EditRole);
    QVERIFY(index.data(PartModel::ChangedRole).toBool());
    QVERIFY(!part.at(row, ValueUnit).data(PartModel::ChangedRole).toBool());
    part.draft.history().undo();
    QVERIFY(!index.data(PartModel::ChangedRole).toBool());
    QVERIFY(part.draft.cells() == sample());
    // A row of another day is a new row.
    part.model.setData(part.at(row, ValueFrom), QStringLiteral("1.6.2027"), Qt::EditRole);
    QVERIFY(index.data(PartModel::ChangedRole).toBool());
}

void MaintainModelsTest::rows_come_and_go_by_undo_too()
{
    Part part(BookFile::Values);
    const int rows = part.model.rowCount();
    QVERIFY(part.model.insertRows(3, 2));
    QCOMPARE(part.model.rowCount(), rows + 2);
    part.model.duplicate({0});
    QCOMPARE(part.stored(2, 0), part.stored(1, 0));
    part.model.remove({1, 4, 7});
    QCOMPARE(part.model.rowCount(), rows);
    QVERIFY(part.model.removeRows(0, rows));
    QCOMPARE(part.model.rowCount(), 0);
    while (part.draft.history().canUndo())
        part.draft.history().undo();
    QVERIFY(part.draft.cells() == sample());
    while (part.draft.history().canRedo())
        part.draft.history().redo();
    QCOMPARE(part.model.rowCount(), 0);
    // The fields of a book are always the same.
    Part basics(BookFile::Header);
    QVERIFY(!basics.model.insertRows(0, 1));
    QVERIFY(!basics.model.removeRows(0, 1));
    QVERIFY(!(basics.model.flags(basics.at(1, HeaderKey)) & Qt::ItemIsEditable));
}

void MaintainModelsTest::a_new_row_takes_the_books_days_and_is_an_example()
{
    Part part(BookFile::Values);
    part.model.insertRows(0, 1);
    QCOMPARE(part.stored(1, ValueFrom), std::string("2022-01-01"));
    QCOMPARE(part.stored(1, ValueTo), std::string("2027-12-31"));
    QCOMPARE(part.stored(1, ValueStatus), std::string("example"));
}

void MaintainModelsTest::the_unit_follows_the_key_and_the_service()
{
    Part part(BookFile::Values);
    part.model.insertRows(0, 1);
    part.model.setData(part.at(1, ValueKey), QStringLiteral("price"), Qt::EditRole);
    QCOMPARE(part.stored(1, ValueUnit), std::string());
    part.model.setData(part.at(1, ValueService), QStringLiteral("Ateriapalvelu"), Qt::EditRole);
    QCOMPARE(part.stored(1, ValueUnit), std::string("EUR/meal"));
    part.draft.history().undo();
    QCOMPARE(part.stored(1, ValueUnit), std::string());
    part.model.setData(part.at(1, ValueKey), QStringLiteral("fee_ceiling"), Qt::EditRole);
    QCOMPARE(part.stored(1, ValueUnit), std::string("EUR/year"));
}

void MaintainModelsTest::a_value_typed_before_its_row_says_what_it_is_is_read_later()
{
    Part part(BookFile::Values);
    part.model.insertRows(0, 1);
    const auto type = [&](int column, const char* typed) {
        part.model.setData(part.at(1, column), QString::fromUtf8(typed), Qt::EditRole);
    };
    type(ValueKey, "hyvin");
    type(ValueFigure, "58,40");
    QCOMPARE(part.stored(1, ValueFigure), std::string("58,40"));
    type(ValueKey, "fee_ceiling");
    QCOMPARE(part.stored(1, ValueFigure), std::string("58.40"));
    // A unit that was wrong.
    type(ValueUnit, "prosenttia");
    type(ValueFigure, "35 %");
    QCOMPARE(part.stored(1, ValueFigure), std::string("35 %"));
    type(ValueUnit, "%");
    QCOMPARE(part.stored(1, ValueFigure), std::string("35.00"));
    // What a band begins with is of another kind for each key.
    type(ValueAt, "1 000");
    QCOMPARE(part.stored(1, ValueAt), std::string("1000"));
    type(ValueKey, "long_term_couple_cap_to_single_rule");
    type(ValueFigure, "kyllä");
    QCOMPARE(part.stored(1, ValueFigure), std::string("1"));
    // As one step each.
    part.draft.history().undo();
    QCOMPARE(part.stored(1, ValueFigure), std::string("35.00"));
}

void MaintainModelsTest::a_block_from_a_spreadsheet_is_one_step()
{
    Part part(BookFile::Values);
    const int rows = part.model.rowCount();
    const int last = rows - 1;
    part.model.paste(
        {last}, 0,
        block_from_text(QStringLiteral(
            "Hinta\tAteriapalvelu\toma tuotanto\t\t\t 1 009,50 "
            "€\t€/ateria\t1.6.2027\t\tvirallinen\n"
            "long_term_percent_single\t\t\t\t\t85,5 %\tpercent\t1.6.2027\t\tofficial\n")));
    QCOMPARE(part.model.rowCount(), rows + 1);
    QCOMPARE(part.stored(rows, ValueKey), std::string("price"));
    QCOMPARE(part.stored(rows, ValueService), std::string("meal"));
    QCOMPARE(part.stored(rows, ValueMode), std::string("own"));
    QCOMPARE(part.stored(rows, ValueFigure), std::string("1009.50"));
    QCOMPARE(part.stored(rows, ValueUnit), std::string("EUR/meal"));
    QCOMPARE(part.stored(rows, ValueFrom), std::string("2027-06-01"));
    QCOMPARE(part.stored(rows + 1, ValueFigure), std::string("85.50"));
    QCOMPARE(part.draft.history().count(), 1);
    part.draft.history().undo();
    QVERIFY(part.draft.cells() == sample());
}

void MaintainModelsTest::a_pasted_row_is_read_as_it_says_itself()
{
    // Over a row of another kind; the unit comes by itself where none is given.
    Part part(BookFile::Values);
    const int at = row_of(part.draft.cells(), "price", "meal");
    const int row = at - 1;
    part.model.paste({row}, 0,
                     block_from_text(u"long_term_couple_cap_to_single_rule\t\t\t\t\tkyllä\t\n"_qs));
    QCOMPARE(part.stored(at, ValueFigure), std::string("1"));
    QCOMPARE(part.stored(at, ValueUnit), std::string("flag"));
    part.model.paste({row}, 0, block_from_text(u"price\tmeal\town\t\t\t8,4\n"_qs));
    QCOMPARE(part.stored(at, ValueFigure), std::string("8.40"));
    QCOMPARE(part.stored(at, ValueUnit), std::string("EUR/meal"));
    // One value, as often as it is wanted.
    part.model.fill({part.at(at, ValueFigure), part.at(at + 1, ValueFigure)}, u"9,1"_qs);
    QCOMPARE(part.stored(at, ValueFigure), std::string("9.10"));
    QCOMPARE(part.stored(at + 1, ValueFigure), std::string("9.10"));
}

void MaintainModelsTest::a_block_is_parsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("tabs") << "a\tb\r\nc\td\r\n" << QStringList{"a|b", "c|d"};
    QTest::newRow("semicolons") << "a;1,5\nb;2" << QStringList{"a|1,5", "b|2"};
    QTest::newRow("one cell") << "a" << QStringList{"a"};
    QTest::newRow("empty fields") << "\t\tx" << QStringList{"||x"};
    QTest::newRow("quotes") << "\"a\tb\"\t\"say \"\"x\"\"\"" << QStringList{"a\tb|say \"x\""};
    QTest::newRow("a line end inside quotes") << "\"a\nb\"\tc\n" << QStringList{"a\nb|c"};
    QTest::newRow("one text with a semicolon") << "a; b" << QStringList{"a; b"};
    QTest::newRow("texts with semicolons") << "a; b\nc" << QStringList{"a; b", "c"};
    QTest::newRow("nothing") << "" << QStringList{};
}

void MaintainModelsTest::a_block_is_parsed()
{
    QFETCH(QString, text);
    QStringList rows;
    for (const QStringList& row : block_from_text(text))
        rows << row.join(u'|');
    QTEST(rows, "rows");
}

void MaintainModelsTest::remarks_stand_beside_their_cells()
{
    Part part(BookFile::Values);
    part.draft.set_remarks({{{BookFile::Values, 5, ValueFigure}, QStringLiteral("too high"), false},
                            {{BookFile::Values, 5}, QStringLiteral("repeated"), true},
                            {{BookFile::Offers, 5, 0}, QStringLiteral("elsewhere"), false}});
    const QModelIndex wrong = part.at(5, ValueFigure);
    QCOMPARE(wrong.data(PartModel::RemarkRole).toString(), QStringLiteral("too high"));
    QCOMPARE(wrong.data(Qt::ToolTipRole).toString(), QStringLiteral("too high"));
    QCOMPARE(wrong.data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("too high"));
    QVERIFY(wrong.data(PartModel::ErrorRole).toBool());
    QCOMPARE(part.at(5, 0).data(PartModel::RemarkRole).toString(), QStringLiteral("repeated"));
    QVERIFY(!part.at(5, 0).data(PartModel::ErrorRole).toBool());
    QVERIFY(part.at(4, ValueFigure).data(PartModel::RemarkRole).toString().isEmpty());
}

void MaintainModelsTest::figures_of_a_fault_are_written_as_in_the_table()
{
    const BookCells cells = sample();
    const Fault worse{.cell = {BookFile::Values, 15, ValueFigure},
                      .code = FaultCode::WorseThanStatute,
                      .data = {"fee_ceiling", "meal", "815.50", "815.00", "2027-01-01"}};
    const auto said = [&](Language language) {
        return reason_in_words(worse, cells, Wording(language));
    };
    for (const Language language : {Language::Fi, Language::Sv}) {
        QVERIFY2(said(language).contains(QStringLiteral("815,50")), qPrintable(said(language)));
        QVERIFY2(said(language).contains(QStringLiteral("815,00")), qPrintable(said(language)));
        QVERIFY2(said(language).contains(QStringLiteral("1.1.2027")), qPrintable(said(language)));
    }
    QVERIFY(said(Language::En).contains(QStringLiteral("815.50")));
}

void MaintainModelsTest::remarks_are_listed_errors_first()
{
    const Wording wording(Language::Fi);
    DraftEdit draft(sample());
    RemarkModel model(draft, wording);
    QAbstractItemModelTester tester(&model, Fatal::QtTest);
    QVERIFY(!model.after({}).isValid());
    draft.set_remarks({{{BookFile::Header, 10, 1}, QStringLiteral("old"), true},
                       {{BookFile::Values, 5, ValueFigure}, QStringLiteral("high"), false},
                       {{BookFile::Values, 2, ValueFigure}, QStringLiteral("low"), false}});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.errors(), 2);
    QCOMPARE(model.warnings(), 1);
    QVERIFY(model.index(0).data().toString().endsWith(QStringLiteral(", Value: low")));
    QVERIFY(model.index(2).data(RemarkModel::WarningRole).toBool());
    QCOMPARE(model.after({BookFile::Values, 2, ValueFigure}).row(), 1);
    QCOMPARE(model.after({BookFile::Values, 9, 0}).row(), 0);
    draft.set_remarks({});
    QCOMPARE(model.rowCount(), 0);
}

void MaintainModelsTest::the_filter_finds_words_remarks_and_changes()
{
    Part part(BookFile::Values);
    PartFilter filter(part.model);
    QAbstractItemModelTester tester(&filter, Fatal::QtTest);
    const int all = filter.rowCount();
    filter.set_text(QStringLiteral("maksukatto"));
    const int ceilings = filter.rowCount();
    QVERIFY(ceilings > 0 && ceilings < all);
    filter.set_text(QStringLiteral("fee_ceiling"));
    QVERIFY(filter.rowCount() > 0);
    filter.set_text({});
    filter.set_only(PartFilter::Only::Changed);
    QCOMPARE(filter.rowCount(), 0);
    part.model.setData(part.at(5, ValueFigure), QStringLiteral("1"), Qt::EditRole);
    filter.set_only(PartFilter::Only::Changed);
    QCOMPARE(filter.rowCount(), 1);
    part.draft.set_remarks({{{BookFile::Values, 7}, QStringLiteral("x"), false}});
    filter.set_only(PartFilter::Only::Remarked);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.mapToSource(filter.index(0, 0)).row(), 6);
}

void MaintainModelsTest::what_is_wrong_elsewhere_stays_while_a_cell_cannot_be_read()
{
    using namespace std::chrono;
    const Wording wording(Language::Fi);
    DraftSurroundings around{.today = 2026y / November / 21};
    around.national =
        std::make_shared<const Book>(*read_book(QStringLiteral(MAKSUARVIO_BOOKS "/national")));
    DraftSession session(draft_from_cells(sample()), around, wording);
    PartModel model(session.edit(), BookFile::Values, wording);
    PartModel basics(session.edit(), BookFile::Header, wording);
    const auto type = [](PartModel& into, int row, int column, const char* text) {
        into.setData(into.index(row - 1, column), QString::fromUtf8(text), Qt::EditRole);
    };
    const auto errors_in = [&](int row) {
        session.check();
        return std::ranges::count_if(session.edit().remarks(), [&](const Remark& remark) {
            return remark.place.file == BookFile::Values && remark.place.row == row
                   && !remark.warning;
        });
    };
    const auto errors = [&] { return session.check().errors.size(); };
    const int percent = row_of(sample(), "long_term_percent_single");
    const int ceiling = row_of(sample(), "fee_ceiling");
    type(model, percent, ValueFigure, "99");
    const auto above_statute = errors_in(percent);
    const std::size_t warnings = session.check().warnings.size();
    QVERIFY(above_statute > 0 && warnings > 0);
    // One cell that cannot be read: one fault more, and no value that seems to be missing.
    type(model, ceiling, ValueFigure, "x");
    QCOMPARE(errors_in(percent), above_statute);
    QCOMPARE(errors(), std::size_t(above_statute) + 1);
    QVERIFY(session.check().warnings.size() >= warnings - 1);
    // Another, and one of the days of the book.
    type(model, ceiling, ValueFrom, "x");
    type(basics, header_cell(sample(), HeaderField::To).row, HeaderValue, "x");
    QCOMPARE(errors_in(percent), above_statute);
    QCOMPARE(errors(), std::size_t(above_statute) + 3);
    // It stays beside its cell.
    model.insertRows(0, 1);
    QCOMPARE(errors_in(percent), 0);
    QCOMPARE(errors_in(percent + 1), above_statute);
    // What was mended meanwhile is no fault any more.
    type(model, percent + 1, ValueFigure, "85");
    QCOMPARE(errors_in(percent + 1), 0);
}

void MaintainModelsTest::versions_stand_under_their_organiser()
{
    using namespace std::chrono;
    const Wording wording(Language::Fi);
    VersionModel model(wording, 2026y / November / 21);
    QAbstractItemModelTester tester(&model, Fatal::QtTest);
    const auto version = [](const char* organiser, const char* name, Date from) {
        return VersionEntry{.header = {.organiser = organiser,
                                       .version = name,
                                       .valid = {from, std::nullopt},
                                       .reviewed_on = 2025y / January / 1}};
    };
    VersionEntry draft = version("b", "b-draft", 2027y / January / 1);
    draft.draft = 7;
    draft.base = "b-2026";
    model.show({version("b", "b-2025", 2025y / January / 1), draft,
                version("b", "b-2026", 2026y / January / 1),
                version("a", "a-2027", 2027y / June / 1)});
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown << model.index(row).data().toString();
    QCOMPARE(shown, (QStringList{"a", "a-2027", "b", "b-draft", "b-2026", "b-2025"}));
    QVERIFY(model.index(0).data(VersionModel::HeadingRole).toBool());
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(model.index_of_draft(7).row(), 3);
    QCOMPARE(model.index_of_version("b-2025").row(), 5);
    QCOMPARE(model.in_force("b")->header.version, std::string("b-2026"));
    QVERIFY(!model.in_force("a"));
    QVERIFY(model.index(4).data(VersionModel::WarningRole).toBool());
    QVERIFY(model.index(3).data(VersionModel::DetailRole).toString().contains("b-2026"));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::MaintainModelsTest)
#include "models_test.moc"
