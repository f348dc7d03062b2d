// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"
#include "app/commands.h"
#include "app/receipt_text.h"
#include "app/result_writer.h"
#include "app/standard_streams.h"
#include "app/summary.h"
#include "app/tariffs_asked_for.h"

#include <algorithm>

namespace maksuarvio {

namespace {

// Answers case after case; nothing of one is left when the next is read.
class Answering {
public:
    Answering(const EstimateCall& call, TariffLibrary& library)
        : m_call(call), m_library(library), m_wording(call.language), m_errors(m_wording),
          m_receipt(call.language)
    {
    }

    ExitCode answer_all(QIODevice& input, std::FILE* out, std::FILE* messages)
    {
        ExitCode code = kAllAnswered;
        CaseStream cases(input);
        std::string text;
        Summary summary;
        const auto write = [&] {
            std::fwrite(text.data(), 1, text.size(), out);
            std::fflush(out);
            text.clear();
        };
        if (m_call.format == OutputFormat::Csv)
            text = csv_heading();
        write();
        while (std::ferror(out) == 0) {
            auto next = cases.next();
            if (!next)
                break;
            Answer found;
            if (*next)
                found = answer_or_fall_back(**next, m_library, m_call.tariff_version,
                                            cases.first_line(), messages);
            else
                found.result = next->error();
            code = std::max(code, exit_code_of(found));
            if (m_call.summary)
                summary.add(found);
            append(found, text);
            write();
        }
        if (m_call.summary)
            summary.write(text);
        write();
        return code;
    }

private:
    void append(const Answer& found, std::string& text) const
    {
        switch (m_call.format) {
        case OutputFormat::Json:
            return write_json(found, m_wording, m_errors, m_call.steps, text);
        case OutputFormat::Text:
            return write_receipt(found, m_wording, m_errors, m_receipt, text);
        case OutputFormat::Csv:
            return write_csv(found, m_errors, text);
        }
    }

    const EstimateCall& m_call;
    TariffLibrary& m_library;
    Wording m_wording;
    ErrorWords m_errors;
    ReceiptWords m_receipt;
};

} // namespace

int run_estimate(const EstimateCall& call, std::FILE* out, std::FILE* messages)
{
    auto library = open_tariffs(call.tariffs, messages);
    if (!library)
        return kWrongCall;
    const auto input = open_input(call.input, messages);
    if (!input)
        return kWrongCall;
    const ExitCode code = Answering(call, *library).answer_all(*input, out, messages);
    if (!finish_output(out, messages) || !read_to_end(*input, call.input, messages))
        return kWrongCall;
    return code;
}

} // namespace maksuarvio
