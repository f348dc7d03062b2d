// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/selko_sheet.h"

#include "calc-core/ending_deductions.h"
#include "translations/caveats.h"
#include "ui/sheet/selko_why.h"
#include "ui/sheet/sheet_builder.h"
#include "ui/sheet/sheet_closing.h"

// Selkosuomi is a form of the Finnish language, so that its texts stand here in Finnish and are not
// translated. They follow the criteria of the Finnish Centre for Easy Language: what the reader
// wants to know first, one thing a sentence, a new line at a natural break and none above 55
// characters, everyday words, a hard word explained at once, the reader and the doer named, the sum
// to the cent once and other numbers round.

namespace maksuarvio {

namespace {

class SelkoWriter : SheetBuilder {
public:
    SelkoWriter(const AlternativeEstimate& estimate, const SheetMatter& matter)
        : SheetBuilder(matter), m_estimate(estimate)
    {
    }

    sheet::Document write()
    {
        const std::string title = of(payer(), "Arvio: mitä palvelut maksavat sinulle",
                                     "Arvio: mitä palvelut maksavat teille",
                                     "Arvio: mitä palvelut maksavat puolisollesi");
        add(sheet::Heading{.level = 1, .text = title});
        paragraph("Tämä on selkokielinen arvio.\nTämä ei ole päätös.", Style::Callout);
        what_you_pay();
        what_you_get();
        why();
        what_else();
        if (m_matter.options.money_left)
            what_is_left();
        too_much();
        what_happens_next();
        for_a_relative();
        return {.language = "fi",
                .title = title,
                .creation_date = iso_from_date(m_matter.snapshot.date()),
                .blocks = in_parts(take()),
                .footer = "Selkokielinen arvio, " + date(m_matter.snapshot.date()),
                .type = sheet::TypeSize::Easy};
    }

private:
    // A heading and what it opens stay on one page.
    static Blocks in_parts(Blocks blocks)
    {
        Blocks parts;
        for (sheet::Block& block : blocks) {
            if (std::holds_alternative<sheet::Heading>(block.content) || parts.empty())
                parts.push_back(sheet::Block{sheet::Group{}});
            std::get<sheet::Group>(parts.back().content).blocks.push_back(std::move(block));
        }
        return parts;
    }

    void part(std::string question)
    {
        add(sheet::Heading{.level = 2, .text = std::move(question)});
    }
    void lines(std::string text) { paragraph(std::move(text)); }

    static std::string about(Cents amount) { return about_in_selko(Exact(amount)); }

    /// Who pays: whoever a service is planned for, and both where it is both.
    enum class Payer : std::uint8_t { You, Both, Spouse };
    static Payer payer_of(bool you, bool spouse)
    {
        return you && spouse ? Payer::Both : spouse ? Payer::Spouse : Payer::You;
    }
    /// Of the lines that are so.
    template <typename Is> Payer payer_with(Is is_so) const
    {
        ByPerson<bool> pays;
        for (const Line& line : m_estimate.lines)
            pays[line.planned.whose] |= is_so(line);
        return payer_of(pays.client, pays.spouse);
    }
    Payer payer() const
    {
        return payer_with([](const Line&) { return true; });
    }
    /// The word or sentence that is said of whoever pays.
    static std::string of(Payer payer, const char* you, const char* both, const char* spouse)
    {
        return payer == Payer::You ? you : payer == Payer::Both ? both : spouse;
    }

    void what_you_pay()
    {
        const Payer payer = this->payer();
        const std::string pays = of(payer, "maksat", "maksatte", "puolisosi maksaa");
        part(of(payer, "Paljonko maksat?", "Paljonko maksatte?", "Paljonko puolisosi maksaa?"));
        add(sheet::BigFigure{.label =
                                 of(payer, "Maksat kuukaudessa", "Maksatte yhdessä kuukaudessa",
                                    "Puolisosi maksaa kuukaudessa"),
                             .value = money(m_estimate.client_total_month)});
        if (payer == Payer::Both) {
            const auto each = *client_total_by_person(m_estimate);
            lines("Sinun palvelusi maksavat " + about(each.client)
                  + ".\nPuolisosi palvelut maksavat " + about(each.spouse) + ".");
        }
        to_whom(payer);
        later(pays);
        ceiling(pays);
        to_check();
    }

    void to_whom(Payer payer)
    {
        const std::string begin = of(payer, "Maksat", "Maksatte", "Puolisosi maksaa");
        const auto has_share = [](const Line& line) { return line.client_to_provider > Cents(0); };
        const std::string share =
            of(payer_with(has_share), "sinun osasi palvelun hinnasta",
               "teidän osanne palvelun hinnasta", "puolisosi osa palvelun hinnasta");
        const Cents fees = m_estimate.client_fee_month;
        const Cents shares = m_estimate.client_to_provider_month;
        if (fees > Cents(0) && shares > Cents(0))
            lines(begin + " alueelle " + about(fees) + ".\nTämä on asiakasmaksu.\n" + begin
                  + " lisäksi " + about(shares) + ".\nSe on " + share + ".\n"
                  + who_bills_in_selko(m_estimate));
        else if (shares > Cents(0))
            lines("Tämä on " + share + ".\n" + who_bills_in_selko(m_estimate));
        else if (fees > Cents(0))
            lines("Tämä on asiakasmaksu.\nAsiakasmaksu on maksu, "
                  + of(payer, "jonka maksat palvelusta.", "jonka maksatte palvelusta.",
                       "jonka asiakas maksaa palvelusta."));
        else if (m_estimate.client_total_month_before_ceiling || !later_totals(m_estimate).empty())
            lines(of(payer, "Et maksa nyt mitään.", "Ette maksa nyt mitään.",
                     "Puolisosi ei maksa nyt mitään."));
        else
            lines(of(payer, "Et maksa näistä palveluista mitään.",
                     "Ette maksa näistä palveluista mitään.",
                     "Puolisosi ei maksa näistä palveluista mitään."));
    }

    // What a home that was left costs makes the fee smaller for some months only.
    void later(const std::string& pays)
    {
        for (const LaterTotal& then : later_totals(m_estimate))
            lines("Maksu muuttuu myöhemmin.\n" + std::to_string(then.after_months)
                  + " kuukauden jälkeen " + pays + "\nkuukaudessa " + about(then.client_total)
                  + ".");
    }

    void ceiling(const std::string& pays)
    {
        if (!m_estimate.client_total_month_after_ceiling)
            return;
        const ByPerson<bool> full = noted_of(m_estimate, NoteCode::FeeCeilingFull);
        const ByPerson<bool> crossed = noted_of(m_estimate, NoteCode::FeeCeilingCrossed);
        const bool is_full = full.client || full.spouse;
        std::string text = "Osalla maksuista on vuodessa yläraja.\n";
        if (is_full)
            text += of(payer_of(full.client, full.spouse), "Olet jo maksanut ylärajaan asti.",
                       "Olette jo maksaneet ylärajaan asti.",
                       "Puolisosi on jo maksanut ylärajaan asti.");
        if (is_full && (crossed.client || crossed.spouse))
            text += crossed.client ? "\nSinun ylärajasi ei ole vielä täynnä."
                                   : "\nPuolisosi yläraja ei ole vielä täynnä.";
        if (const auto again = january_total(m_estimate, m_matter.snapshot.date()))
            text += "\nVuoden alusta " + pays + " taas kuukaudessa\n" + about(*again) + ".";
        if (!is_full)
            text += of(payer_of(crossed.client, crossed.spouse),
                       "Kun olet maksanut ylärajaan asti,", "Kun olette maksaneet ylärajaan asti,",
                       "Kun puolisosi on maksanut ylärajaan asti,")
                    + "\n" + pays + " kuukaudessa "
                    + about(*m_estimate.client_total_month_after_ceiling) + ".";
        lines(std::move(text));
    }

    void to_check()
    {
        bool others = false;
        const auto look_at = [&](const std::vector<Note>& notes) {
            for (const Note& note : notes)
                others = others
                         || (weight_of(note.code) == NoteWeight::Check
                             && note.code != NoteCode::IncomeUnknownHighestFee
                             && note.code != NoteCode::FeesExceedIncome);
        };
        look_at(m_estimate.notes);
        for (const Line& line : m_estimate.lines)
            look_at(line.notes);
        if (others)
            lines("Summa voi vielä muuttua.\nAsiakasohjaaja tarkistaa sen ennen päätöstä.");
    }

    void what_you_get()
    {
        part("Mitä saat?");
        std::vector<std::string> items;
        for (const Line& line : m_estimate.lines) {
            std::string item = std::string(m_wording.name(*line.service)) + ",\n"
                               + m_wording.frequency(line.planned);
            if (line.planned.whose == Whose::Spouse)
                item += "\n(puolisollesi)";
            items.push_back(std::move(item));
        }
        add(sheet::List{.items = std::move(items)});
        if (relief_of(m_estimate).of_vouchers)
            voucher();
    }

    // Not every voucher is worth something, and not each is known.
    void voucher()
    {
        const Payer whose = payer_with(is_with_voucher);
        std::string text = of(whose, "Saat palvelusetelin.\n", "Saatte palvelusetelin.\n",
                              "Puolisosi saa palvelusetelin.\n");
        if (std::ranges::all_of(m_estimate.lines, [](const Line& line) {
                return !is_with_voucher(line)
                       || (line.county_gross > Cents(0) && line.client_to_provider > Cents(0));
            }))
            text += "Sillä alue maksaa osan palvelun hinnasta.\n"
                    + std::string(of(whose, "Sinä maksat loput.\n", "Te maksatte loput.\n",
                                     "Hän maksaa loput.\n"));
        lines(text
              + of(whose, "Sinä valitset, kuka palvelun tekee.",
                   "Te valitsette, kuka palvelun tekee.", "Hän valitsee, kuka palvelun tekee."));
    }
    static bool is_with_voucher(const Line& line) { return line.planned.mode == Mode::Voucher; }

    void why()
    {
        part(of(payer(), "Miksi maksat tämän verran?", "Miksi maksatte tämän verran?",
                "Miksi puolisosi maksaa tämän verran?"));
        for (std::string& reason : why_in_selko(m_estimate))
            lines(std::move(reason));
    }

    void what_else()
    {
        std::vector<std::string> items;
        const auto add_noted = [&](NoteCode code, const char* item) {
            if (std::ranges::find(m_estimate.notes, code, &Note::code) != m_estimate.notes.end())
                items.emplace_back(item);
        };
        add_noted(NoteCode::NotIncludedRent, "vuokra");
        add_noted(NoteCode::NotIncludedElectricity, "sähkö");
        add_noted(NoteCode::NotIncludedMedicines, "lääkkeet");
        if (items.empty())
            return;
        part("Mitä muuta maksat itse?");
        lines("Tässä arviossa ei ole näitä:");
        add(sheet::List{.items = std::move(items)});
    }

    void what_is_left()
    {
        ByPerson<std::optional<Cents>> left;
        Payer of_client = Payer::You;
        if (m_estimate.money_left_by_person) {
            left = *m_estimate.money_left_by_person;
        } else if (m_estimate.money_left_of != MoneyLeftOf::Nobody) {
            left.client = m_estimate.money_left_month;
            if (m_estimate.money_left_of == MoneyLeftOf::Household)
                of_client = Payer::Both;
        }
        if (!left.client && !left.spouse)
            return;
        part("Paljonko rahaa jää?");
        if (left.client)
            lines(left_to(of_client, *left.client));
        if (left.spouse)
            lines(left_to(Payer::Spouse, *left.spouse));
    }
    static std::string left_to(Payer whose, Cents left)
    {
        if (left < Cents(0))
            return "Rahat eivät riitä.\n"
                   + of(whose, "Sinulta puuttuu", "Teiltä puuttuu", "Puolisoltasi puuttuu")
                   + " kuukaudessa " + about(Cents(0) - left) + ".";
        return of(whose, "Sinulle jää", "Teille jää", "Puolisollesi jää") + " kuukaudessa "
               + about(left) + ",\nkun nämä palvelut on maksettu\n"
               + "ja myös muut menot, joista kerroit.";
    }

    void too_much()
    {
        part("Mitä voit tehdä, jos maksu on liian suuri?");
        const Relief relief = relief_of(m_estimate);
        if (relief.of_fees)
            lines("Voit pyytää, että maksu on pienempi.\nSaat pienemmän maksun,\n"
                  "jos rahasi eivät muuten riitä elämiseen.");
        if (relief.of_vouchers)
            lines("Voit pyytää, että palveluseteli on suurempi.\n"
                  + std::string(of(payer_with(is_with_voucher), "Silloin sinä maksat vähemmän.",
                                   "Silloin te maksatte vähemmän.",
                                   "Silloin puolisosi maksaa vähemmän.")));
        std::string whom = "Kysy lisää:";
        for (const std::string& line : contact_lines(m_matter.texts, m_wording))
            whom += "\n" + line;
        lines(contact_lines(m_matter.texts, m_wording).empty() ? "Kysy asiakasohjaajalta."
                                                               : std::move(whom));
    }

    void what_happens_next()
    {
        part("Mitä tapahtuu seuraavaksi?");
        lines("Asiakasohjaaja sopii kanssasi,\nmitä palveluja saat.\n"
              "Sen jälkeen saat päätöksen paperilla.\nPäätöksestä näet, paljonko maksat.");
        paragraph(m_matter.options.own_line);
        add(sheet::WritingLines{.columns = {{.label = "Kuka soittaa sinulle?", .share = 3},
                                            {.label = "Milloin?", .share = 2}},
                                .lines = 2});
    }

    // What the text itself is spared.
    void for_a_relative()
    {
        part("Läheiselle");
        const Relief relief = relief_of(m_estimate);
        std::string text;
        if (relief.of_fees)
            text += "Maksun pienentäminen: 734/1992 11\u00a0§.\n";
        if (relief.of_vouchers)
            text += "Palvelusetelin arvo: 569/2009 8\u00a0§.\n";
        text.append("Maksut: ")
            .append(m_wording.pick(m_matter.texts.name))
            .append(", " + date(m_matter.snapshot.date()) + ",\n")
            .append(m_matter.snapshot.version())
            .append(".");
        paragraph(std::move(text), Style::Quiet);
    }

    const AlternativeEstimate& m_estimate;
};

} // namespace

sheet::Document selko_sheet(const AlternativeEstimate& estimate, const SheetMatter& matter)
{
    return SelkoWriter(estimate, matter).write();
}

} // namespace maksuarvio
