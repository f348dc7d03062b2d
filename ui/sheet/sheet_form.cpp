// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/sheet/sheet_form.h"

#include "ui/sheet/comparison_sheet.h"
#include "ui/sheet/estimate_sheet.h"
#include "ui/sheet/selko_sheet.h"

#include <algorithm>

namespace maksuarvio {

bool is_stopped(const AlternativeEstimate& alternative)
{
    const auto stops = [](const std::vector<Note>& notes) {
        return std::ranges::any_of(
            notes, [](const Note& note) { return weight_of(note.code) == NoteWeight::Stop; });
    };
    return stops(alternative.notes)
           || std::ranges::any_of(alternative.lines,
                                  [&](const Line& line) { return stops(line.notes); });
}

sheet::Document make_document(SheetForm form, std::span<const NamedAlternative> alternatives,
                              const SheetMatter& matter)
{
    switch (form) {
    case SheetForm::Sheet:
        return sheet_of(alternatives.front(), matter);
    case SheetForm::Large: {
        sheet::Document large = sheet_of(alternatives.front(), matter);
        large.type = sheet::TypeSize::Large;
        return large;
    }
    case SheetForm::Comparison:
        return comparison_sheet(alternatives, matter);
    case SheetForm::Selko:
        return selko_sheet(*alternatives.front().estimate, matter);
    }
    return {};
}

void mark_practice(sheet::Document& document, const Wording& wording)
{
    const SheetPhrases& say = wording.phrases();
    const std::string word = say(QT_TRANSLATE_NOOP("Sheet", "Practice"));
    for (std::string* text : {&document.title, &document.footer})
        *text = say("{1}: {2}", {word, *text});
    // The name of the sheet comes first.
    document.blocks.insert(
        document.blocks.begin() + std::min<std::ptrdiff_t>(1, std::ssize(document.blocks)),
        sheet::Block{sheet::Paragraph{
            .text = say(QT_TRANSLATE_NOOP("Sheet", "A practice case: not the estimate of any "
                                                   "client.")),
            .style = sheet::ParagraphStyle::Callout}});
}

} // namespace maksuarvio
