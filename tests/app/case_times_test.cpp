// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/case_verdict.h"
#include "tests/app/sample_case.h"

#include <QJsonArray>
#include <QTest>

using namespace maksuarvio;

// When a service is had, and the months that are asked for.
class CaseTimesTest : public QObject {
    Q_OBJECT

private slots:
    void reads_when_a_service_is_had();
    void judges_times_data();
    void judges_times();
};

void CaseTimesTest::reads_when_a_service_is_had()
{
    using namespace std::chrono_literals;
    QJsonObject json = sample_case();
    const QString service = QStringLiteral("alternatives[0].services[0].");
    json = with(json, service + "for", "client");
    json = with(json, service + "starts", "2026-03-16");
    json = with(json, service + "ends", "2026-08-31");
    json = with(json, service + "away",
                QJsonArray{QJsonObject{
                    {"from", "2026-04-03"}, {"back", "2026-04-20"}, {"cause", "institution"}}});
    json = with(json, QStringLiteral("months"), QJsonArray{"2026-03", "2026-12"});
    const auto question = read_case(*parse_json(text_of(json)));
    QVERIFY(question);
    const PlannedService& planned = question->alternatives.at(0).services.at(0);
    QVERIFY(planned.starts == 2026y / 3 / 16);
    QVERIFY(planned.ends == 2026y / 8 / 31);
    QVERIFY(
        planned.away
        == (std::vector{Absence{2026y / 4 / 3, 2026y / 4 / 20, InterruptionCause::Institution}}));
    QVERIFY(question->months == (std::vector{2026y / 3, 2026y / 12}));
}

void CaseTimesTest::judges_times_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("months");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* service, const char* months,
                        const char* expected) {
        QTest::newRow(name) << service << months << expected;
    };
    const char* none = "[]";
    row("the last day is the first", R"("starts":"2026-03-16","ends":"2026-03-16")", none, "");
    row("an end before the start", R"("starts":"2026-03-16","ends":"2026-03-15")", none,
        "EndsBeforeItBegins at alternatives[0].services[0].ends");
    row("back the next day",
        R"("away":[{"from":"2026-04-03","back":"2026-04-04","cause":"client"}])", none, "");
    row("back on the day of going",
        R"("away":[{"from":"2026-04-03","back":"2026-04-03","cause":"client"}])", none,
        "EndsBeforeItBegins at alternatives[0].services[0].away[0].back");
    row("one absence after another",
        R"("away":[{"from":"2026-04-03","back":"2026-04-04","cause":"client"},)"
        R"({"from":"2026-04-04","back":"2026-04-05","cause":"county"}])",
        none, "");
    row("absences that overlap by a day",
        R"("away":[{"from":"2026-04-03","back":"2026-04-05","cause":"client"},)"
        R"({"from":"2026-04-04","back":"2026-04-06","cause":"county"}])",
        none, "Repeated at alternatives[0].services[0].away[1]");
    row("a cause that is none", R"("away":[{"from":"2026-04-03","back":"2026-04-04","cause":"x"}])",
        none, "NotAKnownWord at alternatives[0].services[0].away[0].cause");
    row("a day that is none", R"("starts":"2026-02-29")", none,
        "NotADate at alternatives[0].services[0].starts");
    row("evenings", R"("by_time":{"evening":"4","night":0})", none, "");
    row("a time that is none", R"("by_time":{"weekday":"4"})", none,
        "UnknownKey at alternatives[0].services[0].by_time.weekday");
    row("a third of an hour in the evening", R"("by_time":{"evening":"0.333"})", none,
        "NotAnAmount at alternatives[0].services[0].by_time.evening");
    row("a price of the evening", R"("provider_price_by_time":{"evening":"4.50"})", none, "");
    row("a price that is none", R"("provider_price_by_time":{"evening":"-1"})", none,
        "NotMoney at alternatives[0].services[0].provider_price_by_time.evening");
    row("a month", "", R"(["2026-12"])", "");
    row("a month that is none", "", R"(["2026-13"])", "NotADate at months[0]");
    row("a month of one digit", "", R"(["2026-1"])", "NotADate at months[0]");
    row("a month twice", "", R"(["2026-01","2026-02","2026-01"])", "Repeated at months[2]");
    row("a month that is a number", "", "[202601]", "WrongType at months[0]");
    for (const int count : {23, 24, 25}) {
        QStringList months;
        for (int i = 0; i < count; ++i)
            months << QStringLiteral("\"%1-%2\"")
                          .arg(2026 + i / 12)
                          .arg(i % 12 + 1, 2, 10, QLatin1Char('0'));
        QTest::addRow("%d months", count)
            << QString() << QStringLiteral("[%1]").arg(months.join(u','))
            << QString::fromLatin1(count > 24 ? "TooManyMonths at months" : "");
    }
}

void CaseTimesTest::judges_times()
{
    QFETCH(QString, service);
    QFETCH(QString, months);
    QFETCH(QString, expected);
    QString text = QString::fromStdString(text_of(sample_case()));
    if (!service.isEmpty())
        text.replace(QStringLiteral("\"mode\""), service + QStringLiteral(",\"mode\""));
    text.replace(text.lastIndexOf(u'}'), 1, QStringLiteral(",\"months\":%1}").arg(months));
    QCOMPARE(verdict(text.toStdString()), expected);
}

QTEST_APPLESS_MAIN(CaseTimesTest)
#include "case_times_test.moc"
