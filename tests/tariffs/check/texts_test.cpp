// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/cells.h"
#include "tariffs/keep/draft.h"
#include "tests/tariffs/book_copy.h"

#include <QTest>

using namespace maksuarvio;
using namespace maksuarvio::test;

namespace {

/// What a draft of the sample is told when a cell is another.
Faults faults_with(BookFile file, const std::string& first_cell, int column, const QString& text)
{
    BookCells cells = cells_of(shipped_book("sample"));
    for (auto& row : cells[file]) {
        if (row.front() == first_cell)
            row[std::size_t(column) - 1] = text.toStdString();
    }
    const Date today = std::chrono::year(2026) / 11 / 21;
    return check_draft(draft_from_cells(std::move(cells)), nullptr, today).errors;
}

} // namespace

/// How long texts may be, and which address a telephone opens.
class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void a_text_has_a_greatest_length_data();
    void a_text_has_a_greatest_length();
    void a_feedback_address_is_a_page_data();
    void a_feedback_address_is_a_page();
};

void TextsTest::a_text_has_a_greatest_length_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("first_cell");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("most");
    const auto row = [](BookFile file, const char* cell, int column, int most) {
        QTest::addRow("%s, column %d", cell, column) << int(file) << cell << column << most;
    };
    using enum BookFile;
    row(Wording, "name", 2, 80);
    row(Wording, "name", 4, 80);
    row(Wording, "contact_1", 3, 120);
    row(Wording, "next_steps", 2, 600);
    row(Wording, "payment", 2, 600);
    row(Wording, "about", 2, 1000);
    row(Services, "meal", 2, 120);
    row(Services, "meal", 11, 200);
    row(Presets, "round_the_clock", 4, 120);
    row(Header, "decision_body", 2, 200);
    row(Header, "decision_section", 2, 200);
    row(HomeServicePercent, "20", 12, 200);
    row(HomeServicePercent, "20", 13, 500);
}

void TextsTest::a_text_has_a_greatest_length()
{
    QFETCH(int, file);
    QFETCH(QString, first_cell);
    QFETCH(int, column);
    QFETCH(int, most);
    // A letter of two bytes is one character.
    for (const int length : {most - 1, most, most + 1}) {
        const Faults faults =
            faults_with(BookFile(file), first_cell.toStdString(), column, QString(length, u'ä'));
        QCOMPARE(faults.empty(), length <= most);
        if (faults.empty())
            continue;
        QCOMPARE(faults[0].code, FaultCode::TextTooLong);
        QCOMPARE(faults[0].cell.file, BookFile(file));
        QVERIFY(faults[0].cell.row > 0);
        QCOMPARE(faults[0].cell.column, column - 1);
        QVERIFY(reason(faults[0]).contains(QString::number(most + 1)));
    }
}

void TextsTest::a_feedback_address_is_a_page_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("is_page");
    const auto row = [](const char* address, bool is_page) {
        QTest::newRow(address) << QString::fromUtf8(address) << is_page;
    };
    row("https://example.org/palaute", true);
    row("https://example.org", true);
    row("https://äänekoski.fi/palaute?kieli=fi#alku", true);
    row("https://example.org:8443/a", true);
    row("http://example.org", false);
    row("htp:/väärä osoite", false);
    row("javascript:alert(1)", false);
    row("mailto:palaute@example.org", false);
    row("https://", false);
    row("https:///palaute", false);
    row("https://example.org/kaksi sanaa", false);
    row("https://bank.example@evil.example/", false);
    row("example.org/palaute", false);
    row("HTTPS://example.org", false);
}

void TextsTest::a_feedback_address_is_a_page()
{
    QFETCH(QString, address);
    QFETCH(bool, is_page);
    const Faults faults = faults_with(BookFile::Wording, "feedback_address", 3, address);
    QCOMPARE(faults.empty(), is_page);
    if (!is_page) {
        QCOMPARE(faults[0].code, FaultCode::AddressMalformed);
        QCOMPARE(faults[0].cell.column, 2);
    }
    for (const int length : {299, 300, 301}) {
        const QString long_one = "https://example.org/" + QString(length - 20, u'x');
        QCOMPARE(faults_with(BookFile::Wording, "feedback_address", 2, long_one).empty(),
                 length <= 300);
    }
}

QTEST_GUILESS_MAIN(TextsTest)
#include "texts_test.moc"
