// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"
#include "app/commands.h"
#include "app/result_writer.h"
#include "app/standard_streams.h"
#include "app/tariffs_asked_for.h"
#include "ui/sheet/estimate_sheet.h"
#include "ui/sheet/pdf_writer.h"

namespace maksuarvio {

namespace {

// The one case of the input; empty where there is none or another behind it.
std::optional<Answer> only_answer(QIODevice& input, TariffLibrary& library,
                                  const std::string& version, std::FILE* messages)
{
    CaseStream cases(input);
    const auto text = cases.next();
    const std::size_t first_line = cases.first_line();
    if (!text || cases.next())
        return std::nullopt;
    if (*text)
        return answer_or_fall_back(**text, library, version, first_line, messages);
    Answer refused;
    refused.result = text->error();
    return refused;
}

} // namespace

int run_sheet(const EstimateCall& call, std::FILE* out, std::FILE* messages)
{
    auto library = open_tariffs(call.tariffs, messages);
    if (!library)
        return kWrongCall;
    const auto input = open_input(call.input, messages);
    if (!input)
        return kWrongCall;
    const auto found = only_answer(*input, *library, call.tariff_version, messages);
    if (!read_to_end(*input, call.input, messages))
        return kWrongCall;
    if (!found) {
        say(messages, CommandLine::tr("A sheet is made of one case: give exactly one."));
        return kWrongCall;
    }
    const Wording wording(call.language);
    const Estimate* estimate = found->estimate();
    if (!estimate) {
        std::string text;
        write_json(*found, wording, ErrorWords(wording), true, text);
        std::fwrite(text.data(), 1, text.size(), out);
        return finish_output(out, messages) ? exit_code_of(*found) : kWrongCall;
    }
    const auto index = static_cast<std::size_t>(call.sheet.alternative - 1);
    if (index >= estimate->alternatives.size()) {
        say(messages,
            CommandLine::tr("The case has no alternative %1.").arg(call.sheet.alternative));
        return kWrongCall;
    }
    const auto texts = library->texts(found->organiser, found->date);
    const auto pdf = sheet::write_pdf(sheet_of(
        estimate->alternatives[index], *found->snapshot, texts.value_or(BookTexts{}), wording,
        {.county_cost = call.sheet.county_cost, .money_left = call.sheet.money_left}));
    if (!pdf) {
        say(messages, message(pdf.error()));
        return kSomeFault;
    }
    if (call.sheet.file == QStringLiteral("-")) {
        std::fwrite(pdf->data(), 1, pdf->size(), out);
        return finish_output(out, messages) ? kAllAnswered : kWrongCall;
    }
    return write_output(call.sheet.file, *pdf, Readers::UserAlone, messages) ? kAllAnswered
                                                                             : kWrongCall;
}

} // namespace maksuarvio
