// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/beginning.h"

#include "tariffs/library/organisers.h"

namespace maksuarvio {

namespace {

// What is known of one of the 22: its names and its home page, as the sheet has them.
void introduce(const KnownOrganiser& organiser, Draft& draft)
{
    std::vector<std::string> name{"name"};
    std::vector<std::string> contact{"contact_1"};
    std::vector<std::string> home_page{"contact_2"};
    for (const LanguageFacts& language : kLanguageFacts) {
        name.push_back(organiser.name[language.language]);
        contact.push_back(organiser.name[language.language]);
        home_page.push_back(organiser.home_page);
    }
    for (auto& row : {name, contact, home_page})
        draft.cells[BookFile::Wording].push_back(row);
}

} // namespace

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
    if (const KnownOrganiser* known = known_organiser(organiser))
        introduce(*known, draft);
    return draft;
}

} // namespace maksuarvio
