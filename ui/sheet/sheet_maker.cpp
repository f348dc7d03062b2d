// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_maker.h"

#include "ui/sheet/pdf_writer.h"

namespace maksuarvio {

namespace {

// Empty where one of them has no answer.
std::vector<NamedAlternative> shown(const Visit& visit, SheetForm form)
{
    std::vector<NamedAlternative> alternatives;
    const auto& outcomes = visit.outcomes();
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        const bool is_shown = form == SheetForm::Comparison ? outcomes[i].services() > 0
                                                            : i == visit.entries().current;
        if (!is_shown)
            continue;
        const auto& estimate = outcomes[i].estimate;
        if (!estimate || is_stopped(*estimate))
            return {};
        alternatives.push_back({&*estimate, i});
    }
    return alternatives;
}

} // namespace

tl::expected<sheet::Document, NoSheet> make_document(Visit& visit, const SheetChoice& choice)
{
    const std::vector<NamedAlternative> alternatives = shown(visit, choice.form);
    const Snapshot* snapshot = visit.snapshot();
    if (alternatives.empty() || !snapshot)
        return tl::unexpected(NoSheet{});
    const BookTexts texts =
        visit.library().texts(snapshot->organiser(), snapshot->date()).value_or(BookTexts{});
    // The window's language may be one that the form is not written in.
    const Wording wording(is_written_in(choice.form, choice.language) ? choice.language
                                                                      : Language::Fi);
    sheet::Document document =
        make_document(choice.form, alternatives, {*snapshot, texts, wording, choice.options});
    if (visit.entries().practice)
        mark_practice(document, wording);
    return document;
}

tl::expected<QByteArray, NoSheet> make_sheet(Visit& visit, const SheetChoice& choice)
{
    const auto document = make_document(visit, choice);
    if (!document)
        return tl::unexpected(document.error());
    const auto pdf = sheet::write_pdf(*document);
    if (!pdf)
        return tl::unexpected(NoSheet{pdf.error()});
    return QByteArray::fromStdString(*pdf);
}

} // namespace maksuarvio
