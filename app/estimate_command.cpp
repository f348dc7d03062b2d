// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"
#include "app/commands.h"
#include "app/receipt_text.h"
#include "app/result_writer.h"
#include "app/standard_streams.h"

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

    bool answer_all(QIODevice& input, std::FILE* out)
    {
        bool every_one = true;
        CaseStream cases(input);
        std::string text;
        while (std::ferror(out) == 0) {
            auto next = cases.next();
            if (!next)
                break;
            Answer found;
            if (*next)
                found = answer(**next, m_library, m_call.tariff_version, cases.first_line());
            else
                found.result = next->error();
            every_one = every_one && found.estimate();
            text.clear();
            if (m_call.format == OutputFormat::Json)
                write_json(found, m_wording, m_errors, text);
            else
                write_receipt(found, m_wording, m_errors, m_receipt, text);
            std::fwrite(text.data(), 1, text.size(), out);
            std::fflush(out);
        }
        return every_one;
    }

private:
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
    const bool every_one = Answering(call, *library).answer_all(*input, out);
    if (!arrived(out, messages) || !read_to_end(*input, call.input, messages))
        return kWrongCall;
    return every_one ? kAllAnswered : kSomeFault;
}

} // namespace maksuarvio
