// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/summary.h"
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"

#include <QJsonArray>
#include <QTest>

using namespace maksuarvio;

namespace {

QByteArray line_of(const QJsonObject& json)
{
    return QByteArray::fromStdString(text_of(json)) + '\n';
}

} // namespace

/// What a controller asks of many cases at once.
class ControllerTest : public QObject {
    Q_OBJECT

private slots:
    void without_steps_the_rest_is_the_same();
    void a_result_is_one_line_for_every_reader();
    void whatever_a_case_is_called_comes_back();
    void a_table_has_a_row_an_alternative_and_one_an_error();
    void a_table_has_its_heading_without_cases();
    void quantiles_are_by_nearest_rank();
    void the_summary_adds_up_the_lines();
    void the_summary_of_nothing_is_empty();
};

namespace {

QJsonValue without_words(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& item : value.toArray())
            array << without_words(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    const bool is_note = object.contains("code");
    for (const QString& name : object.keys()) {
        if (name == "steps" || name == "money_left_steps" || (is_note && name == "text"))
            object.remove(name);
        else
            object[name] = without_words(object[name]);
    }
    return object;
}

} // namespace

void ControllerTest::without_steps_the_rest_is_the_same()
{
    const QByteArray question = line_of(sample_case());
    const QJsonObject whole = run_program({"estimate"}, question).answers().constFirst();
    const ProgramRun brief = run_program({"estimate", "--no-steps"}, question);
    QCOMPARE(brief.exit_code, 0);
    QVERIFY(!brief.out.contains("\"steps\""));
    QVERIFY(brief.out.contains("\"code\""));
    QCOMPARE(brief.answers().constFirst(), without_words(whole).toObject());
}

void ControllerTest::a_result_is_one_line_for_every_reader()
{
    const QString id = QStringLiteral("a\u0085b\u2028c\u2029d \u00a9\u2027\u202a\u00c5");
    QJsonObject question = with(sample_case(), "id", id);
    question = with(question, "alternatives[0].name", id);
    const ProgramRun done = run_program({"estimate"}, line_of(question));
    for (const char* separator : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"})
        QVERIFY(!done.out.contains(separator));
    QVERIFY(done.out.contains("a\\u0085b\\u2028c\\u2029d"));
    const QJsonObject answer = done.answers().constFirst();
    QCOMPARE(answer["id"].toString(), id);
    QCOMPARE(answer["alternatives"][0]["name"].toString(), id);
    const ProgramRun table = run_program({"estimate", "--format", "csv"}, line_of(question));
    for (const char* separator : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"})
        QVERIFY(!table.out.contains(separator));
    QCOMPARE(table.out.count("a\\u0085b\\u2028c\\u2029d \xC2\xA9"), 2);
}

// Each control character, and what is not escaped, comes back as it went in.
void ControllerTest::whatever_a_case_is_called_comes_back()
{
    QString id;
    for (char16_t character = 1; character < 0x180; ++character)
        id += QChar(character);
    id += QStringLiteral("\u20AC\u2028\u2028\u0085\"\\/");
    const ProgramRun done =
        run_program({"estimate", "--no-steps"}, line_of(with(sample_case(), "id", id)));
    QCOMPARE(done.out.count('\n'), 1);
    QCOMPARE(done.answers().constFirst()["id"].toString(), id);
    for (const char* escaped : {"\\b\\t\\n\\u000B\\f\\r\\u000E", "\\u001F !\\\"#", "[\\\\]"})
        QVERIFY2(done.out.contains(escaped), escaped);
}

void ControllerTest::a_table_has_a_row_an_alternative_and_one_an_error()
{
    QJsonObject two = with(sample_case(), "id", "1,\"x\"");
    QJsonArray alternatives = two["alternatives"].toArray();
    QJsonObject second = alternatives[0].toObject();
    second["name"] = QStringLiteral("Päivä");
    alternatives << second;
    two["alternatives"] = alternatives;
    const QByteArray wrong = line_of(with(sample_case(), "household.size", 0));
    const ProgramRun done =
        run_program({"estimate", "--format", "csv"}, line_of(two) + wrong + "{\n");
    QCOMPARE(done.exit_code, 1);
    const QList<QByteArray> lines = done.out.split('\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[0],
             "id,organiser,date,tariff_version,alternative,client_fee_month,client_to_provider_"
             "month,client_total_month,client_total_year,county_gross_month,county_net_month,"
             "county_cost_complete,money_left_month,error_code,error_path");
    const QByteArray version = run_program({"estimate"}, line_of(two))
                                   .answers()
                                   .constFirst()["tariff_version"]
                                   .toString()
                                   .toUtf8();
    const QByteArray figures = ",187.44,0.00,187.44,2249.28,1196.60,1009.16,true,1112.56,,";
    const QByteArray begin = "\"1,\"\"x\"\"\",helsinki,2026-03-01," + version + ",";
    QCOMPARE(lines[1], begin + "A" + figures);
    QCOMPARE(lines[2], begin + "Päivä" + figures);
    QVERIFY(lines[3].endsWith(",,,,,,,,,,,,,bad_input,household.size"));
    QCOMPARE(lines[4], ",,,,,,,,,,,,,bad_input,");
    QVERIFY(lines[5].isEmpty());
}

void ControllerTest::a_table_has_its_heading_without_cases()
{
    const ProgramRun done = run_program({"estimate", "--format", "csv"});
    QCOMPARE(done.exit_code, 0);
    QCOMPARE(done.out.count('\n'), 1);
    QVERIFY(done.out.startsWith("id,organiser,"));
}

// Of ten amounts the 1st, 5th and 9th; of eleven the 2nd, 6th and 10th; of one always that one.
void ControllerTest::quantiles_are_by_nearest_rank()
{
    Distribution amounts;
    QVERIFY(!amounts.quantile(50));
    amounts.add(Cents(700));
    for (const std::uint64_t percent : {1U, 10U, 50U, 90U, 100U})
        QVERIFY(amounts.quantile(percent) == Cents(700));
    Distribution ten;
    for (const int amount : {10, 9, 8, 7, 6, 5, 4, 3, 2, 1})
        ten.add(Cents(amount));
    QVERIFY(ten.quantile(10) == Cents(1));
    QVERIFY(ten.quantile(50) == Cents(5));
    QVERIFY(ten.quantile(90) == Cents(9));
    ten.add(Cents(11));
    QVERIFY(ten.quantile(10) == Cents(2));
    QVERIFY(ten.quantile(50) == Cents(6));
    QVERIFY(ten.quantile(90) == Cents(10));
    QVERIFY(ten.sum() == Cents(66));
    for (int i = 0; i < 100; ++i)
        ten.add(Cents(3));
    QVERIFY(ten.quantile(50) == Cents(3));
    QVERIFY(ten.quantile(90) == Cents(3));
    QVERIFY(ten.quantile(100) == Cents(11));
}

void ControllerTest::the_summary_adds_up_the_lines()
{
    // 1 500 and 2 000 euros: (1500 - 20 - 699) * 24 % = 187.44; (2000 - 20 - 699) * 24 % = 307.44.
    const QByteArray one = line_of(sample_case());
    const QByteArray other =
        line_of(with(sample_case(), "household.client.incomes[0].gross", "2000.00"));
    const QByteArray wrong = line_of(with(sample_case(), "household.size", 0));
    const ProgramRun done =
        run_program({"estimate", "--summary", "--no-steps"}, one + wrong + other + one);
    QCOMPARE(done.exit_code, 1);
    QCOMPARE(done.out.count('\n'), 5);
    const QJsonObject last = done.answers().constLast();
    QCOMPARE(last.keys(), QStringList{"summary"});
    QCOMPARE(last["summary"].toArray().size(), 1);
    const QJsonObject row = last["summary"][0].toObject();
    QCOMPARE(row, QJsonObject({{"organiser", "helsinki"},
                               {"service", "home_care_regular"},
                               {"mode", "own"},
                               {"lines", 3},
                               {"client_total_month", QJsonObject{{"sum", "682.32"},
                                                                  {"p10", "187.44"},
                                                                  {"p50", "187.44"},
                                                                  {"p90", "307.44"}}},
                               {"county_net_month", QJsonObject{{"sum", "2907.48"},
                                                                {"p10", "889.16"},
                                                                {"p50", "1009.16"},
                                                                {"p90", "1009.16"},
                                                                {"unknown", 0}}}}));
}

void ControllerTest::the_summary_of_nothing_is_empty()
{
    const ProgramRun done = run_program({"estimate", "--summary"});
    QCOMPARE(done.exit_code, 0);
    QCOMPARE(done.out, "{\"summary\":[]}\n");
}

QTEST_GUILESS_MAIN(ControllerTest)
#include "controller_test.moc"
