// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/exchange/table_file.h"
#include "tariffs/keep/draft.h"
#include "tests/tariffs/book_copy.h"
#include "tests/tariffs/columns.h"

#include <QTest>

#include <algorithm>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace maksuarvio::columns;

namespace {

using Fields = std::vector<std::string>;

/// The first row that begins with these fields.
std::size_t row_of(const CsvRows& rows, const Fields& start)
{
    const auto found = std::ranges::find_if(rows, [&](const Fields& row) {
        return row.size() >= start.size() && std::equal(start.begin(), start.end(), row.begin());
    });
    if (found == rows.end())
        throw std::runtime_error("no row " + start.front());
    return std::size_t(found - rows.begin());
}

/// Everything that import and check say of the cells, each with its place.
QStringList said_of(const BookCells& cells)
{
    BookContents contents;
    for (std::size_t i = 0; i < cells.files.size(); ++i)
        contents[i] = QByteArray::fromStdString(csv_text(cells.files[i]));
    const Import import = import_contents(contents);
    QStringList said;
    for (const Fault& fault : import.faults)
        said << place_and_reason(fault);
    if (!said.isEmpty())
        return said;
    static const Book national = shipped_book("national");
    using namespace std::chrono;
    const DraftCheck check =
        check_draft(draft_from_cells(import.cells), &national, 2026y / November / 27);
    for (const Fault& fault : check.errors)
        said << place_and_reason(fault);
    for (const Warning& warning : check.warnings)
        said << place_and_reason(warning);
    return said;
}

} // namespace

/// A slip in one cell, of every kind that a hand or a spreadsheet makes, is named where it stands.
class FurtherFaultsTest : public QObject {
    Q_OBJECT

private slots:
    void a_slip_is_named_data();
    void a_slip_is_named();
};

void FurtherFaultsTest::a_slip_is_named_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<int>("file");
    QTest::addColumn<Fields>("start");
    QTest::addColumn<int>("column");
    QTest::addColumn<std::string>("text");
    const auto slip = [](const char* name, const char* book, BookFile file, const Fields& start,
                         int column, const std::string& text) {
        QTest::newRow(name) << QString(book) << int(file) << start << column << text;
    };
    using enum BookFile;
    const Fields meal{"price", "meal"};
    slip("a price with a minus", "sample", Values, meal, ValueFigure, "-9.00");
    slip("a price of three decimals", "sample", Values, meal, ValueFigure, "9.005");
    slip("a price in words", "sample", Values, meal, ValueFigure, "yhdeksän");
    slip("a price that is empty", "sample", Values, meal, ValueFigure, "");
    slip("a price of 0", "sample", Values, meal, ValueFigure, "0.00");
    slip("a price with two commas", "sample", Values, meal, ValueFigure, "9,0,0");
    slip("a price with the letter O", "sample", Values, meal, ValueFigure, "9.O0");
    slip("a price with a point too much", "sample", Values, meal, ValueFigure, "1.234.50");
    slip("a price as a formula", "sample", Values, meal, ValueFigure, "=9*1");
    slip("a price ten million times too high", "sample", Values, meal, ValueFigure, "90000000.00");
    slip("a price in dollars", "sample", Values, meal, ValueFigure, "$9.00");
    slip("an error of the spreadsheet", "sample", Values, meal, ValueFigure, "#VIITTAUS!");
    slip("no unit", "sample", Values, meal, ValueUnit, "");
    slip("a unit that is none", "sample", Values, meal, ValueUnit, "EUR/plate");
    slip("a unit of another service", "sample", Values, meal, ValueUnit, "EUR/visit");
    slip("a status misspelt", "sample", Values, meal, ValueStatus, "offical");
    slip("no status", "sample", Values, meal, ValueStatus, "");
    slip("no first day", "sample", Values, meal, ValueFrom, "");
    slip("a thirteenth month", "sample", Values, meal, ValueFrom, "2022-13-01");
    slip("the thirtieth of February", "sample", Values, meal, ValueFrom, "2022-02-30");
    slip("a day of nines", "sample", Values, meal, ValueTo, "9999-99-99");
    slip("a day as a serial number", "sample", Values, meal, ValueFrom, "44562");
    slip("days turned round", "sample", Values, meal, ValueTo, "2021-12-31");
    slip("a value that begins late", "sample", Values, meal, ValueFrom, "2022-06-01");
    slip("a value that ends early", "sample", Values, meal, ValueTo, "2027-11-30");
    slip("a key misspelt", "sample", Values, meal, ValueKey, "prise");
    slip("no key", "sample", Values, meal, ValueKey, "");
    slip("a service with a capital", "sample", Values, meal, ValueService, "Meal");
    slip("a service with a blank", "sample", Values, meal, ValueService, "me al");
    slip("a mode that is none", "sample", Values, meal, ValueMode, "owned");
    slip("a band below one", "sample", Values, meal, ValueAt, "-1");
    slip("a band between two", "sample", Values, meal, ValueAt, "1.5");
    slip("a household in words", "sample", Values, {"home_service_income_limit", "", "", "", "2"},
         ValuePersons, "two");
    slip("a household of none", "sample", Values, {"home_service_income_limit", "", "", "", "2"},
         ValuePersons, "0");
    slip("a household of seven", "sample", Values, {"home_service_income_limit", "", "", "", "6"},
         ValuePersons, "7");
    slip("a share above all", "sample", Values, {"long_term_percent_single"}, ValueFigure,
         "185.00");
    slip("a share as a part of one", "helsinki", Values, {"long_term_percent_single"}, ValueFigure,
         "-0.85");
    slip("a ceiling with a digit more", "helsinki", Values, {"fee_ceiling"}, ValueFigure,
         "8150.00");
    slip("an income limit with a digit less", "helsinki", Values,
         {"home_service_income_limit", "", "", "", "3"}, ValueFigure, "202.50");
    slip("a month of 31 days", "helsinki", Values, {"days_per_month"}, ValueFigure, "31");
    slip("a month of no weeks", "helsinki", Values, {"weeks_per_month"}, ValueFigure, "0");
    slip("a division by nothing", "helsinki", Values, {"weeks_per_month"}, ValueFigure, "52/0");
    slip("a review in words", "sample", Values, meal, ValueReviewed, "eilen");
    slip("a review that is still to come", "sample", Values, meal, ValueReviewed, "2031-01-01");
    slip("a review of years ago", "sample", Values, meal, ValueReviewed, "2019-01-01");
    slip("a reference that goes on and on", "sample", Values, meal, ValueReference,
         std::string(300, 'a'));
    slip("a source that turns the direction", "sample", Values, meal, ValueSource,
         "list \u202E 2026");
    slip("a source with what nobody sees", "sample", Values, meal, ValueSource, "li\u200Bst");
    slip("a source as a formula", "sample", Values, meal, ValueSource, "=HYPERLINK(\"x\")");
    slip("a source that was encoded twice", "sample", Values, meal, ValueSource, "PÃ¤Ã¤tÃ¶s");
    const Fields service{"meal"};
    slip("a unit of a service misspelt", "sample", Services, service, ServiceUnit, "meals");
    slip("a rule misspelt", "sample", Services, service, ServiceFeeRule, "flatt");
    slip("a rule that does not fit", "sample", Services, service, ServiceFeeRule, "net_share");
    slip("a group that is none", "sample", Services, service, ServiceCategory, "food");
    slip("perhaps covered", "sample", Services, service, ServiceCovered, "maybe");
    slip("a service without a name", "sample", Services, service, ServiceFi, "");
    slip("a name that no card can show", "sample", Services, service, ServiceEn,
         std::string(130, 'm'));
    slip("a name of two lines", "sample", Services, service, ServiceFi, "Ateria\npalvelu");
    slip("a mode of an offer misspelt", "sample", Offers, service, OfferMode, "purchase");
    slip("a voucher rule of the own service", "sample", Offers, service, OfferVoucherRule,
         "flat_value");
    slip("an offer of nothing", "sample", Offers, service, OfferService, "");
    slip("an offer that ends before it begins", "sample", Offers, service, OfferTo, "2021-01-01");
    slip("a text that no sheet has", "sample", Wording, {"name"}, WordingKey, "nimi");
    slip("a county without a Swedish name", "sample", Wording, {"name"}, WordingSv, "");
    slip("a name longer than the window", "sample", Wording, {"name"}, WordingFi,
         std::string(90, 'n'));
    slip("a page that is no page", "sample", Wording, {"feedback_address"}, WordingFi,
         "htp:/vaara osoite");
    slip("a page that runs", "sample", Wording, {"feedback_address"}, WordingFi,
         "javascript:alert(1)");
    slip("a page without its lock", "sample", Wording, {"feedback_address"}, WordingFi,
         "http://example.org");
    slip("a preset of less than nothing", "sample", Presets, {"light_help"}, PresetAmount, "-6");
    slip("a preset per nothing", "sample", Presets, {"light_help"}, PresetPer, "weekly");
    slip("a preset of a service that is none", "sample", Presets, {"light_help"}, PresetService,
         "cleaning_up");
    slip("no organiser", "sample", Header, {"organiser"}, HeaderValue, "");
    slip("a version with blanks", "sample", Header, {"version"}, HeaderValue, "sample 2022");
    slip("no first day of the tariff", "sample", Header, {"from"}, HeaderValue, "");
    slip("a status of the tariff that is none", "sample", Header, {"status"}, HeaderValue, "final");
    slip("a day of decision that is none", "sample", Header, {"decision_date"}, HeaderValue,
         "31.2.2021");
    slip("a decision after the first day", "sample", Header, {"decision_date"}, HeaderValue,
         "2022-01-02");
    slip("a correction of what is not known", "sample", Header, {"corrects"}, HeaderValue,
         "sample-2021");
    slip("a review of the tariff to come", "sample", Header, {"reviewed_on"}, HeaderValue,
         "2031-01-01");
    slip("a field that is none", "sample", Header, {"decision_body"}, HeaderKey, "decided_by");
    const Fields hours{"9"};
    slip("hours with a minus", "sample", HomeServicePercent, hours, PercentHoursFrom, "-9");
    slip("hours in words", "sample", HomeServicePercent, hours, PercentHoursFrom, "yhdeksän");
    slip("a percentage above the law", "sample", HomeServicePercent, hours, PercentFirst, "35.00");
    slip("a percentage of hundreds", "sample", HomeServicePercent, hours, PercentFirst, "350.00");
    slip("a percentage left out", "sample", HomeServicePercent, hours, PercentFirst + 2, "");
    slip("a percentage in words", "sample", HomeServicePercent, hours, PercentFirst, "kaksi");
}

void FurtherFaultsTest::a_slip_is_named()
{
    QFETCH(QString, book);
    QFETCH(int, file);
    QFETCH(Fields, start);
    QFETCH(int, column);
    QFETCH(std::string, text);
    const auto part = static_cast<BookFile>(file);
    BookCells cells = cells_of(shipped_book(book));
    const QStringList before = said_of(cells);
    const std::size_t row = row_of(cells[part], start);
    std::string& cell = cells[part][row][std::size_t(column)];
    QVERIFY(cell != text);
    cell = text;
    QStringList said = said_of(cells);
    said.removeIf([&](const QString& line) { return before.contains(line); });
    QVERIFY(!said.isEmpty());
    // In the row, or where the row is wanted.
    const QString place = QStringLiteral("%1, row %2, column ")
                              .arg(QString::fromStdString(std::string(word(part))))
                              .arg(row + 1);
    const bool elsewhere =
        text.empty()
        || (part == BookFile::Values && (column == ValueKey || column == ValueService));
    QVERIFY2(elsewhere || !said.filter(place).isEmpty(), qPrintable(said.join('\n').left(3000)));
}

QTEST_GUILESS_MAIN(FurtherFaultsTest)
#include "further_faults_test.moc"
