// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/reader.h"
#include "ui/keep/difference/document.h"
#include "ui/sheet/pdf_writer.h"

#include <QTest>

using namespace maksuarvio;

namespace {

constexpr Date kToday{std::chrono::year(2026), std::chrono::November, std::chrono::day(21)};

Book shipped(const char* organiser)
{
    return read_book(QStringLiteral(":/tariffs/") + QLatin1StringView(organiser)).value();
}

std::size_t tables_of(const sheet::Document& document)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(document.blocks, [](const sheet::Block& block) {
            return std::holds_alternative<sheet::Table>(block.content);
        }));
}

} // namespace

/// Old → new on paper.
class DifferenceDocumentTest : public QObject {
    Q_OBJECT

private slots:
    void one_change_is_one_row();
    void nothing_changed_is_said();
    void every_change_of_a_whole_tariff_fits_on_paper_data();
    void every_change_of_a_whole_tariff_fits_on_paper();
};

void DifferenceDocumentTest::one_change_is_one_row()
{
    const Book before = shipped("sample");
    Book after = before;
    for (BookRow& one : after.rows) {
        if (one.row.key == Key::Price && one.row.service == "meal")
            one.row.value = Exact(Cents(950));
        one.row.reviewed = kToday;
    }
    const auto document = difference_document(before, after, Language::En, kToday);
    QCOMPARE(tables_of(document), 1U);
    for (const sheet::Block& block : document.blocks) {
        if (const auto* table = std::get_if<sheet::Table>(&block.content)) {
            QCOMPARE(table->rows.size(), 1U);
            QCOMPARE(table->rows[0][1], "€9.00");
            QCOMPARE(table->rows[0][2], "€9.50 (example)");
            QCOMPARE(table->rows[0][3], "2022-01-01–2027-12-31");
        }
    }
}

void DifferenceDocumentTest::nothing_changed_is_said()
{
    const Book book = shipped("helsinki");
    const auto document = difference_document(book, book, Language::Fi, kToday);
    QCOMPARE(tables_of(document), 0U);
    QVERIFY(sheet::write_pdf(document));
}

void DifferenceDocumentTest::every_change_of_a_whole_tariff_fits_on_paper_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("fi") << Language::Fi;
    QTest::newRow("sv") << Language::Sv;
    QTest::newRow("en") << Language::En;
}

void DifferenceDocumentTest::every_change_of_a_whole_tariff_fits_on_paper()
{
    QFETCH(Language, language);
    const auto document =
        difference_document(shipped("sample"), shipped("helsinki"), language, kToday);
    QVERIFY(tables_of(document) >= 6);
    const auto pdf = sheet::write_pdf(document);
    QVERIFY2(pdf, pdf ? "" : pdf.error().detail.c_str());
    QVERIFY(pdf->starts_with("%PDF-"));
}

QTEST_MAIN(DifferenceDocumentTest)
#include "difference_document_test.moc"
