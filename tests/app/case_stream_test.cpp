// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"

#include <QBuffer>
#include <QTest>

using namespace maksuarvio;

namespace {

// The texts that the stream cuts out, line ends as "/"; a fault as "!".
QStringList cut(QByteArray input)
{
    QBuffer buffer(&input);
    buffer.open(QIODevice::ReadOnly);
    CaseStream stream(buffer);
    QStringList texts;
    while (const auto next = stream.next())
        texts << (*next ? QString::fromStdString(**next).replace(u'\n', u'/')
                        : QStringLiteral("!"));
    return texts;
}

} // namespace

class CaseStreamTest : public QObject {
    Q_OBJECT

private slots:
    void cuts_data();
    void cuts();
    void holds_no_more_than_one_case();
};

void CaseStreamTest::cuts_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char* name, const QByteArray& input, const QStringList& texts) {
        QTest::newRow(name) << input << texts;
    };
    row("nothing", "", {});
    row("blank lines", "\n  \n\t\r\n", {});
    row("an object a line", "{\"a\":1}\n{\"b\":2}\n", {"{\"a\":1}", "{\"b\":2}"});
    row("no line end after the last", "{\"a\":1}\n{\"b\":2}", {"{\"a\":1}", "{\"b\":2}"});
    row("an object over lines", "{\n \"a\": [\n1\n]\n}\n{}\n", {"{/ \"a\": [/1/]/}", "{}"});
    row("brackets inside strings", "{\"a\":\"}{\"}\n{}\n", {"{\"a\":\"}{\"}", "{}"});
    row("an escaped quote", "{\"a\":\"\\\"{\"}\n{}\n", {"{\"a\":\"\\\"{\"}", "{}"});
    row("a byte order mark", "\xEF\xBB\xBF{}\n", {"{}"});
    row("garbage between cases", "{}\noops\n{}\n", {"{}", "oops", "{}"});
    row("a case cut short before the next", "{\"id\":\"1\",\n{\"id\":\"2\"}\n",
        {"{\"id\":\"1\",", "{\"id\":\"2\"}"});
    row("two cases cut short", "{\"id\":\"1\",\n{\"id\":\"2\",\n{\"id\":\"3\"}\n",
        {"{\"id\":\"1\",", "{\"id\":\"2\",", "{\"id\":\"3\"}"});
    row("a string left open on its line", "{\"id\":\"1}\n{\"id\":\"2\"}\n",
        {"{\"id\":\"1}", "{\"id\":\"2\"}"});
    row("the rest of a broken object over lines is passed over",
        "{\n \"a\": \"x\n \"b\": 1\n}\n{\"id\":\"2\"}\n", {"{/ \"a\": \"x", "{\"id\":\"2\"}"});
    row("an indented object left open before the next",
        "{\n \"id\": \"1\",\n \"a\": {\n  \"b\": 1\n }\n{\n \"id\": \"2\"\n}\n{\n \"id\": "
        "\"3\"\n}\n",
        {"{/ \"id\": \"1\",/ \"a\": {/  \"b\": 1/ }", "{/ \"id\": \"2\"/}", "{/ \"id\": \"3\"/}"});
    row("objects at the margin inside one that is not indented",
        "{\n\"a\": [\n{\n},\n{\n}\n]\n}\n{}\n", {"{/\"a\": [/{/},/{/}/]/}", "{}"});
    row("a value at the margin in an indented object",
        "{\"household\":\n  {\"size\":1},\n\"alternatives\":[\n{\"name\":\"A\"}]}\n{}\n",
        {"{\"household\":/  {\"size\":1},/\"alternatives\":[/{\"name\":\"A\"}]}", "{}"});
    row("a case's own name behind a value at the margin",
        "{\"household\":{\"client\":\n{\"incomes\":[]}},\"organiser\":\"sample\"}\n{}\n",
        {"{\"household\":{\"client\":/{\"incomes\":[]}},\"organiser\":\"sample\"}", "{}"});
    row("a list of cases cut short where a value may stand",
        "{\"alternatives\":[\n{\"id\":\"2\"}\n{\"household\":\n{\n\"id\":\n\"3\"}\n",
        {"{\"alternatives\":[", "{\"id\":\"2\"}", "{\"household\":", "{/\"id\":/\"3\"}"});
    row("lines read again are empty, too", "{\"alternatives\":[\n{\n\n\"id\":\"2\"}\n{}",
        {"{\"alternatives\":[", "{//\"id\":\"2\"}", "{}"});
    row("names of a case as values", "{\"a\":[\n{\"b\":\"id\"},\n{\"kind\":\n\"date\"}]}\n{}\n",
        {"{\"a\":[/{\"b\":\"id\"},/{\"kind\":/\"date\"}]}", "{}"});
    row("a NUL", QByteArray("{\"a\":\"\0\"}\n\0\n{}\n", 15),
        {QString::fromLatin1("{\"a\":\"\0\"}", 9), QString(QChar(0)), "{}"});
    row("an object left open at the end", "{\"a\":1\n", {"{\"a\":1"});
    row("too many closing brackets", "}}\n{}\n", {"}}", "{}"});
    row("a line that is too long", QByteArray("{") + QByteArray(2'000'000, ' ') + "}\n{}\n",
        {"!", "{}"});
}

void CaseStreamTest::cuts()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, texts);
    QCOMPARE(cut(input), texts);
}

// A device that gives lines without end would fill the memory if more than one were held.
class Endless : public QIODevice {
public:
    qint64 given = 0;

protected:
    qint64 readData(char* data, qint64 size) override
    {
        std::fill_n(data, size, 'x');
        given += size;
        return given > 50'000'000 ? -1 : size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
};

void CaseStreamTest::holds_no_more_than_one_case()
{
    Endless input;
    input.open(QIODevice::ReadOnly);
    CaseStream stream(input);
    const auto next = stream.next();
    QVERIFY(next);
    QVERIFY(!*next);
    QVERIFY(next->error().kind == CaseFaultKind::TooLong);
    QVERIFY(!stream.next());
}

QTEST_APPLESS_MAIN(CaseStreamTest)
#include "case_stream_test.moc"
