// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/window/guide_dialog.h"

#include "ui/theme/text_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/screen_room.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace maksuarvio {

namespace {

using Under = theme::PageWriter::Under;

void new_county(theme::PageWriter& page)
{
    page.heading(GuideDialog::tr("A new county, from an empty book to a published version"));
    page.paragraph(GuideDialog::tr(
        "The example is a county that offers regular home care, meals and 24-hour housing."));
    page.begin_steps();
    page.step(GuideDialog::tr("Tariff → New empty draft. Give the county a short id, the version a "
                              "name and its first day. Leave “Begin with the services and figures "
                              "of the law” ticked."),
              {Under{GuideDialog::tr("The services, the income limits and the percentages of the "
                                     "law are then there. What is missing is listed under the "
                                     "table; F8 leads from one to the next.")}});
    page.step(GuideDialog::tr("Texts: add a row with Ctrl+Return, type or choose “Name of the "
                              "county”, and write the name in Finnish, Swedish and English; Tab "
                              "leads to the next cell. In the same way “How this goes on”, “About "
                              "this tariff” and the lines of contact."),
              {Under{GuideDialog::tr("Ctrl+Page Down and Ctrl+Page Up lead from one part to the "
                                     "next. Where there is something to choose, a part of its name "
                                     "is enough.")}});
    page.step(
        GuideDialog::tr("Offers: add a row for each service and each way to produce it: "
                        "regular home care as own production, meal service as own production, "
                        "24-hour housing as own production. The days are those of the "
                        "version."));
    page.step(GuideDialog::tr("Values: add a row for each price and cost. Choose what it is and "
                              "the service; the unit comes by itself."),
              {Under{GuideDialog::tr("“price” of the meal service, at 1, for example 8,50.")},
               Under{GuideDialog::tr("“county's cost” of the meal service, of regular home care "
                                     "(an hour) and of long-term 24-hour housing (a day).")},
               Under{GuideDialog::tr("Give each its section, its source and the day you checked "
                                     "it, and change the status from “example” when the figure is "
                                     "decided.")}});
    page.step(GuideDialog::tr("Basics: write the day of your review."));
    page.step(GuideDialog::tr("Save with Ctrl+S. A draft may be saved at any time, faulty or "
                              "not."));
    page.step(GuideDialog::tr("When the list says that nothing is wrong, look at “Old → new” and "
                              "“Impact”."));
    page.step(GuideDialog::tr("Publish: write who decided, when and in which section, look at the "
                              "warnings, tick that you have, and press Publish. Counsellors use "
                              "the version from its first day on."));
    page.end_steps();
}

void changes(theme::PageWriter& page)
{
    page.heading(GuideDialog::tr("A new year"));
    page.paragraph(GuideDialog::tr("Choose the version in force on the left and “New draft from "
                                   "this version”. All that still holds on the first day comes "
                                   "along. Changed cells have a bar at their left edge; “Changed "
                                   "rows” above the table shows them alone."));
    page.heading(GuideDialog::tr("One price in mid-year"));
    page.paragraph(
        GuideDialog::tr("Begin a draft whose first day is that of the change. Go to the price, "
                        "press Ctrl+J and give the first day of the new price: the old row ends "
                        "the day before, and a copy is there for the new price. Estimates for "
                        "earlier days stay as they were."));
    page.heading(GuideDialog::tr("A mistake in a published version"));
    page.paragraph(GuideDialog::tr("A published version never changes. “New draft that corrects "
                                   "this version” makes one that takes its place and names it."));
}

void further(theme::PageWriter& page)
{
    page.heading(GuideDialog::tr("Vouchers"));
    page.paragraph(GuideDialog::tr(
        "In “Offers” a voucher is a row of its own with the rule of its value. What the rule needs "
        "stands in “Values”: an income-tested one its base, factor, divisor, lowest and highest "
        "value and a percentage for each size of household; one by net income its steps; a flat "
        "one its value. Each that is missing is named until it is there."));
    page.heading(GuideDialog::tr("The index step"));
    page.paragraph(GuideDialog::tr(
        "Every second year the amounts of the law follow an index. Choose the national version, "
        "then “Index step to the next period”, give the index numbers and look at each new amount: "
        "it is marked as derived and not reviewed. Step your own version after it: "
        "amounts whose section is that of the law rise, others stay."));
    page.heading(GuideDialog::tr("Packages and keys"));
    page.paragraph(GuideDialog::tr(
        "“Signed package” writes a published version as one file, signed with the county's secret "
        "key. Computers take it only when the administrator has installed the public key. Keep the "
        "secret key where nobody else reads it; make it once with “maksuarvio tariffs keygen”. A "
        "package builds on those before it: give all of them, each in its turn."));
    page.heading(GuideDialog::tr("Counts of households"));
    page.paragraph(GuideDialog::tr(
        "On “Impact”, “Save for counts” writes the typical households as a table. Write into its "
        "last column how many live so, save it from any spreadsheet and read it with “Counts”. The "
        "impact is then weighted, and tells the county's income and net cost. “For a board” shows "
        "it by household, income and service and saves it as PDF, workbook or CSV."));
    page.heading(GuideDialog::tr("Withdrawing a version"));
    page.paragraph(GuideDialog::tr(
        "“Withdraw the version” takes it out of use in this store: the version before it is in "
        "force again, and old estimates can still be computed on it. What was sent out as a "
        "package is not called back by that: publish and send a correction, too."));
}

void tables(theme::PageWriter& page)
{
    page.heading(GuideDialog::tr("Working in the tables"));
    page.bullet(GuideDialog::tr("Typing, F2 or Enter edits a cell; Delete empties it; Ctrl+Z takes "
                                "any step back."));
    page.bullet(GuideDialog::tr("A block copied in a spreadsheet is pasted with Ctrl+V from the "
                                "top left of the selected cells on, with decimal commas and days "
                                "as you write them; one value fills all that are selected. Ctrl+C "
                                "copies the other way, Ctrl+X cuts."));
    page.bullet(GuideDialog::tr("“Export as a workbook” writes the tariff for a spreadsheet, with "
                                "a sheet a part; “Import a workbook or a sheet” takes it back, as "
                                "a draft of its own, or into the draft that is open. Every fault "
                                "is named with sheet, row and column before anything is taken."));
    page.bullet(GuideDialog::tr("A cell with a red edge is wrong and hinders publishing; an amber "
                                "one should be looked at. The reason stands under the table."));
    page.bullet(GuideDialog::tr("Ctrl+D fills the topmost of the selected cells down. Ctrl+Shift+P "
                                "raises or lowers selected amounts by a percentage and rounds "
                                "them; Ctrl+Shift+R marks the selected rows as reviewed today."));
    page.bullet(
        GuideDialog::tr("Ctrl+F finds words in the part that is open, Ctrl+H replaces them. "
                        "A click on a heading sorts down, then up, then as in the file; "
                        "Ctrl+Shift+F shows only rows with one word in the column."));
    page.heading(GuideDialog::tr("When something goes wrong"));
    page.bullet(GuideDialog::tr("Two maintainers on one draft: the second to save is shown what "
                                "the first changed, and can put both together. “Take in another "
                                "draft” does the same with two drafts of one version."));
    page.bullet(GuideDialog::tr("What is typed is kept beside the store every few seconds. After a "
                                "crash it is offered at the next start."));
    page.bullet(GuideDialog::tr("If the store cannot be written, the draft stays in the window; "
                                "“Export to a folder” keeps it elsewhere, and “Import from a "
                                "folder” brings it back."));
    page.bullet(GuideDialog::tr("The log of changes tells who changed what, when, from what to "
                                "what."));
}

} // namespace

QString GuideDialog::html()
{
    theme::PageWriter page;
    page.heading(tr("Guide for maintainers"), 1);
    page.paragraph(tr("A tariff is kept as versions. A draft is worked on, checked while you "
                      "type, looked at for what it does to households, and published as a "
                      "whole or not at all."));
    new_county(page);
    changes(page);
    further(page);
    tables(page);
    return page.html();
}

GuideDialog::GuideDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Guide for maintainers"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto* page = new theme::TextPage;
    page->setAccessibleName(tr("Guide for maintainers"));
    page->show_page(html());
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme::space_l, theme::space_l, theme::space_l, theme::space_l);
    rows->setSpacing(theme::space_m);
    rows->addWidget(page, 1);
    rows->addWidget(close, 0, Qt::AlignRight);
    resize(QSize(720, 760).boundedTo(screen_room(*this)));
}

} // namespace maksuarvio
