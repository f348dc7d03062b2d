// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/sheet_phrases.h"

#include <QTest>

using namespace maksuarvio;

/// How phrases are filled.
class PhrasesTest : public QObject {
    Q_OBJECT

private slots:
    void each_gap_is_filled_by_its_value();
    void what_looks_like_a_gap_in_a_value_stays();
};

void PhrasesTest::each_gap_is_filled_by_its_value()
{
    const SheetPhrases say(Language::En);
    QCOMPARE(say("{2} of {1}, {2}", {"one", "two"}), std::string("two of one, two"));
    QCOMPARE(say("{1} − {2}", {"1", "−2"}), std::string("1 − (−2)"));
}

void PhrasesTest::what_looks_like_a_gap_in_a_value_stays()
{
    const SheetPhrases say(Language::En);
    QCOMPARE(say("{1}: {2}", {"Meals {2} {3}", "9.00"}), std::string("Meals {2} {3}: 9.00"));
}

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrases_test.moc"
