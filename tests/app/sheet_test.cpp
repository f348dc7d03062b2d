// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/run_program.h"
#include "tests/app/sample_case.h"
#include "ui/sheet/sheet_form.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

// What `estimate --pdf` makes, asked for from outside.

using namespace maksuarvio;

class SheetTest : public QObject {
    Q_OBJECT

private slots:
    void each_form_is_made_data();
    void each_form_is_made();
    void a_comparison_has_all_alternatives();
    void a_wrong_call_makes_nothing_data();
    void a_wrong_call_makes_nothing();
};

namespace {

QByteArray case_of(int alternatives)
{
    QJsonObject one = sample_case();
    QJsonArray all;
    for (int i = 0; i < alternatives; ++i)
        all.append(one["alternatives"][0]);
    one["alternatives"] = all;
    return QByteArray::fromStdString(text_of(one)) + '\n';
}

} // namespace

void SheetTest::each_form_is_made_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("language");
    for (std::size_t form = 0; form < word_count<SheetForm>(); ++form) {
        for (std::size_t language = 0; language < word_count<Language>(); ++language) {
            if (is_written_in(static_cast<SheetForm>(form), static_cast<Language>(language)))
                QTest::addRow("%s in %s", Words<SheetForm>::all[form].data(),
                              Words<Language>::all[language].data())
                    << QString::fromLatin1(Words<SheetForm>::all[form].data())
                    << QString::fromLatin1(Words<Language>::all[language].data());
        }
    }
}

void SheetTest::each_form_is_made()
{
    QFETCH(QString, form);
    QFETCH(QString, language);
    const ProgramRun done =
        run_program({"estimate", "--lang", language, "--pdf", "-", "--form", form}, case_of(2));
    QVERIFY2(done.exit_code == 0, done.messages);
    QVERIFY(done.out.startsWith("%PDF-") && done.out.trimmed().endsWith("%%EOF"));
    // The sheet is the form that is not asked for.
    if (form == "sheet")
        QCOMPARE(run_program({"estimate", "--lang", language, "--pdf", "-"}, case_of(2)).out,
                 done.out);
}

void SheetTest::a_comparison_has_all_alternatives()
{
    const auto paper = [](int alternatives) {
        return run_program({"estimate", "--pdf", "-", "--form", "comparison"},
                           case_of(alternatives));
    };
    // More than stand beside one another stand below.
    QSet<QByteArray> papers;
    for (const int alternatives : {1, 2, 4, 5}) {
        const ProgramRun done = paper(alternatives);
        QVERIFY2(done.exit_code == 0, done.messages);
        papers.insert(done.out);
    }
    QCOMPARE(papers.size(), 4);
}

void SheetTest::a_wrong_call_makes_nothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList pdf{"estimate", "--pdf", "-"};
    QTest::newRow("an unknown form") << pdf + QStringList{"--form", "poster"};
    QTest::newRow("a form of no sheet") << QStringList{"estimate", "--form", "large"};
    QTest::newRow("one alternative of a comparison")
        << pdf + QStringList{"--form", "comparison", "--alternative", "1"};
    QTest::newRow("selko in Swedish") << pdf + QStringList{"--form", "selko", "--lang", "sv"};
    QTest::newRow("selko in Swedish, said before the command")
        << QStringList{"--lang", "sv"} + pdf + QStringList{"--form", "selko"};
    QTest::newRow("an alternative that is not there")
        << pdf + QStringList{"--form", "large", "--alternative", "3"};
}

void SheetTest::a_wrong_call_makes_nothing()
{
    QFETCH(QStringList, arguments);
    const ProgramRun done = run_program(arguments, case_of(2));
    QCOMPARE(done.exit_code, 2);
    QVERIFY(done.out.isEmpty());
    QVERIFY(!done.messages.isEmpty());
}

QTEST_GUILESS_MAIN(SheetTest)
#include "sheet_test.moc"
