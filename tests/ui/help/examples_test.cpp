// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/estimate.h"
#include "calc-core/interruption.h"
#include "tests/ui/sample_visits.h"
#include "translations/numbers.h"
#include "ui/help/help_dialog.h"
#include "ui/help/worked_examples.h"
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
    const auto snapshot = library->snapshot("sample", today());
    QVERIFY(snapshot);
    HelpDialog help(*library, wording);
    const QString page = page_of(help);
    for (const WorkedExample& example : worked_examples()) {
        const auto line =
            std::move(estimate_lines(example.household, example.alternative, **snapshot).front());
        QVERIFY(line);
        QVERIFY(page.contains(plain(to_qt(money_text(line->client_fee, wording.language())))));
        for (const Step& step : line->steps)
            QVERIFY(page.contains(plain(to_qt(wording.sentence(step)))));
    }
}

void HelpExamplesTest::the_examples_are_what_they_say()
{
    auto library = TariffLibrary::shipped();
    const auto snapshot = library->snapshot("sample", today());
    QVERIFY(snapshot);
    for (const WorkedExample& example : worked_examples()) {
        const auto line =
            std::move(estimate_lines(example.household, example.alternative, **snapshot).front());
        QVERIFY(line);
        const auto has = [&](StepId id) {
            return std::ranges::find(line->steps, id, &Step::id) != line->steps.end();
        };
        switch (example.kind) {
        case ExampleKind::NoFee:
            QCOMPARE(line->client_fee, Cents(0));
            break;
        case ExampleKind::Part:
            QVERIFY(line->client_fee > Cents(0) && has(StepId::IncomeShare));
            break;
        case ExampleKind::Highest:
            QVERIFY(has(StepId::IncomeUnknown));
            break;
        case ExampleKind::Couple:
            QVERIFY(has(StepId::CombinedShare));
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
