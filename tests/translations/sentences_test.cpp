// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "translations/language.h"
#include "translations/wording.h"

#include <QTest>

using namespace maksuarvio;
using namespace std::chrono;

namespace {

constexpr std::array kLanguages{Language::Fi, Language::Sv, Language::En};

// Expected texts have _ where a no-break space stands.
using InThreeLanguages = std::array<const char*, kLanguages.size()>;

Exact money(std::int64_t cents)
{
    return Exact(Cents(cents));
}

Row home_service_limit()
{
    return {.key = Key::HomeServiceIncomeLimit,
            .service = {},
            .mode = {},
            .persons = 1,
            .value = money(69900),
            .measure = Measure::EurPerMonth,
            .from = 2026y / January / 1,
            .to = 2028y / January / 1,
            .reference = "734/1992 10 e §",
            .source = {},
            .status = Status::Official,
            .reviewed = {}};
}

} // namespace

class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void steps_are_sentences_data();
    void steps_are_sentences();
    void notes_are_sentences_data();
    void notes_are_sentences();
    void every_step_can_be_told();
    void provenance_names_validity_and_status();
    void errors_are_sentences();
    void a_missing_value_is_named_with_its_day();
    void plans_are_told_with_unit_and_period_data();
    void plans_are_told_with_unit_and_period();
    void names_follow_the_language();
    void tariff_texts_fall_back_to_finnish();

private:
    static void compare(const std::function<std::string(const Wording&)>& text,
                        const InThreeLanguages& expected);
};

Q_DECLARE_METATYPE(Step)
Q_DECLARE_METATYPE(Note)
Q_DECLARE_METATYPE(PlannedService)
Q_DECLARE_METATYPE(InThreeLanguages)

void SentencesTest::compare(const std::function<std::string(const Wording&)>& text,
                            const InThreeLanguages& expected)
{
    for (std::size_t i = 0; i < kLanguages.size(); ++i) {
        const Wording wording(kLanguages[i]);
        QString wanted = QString::fromUtf8(expected[i]);
        wanted.replace(u'_', QChar(QChar::Nbsp));
        QCOMPARE(QString::fromStdString(text(wording)), wanted);
    }
}

void SentencesTest::steps_are_sentences_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<InThreeLanguages>("expected");

    QTest::newRow("no number") << Step{.id = StepId::NothingPlanned}
                               << InThreeLanguages{
                                      "Mitään ei ole suunniteltu, joten mitään ei makseta.",
                                      "Inget är planerat, så inget betalas.",
                                      "Nothing is planned, so nothing is paid."};
    QTest::newRow("numbers and a period")
        << Step{.id = StepId::QuantityMonth,
                .value = Exact(52, 3),
                .measure = Measure::HoursPerMonth,
                .with = {Exact(4), Exact(static_cast<int>(Period::Week)), Exact(52, 12)}}
        << InThreeLanguages{"4 viikossa × 4_1/3 = 17_1/3 kuukaudessa.",
                            "4 i veckan × 4_1/3 = 17_1/3 i månaden.",
                            "4 a week × 4_1/3 = 17_1/3 a month."};
    QTest::newRow("money and a number")
        << Step{.id = StepId::IncomeLimit,
                .value = money(129000),
                .with = {Exact(2), Exact(), Exact()}}
        << InThreeLanguages{"Tuloraja, talouden koko 2: 1_290,00_€ kuukaudessa.",
                            "Inkomstgräns, hushållets storlek 2: 1_290,00_€ i "
                            "månaden.",
                            "Income limit of a household of 2: €1,290.00 a "
                            "month."};
    QTest::newRow("a subtraction")
        << Step{.id = StepId::Excess,
                .value = money(80100),
                .with = {money(150000), money(69900), Exact()}}
        << InThreeLanguages{"Tulot 1_500,00_€ − tuloraja 699,00_€ = 801,00_€ (vähintään 0).",
                            "Inkomster 1_500,00_€ − inkomstgräns 699,00_€ = 801,00_€ (minst 0).",
                            "Income €1,500.00 − income limit €699.00, at least 0 = €801.00."};
    QTest::newRow("a subtraction of less than 0")
        << Step{.id = StepId::VoucherFormula,
                .value = money(4560),
                .with = {money(3400), money(-400), Exact(6, 5)}}
        << InThreeLanguages{"Laskukaavalla: (34,00_€ − (−4,00_€)) × 1,2 = 45,60_€.",
                            "Enligt formeln: (34,00_€ − (−4,00_€)) × 1,2 = 45,60_€.",
                            "By the formula: (€34.00 − (−€4.00)) × 1.2 = €45.60."};
    QTest::newRow("a percentage") << Step{.id = StepId::IncomeShare,
                                          .value = money(20826),
                                          .with = {money(80100), Exact(2600, 10000), Exact()}}
                                  << InThreeLanguages{"801,00_€ × 26_% = 208,26_€.",
                                                      "801,00_€ × 26_% = 208,26_€.",
                                                      "€801.00 × 26% = €208.26."};
    QTest::newRow("a share of two incomes")
        << Step{.id = StepId::CombinedShare,
                .value = money(106250),
                .with = {money(150000), money(100000), Exact(4250, 10000)}}
        << InThreeLanguages{
               "42,5_% puolisoiden yhteisistä tuloista (1_500,00_€ + 1_000,00_€) = "
               "1_062,50_€.",
               "42,5_% av makarnas sammanlagda inkomster (1_500,00_€ + 1_000,00_€) = "
               "1_062,50_€.",
               "42.5% of one's own €1,500.00 and the spouse's €1,000.00 together = €1,062.50."};
    const auto share_of = [](std::int64_t cents) {
        return Step{.id = StepId::ShareOfFee,
                    .value = money(cents),
                    .with = {money(10'000), Exact(2), Exact(3)}};
    };
    QTest::newRow("a share by amount, rounded down")
        << share_of(6'666)
        << InThreeLanguages{
               "Yhteisestä maksusta 100,00_€ tämän palvelun osuus (määrä 2 / 3): 66,66_€ "
               "kuukaudessa.",
               "Av den gemensamma avgiften 100,00_€ är den här tjänstens andel (mängd 2 / 3): "
               "66,66_€ i månaden.",
               "Of the common fee €100.00 the share of this service (2 of 3): €66.66 a month."};
    QTest::newRow("a share by amount, rounded up")
        << share_of(6'667)
        << InThreeLanguages{
               "Yhteisestä maksusta 100,00_€ tämän palvelun osuus (määrä 2 / 3): 66,67_€ "
               "kuukaudessa.",
               "Av den gemensamma avgiften 100,00_€ är den här tjänstens andel (mängd 2 / 3): "
               "66,67_€ i månaden.",
               "Of the common fee €100.00 the share of this service (2 of 3): €66.67 a month."};
    QTest::newRow("a share that its cost held")
        << share_of(6'665)
        << InThreeLanguages{
               "Yhteinen maksu 100,00_€ ei jakaudu pelkän määrän (2 / 3) mukaan, koska minkään "
               "palvelun osuus ei ylitä sen kustannusta; tämän palvelun osuus: 66,65_€ "
               "kuukaudessa.",
               "Den gemensamma avgiften 100,00_€ delas inte enbart enligt mängd (2 / 3), eftersom "
               "ingen tjänsts andel är större än vad den kostar; den här tjänstens andel: 66,65_€ "
               "i månaden.",
               "The common fee €100.00 is not divided by amount alone (2 of 3), since no service's "
               "share is above what it costs; the share of this service: €66.65 a month."};
    QTest::newRow("a share that another's cost raised")
        << share_of(6'668)
        << InThreeLanguages{
               "Yhteinen maksu 100,00_€ ei jakaudu pelkän määrän (2 / 3) mukaan, koska minkään "
               "palvelun osuus ei ylitä sen kustannusta; tämän palvelun osuus: 66,68_€ "
               "kuukaudessa.",
               "Den gemensamma avgiften 100,00_€ delas inte enbart enligt mängd (2 / 3), eftersom "
               "ingen tjänsts andel är större än vad den kostar; den här tjänstens andel: 66,68_€ "
               "i månaden.",
               "The common fee €100.00 is not divided by amount alone (2 of 3), since no service's "
               "share is above what it costs; the share of this service: €66.68 a month."};
    QTest::newRow("a price has its unit")
        << Step{.id = StepId::Price, .value = money(900), .measure = Measure::EurPerMeal}
        << InThreeLanguages{"Hinta 9,00_€ / ateria.", "Pris 9,00_€ / måltid.",
                            "Price €9.00 / meal."};
    QTest::newRow("three numbers and a unit")
        << Step{.id = StepId::VoucherValue,
                .value = money(2850),
                .measure = Measure::EurPerHour,
                .with = {money(2850), money(840), money(4080)}}
        << InThreeLanguages{
               "Palvelusetelin arvo: 28,50_€ / tunti (kaavalla 28,50_€; vähintään 8,40_€, enintään "
               "40,80_€).",
               "Servicesedelns värde: 28,50_€ / timme (enligt formeln 28,50_€; minst 8,40_€, högst "
               "40,80_€).",
               "Value of the voucher: €28.50 / hour (by the formula €28.50; at least €8.40, at "
               "most €40.80)."};
}

void SentencesTest::steps_are_sentences()
{
    QFETCH(Step, step);
    QFETCH(InThreeLanguages, expected);
    compare([&](const Wording& wording) { return wording.sentence(step); }, expected);
}

void SentencesTest::notes_are_sentences_data()
{
    QTest::addColumn<Note>("note");
    QTest::addColumn<InThreeLanguages>("expected");
    static const Row row = home_service_limit();

    QTest::newRow("an income")
        << Note{.code = NoteCode::IncomeNotCounted, .income = IncomeKind::HousingAllowance}
        << InThreeLanguages{"Ei lasketa tuloksi tässä maksussa: Asumistuki.",
                            "Räknas inte som inkomst för den här avgiften: Bostadsbidrag.",
                            "Not counted as income for this fee: Housing allowance."};
    QTest::newRow("a deduction") << Note{.code = NoteCode::DeductionNotCounted,
                                         .deduction = DeductionKind::Enforcement}
                                 << InThreeLanguages{
                                        "Ei vähennetä tässä maksussa: Ulosotto.",
                                        "Dras inte av för den här avgiften: Utsökning.",
                                        "Not deducted for this fee: Enforcement."};
    QTest::newRow("a tariff value")
        << Note{.code = NoteCode::ExampleFigure, .row = &row}
        << InThreeLanguages{
               "Mukana on esimerkkiluku, ei päätetty luku: kotiin annettavien palvelujen tuloraja.",
               "En exempelsiffra ingår, inte en fastställd siffra: inkomstgräns för service i "
               "hemmet.",
               "An example figure took part, not a decided one: income limit of home services."};
    QTest::newRow("money and a month")
        << Note{.code = NoteCode::FeeCeilingCrossed, .with = {money(81500), Exact(4)}}
        << InThreeLanguages{"Vuotuinen maksukatto 815,00_€ täyttyy 4. lasketussa kuukaudessa.",
                            "Avgiftstaket för året 815,00_€ nås i månad 4 av de tolv som räknas.",
                            "The yearly fee ceiling of €815.00 fills in month 4 of the twelve that "
                            "are counted."};
    QTest::newRow("nothing more")
        << Note{.code = NoteCode::NotIncludedReduction}
        << InThreeLanguages{
               "Ei mukana maksussa: maksun alentaminen tai perimättä jättäminen (11 §).",
               "Ingår inte i avgiften: nedsättning eller efterskänkning av avgiften (11 §).",
               "Not included in the fee: a reduction or waiver of the fee (11 §)."};
}

void SentencesTest::notes_are_sentences()
{
    QFETCH(Note, note);
    QFETCH(InThreeLanguages, expected);
    compare([&](const Wording& wording) { return wording.note(note); }, expected);
}

void SentencesTest::every_step_can_be_told()
{
    for (const Language language : kLanguages) {
        const Wording wording(language);
        for (std::size_t i = 0; i < word_count<StepId>(); ++i) {
            const std::string text =
                wording.sentence({.id = static_cast<StepId>(i), .measure = Measure::EurPerHour});
            QVERIFY(text.ends_with('.'));
            QVERIFY2(text.find_first_of("{}") == std::string::npos, text.c_str());
        }
        for (std::size_t i = 0; i < word_count<NoteCode>(); ++i) {
            const std::string text = wording.note({.code = static_cast<NoteCode>(i)});
            QVERIFY(text.ends_with('.'));
            QVERIFY2(text.find_first_of("{}") == std::string::npos, text.c_str());
        }
    }
}

void SentencesTest::provenance_names_validity_and_status()
{
    Row row = home_service_limit();
    compare([&](const Wording& wording) { return wording.provenance(row); },
            {"voimassa 1.1.2026–31.12.2027, virallinen", "gäller 1.1.2026–31.12.2027, officiell",
             "in force 2026-01-01–2027-12-31, official"});
    row.to.reset();
    row.status = Status::Example;
    compare([&](const Wording& wording) { return wording.provenance(row); },
            {"voimassa 1.1.2026–, esimerkki", "gäller 1.1.2026–, exempel",
             "in force 2026-01-01–, example"});
}

void SentencesTest::errors_are_sentences()
{
    const Error error{.code = ErrorCode::ModeNotOffered, .alternative = 0, .service = 0};
    compare([&](const Wording& wording) { return wording.error(error, 2026y / March / 1); },
            {"Alue ei tarjoa palvelua tällä tuotantotavalla.",
             "Området erbjuder inte tjänsten med det här produktionssättet.",
             "The organiser does not offer the service in this mode."});
}

void SentencesTest::a_missing_value_is_named_with_its_day()
{
    Error error{.code = ErrorCode::NoTariff, .key = Key::HomeServiceIncomeLimit};
    const auto text = [&](const Wording& wording) {
        return wording.error(error, 2021y / March / 1);
    };
    compare(text,
            {"Päivänä 1.3.2021 ei ole voimassa arvoa: kotiin annettavien palvelujen tuloraja.",
             "Den 1.3.2021 gäller inget värde: inkomstgräns för service i hemmet.",
             "No value is in force on 2021-03-01: income limit of home services."});
    error.key = Key::Price;
    error.service_id = "meal";
    compare(text, {"Päivänä 1.3.2021 ei ole voimassa arvoa: hinta (meal).",
                   "Den 1.3.2021 gäller inget värde: pris (meal).",
                   "No value is in force on 2021-03-01: price (meal)."});
    error = {.code = ErrorCode::NoTariff, .offered = {{2022y / January / 1, 2026y / January / 1}}};
    compare(text,
            {"Palvelua on tarjolla tällä tuotantotavalla, mutta ei 1.3.2021: 1.1.2022–31.12.2025.",
             "Tjänsten erbjuds med det här produktionssättet, men inte 1.3.2021: "
             "1.1.2022–31.12.2025.",
             "The service is offered in this mode, but not on 2021-03-01: 2022-01-01–2025-12-31."});
}

void SentencesTest::plans_are_told_with_unit_and_period_data()
{
    QTest::addColumn<PlannedService>("planned");
    QTest::addColumn<InThreeLanguages>("expected");
    const auto plan = [](std::int64_t amount, Unit unit, Period per) {
        return PlannedService{.service = {}, .amount = amount, .unit = unit, .per = per};
    };

    QTest::newRow("hours a month")
        << plan(2000, Unit::Hour, Period::Month)
        << InThreeLanguages{"20 tuntia kuukaudessa", "20 timmar i månaden", "20 hours a month"};
    QTest::newRow("part of an hour")
        << plan(250, Unit::Hour, Period::Week)
        << InThreeLanguages{"2,5 tuntia viikossa", "2,5 timmar i veckan", "2.5 hours a week"};
    QTest::newRow("one") << plan(100, Unit::Hour, Period::Day)
                         << InThreeLanguages{"1 tunti päivässä", "1 timme om dagen",
                                             "1 hour a day"};
    QTest::newRow("meals a week") << plan(400, Unit::Meal, Period::Week)
                                  << InThreeLanguages{"4 ateriaa viikossa", "4 måltider i veckan",
                                                      "4 meals a week"};
    QTest::newRow("days a year") << plan(3600, Unit::Day, Period::Year)
                                 << InThreeLanguages{"36 päivää vuodessa", "36 dagar om året",
                                                     "36 days a year"};
    QTest::newRow("all the time") << plan(100, Unit::Month, Period::Month)
                                  << InThreeLanguages{"jatkuvasti", "hela månaden",
                                                      "the whole month"};
    QTest::newRow("a month now and then")
        << plan(200, Unit::Month, Period::Year)
        << InThreeLanguages{"2 kuukautta vuodessa", "2 månader om året", "2 months a year"};
}

void SentencesTest::plans_are_told_with_unit_and_period()
{
    QFETCH(PlannedService, planned);
    QFETCH(InThreeLanguages, expected);
    compare([&](const Wording& wording) { return wording.frequency(planned); }, expected);
}

void SentencesTest::names_follow_the_language()
{
    const auto named = [](auto value) {
        return [value](const Wording& wording) { return std::string(wording.name(value)); };
    };
    compare(named(IncomeKind::CareAllowance),
            {"Eläkettä saavan hoitotuki", "Vårdbidrag för pensionstagare",
             "Care allowance for pensioners"});
    compare(named(DeductionKind::GuardianFee),
            {"Edunvalvojan palkkio", "Intressebevakarens arvode", "Guardian's fee"});
    compare(named(Mode::Voucher), {"palveluseteli", "servicesedel", "service voucher"});
    compare(named(Status::Derived), {"johdettu", "härledd", "derived"});
    compare(named(Category::Support), {"Tukipalvelut", "Stödtjänster", "Support services"});
    compare(named(Unit::Visit), {"käynti", "besök", "visit"});
    compare(named(Period::Month), {"kuukaudessa", "i månaden", "a month"});
    compare(named(Key::FeeCeiling), {"maksukatto", "avgiftstak", "fee ceiling"});
    compare(named(ErrorCode::UnknownService),
            {"Tällaista palvelua ei ole.", "Det finns ingen sådan tjänst.",
             "There is no such service."});
}

void SentencesTest::tariff_texts_fall_back_to_finnish()
{
    Service service;
    service.name[Language::Fi] = "Ateriapalvelu";
    service.name[Language::Sv] = "Måltidstjänst";
    compare([&](const Wording& wording) { return std::string(wording.name(service)); },
            {"Ateriapalvelu", "Måltidstjänst", "Ateriapalvelu"});
    service.name[Language::Sv].clear();
    service.name[Language::En] = "Meal service";
    compare([&](const Wording& wording) { return std::string(wording.name(service)); },
            {"Ateriapalvelu", "Ateriapalvelu", "Meal service"});
    service.name = {};
    compare([&](const Wording& wording) { return std::string(wording.name(service)); },
            {"", "", ""});
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentences_test.moc"
