// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/receipt_text.h"

#include "tariffs/book/text_rules.h"
#include "translations/county_knowledge.h"
#include "translations/numbers.h"
#include "translations/reasons.h"

namespace maksuarvio {

namespace {

constexpr std::size_t kWidth = 76;

const char* phrase_of(ReceiptWords::Phrase phrase)
{
    using enum ReceiptWords::Phrase;
    switch (phrase) {
    case Title:
        return QT_TRANSLATE_NOOP("Receipt", "ESTIMATE OF CLIENT FEES");
    case TariffVersion:
        return QT_TRANSLATE_NOOP("Receipt", "Tariff");
    case Decision:
        return QT_TRANSLATE_NOOP("Receipt", "Day of decision");
    case Alternative:
        return QT_TRANSLATE_NOOP("Receipt", "Alternative");
    case ClientMonth:
        return QT_TRANSLATE_NOOP("Receipt", "The client pays a month");
    case ClientYear:
        return QT_TRANSLATE_NOOP("Receipt", "The client pays a year");
    case ToProvider:
        return QT_TRANSLATE_NOOP("Receipt", "of which to the provider");
    case OfClient:
        return QT_TRANSLATE_NOOP("Receipt", "of which the client's");
    case OfSpouse:
        return QT_TRANSLATE_NOOP("Receipt", "of which the spouse's");
    case ForSpouse:
        return QT_TRANSLATE_NOOP("Receipt", "for the spouse");
    case MoneyLeft:
        return QT_TRANSLATE_NOOP("Receipt", "Money left a month");
    case CountyGross:
        return QT_TRANSLATE_NOOP("Receipt", "The county's cost a month before the fee");
    case CountyNet:
        return QT_TRANSLATE_NOOP("Receipt", "The county's cost a month after the fee");
    case CountyIncomplete:
        return QT_TRANSLATE_NOOP(
            "Receipt", "The county's cost of some service is not known and not in the sum.");
    case Months:
        return QT_TRANSLATE_NOOP("Receipt", "The client pays in the month");
    case OwnService:
        return QT_TRANSLATE_NOOP("Receipt", "The county's own service would cost the client");
    case Unknown:
        return QT_TRANSLATE_NOOP("Receipt", "not known");
    case EstimateOnly:
        return QT_TRANSLATE_NOOP("Receipt", "This is an estimate, not a decision.");
    case Error:
        return QT_TRANSLATE_NOOP("Receipt", "No estimate");
    }
    return {};
}

// Characters on the screen; UTF-8 continuation bytes are none.
std::size_t width(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

/// Whatever the case or the tariff says, it is one line and moves no terminal.
void add_line(std::string& out, const std::string& line)
{
    out += one_line(QString::fromStdString(line)).toStdString() + '\n';
}

class Receipt {
public:
    Receipt(const Wording& wording, const ReceiptWords& words, std::string& out)
        : m_wording(wording), m_words(words), m_out(out)
    {
    }
    using Phrase = ReceiptWords::Phrase;

    void heading(const Answer& answer)
    {
        const std::string id = answer.id.empty() ? "" : "  (" + answer.id + ")";
        say(m_words[Phrase::Title] + id);
        say(m_words[Phrase::TariffVersion] + ": " + answer.snapshot->version() + ". "
            + m_words[Phrase::Decision] + ": " + date_text(answer.date, m_wording.language())
            + ".");
    }

    void alternative(const AlternativeEstimate& alternative)
    {
        rule('=');
        say(m_words[Phrase::Alternative] + ": " + alternative.name);
        for (const Line& one : alternative.lines)
            line(one);
        rule('-');
        figure(m_words[Phrase::ClientMonth], alternative.client_total_month);
        if (alternative.client_to_provider_month != Cents(0))
            figure("  " + m_words[Phrase::ToProvider], alternative.client_to_provider_month);
        if (const auto totals = client_total_by_person(alternative))
            by_person(totals->client, totals->spouse);
        figure(m_words[Phrase::ClientYear], alternative.client_total_year);
        for (const MonthEstimate& one : alternative.months)
            month(one, alternative.lines);
        figure(m_words[Phrase::MoneyLeft], alternative.money_left_month);
        if (const auto& left = alternative.money_left_by_person; left && left->spouse)
            by_person(left->client, left->spouse);
        const bool some_cost = county_knowledge(alternative) != CountyKnowledge::None;
        const auto county = [&](Cents cost) {
            return some_cost ? std::optional(cost) : std::nullopt;
        };
        figure(m_words[Phrase::CountyGross], county(alternative.county_gross_month));
        figure(m_words[Phrase::CountyNet], county(alternative.county_net_month));
        if (!alternative.county_cost_complete)
            say("  ! " + m_words[Phrase::CountyIncomplete]);
        for (const Note& note : alternative.notes)
            say("  · " + m_wording.note(note));
        say(m_words[Phrase::EstimateOnly]);
        say({});
    }

private:
    void line(const Line& line)
    {
        say({});
        figure(name(line) + ", " + m_wording.frequency(line.planned), line.client_total());
        m_out += "  = " + SheetPhrases::opening(short_reason(line, m_wording)) + ".\n";
        steps(line.steps, "    ");
        for (const std::string& later : later_texts(line, name(line), m_wording))
            say("    " + later);
        if (line.planned.mode == Mode::Voucher && line.own_service_fee)
            figure("    " + m_words[Phrase::OwnService], line.own_service_fee);
        for (const Note& note : line.notes)
            say("    ! " + m_wording.note(note));
    }

    // What it costs in a calendar month, and why each service costs what it does then.
    void month(const MonthEstimate& month, const std::vector<Line>& lines)
    {
        figure("  " + m_words[Phrase::Months] + " " + month_text(month.month, m_wording.language()),
               month.client_total);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const MonthLine& one = month.lines[i];
            figure("    " + name(lines[i]), one.client_fee + one.client_to_provider);
            steps(one.steps, "      ");
        }
    }

    void by_person(std::optional<Cents> client, std::optional<Cents> spouse)
    {
        figure("  " + m_words[Phrase::OfClient], client);
        figure("  " + m_words[Phrase::OfSpouse], spouse);
    }

    std::string name(const Line& line) const
    {
        std::string text(m_wording.name(*line.service));
        text += ", " + std::string(m_wording.name(line.planned.mode));
        if (line.planned.whose == Whose::Spouse)
            text += ", " + m_words[Phrase::ForSpouse];
        return text;
    }

    void steps(const std::vector<Step>& steps, const std::string& margin)
    {
        for (const Step& step : steps) {
            std::string ground(m_wording.reference(step.reference));
            if (step.row)
                ground += (ground.empty() ? "" : "; ") + m_wording.provenance(*step.row);
            say(margin + m_wording.sentence(step) + (ground.empty() ? "" : " (" + ground + ")"));
        }
    }

    void figure(const std::string& label, std::optional<Cents> amount)
    {
        const std::string value =
            amount ? money_text(*amount, m_wording.language()) : m_words[Phrase::Unknown];
        const std::size_t used = width(label) + width(value);
        say(label + std::string(used + 2 < kWidth ? kWidth - used : 2, ' ') + value);
    }
    void rule(char c) { say(std::string(kWidth, c)); }
    void say(const std::string& line) { add_line(m_out, line); }

    const Wording& m_wording;
    const ReceiptWords& m_words;
    std::string& m_out;
};

} // namespace

ReceiptWords::ReceiptWords(Language language)
    : m_phrases(*program_texts(language), "Receipt", phrase_of)
{
}

void write_receipt(const Answer& answer, const Wording& wording, const ErrorWords& errors,
                   const ReceiptWords& words, std::string& out)
{
    if (const Estimate* estimate = answer.estimate()) {
        Receipt receipt(wording, words, out);
        receipt.heading(answer);
        for (const AlternativeEstimate& one : estimate->alternatives)
            receipt.alternative(one);
        return;
    }
    const ErrorReport report = errors.report(answer);
    const std::string id = answer.id.empty() ? "" : " (" + answer.id + ")";
    const std::string place = report.path.empty() ? "" : " [" + report.path + "]";
    add_line(out, words[ReceiptWords::Phrase::Error] + id + ": " + report.message + place);
    add_line(out, {});
}

} // namespace maksuarvio
