// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "calc-core/ending_deductions.h"
#include "tests/ui/sample_visits.h"
#include "tests/ui/sheet_text.h"
#include "translations/numbers.h"
#include "ui/sheet/sheet_maker.h"
#include "ui/widgets/text.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

// Every amount that a sheet shows is one that the estimate holds.

namespace maksuarvio {

class SheetAmountsTest : public QObject {
    Q_OBJECT

private slots:
    void every_amount_is_the_estimates_data();
    void every_amount_is_the_estimates();
    void a_number_that_is_none_of_the_estimates_is_found();
};

namespace {

/// The texts of all amounts of an estimate, without their euro sign.
class Amounts {
public:
    explicit Amounts(Language language) : m_language(language) {}

    void add(Cents amount) { m_known.insert(bare(money_text(amount, m_language))); }
    void add(Exact cents) { m_known.insert(bare(money_text(cents, m_language))); }
    void add(const std::optional<Cents>& amount)
    {
        if (amount)
            add(*amount);
    }
    void add(const std::vector<Step>& steps)
    {
        for (const Step& step : steps) {
            add(step.value);
            for (const Exact number : step.with)
                add(number);
        }
    }
    void add(const std::vector<Note>& notes)
    {
        for (const Note& note : notes) {
            for (const Exact number : note.with)
                add(number);
        }
    }
    void add(const AlternativeEstimate& one)
    {
        for (const Line& line : one.lines) {
            for (const Cents amount :
                 {line.client_fee, line.client_to_provider, line.client_total()})
                add(amount);
            add(line.own_service_fee);
            add(line.voucher_value);
            add(line.steps);
            add(line.notes);
            for (const LaterTotal& then : line.later)
                add(then.client_total);
        }
        for (const LaterTotal& then : later_totals(one))
            add(then.client_total);
        for (const Cents amount :
             {one.client_fee_month, one.client_to_provider_month, one.client_total_month,
              one.client_total_year, one.county_gross_month, one.county_net_month})
            add(amount);
        add(one.client_total_month_after_ceiling);
        add(one.client_total_month_before_ceiling);
        add(one.money_left_month);
        add(one.money_left_steps);
        if (one.money_left_by_person) {
            add(one.money_left_by_person->client);
            add(one.money_left_by_person->spouse);
        }
        add(one.notes);
    }

    /// What a text says that is none of them.
    QStringList strange_in(const QString& text) const
    {
        static const QRegularExpression amount(
            QStringLiteral("[0-9]{1,3}(\u00a0[0-9]{3})*,[0-9]{2}(?=\u00a0€)"));
        QStringList strange;
        for (auto found = amount.globalMatch(text); found.hasNext();) {
            const QString said = found.next().captured();
            if (!m_known.contains(said))
                strange << said;
        }
        return strange;
    }

private:
    static QString bare(const std::string& text)
    {
        QString said = to_qt(text);
        for (const char* sign : {"\u2212", "\u2248\u00a0", "\u00a0€"})
            said.remove(QString::fromUtf8(sign));
        return said;
    }

    Language m_language;
    QSet<QString> m_known;
};

using Enter = std::function<void(SampleVisit&)>;

} // namespace

void SheetAmountsTest::every_amount_is_the_estimates_data()
{
    QTest::addColumn<QByteArray>("organiser");
    QTest::addColumn<Enter>("enter");
    const auto row = [](const char* name, const char* organiser, Enter enter) {
        QTest::newRow(name) << QByteArray(organiser) << enter;
    };
    row("eight services", "sample", [](SampleVisit& sample) { sample.plan_eight_services(); });
    row("a couple's housing", "sample",
        [](SampleVisit& sample) { sample.plan_housing_of_a_couple(); });
    row("four alternatives", "helsinki",
        [](SampleVisit& sample) { sample.plan_four_alternatives(); });
    row("a voucher and meals", "sample", [](SampleVisit& sample) {
        sample.plan({planned("home_care_regular", "20", Period::Month, Mode::Voucher, "45"),
                     planned("meal", "4", Period::Week)});
    });
    row("a ceiling that is full", "sample", [](SampleVisit& sample) {
        sample.plan({planned("institution_short", "7"), planned("meal", "4", Period::Week)});
        sample->edit([](Entries& entries) { entries.fee_ceiling_used = QStringLiteral("815"); });
    });
}

void SheetAmountsTest::every_amount_is_the_estimates()
{
    QFETCH(QByteArray, organiser);
    QFETCH(Enter, enter);
    SampleVisit sample(organiser);
    enter(sample);
    Amounts amounts(Language::Fi);
    const auto& outcomes = sample->outcomes();
    for (const AlternativeOutcome& outcome : outcomes) {
        amounts.add(*outcome.estimate);
        // Of the comparison.
        amounts.add(outcome.estimate->client_total_month
                    - outcomes.front().estimate->client_total_month);
        amounts.add(outcome.estimate->county_net_month
                    - outcomes.front().estimate->county_net_month);
    }
    for (std::size_t current = 0; current < outcomes.size(); ++current) {
        sample->show_alternative(current);
        for (std::size_t form = 0; form < word_count<SheetForm>(); ++form) {
            const SheetChoice choice{.form = static_cast<SheetForm>(form),
                                     .options = {.county_cost = true, .money_left = true}};
            const auto document = make_document(sample.visit(), choice).value();
            for (const bool tight : {false, true}) {
                const QStringList strange = amounts.strange_in(text_of(document, tight));
                QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u' ')));
            }
        }
    }
}

void SheetAmountsTest::a_number_that_is_none_of_the_estimates_is_found()
{
    SampleVisit sample;
    sample.plan_eight_services();
    Amounts amounts(Language::Fi);
    amounts.add(sample.estimate());
    QCOMPARE(amounts.strange_in(QStringLiteral("\u2212"
                                               "1\u00a0234,56\u00a0€")),
             QStringList{QStringLiteral("1\u00a0234,56")});
}

} // namespace maksuarvio

QTEST_MAIN(maksuarvio::SheetAmountsTest)
#include "amounts_test.moc"
