// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "app/tariffs_asked_for.h"

#include "app/standard_streams.h"

namespace maksuarvio {

namespace {

void say_what_is_served(const TariffLibrary& library, std::FILE* messages)
{
    for (const OpenError& warning : library.warnings())
        say(messages, message(warning));
    if (library.serves_shipped())
        say(messages,
            CommandLine::tr("Fees are estimated on the tariffs that come with the program."));
}

const LibraryError* store_fault(const Answer& answer)
{
    const auto* error = std::get_if<LibraryError>(&answer.result);
    return error && error->code == LibraryError::Code::StoreFault ? error : nullptr;
}

} // namespace

std::optional<TariffLibrary> open_tariffs(const QString& path, std::FILE* messages)
{
    auto library = TariffLibrary::open(path);
    if (!library) {
        say(messages, message(library.error()));
        say(messages, library.error().faults);
        return std::nullopt;
    }
    say_what_is_served(*library, messages);
    return std::move(*library);
}

Answer answer_or_fall_back(std::string_view text, TariffLibrary& library, std::string_view version,
                           std::size_t first_line, std::FILE* messages)
{
    Answer found = answer(text, library, version, first_line);
    const LibraryError* fault = store_fault(found);
    if (!fault || library.is_named() || library.serves_shipped())
        return found;
    library.fall_back(*fault);
    say_what_is_served(library, messages);
    return answer(text, library, version, first_line);
}

ExitCode exit_code_of(const Answer& answer)
{
    if (store_fault(answer))
        return kWrongCall;
    return answer.estimate() ? kAllAnswered : kSomeFault;
}

} // namespace maksuarvio
