// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"

#include <QFile>
#include <QTest>

/// A tariff as a workbook on the command line.
class WorkbookCommandTest : public QObject {
    Q_OBJECT

private slots:
    void a_workbook_is_the_version_that_it_was_written_from();
    void a_sheet_goes_into_a_draft();
    void what_a_draft_is_compared_with_is_there();
    void what_cannot_be_written_is_said();
    void what_is_there_is_written_over_only_by_force();
    void nothing_is_no_decision();
};

void WorkbookCommandTest::a_workbook_is_the_version_that_it_was_written_from()
{
    const Computer computer;
    const QString file = computer.path("book.xlsx");
    QCOMPARE(computer.run({"tariffs", "export", "helsinki-2026", file}).exit_code, 0);
    const ProgramRun same = computer.run({"tariffs", "diff", "helsinki-2026", file});
    QCOMPARE(same.exit_code, 0);
    QCOMPARE(same.out, QByteArray());
    QVERIFY(!computer.run({"tariffs", "diff", "sample-2022-2027", file}).out.isEmpty());
}

void WorkbookCommandTest::a_sheet_goes_into_a_draft()
{
    const Computer computer;
    const QString folder = computer.path("june");
    QCOMPARE(computer.run({"tariffs", "export", "sample-2022-2027", folder}).exit_code, 0);
    QFile book(folder + "/book.csv");
    QVERIFY(book.open(QIODevice::ReadWrite));
    QByteArray content = book.readAll();
    content.replace("version,sample-2022-2027", "version,sample-june")
        .replace("from,2022-01-01", "from,2027-06-01");
    book.resize(0);
    book.seek(0);
    book.write(content);
    book.close();
    QCOMPARE(computer.run({"tariffs", "import", folder}).exit_code, 0);

    QFile values(folder + "/values.csv");
    QVERIFY(values.open(QIODevice::ReadOnly));
    QFile sheet(computer.path("values.csv"));
    QVERIFY(sheet.open(QIODevice::WriteOnly));
    // As a person leaves it in a spreadsheet, with words of the window.
    sheet.write("sep=,\r\n"
                + values.readAll()
                      .replace("price,meal,,1,,9.00", "price,meal,,1,,\"9,50 €\"")
                      .replace(",official,", ",virallinen,"));
    sheet.close();

    const ProgramRun nowhere =
        computer.run({"tariffs", "import", sheet.fileName(), "--into", "nowhere"});
    QCOMPARE(nowhere.exit_code, 2);
    const ProgramRun taken =
        computer.run({"tariffs", "import", sheet.fileName(), "--into", "sample-june"});
    QVERIFY2(taken.exit_code == 0, taken.out);
    QVERIFY(taken.out.contains("the part “Offers” stays as it is in the draft."));
    QCOMPARE(computer
                 .run({"tariffs", "publish", "sample-june", "--body", "Board", "--date",
                       "2027-05-04", "--section", "1"})
                 .exit_code,
             0);
    QVERIFY(computer.run({"tariffs", "diff", "sample-2022-2027", "sample-june"})
                .out.contains("€9.00 → €9.50"));
}

void WorkbookCommandTest::what_a_draft_is_compared_with_is_there()
{
    const Computer computer;
    const QString file = computer.path("book.xlsx");
    QCOMPARE(computer.run({"tariffs", "export", "sample-2022-2027", file}).exit_code, 0);
    const ProgramRun run = computer.run({"tariffs", "import", file, "--base", "nothing-2020"});
    QCOMPARE(run.exit_code, 2);
    QVERIFY(run.messages.contains("There is no version “nothing-2020”."));
}

void WorkbookCommandTest::what_cannot_be_written_is_said()
{
    const Computer computer;
    const ProgramRun run = computer.run(
        {"tariffs", "export", "sample-2022-2027", computer.path("no/such/folder/book.xlsx")});
    QCOMPARE(run.exit_code, 2);
    QVERIFY2(run.messages.contains("book.xlsx: the file cannot be written"), run.messages);
}

void WorkbookCommandTest::what_is_there_is_written_over_only_by_force()
{
    const Computer computer;
    for (const QString& target : {computer.path("book.xlsx"), computer.path("folder")}) {
        const QStringList call{"tariffs", "export", "sample-2022-2027", target};
        QCOMPARE(computer.run(call).exit_code, 0);
        const ProgramRun again = computer.run(call);
        QCOMPARE(again.exit_code, 2);
        QVERIFY2(again.messages.contains("is there already; --force writes over it."),
                 again.messages);
        QCOMPARE(computer.run(call + QStringList{"--force"}).exit_code, 0);
    }
}

void WorkbookCommandTest::nothing_is_no_decision()
{
    const Computer computer;
    const QString folder = computer.path("folder");
    QCOMPARE(computer.run({"tariffs", "export", "sample-2022-2027", folder}).exit_code, 0);
    for (const auto& [body, section] : {std::pair("", "1"), std::pair("Board", " ")}) {
        const ProgramRun run = computer.run({"tariffs", "publish", folder, "--body", body, "--date",
                                             "2027-05-04", "--section", section});
        QCOMPARE(run.exit_code, 2);
        QVERIFY(run.messages.contains("Give who decided, and the section of the minutes."));
    }
}

QTEST_GUILESS_MAIN(WorkbookCommandTest)

#include "workbook_command_test.moc"
