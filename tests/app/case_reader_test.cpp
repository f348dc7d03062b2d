// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_reader.h"

#include "tests/app/case_verdict.h"
#include "tests/app/sample_case.h"

#include <QJsonArray>
#include <QTest>

using namespace maksuarvio;

class CaseReaderTest : public QObject {
    Q_OBJECT

private slots:
    void reads_a_whole_case();
    void a_left_out_key_has_its_default();
    void judges_one_changed_value_data();
    void judges_one_changed_value();
    void every_key_without_a_default_is_needed_data();
    void every_key_without_a_default_is_needed();
    void refuses_malformed_json_data();
    void refuses_malformed_json();
};

void CaseReaderTest::reads_a_whole_case()
{
    const auto question = read_case(*parse_json(text_of(sample_case())));
    QVERIFY(question);
    QCOMPARE(question->id, "c1");
    QCOMPARE(question->household.size, 1);
    QCOMPARE(question->household.client.incomes.at(0).gross.value, 150'000);
    QCOMPARE(question->household.client.incomes.at(0).tax.value, 18'000);
    QCOMPARE(question->household.client.deductions.at(0).amount.value, 2'000);
    QVERIFY(!question->household.spouse);
    QCOMPARE(question->alternatives.at(0).services.at(0).amount, 2'000);
}

void CaseReaderTest::a_left_out_key_has_its_default()
{
    QJsonObject json = sample_case();
    for (const char* path :
         {"id", "household.income_disclosed", "household.spouse", "household.lived_together",
          "household.spouse_in_long_term_care", "fee_ceiling_used", "fee_ceiling_used_spouse",
          "household.client.incomes[0].tax", "household.client.incomes[0].expenses",
          "household.client.incomes[0].per", "household.client.deductions[0].per",
          "alternatives[0].services[0].per"})
        json = with(json, QString::fromLatin1(path), QJsonValue::Undefined);
    const auto question = read_case(*parse_json(text_of(json)));
    QVERIFY(question);
    QCOMPARE(question->id, "");
    QVERIFY(question->household.income_disclosed);
    QVERIFY(question->household.lived_together);
    QVERIFY(!question->household.client.guarantee_pension);
    QVERIFY(!question->household.spouse_in_long_term_care);
    QCOMPARE(question->household.client.incomes.at(0).tax.value, 0);
    QVERIFY(question->household.client.incomes.at(0).per == Period::Month);
    QVERIFY(question->alternatives.at(0).services.at(0).per == Period::Month);
    QCOMPARE(question->fee_ceiling_used.spouse.value, 0);

    for (const char* path : {"household.client.incomes", "household.client.deductions"})
        json = with(json, QString::fromLatin1(path), QJsonValue::Undefined);
    const auto silent = read_case(*parse_json(text_of(json)));
    QVERIFY(silent);
    QVERIFY(silent->household.client.incomes.empty());
    QVERIFY(silent->household.client.deductions.empty());

    json = with(json, QStringLiteral("household.client.guarantee_pension"), true);
    QVERIFY(read_case(*parse_json(text_of(json)))->household.client.guarantee_pension);
}

void CaseReaderTest::judges_one_changed_value_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* path, const QJsonValue& value,
                        const char* kind) {
        const QString expected =
            *kind ? QStringLiteral("%1 at %2").arg(QLatin1String(kind), QLatin1String(path))
                  : QString();
        QTest::newRow(name) << QString::fromLatin1(path) << value << expected;
    };
    const char* gross = "household.client.incomes[0].gross";
    row("money as a string with cents", gross, "1500.05", "");
    row("money as a string without cents", gross, "1500", "");
    row("money as a string with one decimal", gross, "1500.5", "");
    row("money as a whole number", gross, 1500, "");
    row("money of zero", gross, "0", "");
    row("the largest money", gross, "9999999.99", "");
    row("money above the largest", gross, "10000000", "NotMoney");
    row("money with three decimals", gross, "1500.005", "NotMoney");
    row("money with a decimal comma", gross, "1500,00", "NotMoney");
    row("money with a space", gross, "1 500.00", "NotMoney");
    row("money below zero", gross, "-1.00", "NotMoney");
    row("money of minus zero", gross, "-0", "NotMoney");
    row("money with a plus", gross, "+1.00", "NotMoney");
    row("money with an exponent", gross, "1e3", "NotMoney");
    row("money that is not a number", gross, "NaN", "NotMoney");
    row("money of infinity", gross, "Infinity", "NotMoney");
    row("money with a leading zero", gross, "01.00", "NotMoney");
    row("money that ends in a point", gross, "1.", "NotMoney");
    row("money that starts with a point", gross, ".5", "NotMoney");
    row("money of no characters", gross, "", "NotMoney");
    row("money in other digits", gross, QString::fromUtf8("\u0661"), "NotMoney");
    row("money of forty digits", gross, QString(40, u'9'), "NotMoney");
    row("money as a truth value", gross, true, "NotMoney");
    row("money as nothing", gross, QJsonValue::Null, "NotMoney");
    row("money as a list", gross, QJsonArray{}, "NotMoney");

    const char* amount = "alternatives[0].services[0].amount";
    row("an amount of zero", amount, "0", "");
    row("an amount with two decimals", amount, "16.50", "");
    row("the largest amount", amount, "9999.99", "");
    row("an amount above the largest", amount, "10000", "NotAnAmount");
    row("an amount with three decimals", amount, "16.505", "NotAnAmount");
    row("an amount below zero", amount, -1, "NotAnAmount");

    row("one person", "household.size", 1, "");
    row("twenty persons", "household.size", 20, "");
    row("no person", "household.size", 0, "OutOfRange");
    row("twenty-one persons", "household.size", 21, "OutOfRange");
    row("half a person", "household.size", 1.5, "OutOfRange");
    row("minus one person", "household.size", -1, "OutOfRange");
    row("persons as a string", "household.size", "1", "WrongType");

    row("a leap day", "date", "2028-02-29", "");
    row("a leap day of another year", "date", "2026-02-29", "NotADate");
    row("a thirteenth month", "date", "2026-13-01", "NotADate");
    row("the first year of four digits", "date", "1000-01-01", "");
    row("the last year of three", "date", "0999-12-31", "NotADate");
    row("the year 0", "date", "0000-01-01", "NotADate");
    row("a date without zeros", "date", "2026-3-1", "NotADate");
    row("a date with a time", "date", "2026-03-01T00:00", "NotADate");
    row("a Finnish date", "date", "1.3.2026", "NotADate");
    row("a date as a number", "date", 20260301, "WrongType");

    row("an unknown kind of income", "household.client.incomes[0].kind", "lottery",
        "NotAKnownWord");
    row("an unknown kind of deduction", "household.client.deductions[0].kind", "rent",
        "NotAKnownWord");
    row("an income a week", "household.client.incomes[0].per", "week", "NotAKnownWord");
    row("a service a week", "alternatives[0].services[0].per", "week", "");
    row("an unknown mode", "alternatives[0].services[0].mode", "gift", "NotAKnownWord");
    row("an unknown unit", "alternatives[0].services[0].unit", "mile", "NotAKnownWord");
    row("a mode in capitals", "alternatives[0].services[0].mode", "Own", "NotAKnownWord");
    row("a truth value as a string", "household.lived_together", "true", "WrongType");
    row("a guarantee pension as an amount", "household.client.guarantee_pension", "900",
        "WrongType");
    row("a household that is a list", "household", QJsonArray{}, "WrongType");
    row("incomes that are an object", "household.client.incomes", QJsonObject{}, "WrongType");
    row("a client of nothing", "household.client", QJsonValue::Null, "WrongType");
    row("an id that is a number", "id", 7, "WrongType");
    row("a name that is a number", "alternatives[0].name", 7, "WrongType");
    row("no alternatives", "alternatives", QJsonArray{}, "");
    row("an unknown key of the case", "colour", "red", "UnknownKey");
    row("an unknown key of an income", "household.client.incomes[0].colour", "red", "UnknownKey");
    QTest::newRow("a key with an amount in its name is not repeated")
        << QStringLiteral("household.paid_1500") << QJsonValue(1)
        << QStringLiteral("UnknownKey at household");
}

void CaseReaderTest::judges_one_changed_value()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, expected);
    QCOMPARE(verdict(text_of(with(sample_case(), path, value))), expected);
}

void CaseReaderTest::every_key_without_a_default_is_needed_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path :
         {"organiser", "date", "household", "household.size", "household.client",
          "household.client.incomes[0].kind", "household.client.incomes[0].gross",
          "household.client.deductions[0].kind", "household.client.deductions[0].amount",
          "alternatives", "alternatives[0].name", "alternatives[0].services",
          "alternatives[0].services[0].service", "alternatives[0].services[0].mode",
          "alternatives[0].services[0].amount", "alternatives[0].services[0].unit"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void CaseReaderTest::every_key_without_a_default_is_needed()
{
    QFETCH(QString, path);
    QCOMPARE(verdict(text_of(with(sample_case(), path, QJsonValue::Undefined))),
             QStringLiteral("Missing at %1").arg(path));
}

void CaseReaderTest::refuses_malformed_json_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& text, const char* expected) {
        QTest::newRow(name) << text << QString::fromLatin1(expected);
    };
    row("nothing", "", "NotJson at ");
    row("a word", "hello", "NotJson at ");
    row("a list", "[]", "NotAnObject at ");
    row("a string", "\"case\"", "NotAnObject at ");
    row("an unfinished object", "{\"id\": \"1\"", "NotJson at ");
    row("two objects", "{} {}", "NotJson at ");
    row("a trailing comma", "{\"id\": \"1\",}", "NotJson at ");
    row("single quotes", "{'id': '1'}", "NotJson at ");
    row("a comment", "{/* */}", "NotJson at ");
    row("half a surrogate pair", R"({"id": "\udc00"})", "NotJson at ");
    row("the other half", R"({"id": "\ud83d"})", "NotJson at ");
    row("half a pair in a key", R"({"\udc00": 1})", "NotJson at ");
    row("a bare NaN", "{\"id\": NaN}", "NotJson at ");
    row("a broken escape", "{\"id\": \"\\x\"}", "NotJson at ");
    row("half a surrogate pair", "{\"id\": \"\\ud800\"}", "NotJson at ");
    row("broken UTF-8", "{\"id\": \"\xC3\x28\"}", "NotJson at ");
    row("Latin-1", "{\"id\": \"\xE4\"}", "NotJson at ");
    row("a zero byte", QByteArray("{\"id\": \"\0\"}", 11), "NotJson at ");
    row("a zero byte after the case", QByteArray("{}\0", 3), "NotJson at ");
    row("a zero byte and blanks after the case", QByteArray("{} \0 ", 5), "NotJson at ");
    row("a case after a zero byte", QByteArray("{}\0{}", 5), "NotJson at ");
    row("no case after a zero byte", QByteArray("{}\0garbage{{{", 13), "NotJson at ");
    row("a key twice", R"({"id": "1", "id": "2"})", "DuplicateKey at id");
    row("a key twice inside", R"({"household": {"size": 1, "size": 1}})",
        "DuplicateKey at household.size");
    row("a key twice in a list", R"({"alternatives": [{}, {"name": "A", "name": "A"}]})",
        "DuplicateKey at alternatives[1].name");
    row("a key twice, once escaped", R"({"id": "1", "\u0069d": "2"})", "DuplicateKey at id");
    row("a hundred thousand brackets", QByteArray(100'000, '['), "TooDeep at ");
    QTest::newRow("an exponent in a number")
        << QByteArray::fromStdString(text_of(sample_case())).replace("\"1500.00\"", "15e2")
        << QStringLiteral("NotMoney at household.client.incomes[0].gross");
    QTest::newRow("zeros at the end of a number")
        << QByteArray::fromStdString(text_of(sample_case())).replace("\"1500.00\"", "1500.5000")
        << QString();
    QTest::newRow("a number between two cents")
        << QByteArray::fromStdString(text_of(sample_case())).replace("\"1500.00\"", "1500.005")
        << QStringLiteral("NotMoney at household.client.incomes[0].gross");
    QTest::newRow("zeros at the end of a string")
        << QByteArray::fromStdString(text_of(sample_case())).replace("1500.00", "1500.000")
        << QStringLiteral("NotMoney at household.client.incomes[0].gross");
}

void CaseReaderTest::refuses_malformed_json()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    QString found = verdict(text.toStdString());
    if (found.startsWith(QLatin1String("TooDeep")))
        found = QStringLiteral("TooDeep at ");
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(CaseReaderTest)
#include "case_reader_test.moc"
