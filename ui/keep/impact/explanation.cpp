// SPDX-FileCopyrightText: 2026 The Maksuarvio authors
// SPDX-License-Identifier: EUPL-1.2
#include "ui/keep/impact/explanation.h"

#include "calc-core/estimate.h"
#include "translations/numbers.h"
#include "ui/theme/text_page.h"
#include "ui/widgets/text.h"

#include <QCoreApplication>

namespace maksuarvio {

namespace {

void side(theme::PageWriter& page, const QString& title, const ImpactCase& asked,
          const Snapshot& snapshot, const Wording& wording)
{
    const auto line =
        std::move(estimate_lines(asked.household, asked.alternative, snapshot).front());
    if (!line) {
        page.heading(title, 3);
        page.paragraph(to_qt(wording.error(line.error(), snapshot.date())),
                       theme::PageWriter::Tone::Warning);
        return;
    }
    page.heading(QStringLiteral("%1: %2").arg(
                     title, to_qt(money_text(line->client_total(), wording.language()))),
                 3);
    page.begin_steps();
    for (const Step& step : line->steps)
        page.step(to_qt(wording.sentence(step)));
    page.end_steps();
}

} // namespace

QString impact_explanation(const Impact& impact, const ImpactPlace& place, const Wording& wording)
{
    const ImpactGrid& grid = impact.grid;
    const ImpactCell& cell = impact.cell(place);
    const Language language = wording.language();
    const ImpactCase now = case_of(grid, grid.cell(place), *impact.after);
    theme::PageWriter page;
    page.heading(cell.answered() ? QCoreApplication::translate("ImpactWords", "%1 a month")
                                       .arg(to_qt(difference_text(cell.rise(), language)))
                                 : QCoreApplication::translate("ImpactWords", "There is no answer"),
                 1);
    page.paragraph(
        QCoreApplication::translate("ImpactWords", "%1, %2; household of %3, income %4 a month")
            .arg(impact.service_name(place.service, wording),
                 to_qt(wording.frequency(now.alternative.services.front())),
                 QString::number(grid.sizes[place.size]),
                 to_qt(money_text(grid.incomes[place.income], language))),
        theme::PageWriter::Tone::Strong);
    side(page, QCoreApplication::translate("ImpactWords", "New"), now, *impact.after, wording);
    side(page, QCoreApplication::translate("ImpactWords", "Old"),
         case_of(grid, grid.cell(place), *impact.before), *impact.before, wording);
    return page.html();
}

} // namespace maksuarvio
