// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/beginning.h"

namespace maksuarvio {

Draft statutory_draft(const Book& national, const std::string& organiser,
                      const std::string& version, Date from)
{
    Draft draft = draft_from(national, version, {.from = from, .to = national.header.valid.to});
    draft.base.clear();
    set_header_field(draft.cells, HeaderField::Organiser, organiser);
    for (const BookFile own : {BookFile::Offers, BookFile::Wording, BookFile::Presets})
        draft.cells[own].resize(1);
    // What a service costs is each county's own.
    std::erase_if(draft.cells[BookFile::Values], [](const std::vector<std::string>& row) {
        return row.front() == word(Key::CountyCost)
               || row.front() == word(Key::CountyCostIsMinimum);
    });
    return draft;
}

} // namespace maksuarvio
