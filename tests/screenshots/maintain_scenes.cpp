// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "maintain_scenes.h"

#include "tests/tariffs/columns.h"
#include "ui/keep/versions/list.h"

namespace maksuarvio {

using namespace columns;
using namespace std::chrono;

namespace {

void draft(MaintainWindow& window)
{
    window.list().setCurrentIndex(window.versions().index_of_version("sample-2022-2027"));
    window.open_draft(draft_from(*window.chosen_book(), "sample-2027",
                                 {.from = 2027y / January / 1, .to = 2028y / January / 1}));
}

DraftEdit& edit(MaintainWindow& window)
{
    return window.draft_page()->session().edit();
}

void type(MaintainWindow& window, Cell place, const QString& text)
{
    PartModel& part = window.draft_page()->edit_page().view(place.file).part();
    part.setData(part.index_of(place), text, Qt::EditRole);
}

int row_of(MaintainWindow& window, Key key)
{
    const CsvRows& rows = edit(window).cells()[BookFile::Values];
    int row = 1;
    while (row + 1 < int(rows.size()) && rows[std::size_t(row)].front() != word(key))
        ++row;
    return row;
}

void version(MaintainWindow& window)
{
    window.list().setCurrentIndex(window.versions().index_of_version("sample-2022-2027"));
}

void values(MaintainWindow& window)
{
    draft(window);
    const int percent = row_of(window, Key::LongTermPercentSingle);
    type(window, {BookFile::Values, percent, ValueFigure}, u"850.00"_qs);
    type(window, {BookFile::Values, percent + 1, ValueFigure}, u"42.00"_qs);
    type(window, {BookFile::Values, percent + 2, ValueFrom}, u"1.1.27"_qs);
    window.draft_page()->session().check();
    window.draft_page()->edit_page().show_place({BookFile::Values, percent, ValueFigure});
}

void part(MaintainWindow& window, BookFile file)
{
    draft(window);
    window.draft_page()->edit_page().show_part(file);
}

void basics(MaintainWindow& window)
{
    draft(window);
}

void percents(MaintainWindow& window)
{
    part(window, BookFile::HomeServicePercent);
}

void services(MaintainWindow& window)
{
    part(window, BookFile::Services);
}

void editor(MaintainWindow& window)
{
    draft(window);
    EditPage& page = window.draft_page()->edit_page();
    page.show_place({BookFile::Offers, 4, OfferMode});
    page.current_view().edit(page.current_view().currentIndex());
}

void impact(MaintainWindow& window)
{
    draft(window);
    const CsvRows& classes = edit(window).cells()[BookFile::HomeServicePercent];
    int row = 1;
    while (row + 1 < int(classes.size()) && classes[std::size_t(row)][PercentFirst] != "35.00")
        ++row;
    type(window, {BookFile::HomeServicePercent, row, PercentFirst}, u"350.00"_qs);
    window.draft_page()->show_stage(DraftPage::Stage::Impact);
}

void differences(MaintainWindow& window)
{
    draft(window);
    type(window, {BookFile::Values, row_of(window, Key::Price), ValueFigure}, u"9.99"_qs);
    type(window, {BookFile::Wording, 2, WordingFi}, u"Asiakasohjaus"_qs);
    window.draft_page()->show_stage(DraftPage::Stage::Differences);
}

void publish(MaintainWindow& window)
{
    draft(window);
    window.draft_page()->show_stage(DraftPage::Stage::Publish);
}

void blocked(MaintainWindow& window)
{
    values(window);
    window.draft_page()->show_stage(DraftPage::Stage::Publish);
}

void empty(MaintainWindow& window)
{
    window.open_draft(empty_draft("uusi", "uusi-2027", 2027y / January / 1));
}

void log(MaintainWindow& window)
{
    draft(window);
    window.save();
    type(window, {BookFile::Wording, 1, WordingFi}, u"Uusi esimerkkialue"_qs);
    window.save();
    window.commands()[MaintainCommand::ShowAuditLog]->trigger();
}

void dialog(MaintainWindow& window)
{
    version(window);
    window.commands()[MaintainCommand::BeginDraft]->trigger();
}

void guide(MaintainWindow& window)
{
    window.commands()[MaintainCommand::ShowGuide]->trigger();
}

constexpr MaintainScene kScenes[] = {
    {"version", version},         {"basics", basics},     {"values", values},
    {"percents", percents},       {"services", services}, {"editor", editor},
    {"differences", differences}, {"impact", impact},     {"publish", publish},
    {"blocked", blocked},         {"new_county", empty},  {"log", log},
    {"dialog", dialog},           {"guide", guide},
};

} // namespace

std::span<const MaintainScene> maintain_scenes()
{
    return kScenes;
}

} // namespace maksuarvio
