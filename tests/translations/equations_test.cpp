// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/equations.h"

#include "translations/wording.h"

#include <QTest>

using namespace maksuarvio;

namespace {

Exact money(std::int64_t cents)
{
    return Exact(Cents(cents));
}

using InThreeLanguages = std::array<const char*, 3>;

} // namespace

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(InThreeLanguages)

// An equation is true of the figures that it prints, or says that it holds nearly.
class EquationsTest : public QObject {
    Q_OBJECT

private slots:
    void what_holds_nearly_says_so_data();
    void what_holds_nearly_says_so();
    void every_equation_is_one_in_each_language();
};

void EquationsTest::what_holds_nearly_says_so_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<InThreeLanguages>("expected");
    QTest::newRow("a result that was shortened")
        << Step{.id = StepId::IncomeShare,
                .value = Exact(2483182, 100),
                .with = {money(95507), Exact(2600, 10000), Exact()}}
        << InThreeLanguages{"955,07_€ × 26_% ≈ 248,32_€.", "955,07_€ × 26_% ≈ 248,32_€.",
                            "€955.07 × 26% ≈ €248.32."};
    QTest::newRow("a number that was shortened")
        << Step{.id = StepId::ClientNet,
                .value = Exact(450001, 3),
                .with = {Exact(500001, 3), Exact(50000, 3), Exact()}}
        << InThreeLanguages{"Omat nettotulot 1_666,67_€ − vähennykset ≈_166,67_€ ≈ "
                            "1_500,00_€.",
                            "Egna nettoinkomster 1_666,67_€ − avdrag ≈_166,67_€ ≈ "
                            "1_500,00_€.",
                            "Own net income €1,666.67 − deductions ≈_€166.67 ≈ "
                            "€1,500.00."};
    QTest::newRow("a cost that was rounded")
        << Step{.id = StepId::CountyCost,
                .value = money(103705),
                .with = {money(5983), Exact(52, 3), Exact()}}
        << InThreeLanguages{
               "Palvelun tuottaminen maksaa 59,83_€ × 17_1/3 ≈ 1_037,05_€ kuukaudessa; maksu ei "
               "ole koskaan sitä suurempi.",
               "Att producera tjänsten kostar 59,83_€ × 17_1/3 ≈ 1_037,05_€ i månaden; avgiften är "
               "aldrig högre än så.",
               "Producing the service costs €59.83 × 17_1/3 ≈ €1,037.05 a month; the fee is never "
               "above it."};
}

void EquationsTest::what_holds_nearly_says_so()
{
    QFETCH(Step, step);
    QFETCH(InThreeLanguages, expected);
    for (const LanguageFacts& facts : kLanguageFacts) {
        QString wanted = QString::fromUtf8(expected[static_cast<std::size_t>(facts.language)]);
        wanted.replace(u'_', QChar(QChar::Nbsp));
        QCOMPARE(QString::fromStdString(Wording(facts.language).sentence(step)), wanted);
    }
}

// What is counted again is what the sentence says: the sign stands there once, and changes where
// the result is another.
void EquationsTest::every_equation_is_one_in_each_language()
{
    const std::array<Exact, 3> left{money(90000), Exact(2), Exact(3)};
    for (std::size_t i = 0; i < word_count<StepId>(); ++i) {
        const auto id = static_cast<StepId>(i);
        const auto right = right_side(id, left);
        for (const LanguageFacts& facts : kLanguageFacts) {
            const Wording wording(facts.language);
            const auto signs = [&](Exact value, QStringView sign) {
                const Step step{.id = id, .value = value, .with = left};
                return QString::fromStdString(wording.sentence(step)).count(sign);
            };
            const Exact value = right.value_or(Exact());
            QCOMPARE(signs(value, u" = "), right ? 1 : 0);
            QCOMPARE(signs(value, u" \u2248 "), 0);
            QCOMPARE(signs(value + Exact(100), u" \u2248 "), right ? 1 : 0);
            QCOMPARE(signs(value + Exact(100), u" = "), 0);
        }
    }
}

QTEST_GUILESS_MAIN(EquationsTest)
#include "equations_test.moc"
