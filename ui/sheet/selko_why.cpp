// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/selko_why.h"

#include "translations/numbers.h"
#include "ui/sheet/sheet_builder.h"

namespace maksuarvio {

namespace {

class Why {
public:
    explicit Why(const AlternativeEstimate& estimate) : m_estimate(estimate) {}

    std::vector<std::string> texts()
    {
        if (has([](const Line& line) { return line.looked_at.undisclosed; }))
            return {"Emme tiedä tulojasi.\nSiksi laskimme suurimman maksun,\n"
                    "jonka sinulta voi pyytää."};
        what_needs_no_price();
        const bool hangs_on_income = incomes();
        if (hangs_on_income)
            say("Tarkista, että tulot ovat oikein.\nKerro asiakasohjaajalle, jos tulot muuttuvat.");
        else if (m_texts.empty())
            say("Näiden palvelujen hinta on sama kaikille.\nTulosi eivät muuta hintaa.");
        return std::move(m_texts);
    }

private:
    void say(std::string text) { m_texts.push_back(std::move(text)); }

    template <typename Is> bool has(Is is_so) const
    {
        return std::ranges::any_of(m_estimate.lines, is_so);
    }
    const Step* step(StepId id, Whose whose) const
    {
        for (const Line& line : m_estimate.lines) {
            const Step* found = line.planned.whose == whose ? find_step(line, id) : nullptr;
            if (found)
                return found;
        }
        return nullptr;
    }
    const Step* step_of_either(StepId id) const
    {
        const Step* found = step(id, Whose::Client);
        return found ? found : step(id, Whose::Spouse);
    }

    void what_needs_no_price()
    {
        if (step(StepId::GuaranteePensionExempt, Whose::Client))
            say("Saat takuueläkettä.\nSiksi et maksa kaikista palveluista.");
        if (step(StepId::GuaranteePensionExempt, Whose::Spouse))
            say("Puolisosi saa takuueläkettä.\nSiksi hän ei maksa kaikista palveluista.");
        if (step_of_either(StepId::CoveredByLongTermCare))
            say("Hoidon maksuun kuuluu muitakin palveluja.\nNiistä ei makseta erikseen.");
    }

    bool incomes()
    {
        const Step* home = step_of_either(StepId::Income);
        const Step* band = home ? nullptr : step_of_either(StepId::BandIncome);
        const Step* client = step(StepId::ClientNetIncome, Whose::Client);
        const Step* spouse = step(StepId::ClientNetIncome, Whose::Spouse);
        if (!home && !band && !client && !spouse)
            return false;
        say("Hinta riippuu tuloista.\nKun tulot ovat isommat, maksu on isompi.");
        if (home || band)
            say(at_home() + about_in_selko(home ? home->with[0] : band->value)
                + " kuukaudessa ennen veroja.");
        if (client)
            long_term_care(Whose::Client, *client);
        if (spouse)
            long_term_care(Whose::Spouse, *spouse);
        return true;
    }

    // 10 f §: the household's income, which may be that of one alone.
    std::string at_home() const
    {
        ByPerson<bool> of;
        for (const Line& line : m_estimate.lines) {
            if (!line.looked_at.household_gross)
                continue;
            const ByPerson<bool> earners = earners_of(line);
            of.client |= earners.client;
            of.spouse |= earners.spouse;
        }
        return of.client && of.spouse ? "Laskimme hinnan teidän yhteisillä tuloillanne:\n"
               : of.spouse            ? "Laskimme hinnan puolisosi tuloilla:\n"
               : of.client            ? "Laskimme hinnan sinun tuloillasi:\n"
                                      : "Laskimme hinnan näillä tuloilla:\n";
    }

    // The fee of one from that one's income, and where it is so, from the other's, too.
    void long_term_care(Whose whose, const Step& net)
    {
        const bool own = whose == Whose::Client;
        say((own ? "Laskimme hinnan sinun tuloillasi:\n" : "Laskimme hinnan puolisosi tuloilla:\n")
            + after_tax(net));
        if (const Step* other = step(StepId::SpouseNetIncome, whose))
            say((own ? "Laskimme mukaan myös puolisosi tulot:\n"
                     : "Laskimme mukaan myös sinun tulosi:\n")
                + after_tax(*other));
        if (const Step* kept = step(StepId::AfterAllowance, whose))
            say((own ? "Sinulle pitää jäädä joka kuukausi\nomaan käyttöön vähintään "
                     : "Puolisollesi pitää jäädä joka kuukausi\nomaan käyttöön vähintään ")
                + about_in_selko(kept->with[1]) + ".");
    }
    static std::string after_tax(const Step& net)
    {
        return about_in_selko(net.value) + " kuukaudessa verojen jälkeen.";
    }

    const AlternativeEstimate& m_estimate;
    std::vector<std::string> m_texts;
};

} // namespace

std::string about_in_selko(Exact cents)
{
    std::string text = money_text(Cents(round_half_up(cents * Exact(1, 100)) * 100), Language::Fi);
    text.resize(text.find(','));
    return "noin " + text + " euroa";
}

std::string who_bills_in_selko(const AlternativeEstimate& estimate)
{
    const Row* told = nullptr;
    for (const Line& line : estimate.lines) {
        const auto note = std::ranges::find(line.notes, NoteCode::OwnShareBilledBy, &Note::code);
        if (note != line.notes.end())
            told = note->row;
    }
    if (!told)
        return "Kysy, kuka lähettää siitä laskun.";
    return static_cast<BilledBy>(round_down(told->value)) == BilledBy::Provider
               ? "Laskun lähettää palvelun tuottaja."
               : "Laskun lähettää alue.";
}

std::vector<std::string> why_in_selko(const AlternativeEstimate& estimate)
{
    return Why(estimate).texts();
}

} // namespace maksuarvio
