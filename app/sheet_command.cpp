// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"
#include "app/commands.h"
#include "app/result_writer.h"
#include "app/standard_streams.h"
#include "app/tariffs_asked_for.h"
#include "ui/sheet/pdf_writer.h"
#include "ui/sheet/sheet_form.h"

#include <algorithm>

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

// Empty where the case has no such alternative.
std::vector<NamedAlternative> shown(const Estimate& estimate, const SheetCall& call)
{
    std::vector<NamedAlternative> alternatives;
    for (std::size_t i = 0; i < estimate.alternatives.size(); ++i) {
        if (call.form == SheetForm::Comparison || i + 1 == std::size_t(call.alternative))
            alternatives.push_back({&estimate.alternatives[i], i});
    }
    return alternatives;
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
    const std::vector<NamedAlternative> alternatives = shown(*estimate, call.sheet);
    if (alternatives.empty()) {
        say(messages,
            CommandLine::tr("The case has no alternative %1.").arg(call.sheet.alternative));
        return kWrongCall;
    }
    if (std::ranges::any_of(alternatives, [](const NamedAlternative& alternative) {
            return is_stopped(*alternative.estimate);
        })) {
        say(messages, CommandLine::tr("The sum cannot be paid so: there is no sheet of it."));
        return kSomeFault;
    }
    const BookTexts texts = library->texts(found->organiser, found->date).value_or(BookTexts{});
    const SheetOptions options{.county_cost = call.sheet.county_cost,
                               .money_left = call.sheet.money_left};
    const auto pdf = sheet::write_pdf(
        make_document(call.sheet.form, alternatives, {*found->snapshot, texts, wording, options}));
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
