// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "printed_equation.h"
#include "tests/calc-core/hand_tariff.h"
#include "tests/calc-core/random_case.h"
#include "translations/phrases.h"
#include "translations/reasons.h"

#include <QTest>

#include <map>
#include <set>

using namespace maksuarvio;
using namespace maksuarvio::test;
using namespace std::chrono;

// Every sentence of random cases that states something of its numbers is read again from its text,
// in each language, and must be true of the figures that it prints or say ≈.

namespace {

/// The everyday run; MAKSUARVIO_EQUATIONS gives another number of cases.
constexpr int kCases = 3'000;

int cases()
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue("MAKSUARVIO_EQUATIONS", &given);
    return given ? number : kCases;
}

/// The numbers of a sentence by the gaps of its phrase, "m1" or "n0".
using Numbers = std::map<std::string, Range, std::less<>>;

/// The phrases of the steps in a language, to find in a sentence again what was put into it.
class Phrases {
public:
    explicit Phrases(Language language) : m_language(language), m_texts(program_texts(language)) {}

    std::optional<Numbers> numbers(StepId id, std::string_view sentence) const
    {
        const std::string phrase = translated(*m_texts, phrases::kContext, phrases::of(id));
        Numbers found;
        return match(phrase, sentence, found) ? std::optional(found) : std::nullopt;
    }
    bool is_held_share(std::string_view sentence) const
    {
        Numbers found;
        return match(translated(*m_texts, phrases::kContext, phrases::share_held_to_cost()),
                     sentence, found);
    }

private:
    // What stands in a gap may hold what stands behind it: the first way that can be read.
    bool match(std::string_view phrase, std::string_view sentence, Numbers& found) const
    {
        const std::size_t open = phrase.find('{');
        if (open == std::string_view::npos)
            return phrase == sentence;
        if (!sentence.starts_with(phrase.substr(0, open)))
            return false;
        sentence.remove_prefix(open);
        const std::size_t close = phrase.find('}', open);
        const std::string gap(phrase.substr(open + 1, close - open - 1));
        phrase.remove_prefix(close + 1);
        const std::string_view behind = phrase.substr(0, phrase.find('{'));
        for (std::size_t end = sentence.find(behind); end != std::string_view::npos;
             end = sentence.find(behind, end + 1)) {
            if (is_word(gap)) {
                if (match(phrase, sentence.substr(end), found))
                    return true;
                continue;
            }
            const auto number = read_number(sentence.substr(0, end), m_language);
            if (number && match(phrase, sentence.substr(end), found)) {
                found.emplace(gap, *number);
                return true;
            }
        }
        return false;
    }
    static bool is_word(std::string_view gap)
    {
        return gap == "u" || gap == "k" || gap.front() == 'w';
    }

    Language m_language;
    std::unique_ptr<QTranslator> m_texts;
};

bool is_equation(StepId id)
{
    return std::string_view(phrases::of(id)).find(" = ") != std::string_view::npos;
}

Range least_of(const Range& a, const Range& b)
{
    return {std::min(a.least, b.least), std::min(a.most, b.most)};
}

Range greatest_of(const Range& a, const Range& b)
{
    return {std::max(a.least, b.least), std::max(a.most, b.most)};
}

Range less(const Range& a, const Range& b)
{
    return {a.least - b.most, a.most - b.least};
}

Range part_of(const Range& a, const Range& over, const Range& under)
{
    return {a.least * over.least / under.most, a.most * over.most / under.least};
}

// To whole hundredths: the cent of euros.
Range rounded(const Range& a)
{
    return {Exact(round_half_up(a.least * Exact(100)), 100),
            Exact(round_half_up(a.most * Exact(100)), 100)};
}

Exact round_up(Exact a, Exact to)
{
    return -Exact(round_down(-(a / to))) * to;
}

constexpr Range kNothing{};

// What a sentence without a sign of equality says of its numbers.
bool holds_in_words(StepId id, const Numbers& numbers)
{
    const auto is = [&](const char* gap, const Range& stated) {
        return numbers.at(gap).meets(stated);
    };
    const auto of = [&](const char* gap) { return numbers.at(gap); };
    const auto is_less = [&](const char* a, const char* b) { return of(a).least < of(b).most; };
    const auto is_no_more = [&](const char* a, const char* b) { return of(a).least <= of(b).most; };
    switch (id) {
    case StepId::Hours:
        return is("n0",
                  {Exact(round_half_up(of("n1").least)), Exact(round_half_up(of("n1").most))});
    case StepId::GuardianFeeDeducted:
        return is_no_more("m0", "m1");
    case StepId::ExemptIncome:
        return is_less("m1", "m0");
    case StepId::SpouseNetIncome:
        return is_less("m0", "m1");
    case StepId::SpouseIncomeNotSmaller:
        return is_no_more("m1", "m0");
    case StepId::CoupleCappedToSingle:
        return is_less("m2", "m1");
    case StepId::CoupleFloor:
        return is("m0", greatest_of(less(less(of("m1"), of("m2")), of("m3")), kNothing));
    case StepId::AfterAllowance:
        return is("m0", greatest_of(less(of("m1"), of("m2")), kNothing));
    case StepId::ChargedQuantity:
        return is("n0", least_of(of("n1"), of("n2")));
    case StepId::ChargedPart:
        return is("n0", part_of(of("n3"), least_of(of("n1"), of("n2")), of("n1")));
    case StepId::BandLimit:
        return is_no_more("m1", "m0");
    case StepId::AboveBandLimit:
        return is_less("m0", "m1");
    case StepId::VoucherRoundedUp:
        return is("m0", {round_up(of("m1").least, of("m2").least),
                         round_up(of("m1").most, of("m2").most)});
    case StepId::VoucherValue:
        return is("m0", rounded(greatest_of(of("m2"), least_of(of("m1"), of("m3")))));
    case StepId::CountyShare:
        return is("m0", rounded(least_of(of("m1"), of("m2"))));
    case StepId::ClientShare:
        return is("m0", rounded(greatest_of(less(of("m1"), of("m2")), kNothing)));
    case StepId::FeeAsOwn:
        return is("m0", least_of(of("m1"), of("m2")));
    case StepId::ShareOfFee: {
        const Range share = part_of(of("m1"), of("n2"), of("n3"));
        const Exact cent(1, 100);
        return is_no_more("n2", "n3") && is("m0", {share.least - cent, share.most + cent});
    }
    case StepId::ChargedDays:
        return is("n0", less(of("n1"), of("n2"))) && is_no_more("n1", "n3");
    case StepId::ShareOfMonth:
        return is("m0", rounded(part_of(of("m1"), of("n2"), of("n3"))));
    default:
        return true;
    }
}

/// Cases with everything that a plan can hold.
struct Question {
    Household household;
    Alternative alternative;
    CeilingUsed ceiling_used;
    std::vector<year_month> months;
};

// How much of it falls on which time of the week, where the book prices them apart.
void price_by_time(Dice& dice, PlannedService& planned, const Snapshot& book)
{
    const Service& service = *book.service(planned.service);
    if (book.all_of(service, Key::TimeFactor).empty() || dice.one_in(2))
        return;
    if (dice.one_in(8))
        planned.amount = dice.between(1, 999'999);
    ByTime<std::int64_t> times{};
    std::int64_t left = planned.amount;
    for (std::size_t i = 0; i < times.size(); ++i) {
        if (!book.of(service, Key::TimeFactor, static_cast<std::int64_t>(i)))
            continue;
        times[i] = dice.between(0, dice.one_in(3) ? left : left / 4);
        left -= times[i];
        if (planned.provider_price && dice.one_in(2))
            planned.provider_price_by_time[i] = dice.money("90"_eur);
    }
    planned.by_time = times;
}

sys_days day_of(Dice& dice, const Snapshot& book)
{
    return sys_days(book.date()) + days(dice.between(-10, 100));
}

void interrupt(Dice& dice, PlannedService& planned, const Snapshot& book)
{
    if (dice.one_in(4))
        planned.starts = day_of(dice, book);
    if (dice.one_in(4))
        planned.ends = (planned.starts ? sys_days(*planned.starts) : day_of(dice, book))
                       + days(dice.between(0, 90));
    if (dice.one_in(3)) {
        const sys_days from = day_of(dice, book);
        planned.away = {{.from = from,
                         .back = from + days(dice.between(1, 40)),
                         .cause = static_cast<InterruptionCause>(dice.between(0, 2))}};
    }
}

// What a book can say and no shipped one does.
Snapshot with_further_rules(std::string_view organiser)
{
    HandTariff tariff(organiser, "2026-03-01");
    for (const char* service : {"home_care_regular", "cleaning"}) {
        for (const auto& [time, factor] : {std::pair{TimeOfWeek::Evening, Exact(115, 100)},
                                           {TimeOfWeek::Night, Exact(4, 3)},
                                           {TimeOfWeek::Sunday, Exact(2)}})
            tariff.of(service, Key::TimeFactor, factor, static_cast<std::int64_t>(time));
    }
    tariff.general(Key::GuardianFeeHighest, Exact("43.34"_eur))
        .general(Key::FlatFeesExemptGuaranteePension, Exact(1))
        .general(Key::MonthShare, Exact(static_cast<int>(MonthShare::TwelfthOfYear)));
    if (organiser == "sample")
        tariff.offer("cleaning", Mode::Voucher, VoucherRule::FlatValue)
            .of("cleaning", Key::VoucherValue, Exact("20"_eur))
            .of("day_activity", Key::ChargedAtMost, Exact(8))
            .of("day_activity", Key::Price, Exact("30"_eur), 1, 0, Mode::Purchased)
            .of("alarm", Key::PriceBesideRegular, Exact("20"_eur));
    else
        tariff.of("home_care_regular", Key::VoucherRoundedUpTo, Exact(5));
    return tariff.make();
}

const Snapshot& random_book(Dice& dice)
{
    static const Snapshot sample = with_further_rules("sample");
    static const Snapshot helsinki = with_further_rules("helsinki");
    if (dice.one_in(2))
        return random_snapshot(dice);
    // Whose costs nobody knows.
    if (dice.one_in(6))
        return snapshot("paijat-hame", "2026-03-01");
    return dice.one_in(2) ? sample : helsinki;
}

Question question(Dice& dice, const Snapshot& book)
{
    Question asked{.household = dice.household()};
    asked.household.client.guarantee_pension = dice.one_in(4);
    asked.alternative = {.name = "A", .services = dice.plan(book, 5, asked.household)};
    const bool by_month = dice.one_in(2);
    for (PlannedService& planned : asked.alternative.services) {
        price_by_time(dice, planned, book);
        if (by_month)
            interrupt(dice, planned, book);
    }
    // A cap of a service holds for lines that are charged at other prices, too.
    if (dice.one_in(4)) {
        PlannedService again = asked.alternative.services.front();
        again.mode = again.mode == Mode::Own ? Mode::Purchased : Mode::Own;
        asked.alternative.services.push_back(again);
    }
    if (by_month) {
        const year_month first(book.date().year(), book.date().month());
        asked.months = {first, first + months(1)};
    }
    if (dice.one_in(3))
        asked.ceiling_used = {dice.money("900"_eur), dice.money("900"_eur)};
    return asked;
}

} // namespace

class EveryEquationTest : public QObject {
    Q_OBJECT

private slots:
    void numbers_are_read_as_each_language_writes_them();
    void what_does_not_hold_is_found_data();
    void what_does_not_hold_is_found();
    void every_printed_equation_holds();
    void every_step_says_whether_it_states_anything();

private:
    void look_at(const AlternativeEstimate& result);
    void look_at(const std::vector<Step>& steps);
    void look_at_reason(const Line& line);
    void complain(const std::string& why, const std::string& text, const Wording& wording);

    struct InLanguage {
        Wording wording;
        Phrases phrases;
    };
    std::vector<std::unique_ptr<InLanguage>> m_languages = [] {
        std::vector<std::unique_ptr<InLanguage>> all;
        for (const LanguageFacts& facts : kLanguageFacts)
            all.push_back(std::unique_ptr<InLanguage>(
                new InLanguage{Wording(facts.language), Phrases(facts.language)}));
        return all;
    }();
    std::uint64_t m_case = 0;
    int m_sentences = 0;
    std::set<StepId> m_seen;
    int m_faults = 0;
};

void EveryEquationTest::numbers_are_read_as_each_language_writes_them()
{
    const auto is = [](const char* text, Language language, Exact least, Exact most) {
        QString written = QString::fromUtf8(text);
        written.replace(u'_', QChar(QChar::Nbsp));
        const auto read = read_number(written.toStdString(), language);
        return read && read->least == least && read->most == most;
    };
    QVERIFY(is("1_234,50_€", Language::Fi, Exact(123450, 100), Exact(123450, 100)));
    QVERIFY(is("€1,234.50", Language::En, Exact(123450, 100), Exact(123450, 100)));
    QVERIFY(is("−5,00_€", Language::Sv, Exact(-5), Exact(-5)));
    QVERIFY(is("(−5,00_€)", Language::Sv, Exact(-5), Exact(-5)));
    QVERIFY(is("17_1/3", Language::Fi, Exact(52, 3), Exact(52, 3)));
    QVERIFY(is("1/3", Language::En, Exact(1, 3), Exact(1, 3)));
    QVERIFY(is("1_000_1/3", Language::Fi, Exact(3001, 3), Exact(3001, 3)));
    QVERIFY(is("42,5_%", Language::Fi, Exact(425, 1000), Exact(425, 1000)));
    QVERIFY(is("≈_166,67_€", Language::Fi, Exact(166665, 1000), Exact(166675, 1000)));
    QVERIFY(!read_number("1.234,50", Language::Fi));
}

void EveryEquationTest::what_does_not_hold_is_found_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char* sentence, bool holds) {
        QString written = QString::fromUtf8(sentence);
        written.replace(u'_', QChar(QChar::Nbsp));
        QTest::newRow(sentence) << written << holds;
    };
    row("955,07_€ × 26_% ≈ 248,32_€.", true);
    row("955,07_€ × 26_% = 248,32_€.", false);
    row("955,07_€ × 26_% ≈ 248,33_€.", false);
    row("49,60_€ × 1,22 = 60,264_€.", false);
    row("Kuusi × 3 = 18,00_€.", false);
    row("Ei mitään.", true);
    row("Tulot 500,00_€ − tuloraja 699,00_€ = 0,00_€ (vähintään 0).", true);
    row("Tulot 500,00_€ − tuloraja 699,00_€ = 0,00_€.", false);
    row("Tuloraja 3_481,00_€ + 416,00_€ jokaisesta lisähenkilöstä (2) = 4_313,00_€.", true);
    row("Laskukaavalla: (34,00_€ − (−4,00_€)) × 1,2 = 45,60_€.", true);
    row("Laskukaavalla: (34,00_€ − (−4,00_€)) × 1,2 = 36,00_€.", false);
    row("42,5_% puolisoiden yhteisistä tuloista (1_000,00_€ + 500,00_€) = 637,50_€.", true);
    row("3 päivässä × 30_5/12 = 91_1/4 kuukaudessa.", true);
    row("0 × 4 = 1 kuukaudessa.", false);
}

void EveryEquationTest::what_does_not_hold_is_found()
{
    QFETCH(QString, sentence);
    QFETCH(bool, holds);
    QCOMPARE(fault_of_equation(sentence.toStdString(), Language::Fi).empty(), holds);
}

void EveryEquationTest::every_printed_equation_holds()
{
    for (m_case = 0; m_case < static_cast<std::uint64_t>(cases()) && m_faults < 20; ++m_case) {
        Dice dice(m_case);
        const Snapshot& book = random_book(dice);
        const Question asked = question(dice, book);
        const auto result = estimate_alternative(asked.household, asked.ceiling_used,
                                                 asked.alternative, book, asked.months);
        if (result)
            look_at(*result);
    }
    QCOMPARE(m_faults, 0);
    QVERIFY2(m_sentences > 30 * cases(), qPrintable(QString::number(m_sentences)));
    for (std::size_t i = 0; i < word_count<StepId>(); ++i) {
        const auto id = static_cast<StepId>(i);
        QVERIFY2(m_seen.contains(id), std::string(word(id)).c_str());
    }
}

void EveryEquationTest::look_at(const AlternativeEstimate& result)
{
    for (const Line& line : result.lines) {
        look_at(line.steps);
        look_at(line.own_service_steps);
        look_at_reason(line);
    }
    for (const MonthEstimate& month : result.months) {
        for (const MonthLine& line : month.lines)
            look_at(line.steps);
    }
    look_at(result.money_left_steps);
}

void EveryEquationTest::look_at(const std::vector<Step>& steps)
{
    for (const Step& step : steps) {
        m_seen.insert(step.id);
        for (const auto& in : m_languages) {
            ++m_sentences;
            const std::string sentence = in->wording.sentence(step);
            const std::string why = fault_of_equation(sentence, in->wording.language());
            if (!why.empty())
                complain(why, sentence, in->wording);
            if (is_equation(step.id) || in->phrases.is_held_share(sentence))
                continue;
            const auto numbers = in->phrases.numbers(step.id, sentence);
            if (!numbers)
                complain("its numbers cannot be read", sentence, in->wording);
            else if (!holds_in_words(step.id, *numbers))
                complain("is not so", sentence, in->wording);
        }
    }
}

// "5,25 € × 17 1/3 ateriaa" is what the client pays.
void EveryEquationTest::look_at_reason(const Line& line)
{
    const StepId deciding = line.deciding_step().id;
    if (line.looked_at.undisclosed
        || (deciding != StepId::SingleShare && deciding != StepId::CombinedShare
            && deciding != StepId::PriceTimesQuantity))
        return;
    for (const auto& in : m_languages) {
        const std::string reason = short_reason(line, in->wording);
        if (deciding == StepId::PriceTimesQuantity && reason.find("×") == std::string::npos)
            continue;
        ++m_sentences;
        const auto stated = read_expression(reason, in->wording.language());
        const Exact paid(line.client_total().value, 100);
        if (!stated || !rounded(*stated).meets({paid, paid}))
            complain("is not what is paid", reason, in->wording);
    }
}

void EveryEquationTest::complain(const std::string& why, const std::string& text,
                                 const Wording& wording)
{
    ++m_faults;
    qWarning("case %llu, %s: %s: %s", static_cast<unsigned long long>(m_case),
             std::string(word(wording.language())).c_str(), why.c_str(), text.c_str());
}

// A new sentence is either an equation with its sign, or read in words above, or states none.
void EveryEquationTest::every_step_says_whether_it_states_anything()
{
    for (std::size_t i = 0; i < word_count<StepId>(); ++i) {
        const auto id = static_cast<StepId>(i);
        for (const auto& in : m_languages) {
            const Step step{.id = id, .value = Exact(700), .with = {Exact(30), Exact(2), Exact(3)}};
            const bool has_sign = in->wording.sentence(step).find(" \u2248 ") != std::string::npos;
            QCOMPARE(has_sign, is_equation(id));
        }
    }
}

QTEST_GUILESS_MAIN(EveryEquationTest)
#include "every_equation_test.moc"
