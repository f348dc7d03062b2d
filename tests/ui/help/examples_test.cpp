// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/interruption.h"
#include "tests/ui/sample_visits.h"
#include "translations/numbers.h"
#include "ui/help/help_dialog.h"
#include "ui/help/practice_cases.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QTest>
#include <QTextBrowser>

namespace maksuarvio {

class HelpExamplesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void every_example_is_computed_and_shown_data();
    void every_example_is_computed_and_shown();
    void the_examples_are_what_they_say();
    void it_tells_the_keys_and_the_interruption();
};

namespace {

QString page_of(QDialog& help)
{
    return help.findChild<QTextBrowser*>()->toPlainText().replace(QChar::Nbsp, u' ');
}

// Of the first alternative.
Line first_line(TariffLibrary& library, const PracticeCase& example)
{
    Visit visit(library, example.entries.organiser, example.entries.date);
    visit.practise(example.entries);
    return visit.outcomes()[0].estimate->lines[0];
}

QString plain(QString text)
{
    return text.replace(QChar::Nbsp, u' ');
}

} // namespace

void HelpExamplesTest::initTestCase()
{
    theme::apply(*qApp);
}

void HelpExamplesTest::every_example_is_computed_and_shown_data()
{
    QTest::addColumn<int>("language");
    for (std::size_t i = 0; i < word_count<Language>(); ++i)
        QTest::addRow("%s", Words<Language>::all[i].data()) << int(i);
}

void HelpExamplesTest::every_example_is_computed_and_shown()
{
    QFETCH(int, language);
    const Wording wording(static_cast<Language>(language));
    auto library = TariffLibrary::shipped();
    HelpDialog help(*library, wording);
    const QString page = page_of(help);
    for (const PracticeCase& example : practice_cases()) {
        const Line line = first_line(*library, example);
        QVERIFY(page.contains(practice_name(example.kind)));
        QVERIFY(page.contains(plain(to_qt(money_text(line.client_fee, wording.language())))));
        for (const Step& step : line.steps)
            QVERIFY(page.contains(plain(to_qt(wording.sentence(step)))));
        QVERIFY(page.contains(QString::fromUtf8(example.source)));
    }
}

void HelpExamplesTest::the_examples_are_what_they_say()
{
    auto library = TariffLibrary::shipped();
    for (const PracticeCase& example : practice_cases()) {
        const Line line = first_line(*library, example);
        const auto has = [&](StepId id) {
            return std::ranges::find(line.steps, id, &Step::id) != line.steps.end();
        };
        switch (example.kind) {
        case PracticeKind::NoFee:
            QCOMPARE(line.client_fee, Cents(0));
            break;
        case PracticeKind::Part:
        case PracticeKind::Visit:
            QVERIFY(line.client_fee > Cents(0) && has(StepId::IncomeShare));
            break;
        case PracticeKind::Highest:
            QVERIFY(has(StepId::IncomeUnknown));
            break;
        case PracticeKind::Couple:
            QVERIFY(has(StepId::CombinedShare));
            break;
        case PracticeKind::Housing:
            QVERIFY(has(StepId::AfterAllowance));
            break;
        }
    }
}

void HelpExamplesTest::it_tells_the_keys_and_the_interruption()
{
    const Wording wording(Language::En);
    auto library = TariffLibrary::shipped();
    HelpDialog help(*library, wording);
    const QString page = page_of(help);
    for (const char* key : {"Ctrl+K", "Ctrl+D", "F2", "F9", "Ctrl+P", "Ctrl+N"})
        QVERIFY2(page.contains(QString::fromLatin1(key)), key);
    using namespace std::chrono;
    const int days =
        charged_days({2026y / August / 1, 2026y / August / 7, InterruptionCause::Client});
    QVERIFY(page.contains(QStringLiteral("%1 days are charged").arg(days)));
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::HelpExamplesTest)
#include "examples_test.moc"
