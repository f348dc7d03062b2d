// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tariffs/platform/system_folder.h"
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"
#include "tests/tariffs/installed_key.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

namespace {

void install(const QString& public_key)
{
    maksuarvio::test::install_key(public_key, QStringLiteral("of-the-county.pub"));
}

void replace(const QString& path, const QByteArray& from, const QByteArray& to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray content = file.readAll();
    QVERIFY(content.contains(from));
    content.replace(from, to);
    file.resize(0);
    file.seek(0);
    file.write(content);
}

/// The whole tariff of the example county with dearer meals from 1 June 2027, as a folder.
void write_dearer_meals(const Computer& computer, const QString& folder)
{
    QCOMPARE(computer.run({"tariffs", "export", "sample-2022-2027", folder}).exit_code, 0);
    replace(folder + "/book.csv", "version,sample-2022-2027", "version,sample-june");
    replace(folder + "/book.csv", "from,2022-01-01", "from,2027-06-01");
    replace(folder + "/values.csv", "price,meal,,1,,9.00", "price,meal,,1,,9.50");
}

const QStringList kDecision{"--body", "Board", "--date", "2027-05-04", "--section", "§ 12"};

QByteArray meal_on(const QString& day)
{
    return R"({"organiser": "sample", "date": ")" + day.toUtf8()
           + R"(", "household": {"size": 1, "income_disclosed": false}, "alternatives": [)"
             R"({"name": "A", "services": [{"service": "meal", "mode": "own", "amount": "10",)"
             R"( "unit": "meal", "per": "month"}]}]})";
}

QString fee(const ProgramRun& run)
{
    return QJsonDocument::fromJson(run.out)["alternatives"][0]["client_fee_month"].toString();
}

} // namespace

/// The maintainer's commands from outside, from a county's own folder to the counsellor's computer.
class MaintenanceCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QDir(maksuarvio::system_folder()).removeRecursively(); }
    void a_change_in_mid_year_is_published_and_old_estimates_stay();
    void every_fault_is_said_before_anything_is_taken();
    void the_encoding_that_was_guessed_is_said();
    void the_day_of_a_check_is_the_local_one();
    void what_no_sheet_can_show_is_not_published();
    void a_folder_is_judged_alike_at_every_door();
    void the_list_has_drafts_and_corrections();
    void an_index_step_begins_a_draft_that_can_be_discarded();
    void a_package_goes_only_where_its_key_is_installed();
    void a_changed_package_is_refused();
    void a_package_has_what_was_missed_and_an_older_one_is_refused();
    void a_name_that_two_drafts_have_is_not_guessed();
    void a_folder_is_compared_with_a_version();
    void a_wrong_call_exits_with_two();
};

void MaintenanceCommandTest::a_change_in_mid_year_is_published_and_old_estimates_stay()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    const ProgramRun imported = computer.run({"tariffs", "import", folder});
    QCOMPARE(imported.exit_code, 0);
    QVERIFY(imported.out.contains("“sample-june” is a draft now."));
    QCOMPARE(fee(computer.run({"estimate"}, meal_on("2027-06-01"))), QStringLiteral("90.00"));
    QCOMPARE(computer.run(QStringList{"tariffs", "publish", "sample-june"} + kDecision).exit_code,
             0);

    QCOMPARE(fee(computer.run({"estimate"}, meal_on("2027-05-31"))), QStringLiteral("90.00"));
    QCOMPARE(fee(computer.run({"estimate"}, meal_on("2027-06-01"))), QStringLiteral("95.00"));
    QCOMPARE(fee(computer.run({"estimate", "--tariff-version", "sample-2022-2027"},
                              meal_on("2027-06-01"))),
             QStringLiteral("90.00"));

    const ProgramRun diff = computer.run({"tariffs", "diff", "sample-2022-2027", "sample-june"});
    QCOMPARE(diff.exit_code, 0);
    QVERIFY(diff.out.contains("€9.00 → €9.50"));
    QVERIFY(diff.out.contains("– → Board"));
    // Once published it never changes.
    QVERIFY(computer.run(QStringList{"tariffs", "publish", folder} + kDecision).exit_code != 0);
    QCOMPARE(computer.run({"tariffs", "check"}).exit_code, 0);
}

void MaintenanceCommandTest::every_fault_is_said_before_anything_is_taken()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    replace(folder + "/values.csv", "9.50", "nine");
    replace(folder + "/offers.csv", "meal,own,", "meal,out,");
    const ProgramRun refused = computer.run({"tariffs", "import", folder});
    QCOMPARE(refused.exit_code, 1);
    QVERIFY(refused.out.contains("values.csv, row"));
    QVERIFY(refused.out.contains("offers.csv, row"));
    QVERIFY(!computer.run({"tariffs", "list"}).out.contains("sample-june"));
    QCOMPARE(computer.run(QStringList{"tariffs", "publish", folder} + kDecision).exit_code, 1);
    QCOMPARE(computer.run(QStringList{"tariffs", "publish", "sample-june"} + kDecision).exit_code,
             2);

    const QString good = computer.path("good");
    write_dearer_meals(computer, good);
    QCOMPARE(computer.run({"tariffs", "import", good, "--dry-run"}).exit_code, 0);
    QCOMPARE(computer.run(QStringList{"tariffs", "publish", "sample-june"} + kDecision).exit_code,
             2);
}

void MaintenanceCommandTest::the_encoding_that_was_guessed_is_said()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    QFile texts(folder + "/texts.csv");
    QVERIFY(texts.open(QIODevice::ReadWrite));
    const QByteArray utf8 = texts.readAll();
    const auto write = [&](const QByteArray& content) {
        texts.resize(0);
        texts.seek(0);
        texts.write(content);
        texts.flush();
    };
    // As Excel writes "CSV (MS-DOS)".
    write(QByteArray(utf8).replace("ä", "\x84").replace("ö", "\x94").replace("å", "\x86"));
    for (const QStringList& call :
         {QStringList{"import", folder, "--dry-run"},
          {"diff", "sample-2022-2027", folder},
          {"publish", folder, "--body", "B", "--date", "2027-05-04", "--section", "1"}}) {
        const ProgramRun done = computer.run(QStringList{"tariffs"} + call);
        QCOMPARE(done.exit_code, 0);
        QVERIFY2((done.out + done.messages)
                     .contains("texts.csv is not UTF-8 and was read as CP850, for example "
                               "“Exempelområdet”"),
                 done.out);
    }
    const QString again = computer.path("again");
    QCOMPARE(computer.run({"tariffs", "export", "sample-june", again}).exit_code, 0);
    QFile published(again + "/texts.csv");
    QVERIFY(published.open(QIODevice::ReadOnly));
    QCOMPARE(published.readAll(), utf8);

    // Taken for Windows-1252 and written as UTF-8.
    write(QString::fromLatin1(utf8).toUtf8());
    const ProgramRun twice = computer.run({"tariffs", "import", folder});
    QCOMPARE(twice.exit_code, 1);
    QVERIFY2(twice.out.contains("texts.csv, row 2, column 3: “ExempelomrÃ¥det” was encoded twice"),
             twice.out);
}

// A book that was looked at twelve months ago to the day is not old yet. At any moment one of the
// two zones has another day than UTC.
void MaintenanceCommandTest::the_day_of_a_check_is_the_local_one()
{
    const Computer computer;
    const QString folder = computer.path("book");
    QCOMPARE(computer.run({"tariffs", "export", "sample-2022-2027", folder}).exit_code, 0);
    QByteArray written = "reviewed_on,2026-11-27";
    for (const auto& [zone, hours] : {std::pair("UTC-14", 14), {"UTC+12", -12}}) {
        const auto local_day = [hours = hours] {
            return QDateTime::currentDateTimeUtc().addSecs(hours * 3600).date();
        };
        for (const int days_older : {0, 1}) {
            QDate today;
            QByteArray reviewed;
            ProgramRun done;
            do {
                today = local_day();
                reviewed = today.addMonths(-12).addDays(-days_older).toString(Qt::ISODate).toUtf8();
                replace(folder + "/book.csv", written, "reviewed_on," + reviewed);
                written = "reviewed_on," + reviewed;
                done = computer.run({"tariffs", "import", "--dry-run", folder}, {}, zone);
            } while (today != local_day());
            QVERIFY2(done.out.contains(reviewed) == (days_older == 1), done.out);
        }
    }
}

void MaintenanceCommandTest::what_no_sheet_can_show_is_not_published()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    replace(folder + "/texts.csv", "Contact: ", "\u260E ");
    const QByteArray said = "texts.csv, row 4, column 4: the font of the client's sheet has no "
                            "character “\u260E”";
    for (const QStringList& call :
         {QStringList{"check", folder},
          {"import", folder, "--dry-run"},
          {"import", folder},
          {"publish", folder, "--body", "B", "--date", "2027-05-04", "--section", "1"},
          {"publish", "sample-june", "--body", "B", "--date", "2027-05-04", "--section", "1"}}) {
        const ProgramRun refused = computer.run(QStringList{"tariffs"} + call);
        QCOMPARE(refused.exit_code, 1);
        QVERIFY2(refused.out.contains(said), refused.out + refused.messages);
    }
    const QByteArray list = computer.run({"tariffs", "list"}).out;
    QVERIFY2(list.contains("sample-june  draft"), list);
}

void MaintenanceCommandTest::a_folder_is_judged_alike_at_every_door()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    replace(folder + "/values.csv", "price,meal,,1,,9.50", "price,meal,,1,,0.00");
    replace(folder + "/values.csv", "days_per_month,,,,,365/12", "days_per_month,,,,,31");
    replace(folder + "/values.csv", "county_cost,home_care_regular,own,,,59.83",
            "county_cost,home_care_regular,own,,,0.00");
    const auto said = [&](const QStringList& call) {
        QByteArrayList lines;
        for (QByteArray line : computer.run(QStringList{"tariffs"} + call).out.split('\n')) {
            line.replace(folder.toUtf8() + '/', "");
            if (line.contains(".csv, row "))
                lines << line;
        }
        std::ranges::sort(lines);
        return lines;
    };
    const QByteArrayList checked = said({"check", folder});
    QVERIFY2(checked.join().contains("“days_per_month” is 31"), checked.join('\n'));
    QVERIFY2(checked.join().contains("“meal” has the price 0"), checked.join('\n'));
    QVERIFY2(checked.join().contains("“county_cost” is 0.00"), checked.join('\n'));
    QCOMPARE(said({"import", folder, "--dry-run"}), checked);
    QCOMPARE(said(QStringList{"publish", folder} + kDecision), checked);
    QCOMPARE(said({"import", folder}), checked);
}

void MaintenanceCommandTest::the_list_has_drafts_and_corrections()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    QCOMPARE(computer.run({"tariffs", "import", folder}).exit_code, 0);
    QByteArray list = computer.run({"tariffs", "list"}).out;
    QVERIFY2(list.contains("\n  sample-june  draft  changed 20"), list);
    QVERIFY2(!list.contains("corrected by"), list);
    replace(folder + "/book.csv", "version,sample-june", "version,sample-b");
    replace(folder + "/book.csv", "from,2027-06-01", "from,2022-01-01");
    replace(folder + "/book.csv", "corrects,", "corrects,sample-2022-2027");
    QCOMPARE(computer.run(QStringList{"tariffs", "publish", folder} + kDecision).exit_code, 0);
    list = computer.run({"tariffs", "list"}).out;
    QVERIFY2(list.contains("corrected by sample-b\n"), list);
    QCOMPARE(list.count("corrected by"), 1);
}

void MaintenanceCommandTest::an_index_step_begins_a_draft_that_can_be_discarded()
{
    const Computer computer;
    const auto step = [&](const char* version, int tyel, int pension) {
        return computer.run({"tariffs", "index", version, "national-next", "--tyel",
                             QString::number(tyel), "--national-pension",
                             QString::number(pension)});
    };
    const QByteArray version = "national-2022-2027";
    ProgramRun done = step(version, 3300, 2000);
    QVERIFY2(done.out.contains("“national-next” is a draft now."), done.out + done.messages);
    QVERIFY2(computer.run({"tariffs", "list"}).out.contains("  national-next  draft"), done.out);
    QCOMPARE(computer.run({"tariffs", "discard", "national-next"}).exit_code, 0);
    QVERIFY(!computer.run({"tariffs", "list"}).out.contains("national-next"));
    QCOMPARE(computer.run({"tariffs", "discard", "national-next"}).exit_code, 2);
    done = step(version, 33000, 2000);
    QCOMPARE(done.exit_code, 2);
    QVERIFY2(done.messages.contains("cannot change that much"), done.messages);
    QCOMPARE(step("no-such", 3300, 2000).exit_code, 2);
    QCOMPARE(step("helsinki-2026", 3300, 2000).exit_code, 2);
}

void MaintenanceCommandTest::a_package_goes_only_where_its_key_is_installed()
{
    const Computer maintainer;
    const Computer counsellor;
    const QString folder = maintainer.path("june");
    write_dearer_meals(maintainer, folder);
    QCOMPARE(maintainer.run(QStringList{"tariffs", "publish", folder} + kDecision).exit_code, 0);
    const QString key = maintainer.path("county.key");
    QCOMPARE(maintainer.run({"tariffs", "keygen", key, "--organiser", "sample"}).exit_code, 0);
    const QString package = maintainer.path("june.package");
    QCOMPARE(maintainer.run({"tariffs", "export", "sample-june", package, "--sign", key}).exit_code,
             0);

    const ProgramRun untrusted = counsellor.run({"tariffs", "import", package});
    QCOMPARE(untrusted.exit_code, 2);
    QVERIFY(untrusted.messages.contains("Ask the administrator"));
    QCOMPARE(fee(counsellor.run({"estimate"}, meal_on("2027-06-01"))), QStringLiteral("90.00"));

    install(key + ".pub");
    QCOMPARE(counsellor.run({"tariffs", "import", package}).exit_code, 0);
    const ProgramRun answered = counsellor.run({"estimate"}, meal_on("2027-06-01"));
    QCOMPARE(fee(answered), QStringLiteral("95.00"));
    QVERIFY(answered.out.contains("\"tariff_version\":\"sample-june\""));
    QCOMPARE(counsellor.run({"tariffs", "import", package}).exit_code, 0);
}

void MaintenanceCommandTest::a_changed_package_is_refused()
{
    const Computer computer;
    const QString key = computer.path("county.key");
    QCOMPARE(computer.run({"tariffs", "keygen", key, "--organiser", "sample"}).exit_code, 0);
    install(key + ".pub");
    const QString package = computer.path("sample.package");
    QCOMPARE(
        computer.run({"tariffs", "export", "sample-2022-2027", package, "--sign", key}).exit_code,
        0);
    replace(package, "9.00", "0.00");
    QCOMPARE(computer.run({"tariffs", "import", package}).exit_code, 2);
    // A key signs the tariffs of its own organiser only.
    QCOMPARE(computer.run({"tariffs", "export", "helsinki-2026", package, "--sign", key}).exit_code,
             2);
}

void MaintenanceCommandTest::a_package_has_what_was_missed_and_an_older_one_is_refused()
{
    const Computer maintainer;
    const Computer counsellor;
    const QString key = maintainer.path("county.key");
    QCOMPARE(maintainer.run({"tariffs", "keygen", key, "--organiser", "sample"}).exit_code, 0);
    install(key + ".pub");
    const auto sealed = [&](const Computer& computer, const QString& version) {
        const QString package = maintainer.path(version + ".package");
        return computer.run({"tariffs", "export", version, package, "--sign", key});
    };
    const QString june = maintainer.path("june");
    write_dearer_meals(maintainer, june);
    QCOMPARE(maintainer.run(QStringList{"tariffs", "publish", june} + kDecision).exit_code, 0);
    const ProgramRun first = sealed(maintainer, "sample-june");
    QCOMPARE(first.exit_code, 0);
    QCOMPARE(first.out, QByteArray("Package 1 of sample has 2 versions.\n"));
    replace(june + "/book.csv", "sample-june", "sample-august");
    replace(june + "/book.csv", "from,2027-06-01", "from,2027-08-01");
    replace(june + "/values.csv", "price,meal,,1,,9.50", "price,meal,,1,,9.70");
    QCOMPARE(maintainer.run(QStringList{"tariffs", "publish", june} + kDecision).exit_code, 0);
    QCOMPARE(sealed(maintainer, "sample-august").out,
             QByteArray("Package 2 of sample has 3 versions.\n"));

    const auto import = [&](const char* package) {
        return counsellor.run({"tariffs", "import", maintainer.path(package)});
    };
    QCOMPARE(import("sample-august.package").exit_code, 0);
    QCOMPARE(fee(counsellor.run({"estimate"}, meal_on("2027-06-01"))), QStringLiteral("95.00"));
    QCOMPARE(fee(counsellor.run({"estimate"}, meal_on("2027-08-01"))), QStringLiteral("97.00"));
    const ProgramRun earlier = import("sample-june.package");
    QCOMPARE(earlier.exit_code, 2);
    QVERIFY2(earlier.messages.contains("older than the one that was taken last"), earlier.messages);

    // Whoever did not know what is here took a step back.
    const Computer other;
    const QString july = other.path("july");
    write_dearer_meals(other, july);
    replace(july + "/book.csv", "sample-june", "sample-july");
    QCOMPARE(other.run(QStringList{"tariffs", "publish", july} + kDecision).exit_code, 0);
    QCOMPARE(sealed(other, "sample-july").exit_code, 0);
    const ProgramRun older = import("sample-july.package");
    QCOMPARE(older.exit_code, 2);
    QVERIFY2(older.messages.contains("older than the one that was taken last"), older.messages);
    QCOMPARE(fee(counsellor.run({"estimate"}, meal_on("2027-08-01"))), QStringLiteral("97.00"));
}

void MaintenanceCommandTest::a_name_that_two_drafts_have_is_not_guessed()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    QCOMPARE(computer.run({"tariffs", "import", folder}).exit_code, 0);
    QCOMPARE(computer.run({"tariffs", "import", folder}).exit_code, 0);
    const ProgramRun refused =
        computer.run(QStringList{"tariffs", "publish", "sample-june"} + kDecision);
    QCOMPARE(refused.exit_code, 2);
    QVERIFY(refused.messages.contains("There are 2 drafts"));
}

void MaintenanceCommandTest::a_folder_is_compared_with_a_version()
{
    const Computer computer;
    const QString folder = computer.path("june");
    write_dearer_meals(computer, folder);
    const ProgramRun diff = computer.run({"tariffs", "diff", "sample-2022-2027", folder});
    QCOMPARE(diff.exit_code, 0);
    QVERIFY(diff.out.contains("€9.00 → €9.50"));
    replace(folder + "/values.csv", "9.50", "nine");
    const ProgramRun faulty = computer.run({"tariffs", "diff", folder, "sample-2022-2027"});
    QCOMPARE(faulty.exit_code, 2);
    QVERIFY(faulty.messages.contains("values.csv, row"));
}

void MaintenanceCommandTest::a_wrong_call_exits_with_two()
{
    const Computer computer;
    for (const QStringList& call :
         {QStringList{"export", "none", computer.path("x")},
          {"diff", "sample-2022-2027", "none"},
          {"import", computer.path("nowhere")},
          {"publish", "none", "--body", "B", "--date", "4.5.2027", "--section", "1"},
          {"publish", "none"},
          {"keygen", computer.path("no/folder/k"), "--organiser", "sample"}}) {
        const ProgramRun done = computer.run(QStringList{"tariffs"} + call);
        QCOMPARE(done.exit_code, 2);
        QVERIFY(!done.messages.isEmpty());
    }
}

QTEST_GUILESS_MAIN(MaintenanceCommandTest)
#include "maintenance_command_test.moc"
