// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/case_stream.h"
#include "app/commands.h"
#include "app/result_writer.h"
#include "app/standard_streams.h"
#include "ui/sheet/estimate_sheet.h"
#include "ui/sheet/pdf_writer.h"

#include <QFileInfo>
#include <QSaveFile>

namespace maksuarvio {

namespace {

// The one case of the input; empty where there is none or another behind it.
std::optional<Answer> only_answer(QIODevice& input, TariffLibrary& library,
                                  const std::string& version)
{
    CaseStream cases(input);
    const auto text = cases.next();
    const std::size_t first_line = cases.first_line();
    if (!text || cases.next())
        return std::nullopt;
    if (*text)
        return answer(**text, library, version, first_line);
    Answer refused;
    refused.result = text->error();
    return refused;
}

bool fill(QFileDevice& file, const std::string& pdf)
{
    return file.open(QIODevice::WriteOnly)
           && file.write(pdf.data(), qint64(pdf.size())) == qint64(pdf.size()) && file.flush();
}

bool write(const std::string& pdf, const QString& name, std::FILE* messages)
{
    QSaveFile save(name);
    QFile direct(name);
    // A file comes whole or not at all; a pipe or a device is written to, and stays what it is.
    const QFileInfo place(name);
    const bool is_direct = place.exists() && !place.isFile();
    if (is_direct ? fill(direct, pdf) : fill(save, pdf) && save.commit())
        return true;
    const QString reason = is_direct ? direct.errorString() : save.errorString();
    say(messages, Commands::tr("%1: cannot be written: %2").arg(name, reason));
    return false;
}

} // namespace

int run_sheet(const EstimateCall& call, std::FILE* out, std::FILE* messages)
{
    auto library = open_tariffs(call.tariffs, messages);
    if (!library)
        return kWrongCall;
    const auto input = open_input(call.input);
    if (!input) {
        say(messages, Commands::tr("%1: cannot be read: %2").arg(call.input, input.error()));
        return kWrongCall;
    }
    const auto found = only_answer(**input, *library, call.tariff_version);
    if (!found) {
        say(messages, Commands::tr("A sheet is made of one case: give exactly one."));
        return kWrongCall;
    }
    const Wording wording(call.language);
    const Estimate* estimate = found->estimate();
    if (!estimate) {
        std::string text;
        write_json(*found, wording, ErrorWords(wording), text);
        std::fwrite(text.data(), 1, text.size(), out);
        return arrived(out, messages) ? kSomeFault : kWrongCall;
    }
    const auto index = static_cast<std::size_t>(call.sheet.alternative - 1);
    if (index >= estimate->alternatives.size()) {
        say(messages, Commands::tr("The case has no alternative %1.").arg(call.sheet.alternative));
        return kWrongCall;
    }
    const auto texts = library->texts(found->organiser, found->date);
    const auto pdf = sheet::write_pdf(sheet_of(
        estimate->alternatives[index], *found->snapshot, texts.value_or(BookTexts{}), wording,
        {.county_cost = call.sheet.county_cost, .money_left = call.sheet.money_left}));
    if (!pdf) {
        const QString detail = QString::fromStdString(pdf.error().detail);
        say(messages,
            pdf.error().fault == sheet::PdfFault::LibraryMissing
                ? Commands::tr("The sheet cannot be made: %1 is missing beside the program.")
                      .arg(detail)
                : Commands::tr("The sheet cannot be made: %1").arg(detail));
        return kSomeFault;
    }
    return write(*pdf, call.sheet.file, messages) ? kAllAnswered : kWrongCall;
}

} // namespace maksuarvio
