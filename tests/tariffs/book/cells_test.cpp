// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/book/cells.h"

#include "tariffs/check/check.h"

#include <QFile>
#include <QTest>

namespace maksuarvio {

class BookCellsTest : public QObject {
    Q_OBJECT
private slots:
    void a_shipped_book_is_written_as_it_stands_data();
    void a_shipped_book_is_written_as_it_stands();
    void empty_cells_lack_what_a_book_needs();
    void a_faulty_cell_is_named_with_its_place();
    void fields_with_commas_quotes_and_lines_are_quoted();
};

void BookCellsTest::a_shipped_book_is_written_as_it_stands_data()
{
    QTest::addColumn<QString>("folder");
    for (const QString& folder : shipped_book_folders())
        QTest::newRow(qPrintable(folder)) << folder;
}

void BookCellsTest::a_shipped_book_is_written_as_it_stands()
{
    QFETCH(QString, folder);
    const auto book = read_book(folder);
    QVERIFY(book);
    const BookCells cells = cells_of(*book);
    for (std::size_t i = 0; i < cells.files.size(); ++i) {
        const std::string_view name = word(static_cast<BookFile>(i));
        QFile file(folder + QLatin1Char('/')
                   + QString::fromUtf8(name.data(), qsizetype(name.size())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList is = QString::fromStdString(csv_text(cells.files[i])).split(u'\n');
        const QStringList must = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(is, must);
    }
    const ReadCells again = read_cells(cells);
    QVERIFY(again.faults.empty());
    QVERIFY(cells_of(again.book) == cells);
    QCOMPARE(checksum_of(cells), book->checksum);
}

void BookCellsTest::empty_cells_lack_what_a_book_needs()
{
    const ReadCells read = read_cells(empty_cells());
    QVERIFY(!read.faults.empty());
    for (const Fault& fault : read.faults)
        QCOMPARE(fault.file, std::string("book.csv"));
}

void BookCellsTest::a_faulty_cell_is_named_with_its_place()
{
    const auto book = read_book(shipped_book_folders().front());
    QVERIFY(book);
    BookCells cells = cells_of(*book);
    cells[BookFile::Values][3][5] = "1,5";
    const ReadCells read = read_cells(cells, "draft/");
    QCOMPARE(read.faults.size(), std::size_t(1));
    QCOMPARE(read.faults.front().file, std::string("draft/values.csv"));
    QCOMPARE(read.faults.front().cell.row + 1, 4);
    QCOMPARE(read.faults.front().cell.column + 1, 6);
    QCOMPARE(read.faults.front().code, FaultCode::NumberMalformed);
}

void BookCellsTest::fields_with_commas_quotes_and_lines_are_quoted()
{
    const CsvRows rows{{"a", "b"}, {"1,5", "say \"yes\""}, {"two\nlines", " x "}, {"", ""}};
    const auto read = read_csv(csv_text(rows));
    QVERIFY(read);
    QVERIFY(*read == rows);
}

} // namespace maksuarvio

QTEST_GUILESS_MAIN(maksuarvio::BookCellsTest)
#include "cells_test.moc"
