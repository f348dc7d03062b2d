// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/receipt_text.h"

#include "translations/numbers.h"
#include "translations/reasons.h"
#include "ui/result/county_knowledge.h"

namespace maksuarvio {

namespace {

constexpr const char* kContext = "Receipt";
constexpr std::size_t kWidth = 76;

// In the order of ReceiptWords::Phrase.
constexpr std::array kPhrases{
    QT_TRANSLATE_NOOP("Receipt", "ESTIMATE OF CLIENT FEES"),
    QT_TRANSLATE_NOOP("Receipt", "Tariff"),
    QT_TRANSLATE_NOOP("Receipt", "Day of decision"),
    QT_TRANSLATE_NOOP("Receipt", "Alternative"),
    QT_TRANSLATE_NOOP("Receipt", "The client pays a month"),
    QT_TRANSLATE_NOOP("Receipt", "The client pays a year"),
    QT_TRANSLATE_NOOP("Receipt", "of which to the provider"),
    QT_TRANSLATE_NOOP("Receipt", "Money left a month"),
    QT_TRANSLATE_NOOP("Receipt", "The county's cost a month before the fee"),
    QT_TRANSLATE_NOOP("Receipt", "The county's cost a month after the fee"),
    QT_TRANSLATE_NOOP("Receipt", "The county's cost of some service is not known and not in the "
                                 "sum."),
    QT_TRANSLATE_NOOP("Receipt", "The county's own service would cost the client"),
    QT_TRANSLATE_NOOP("Receipt", "not known"),
    QT_TRANSLATE_NOOP("Receipt", "This is an estimate, not a decision."),
    QT_TRANSLATE_NOOP("Receipt", "No estimate"),
};

// Characters on the screen; UTF-8 continuation bytes are none.
std::size_t width(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

/// What the input says, without what moves a terminal's cursor, colours it or turns its lines
/// round.
std::string one_line(const std::string& text)
{
    QString line = QString::fromStdString(text);
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return line.toStdString();
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
        m_out += m_words[Phrase::Title];
        if (!answer.id.empty())
            m_out += "  (" + one_line(answer.id) + ")";
        m_out += '\n';
        m_out += m_words[Phrase::TariffVersion] + ": " + answer.snapshot->version() + ". "
                 + m_words[Phrase::Decision] + ": " + date_text(answer.date, m_wording.language())
                 + ".\n";
    }

    void alternative(const AlternativeEstimate& alternative)
    {
        rule('=');
        m_out += m_words[Phrase::Alternative] + ": " + one_line(alternative.name) + '\n';
        for (const Line& one : alternative.lines)
            line(one);
        rule('-');
        figure(m_words[Phrase::ClientMonth], alternative.client_total_month);
        if (alternative.client_to_provider_month != Cents(0))
            figure("  " + m_words[Phrase::ToProvider], alternative.client_to_provider_month);
        figure(m_words[Phrase::ClientYear], alternative.client_total_year);
        figure(m_words[Phrase::MoneyLeft], alternative.money_left_month);
        const bool some_cost = county_knowledge(alternative) != CountyKnowledge::None;
        const auto county = [&](Cents cost) {
            return some_cost ? std::optional(cost) : std::nullopt;
        };
        figure(m_words[Phrase::CountyGross], county(alternative.county_gross_month));
        figure(m_words[Phrase::CountyNet], county(alternative.county_net_month));
        if (!alternative.county_cost_complete)
            m_out += "  ! " + m_words[Phrase::CountyIncomplete] + '\n';
        for (const Note& note : alternative.notes)
            m_out += "  · " + m_wording.note(note) + '\n';
        m_out += m_words[Phrase::EstimateOnly] + "\n\n";
    }

private:
    void line(const Line& line)
    {
        m_out += '\n';
        figure(std::string(m_wording.name(*line.service)) + ", "
                   + std::string(m_wording.name(line.planned.mode)) + ", "
                   + m_wording.frequency(line.planned),
               line.client_total());
        m_out += "  = " + SheetPhrases::opening(short_reason(line, m_wording)) + ".\n";
        for (const Step& step : line.steps) {
            m_out += "    " + m_wording.sentence(step) + " (" + std::string(step.reference);
            if (step.row)
                m_out += "; " + m_wording.provenance(*step.row);
            m_out += ")\n";
        }
        if (line.planned.mode == Mode::Voucher && line.own_service_fee)
            figure("    " + m_words[Phrase::OwnService], line.own_service_fee);
        for (const Note& note : line.notes)
            m_out += "    ! " + m_wording.note(note) + '\n';
    }

    void figure(const std::string& label, std::optional<Cents> amount)
    {
        const std::string value =
            amount ? money_text(*amount, m_wording.language()) : m_words[Phrase::Unknown];
        const std::size_t used = width(label) + width(value);
        m_out += label + std::string(used + 2 < kWidth ? kWidth - used : 2, ' ') + value + '\n';
    }
    void rule(char c) { m_out += std::string(kWidth, c) + '\n'; }

    const Wording& m_wording;
    const ReceiptWords& m_words;
    std::string& m_out;
};

} // namespace

ReceiptWords::ReceiptWords(Language language)
{
    const auto texts = program_texts(language);
    for (const char* phrase : kPhrases) {
        const QString found = texts->translate(kContext, phrase);
        m_phrases.push_back(found.isEmpty() ? std::string(phrase) : found.toStdString());
    }
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
    out += words[ReceiptWords::Phrase::Error];
    if (!answer.id.empty())
        out += " (" + one_line(answer.id) + ")";
    out += ": " + report.message;
    if (!report.path.empty())
        out += " [" + one_line(report.path) + "]";
    out += "\n\n";
}

} // namespace maksuarvio
