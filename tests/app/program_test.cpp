// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

QByteArray line_of(const QJsonObject& json)
{
    return QByteArray::fromStdString(text_of(json)) + '\n';
}

QJsonObject first_line(const QJsonObject& answer)
{
    return answer["alternatives"][0]["lines"][0].toObject();
}

/// The book of the sample in a folder, with other texts in the place of some.
void write_sample(const QString& folder, const QList<std::pair<QByteArray, QByteArray>>& changes)
{
    const QDir sample(QStringLiteral(MAKSUARVIO_BOOKS "/sample"));
    for (const QString& name : sample.entryList(QDir::Files)) {
        QFile file(sample.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QFile copy(folder + '/' + name);
        QVERIFY(copy.open(QIODevice::WriteOnly));
        QByteArray content = file.readAll();
        for (const auto& [from, to] : changes)
            content.replace(from, to);
        copy.write(content);
    }
}

} // namespace

/// The program from outside, as another program calls it.
class ProgramTest : public QObject {
    Q_OBJECT

private slots:
    void answers_in_the_form_of_the_interface();
    void a_plan_of_both_spouses_is_told_by_person();
    void one_bad_case_never_stops_the_others();
    void a_nul_on_standard_input_is_a_fault_of_its_line_only();
    void answers_one_case_before_the_next_is_asked();
    void answers_that_cannot_be_written_are_no_success();
    void input_that_cannot_be_read_to_its_end_is_no_success();
    void a_case_as_an_argument_is_not_repeated();
    void errors_have_their_code_and_path_data();
    void errors_have_their_code_and_path();
    void a_case_is_answered_alike_after_another();
    void the_answer_does_not_depend_on_locale_or_time_zone();
    void texts_follow_the_language_data();
    void texts_follow_the_language();
    void the_receipt_shows_percentage_limit_hours_section_and_sum_data();
    void the_receipt_shows_percentage_limit_hours_section_and_sum();
    void a_closed_standard_input_is_said_to_be_none();
    void the_receipt_shows_months_and_who_pays_what();
    void a_receipt_moves_no_terminal();
    void a_tariffs_texts_move_no_terminal_data();
    void a_tariffs_texts_move_no_terminal();
    void no_amount_is_repeated_in_a_message();
    void what_is_no_json_is_told_by_line_and_character();
    void the_sheet_needs_its_library_and_says_so();
    void an_installed_program_has_its_library_among_the_systems();
    void a_sheet_that_cannot_be_made_says_why_data();
    void a_sheet_that_cannot_be_made_says_why();
    void a_sheet_is_for_the_user_alone();
    void nothing_is_written_through_a_link();
    void a_sheet_goes_to_standard_output();
    void a_sheet_goes_through_a_pipe();
    void a_wrong_call_exits_with_two_data();
    void a_wrong_call_exits_with_two();
    void lists_and_checks_tariffs();
    void a_faulty_book_is_told_by_its_faults();
};

void ProgramTest::answers_in_the_form_of_the_interface()
{
    const ProgramRun done = run_program({"estimate"}, line_of(sample_case()));
    QCOMPARE(done.exit_code, 0);
    QCOMPARE(done.out.count('\n'), 1);
    const QJsonObject answer = done.answers().constFirst();
    QCOMPARE(answer.keys(),
             QStringList({"alternatives", "date", "id", "organiser", "tariff_version"}));
    const QJsonObject alternative = answer["alternatives"][0].toObject();
    QCOMPARE(alternative.keys(),
             QStringList({"ceiling_filled_in_month", "client_fee_month", "client_to_provider_month",
                          "client_total_month", "client_total_month_after_ceiling",
                          "client_total_month_before_ceiling", "client_total_year",
                          "county_cost_complete", "county_gross_month", "county_net_month",
                          "county_unknown", "lines", "money_left_month", "money_left_steps", "name",
                          "notes"}));
    // (1500.00 - 20.00 - 699) * 24 % = 187.44; 20 h * 59.83 = 1196.60; net 1500 - 180 - 20 - 187.44
    QCOMPARE(alternative["client_fee_month"], "187.44");
    QCOMPARE(alternative["client_total_year"], "2249.28");
    QCOMPARE(alternative["county_gross_month"], "1196.60");
    QCOMPARE(alternative["county_net_month"], "1009.16");
    QCOMPARE(alternative["money_left_month"], "1112.56");
    QCOMPARE(alternative["county_unknown"].toArray(), QJsonArray());
    const QJsonObject line = first_line(answer);
    QCOMPARE(line.keys(),
             QStringList({"accrues_fee_ceiling", "city_own_fee_month", "client_fee_month",
                          "client_fee_month_later", "client_to_provider_month",
                          "county_gross_month", "county_net_month", "decided_by", "for", "mode",
                          "notes", "service", "steps", "voucher_value"}));
    QCOMPARE(line["for"], "client");
    QVERIFY(line["client_fee_month_later"].isNull());
    const QJsonArray steps = line["steps"].toArray();
    for (const QJsonValue& step : steps) {
        QCOMPARE(step.toObject().keys(), QStringList({"id", "reference", "text", "unit", "value"}));
        QVERIFY(!step["reference"].toString().isEmpty());
        QVERIFY(!step["text"].toString().isEmpty());
    }
    QCOMPARE(steps.last()["value"], "187.44");
    QCOMPARE(line["decided_by"], "income_share");
}

void ProgramTest::a_plan_of_both_spouses_is_told_by_person()
{
    const auto home_care = [](const char* whose) {
        return QJsonObject{{"service", "home_care_regular"},
                           {"mode", "own"},
                           {"amount", "10"},
                           {"unit", "hour"},
                           {"for", whose}};
    };
    const auto person = [](const char* gross) {
        return QJsonObject{
            {"incomes", QJsonArray{QJsonObject{{"kind", "pension"}, {"gross", gross}}}},
            {"deductions", QJsonArray{}}};
    };
    QJsonObject household{{"size", 2}, {"client", person("1500")}, {"spouse", person("1200")}};
    const auto asked = [&](QJsonArray services) {
        return line_of(
            with(with(with(sample_case(), "organiser", "national"), "household", household),
                 "alternatives",
                 QJsonArray{QJsonObject{{"name", "A"}, {"services", std::move(services)}}}));
    };
    const ProgramRun done =
        run_program({"estimate"}, asked({home_care("client"), home_care("spouse")}));
    QCOMPARE(done.exit_code, 0);
    const QJsonObject answer = done.answers().constFirst();
    const QJsonValue alternative = answer["alternatives"][0];
    // (2700.00 - 1290.00) * 22 % = 310.20 for 20 hours of two persons
    QCOMPARE(alternative["client_total_month"], "310.20");
    QCOMPARE(alternative["by_person"], QJsonObject({{"client", "155.10"}, {"spouse", "155.10"}}));
    QCOMPARE(alternative["lines"][1]["for"], "spouse");
    QCOMPARE(alternative["lines"][1]["decided_by"], "share_of_fee");
    QCOMPARE(alternative["lines"][1]["fee_decided_by"], "income_share");

    household["spouse"] = QJsonValue();
    household["size"] = 1;
    const ProgramRun alone =
        run_program({"estimate"}, asked({home_care("client"), home_care("spouse")}));
    QCOMPARE(alone.exit_code, 1);
    const QJsonObject error = alone.answers().constFirst()["error"].toObject();
    QCOMPARE(error["code"], "bad_input");
    QCOMPARE(error["path"], "alternatives[0].services[1].for");
    const ProgramRun nobody = run_program({"estimate"}, asked({home_care("neighbour")}));
    QCOMPARE(nobody.answers().constFirst()["error"]["path"], "alternatives[0].services[0].for");
}

void ProgramTest::one_bad_case_never_stops_the_others()
{
    const QByteArray input = line_of(with(sample_case(), "id", "a")) + "oops\n{\"id\":\"b\"\n"
                             + line_of(with(sample_case(), "id", "c"))
                             + line_of(with(sample_case(), "organiser", "nowhere"))
                             + line_of(with(sample_case(), "id", "d"));
    const ProgramRun done = run_program({"estimate", "-"}, input);
    QCOMPARE(done.exit_code, 1);
    QStringList seen;
    for (const QJsonObject& answer : done.answers())
        seen << answer["id"].toString()
                    + (answer.contains("error") ? "!" + answer["error"]["code"].toString() : "");
    QCOMPARE(seen,
             QStringList({"a", "!bad_input", "b!bad_input", "c", "c1!unknown_organiser", "d"}));
}

void ProgramTest::a_nul_on_standard_input_is_a_fault_of_its_line_only()
{
    const QByteArray good = line_of(sample_case());
    const ProgramRun done =
        run_program({"estimate"}, good + QByteArray("\0\n", 2) + good
                                      + QByteArray("{\"id\":\"bad\0\"}\n", 14) + good);
    QCOMPARE(done.exit_code, 1);
    QStringList codes;
    for (const QJsonObject& answer : done.answers())
        codes << answer["error"]["code"].toString();
    QCOMPARE(codes, QStringList({"", "bad_input", "", "bad_input", ""}));
}

void ProgramTest::answers_one_case_before_the_next_is_asked()
{
    QProcess process;
    process.start(QStringLiteral(MAKSUARVIO_PROGRAM), {"estimate"});
    for (int i = 0; i < 3; ++i) {
        process.write(line_of(sample_case()));
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 60'000);
        QVERIFY(process.readLine().contains("client_fee_month"));
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void ProgramTest::answers_that_cannot_be_written_are_no_success()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("there is no device that is always full");
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(QStringLiteral(MAKSUARVIO_PROGRAM), {"estimate"});
    process.write(line_of(sample_case()));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void ProgramTest::input_that_cannot_be_read_to_its_end_is_no_success()
{
    if (!QFile::exists("/proc/self/mem"))
        QSKIP("there is no file that opens and cannot be read");
    const ProgramRun file = run_program({"estimate", "/proc/self/mem"});
    QCOMPARE(file.exit_code, 2);
    QVERIFY2(file.messages.contains("/proc/self/mem"), file.messages);
    for (const QStringList& call : {QStringList{"estimate"}, {"estimate", "--pdf", "/dev/null"}}) {
        QProcess process;
        process.setStandardInputFile("/proc/self/mem");
        process.start(QStringLiteral(MAKSUARVIO_PROGRAM), call);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("vakiosy\xC3\xB6te"));
    }
}

void ProgramTest::a_case_as_an_argument_is_not_repeated()
{
    const ProgramRun done = run_program({"estimate", QString::fromUtf8(line_of(sample_case()))});
    QCOMPARE(done.exit_code, 2);
    QVERIFY(!done.messages.isEmpty());
    QVERIFY(!done.messages.contains("1500"));
}

void ProgramTest::errors_have_their_code_and_path_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("error_path");
    const QString service = QStringLiteral("alternatives[0].services[0]");
    QTest::newRow("an organiser that is not")
        << "organiser" << QJsonValue("nowhere") << "unknown_organiser"
        << "organiser";
    QTest::newRow("a day before the tariff") << "date" << QJsonValue("2025-12-31") << "no_tariff"
                                             << "date";
    QTest::newRow("a service that is not") << service + ".service" << QJsonValue("haircut")
                                           << "unknown_service" << service + ".service";
    QTest::newRow("a service not offered there")
        << service + ".service" << QJsonValue("laundry") << "mode_not_offered" << service + ".mode";
    QTest::newRow("a mode not offered there")
        << service + ".mode" << QJsonValue("purchased") << "mode_not_offered" << service + ".mode";
    QTest::newRow("a voucher without a price")
        << service + ".mode" << QJsonValue("voucher") << "provider_price_required"
        << service + ".provider_price";
    QTest::newRow("another unit than the service's")
        << service + ".unit" << QJsonValue("visit") << "bad_input" << service + ".unit";
    QTest::newRow("a negative amount")
        << service + ".amount" << QJsonValue("-1") << "bad_input" << service + ".amount";
}

void ProgramTest::errors_have_their_code_and_path()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, code);
    QFETCH(QString, error_path);
    const ProgramRun done = run_program({"estimate"}, line_of(with(sample_case(), path, value)));
    QCOMPARE(done.exit_code, 1);
    const QJsonObject answer = done.answers().constFirst();
    QCOMPARE(answer["id"], "c1");
    QCOMPARE(answer["error"]["code"], code);
    QCOMPARE(answer["error"]["path"], error_path);
    QVERIFY(!answer["error"]["message"].toString().isEmpty());
}

void ProgramTest::a_case_is_answered_alike_after_another()
{
    const QByteArray first = line_of(with(sample_case(), "household.size", 2));
    const QByteArray second = line_of(with(sample_case(), "organiser", "sample"));
    QCOMPARE(run_program({"estimate"}, first + second).out,
             run_program({"estimate"}, first).out + run_program({"estimate"}, second).out);
}

void ProgramTest::the_answer_does_not_depend_on_locale_or_time_zone()
{
    const QByteArray expected = run_program({"estimate"}, line_of(sample_case())).out;
    for (const char* locale : {"C", "fi_FI.UTF-8", "tr_TR.UTF-8"}) {
        for (const char* zone : {"UTC", "Pacific/Kiritimati", "America/Los_Angeles"}) {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert("LC_ALL", QString::fromLatin1(locale));
            environment.insert("TZ", QString::fromLatin1(zone));
            QCOMPARE(run_program({"estimate"}, line_of(sample_case()), environment).out, expected);
        }
    }
}

void ProgramTest::texts_follow_the_language_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("Finnish") << "fi" << QString::fromUtf8("Tuloraja");
    QTest::newRow("Swedish") << "sv" << QString::fromUtf8("Inkomstgräns");
    QTest::newRow("English") << "en"
                             << "Income limit";
}

void ProgramTest::texts_follow_the_language()
{
    QFETCH(QString, language);
    QFETCH(QString, words);
    const ProgramRun done = run_program({"estimate", "--lang", language}, line_of(sample_case()));
    QVERIFY2(QString::fromUtf8(done.out).contains(words), done.out);
}

void ProgramTest::the_receipt_shows_percentage_limit_hours_section_and_sum_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("shown");
    const QString space(QChar(0x00A0));
    const QStringList nordic{"24" + space + "%", "699,00" + space + QChar(0x20AC), "20",
                             QString::fromUtf8("10 e §"), "187,44" + space + QChar(0x20AC)};
    QTest::newRow("Finnish") << "fi" << nordic;
    QTest::newRow("Swedish") << "sv" << nordic;
    QTest::newRow("English") << "en"
                             << QStringList{"24%", QString::fromUtf8("€699.00"), "20",
                                            QString::fromUtf8("10 e §"),
                                            QString::fromUtf8("€187.44")};
}

void ProgramTest::the_receipt_shows_percentage_limit_hours_section_and_sum()
{
    QFETCH(QString, language);
    QFETCH(QStringList, shown);
    const ProgramRun done =
        run_program({"estimate", "--format", "text", "--lang", language}, line_of(sample_case()));
    QCOMPARE(done.exit_code, 0);
    for (const QString& text : shown)
        QVERIFY2(QString::fromUtf8(done.out).contains(text), qPrintable(text));
}

// "Resource temporarily unavailable" was said of what had got the number of the closed stream.
void ProgramTest::a_closed_standard_input_is_said_to_be_none()
{
    const ProgramRun done = run_program({"-c", "exec \"$0\" estimate - <&-", MAKSUARVIO_PROGRAM},
                                        {}, QProcessEnvironment::systemEnvironment(), "sh");
    QCOMPARE(done.exit_code, 2);
    QVERIFY(done.out.isEmpty());
    QVERIFY2(done.messages.contains("Bad file descriptor"), done.messages);
}

// Five hours for the client, 12 for the spouse, who is in hospital for the first half of March.
void ProgramTest::the_receipt_shows_months_and_who_pays_what()
{
    QJsonObject question = sample_case();
    question["household"] = QJsonObject{
        {"size", 2},
        {"client", QJsonObject{{"incomes", QJsonArray{QJsonObject{{"kind", "pension"},
                                                                  {"gross", "1500.00"}}}}}},
        {"spouse", QJsonObject{{"incomes", QJsonArray{QJsonObject{{"kind", "pension"},
                                                                  {"gross", "1200.00"}}}}}}};
    const auto hours = [](const char* amount, const char* whose) {
        return QJsonObject{{"service", "home_care_regular"},
                           {"mode", "own"},
                           {"amount", amount},
                           {"unit", "hour"},
                           {"for", whose}};
    };
    QJsonObject of_spouse = hours("12", "spouse");
    of_spouse["away"] = QJsonArray{
        QJsonObject{{"from", "2026-03-01"}, {"back", "2026-03-16"}, {"cause", "institution"}}};
    question["organiser"] = "national";
    question["date"] = "2026-03-01";
    question["months"] = QJsonArray{"2026-03"};
    question["alternatives"] = QJsonArray{
        QJsonObject{{"name", "A"}, {"services", QJsonArray{hours("5", "client"), of_spouse}}}};
    const ProgramRun done =
        run_program({"estimate", "--format", "text", "--lang", "en"}, line_of(question));
    QCOMPARE(done.exit_code, 0);
    QString text = QString::fromUtf8(done.out).simplified();
    text.replace(QChar(QChar::Nbsp), u' ');
    // 17 hours of two: 20.5 % of (2700 - 1290) = 289.05; 5/17 and 12/17 of it; 15 of 30 days of the
    // spouse's, as the day of leaving the hospital is a day there.
    for (const char* part :
         {"of which the client's €85.01", "of which the spouse's €204.04",
          "Regular home care, own production, for the spouse, 12 hours a month €204.04",
          "The client pays in the month 2026-03 €187.03",
          "Of the month's 31 days in service 31, of them not charged 16: 15 days are charged.",
          "€204.04 × 15 / 30, rounded to the cent: €102.02."})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(part + ("\n" + text)));
}

void ProgramTest::a_receipt_moves_no_terminal()
{
    const QString hostile = QStringLiteral("\x1B[31mred\nNew line \u202Eturned");
    const QJsonObject named =
        with(with(sample_case(), "id", hostile), "alternatives[0].name", hostile);
    const QByteArray input = line_of(named) + line_of(with(named, "organiser", "nowhere"));
    const QString shown =
        QString::fromUtf8(run_program({"estimate", "--format", "text"}, input).out);
    QCOMPARE(shown.count(QStringLiteral("[31mred\uFFFDNew line \uFFFDturned")), 3);
    QVERIFY(!shown.contains(u'\x1B'));
    QVERIFY(!shown.contains(u'\u202E'));
    // JSON names the case as it named itself.
    QCOMPARE(run_program({"estimate"}, line_of(named)).answers().constFirst()["id"].toString(),
             hostile);
}

void ProgramTest::a_tariffs_texts_move_no_terminal_data()
{
    QTest::addColumn<QStringList>("call");
    QTest::newRow("list") << QStringList{"tariffs", "list", "--lang", "en", "--tariffs"};
    QTest::newRow("diff") << QStringList{"tariffs", "diff", "sample-2022-2027", "--lang", "en"};
    QTest::newRow("check") << QStringList{"tariffs", "check"};
    QTest::newRow("estimate") << QStringList{"estimate", "--format", "text",
                                             "--lang",   "en",       "--tariffs"};
}

void ProgramTest::a_tariffs_texts_move_no_terminal()
{
    QFETCH(QStringList, call);
    // CSI and OSC of C1, a turn of the direction, a line of its own.
    const QString hostile = QStringLiteral("A\u009B31m\u009D\u202Ef\u200B\u2028\u2029g");
    const QTemporaryDir folder;
    const QByteArray quoted = '"' + hostile.toUtf8() + "\nforged  published\"";
    write_sample(folder.path(), {{"Sample county", quoted}, {"Regular home care", quoted}});
    const ProgramRun done = run_program(call + QStringList{folder.path()},
                                        line_of(with(sample_case(), "organiser", "sample")));
    const QString shown = QString::fromUtf8(done.out + done.messages);
    QVERIFY2(!shown.isEmpty(), done.messages);
    for (const char16_t character : std::u16string_view(u"\u009B\u009D\u202E\u200B\u2028\u2029"))
        QVERIFY2(!shown.contains(QChar(character)), qPrintable(shown));
    QVERIFY2(!shown.contains(QStringLiteral("\nforged")), qPrintable(shown));
}

void ProgramTest::no_amount_is_repeated_in_a_message()
{
    const QByteArray canary = "8642.9753";
    const char* gross = "household.client.incomes[0].gross";
    QByteArray input = line_of(with(sample_case(), gross, QString::fromLatin1(canary)));
    QJsonObject with_key = sample_case();
    with_key[QString::fromLatin1(canary)] = 1;
    input += line_of(with_key);
    input += line_of(with(sample_case(), "organiser", QString::fromLatin1(canary)));
    input += line_of(
        with(sample_case(), "alternatives[0].services[0].service", QString::fromLatin1(canary)));
    input += "{\"id\": " + canary + "e\n";
    const ProgramRun done = run_program({"estimate"}, input);
    QCOMPARE(done.exit_code, 1);
    QVERIFY(!done.out.contains("8642"));
    QVERIFY(!done.messages.contains("8642"));
}

void ProgramTest::what_is_no_json_is_told_by_line_and_character()
{
    const QByteArray input = "\n" + line_of(sample_case())
                             + "{\"id\":\"\u00e4\",}\n{\n \"id\": \"2\",\n \"date\": x\n}\n\noops";
    const ProgramRun done = run_program({"estimate", "--lang", "en"}, input);
    QCOMPARE(done.exit_code, 1);
    const QList<QJsonObject> answers = done.answers();
    QCOMPARE(answers.size(), 4);
    const auto message = [&](int index) { return answers[index]["error"]["message"].toString(); };
    QCOMPARE(message(1), QStringLiteral("This is not JSON: line 3, character 11."));
    QCOMPARE(message(2), QStringLiteral("This is not JSON: line 6, character 10."));
    QCOMPARE(message(3), QStringLiteral("This is not JSON: line 9, character 1."));
}

void ProgramTest::the_sheet_needs_its_library_and_says_so()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(QStringLiteral("maksuarvio"));
    QVERIFY(QFile::copy(QStringLiteral(MAKSUARVIO_PROGRAM), alone));
    // Wherever else the environment points to.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"),
                       QFileInfo(QStringLiteral(MAKSUARVIO_PROGRAM)).path());
    const QString pdf = folder.filePath(QStringLiteral("sheet.pdf"));
    const QStringList call{QStringLiteral("estimate"), QStringLiteral("--lang"),
                           QStringLiteral("en"), QStringLiteral("--pdf"), pdf};

    const ProgramRun without = run_program(call, line_of(sample_case()), environment, alone);
    QCOMPARE(without.exit_code, 1);
    QVERIFY2(without.messages.contains("maksuarvio_paper is missing"), without.messages);
    QVERIFY(!QFile::exists(pdf));

    QFile planted(folder.filePath(QStringLiteral("maksuarvio_paper.so")));
    QVERIFY(planted.open(QIODevice::WriteOnly) && planted.write("nothing of ours") > 0);
    planted.close();
    environment.insert(QStringLiteral("QT_PLUGIN_PATH"), folder.path());
    const ProgramRun with = run_program(call, line_of(sample_case()), environment);
    QVERIFY2(with.exit_code == 0, with.messages);
    QVERIFY(QFile::exists(pdf));
}

void ProgramTest::an_installed_program_has_its_library_among_the_systems()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath("bin/maksuarvio");
    const QFileInfo built(QStringLiteral(MAKSUARVIO_PROGRAM));
    for (const char* place : {"bin", "lib/maksuarvio"})
        QVERIFY(QDir(folder.path()).mkpath(place));
    QVERIFY(QFile::copy(built.filePath(), program));
    QVERIFY(QFile::copy(built.path() + "/maksuarvio_paper.so",
                        folder.filePath("lib/maksuarvio/maksuarvio_paper.so")));
    const ProgramRun done = run_program({"estimate", "--pdf", "-"}, line_of(sample_case()),
                                        QProcessEnvironment::systemEnvironment(), program);
    QVERIFY2(done.exit_code == 0 && done.out.startsWith("%PDF"), done.messages);
}

void ProgramTest::a_sheet_that_cannot_be_made_says_why_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("a character that the font lacks")
        << QByteArray("Contact: ") << QByteArray("\u260E ") << QByteArray("\u260E");
    QTest::newRow("an address too long for a code")
        << QByteArray("https://example.org/palaute")
        << "https://example.org/" + QByteArray(2900, 'x') << QByteArray("QR code");
    QTest::newRow("a name too long for the foot of the page")
        << QByteArray("Sample county") << QByteArray("Long ").repeated(160)
        << QByteArray("organiser's name");
}

void ProgramTest::a_sheet_that_cannot_be_made_says_why()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, reason);
    const QTemporaryDir folder;
    write_sample(folder.path(), {{from, to}});
    const ProgramRun done = run_program({"estimate", "--lang", "en", "--tariffs", folder.path(),
                                         "--pdf", folder.filePath(QStringLiteral("sheet.pdf"))},
                                        line_of(with(sample_case(), "organiser", "sample")));
    QCOMPARE(done.exit_code, 1);
    QVERIFY2(done.messages.contains(reason), done.messages);
}

void ProgramTest::a_sheet_is_for_the_user_alone()
{
    const QTemporaryDir folder;
    const QString pdf = folder.filePath("sheet.pdf");
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(run_program({"estimate", "--pdf", pdf}, line_of(sample_case())).exit_code, 0);
    QVERIFY(!(QFile::permissions(pdf) & others));
    // Also where another was open to all.
    QVERIFY(QFile::setPermissions(pdf, QFile::permissions(pdf) | others));
    QCOMPARE(run_program({"estimate", "--pdf", pdf}, line_of(sample_case())).exit_code, 0);
    QVERIFY(!(QFile::permissions(pdf) & others));
}

void ProgramTest::nothing_is_written_through_a_link()
{
    const QTemporaryDir folder;
    QFile precious(folder.filePath("precious"));
    QVERIFY(precious.open(QIODevice::WriteOnly) && precious.write("not to be lost") > 0);
    precious.close();
    for (const char* link : {"sheet.pdf", "values.csv"})
        QVERIFY(QFile::link(precious.fileName(), folder.filePath(link)));
    const ProgramRun sheet =
        run_program({"estimate", "--pdf", folder.filePath("sheet.pdf")}, line_of(sample_case()));
    QCOMPARE(sheet.exit_code, 2);
    const ProgramRun book =
        run_program({"tariffs", "export", "sample-2022-2027", folder.path(), "--lang", "en"}, {});
    QCOMPARE(book.exit_code, 2);
    QVERIFY2(book.messages.contains("values.csv"), book.messages);
    QVERIFY(!QFile::exists(folder.filePath("book.csv")));
    QVERIFY(precious.open(QIODevice::ReadOnly));
    QCOMPARE(precious.readAll(), QByteArray("not to be lost"));
}

void ProgramTest::a_sheet_goes_to_standard_output()
{
    const ProgramRun done = run_program({"estimate", "--pdf", "-"}, line_of(sample_case()));
    QCOMPARE(done.exit_code, 0);
    QVERIFY(done.out.startsWith("%PDF-") && done.out.trimmed().endsWith("%%EOF"));
    QVERIFY(!QFile::exists("-"));
}

void ProgramTest::a_sheet_goes_through_a_pipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    QCOMPARE(run_program({"estimate", "--pdf", pipe}, line_of(sample_case())).exit_code, 0);
    QVERIFY(!QFileInfo(pipe).isFile());
    QVERIFY(reader.waitForFinished());
    const QByteArray sheet = reader.readAllStandardOutput();
    QVERIFY(sheet.startsWith("%PDF-") && sheet.trimmed().endsWith("%%EOF"));
}

void ProgramTest::a_wrong_call_exits_with_two_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an unknown sub-command") << QStringList{"divine"};
    QTest::newRow("an unknown option") << QStringList{"estimate", "--loud"};
    QTest::newRow("an unknown language") << QStringList{"estimate", "--lang", "de"};
    QTest::newRow("an unknown format") << QStringList{"estimate", "--format", "xml"};
    QTest::newRow("a table without steps")
        << QStringList{"estimate", "--format", "csv", "--no-steps"};
    QTest::newRow("a receipt with a summary")
        << QStringList{"estimate", "--summary", "--format", "text"};
    QTest::newRow("a file that is not there") << QStringList{"estimate", "/nowhere/case.json"};
    QTest::newRow("a sheet without a name") << QStringList{"estimate", "--pdf", ""};
    QTest::newRow("a folder without books") << QStringList{"estimate", "--tariffs", "/usr/bin"};
    QTest::newRow("a window without books") << QStringList{"--tariffs", "/usr/bin"};
    QTest::newRow("half a sub-command") << QStringList{"tariffs"};
}

void ProgramTest::a_wrong_call_exits_with_two()
{
    QFETCH(QStringList, arguments);
    const ProgramRun done = run_program(arguments);
    QCOMPARE(done.exit_code, 2);
    QVERIFY(done.out.isEmpty());
    QVERIFY(!done.messages.isEmpty());
}

void ProgramTest::lists_and_checks_tariffs()
{
    const ProgramRun list = run_program({"tariffs", "list"});
    QCOMPARE(list.exit_code, 0);
    for (const char* id : {"national", "helsinki", "sample"})
        QVERIFY(list.out.contains(id));
    const ProgramRun check = run_program({"tariffs", "check", QStringLiteral(MAKSUARVIO_BOOKS)});
    QVERIFY2(check.exit_code == 0, check.out);
}

void ProgramTest::a_faulty_book_is_told_by_its_faults()
{
    const QTemporaryDir folder;
    QFile book(folder.filePath(QStringLiteral("book.csv")));
    QVERIFY(book.open(QIODevice::WriteOnly));
    book.write("id\nmine\n");
    book.close();
    const ProgramRun done =
        run_program({"estimate", "--tariffs", folder.path()}, line_of(sample_case()));
    QCOMPARE(done.exit_code, 2);
    // Each fault is a line, and a last one counts them.
    QList<QByteArray> faults =
        run_program({"tariffs", "check", folder.path()}).out.trimmed().split('\n');
    faults.removeLast();
    QVERIFY(faults.size() > 1);
    QVERIFY2(done.messages.endsWith(faults.join('\n') + '\n'), done.messages);
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
