// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/selko_sheet.h"

#include "translations/caveats.h"
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
        const std::string title = "Arvio: mitä palvelut maksavat sinulle";
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

    void part(const char* question) { add(sheet::Heading{.level = 2, .text = question}); }
    void lines(std::string text) { paragraph(std::move(text)); }

    // To the full euro: the exact sum stands once.
    static std::string about(Exact cents)
    {
        std::string text =
            money_text(Cents(round_half_up(cents * Exact(1, 100)) * 100), Language::Fi);
        text.resize(text.find(','));
        return "noin " + text + " euroa";
    }
    static std::string about(Cents amount) { return about(Exact(amount)); }

    void what_you_pay()
    {
        part("Paljonko maksat?");
        add(sheet::BigFigure{.label = "Maksat kuukaudessa",
                             .value = money(m_estimate.client_total_month)});
        if (const auto each = client_total_by_person(m_estimate))
            lines("Sinun palvelusi maksavat " + about(each->client)
                  + ".\nPuolisosi palvelut maksavat " + about(each->spouse) + ".");
        const Cents fees = m_estimate.client_fee_month;
        const Cents shares = m_estimate.client_to_provider_month;
        if (fees > Cents(0) && shares > Cents(0))
            lines("Maksat alueelle " + about(fees) + ".\nTämä on asiakasmaksu.\n"
                  + "Maksat lisäksi palvelun tuottajalle " + about(shares)
                  + ".\nSe on sinun osasi hinnasta.");
        else if (shares > Cents(0))
            lines("Maksat tämän palvelun tuottajalle.\nSe on sinun osasi hinnasta.");
        else if (fees > Cents(0))
            lines("Tämä on asiakasmaksu.\nAsiakasmaksu on maksu, jonka maksat palvelusta.");
        else
            lines("Et maksa näistä palveluista mitään.");
        if (m_estimate.client_total_month_after_ceiling
            && !m_estimate.client_total_month_before_ceiling)
            lines("Osalla maksuista on vuodessa yläraja.\nKun olet maksanut ylärajaan asti,\n"
                  "maksat kuukaudessa "
                  + about(*m_estimate.client_total_month_after_ceiling) + ".");
        if (m_estimate.client_total_month_before_ceiling)
            lines("Osalla maksuista on vuodessa yläraja.\nOlet jo maksanut ylärajaan asti.\n"
                  "Vuoden alusta maksat taas kuukaudessa\n"
                  + about(*m_estimate.client_total_month_before_ceiling) + ".");
        to_check();
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
        if (has([](const Line& line) { return line.planned.mode == Mode::Voucher; }))
            lines("Saat palvelusetelin.\nSillä alue maksaa osan palvelun hinnasta.\n"
                  "Sinä maksat loput.\nSinä valitset, kuka palvelun tekee.");
    }

    bool has(bool (*is_so)(const Line&)) const
    {
        return std::ranges::any_of(m_estimate.lines, is_so);
    }

    const Step* step(StepId id) const
    {
        for (const Line& line : m_estimate.lines) {
            if (const Step* found = find_step(line, id))
                return found;
        }
        return nullptr;
    }

    void why()
    {
        part("Miksi maksat tämän verran?");
        if (has([](const Line& line) { return line.looked_at.undisclosed; }))
            return lines("Emme tiedä tulojasi.\nSiksi laskimme suurimman maksun,\n"
                         "jonka sinulta voi pyytää.");
        const Step* home = step(StepId::Income);
        const Step* band = home ? nullptr : step(StepId::BandIncome);
        const Step* net = step(StepId::ClientNetIncome);
        if (!home && !band && !net)
            return lines("Näiden palvelujen hinta on sama kaikille.\n"
                         "Tulosi eivät muuta hintaa.");
        lines("Hinta riippuu tuloistasi.\nKun tulot ovat isommat, maksu on isompi.");
        if (home || band)
            lines("Laskimme hinnan näillä tuloilla:\n" + about(home ? home->with[0] : band->value)
                  + " kuukaudessa ennen veroja.");
        if (net)
            lines("Laskimme hinnan näillä tuloilla:\n" + about(net->value)
                  + " kuukaudessa verojen jälkeen.");
        if (const Step* spouse = step(StepId::SpouseNetIncome))
            lines("Laskimme mukaan myös puolisosi tulot:\n" + about(spouse->value)
                  + " kuukaudessa verojen jälkeen.");
        if (const Step* kept = step(StepId::AfterAllowance))
            lines("Sinulle pitää jäädä joka kuukausi\nomaan käyttöön vähintään "
                  + about(kept->with[1]) + ".");
        lines("Tarkista, että tulot ovat oikein.\nKerro asiakasohjaajalle, jos tulosi muuttuvat.");
    }

    void what_else()
    {
        part("Mitä muuta maksat itse?");
        lines("Tässä arviossa ei ole näitä:");
        add(sheet::List{.items = {"vuokra", "sähkö", "lääkkeet"}});
    }

    void what_is_left()
    {
        std::optional<Cents> left = m_estimate.money_left_of == MoneyLeftOf::Nobody
                                        ? std::nullopt
                                        : m_estimate.money_left_month;
        if (m_estimate.money_left_by_person)
            left = m_estimate.money_left_by_person->client;
        if (!left)
            return;
        part("Paljonko rahaa jää?");
        const bool of_two =
            m_estimate.money_left_of == MoneyLeftOf::Household && !m_estimate.money_left_by_person;
        if (*left < Cents(0))
            return lines((of_two ? "Rahat eivät riitä.\nTeiltä puuttuu kuukaudessa "
                                 : "Rahat eivät riitä.\nSinulta puuttuu kuukaudessa ")
                         + about(Cents(0) - *left) + ".");
        lines((of_two ? "Teille jää kuukaudessa " : "Sinulle jää kuukaudessa ") + about(*left)
              + ",\nkun nämä palvelut on maksettu\nja myös muut menot, joista kerroit.");
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
                  "Silloin sinä maksat vähemmän.");
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
